/** A folder in memory that behaves as one that a browser gives: a file changes when it is closed, never before. */

export interface ExampleFolder {
  handle: FileSystemDirectoryHandle;
  files: Map<string, { text: string; lastModified: number }>;
  /** What the browser says of writing here; `prompt` becomes `granted` when it may ask. */
  permission: PermissionState;
  /** From now on this goes wrong, with this name. */
  fails: { when: 'open' | 'write' | 'close'; name: string } | undefined;
}

export function exampleFolder(): ExampleFolder {
  const files: ExampleFolder['files'] = new Map();
  const folder: ExampleFolder = { files, permission: 'granted', fails: undefined, handle: {} as never };
  const failAt = (when: 'open' | 'write' | 'close') => {
    if (folder.fails?.when === when) throw new DOMException('not now', folder.fails.name);
  };
  const writable = (name: string) => {
    let written = '';
    return {
      async write(text: string) {
        written += text.slice(0, text.length / 2);
        failAt('write');
        written = text;
      },
      async close() {
        failAt('close');
        files.set(name, { text: written, lastModified: Date.UTC(2026, 2, 1, 12) });
      },
      abort: async () => {},
    };
  };
  const handle = {
    kind: 'directory',
    name: 'Kopieën',
    queryPermission: async () => folder.permission,
    async requestPermission() {
      if (folder.permission === 'prompt') folder.permission = 'granted';
      return folder.permission;
    },
    async getFileHandle(name: string, { create = false } = {}) {
      failAt('open');
      if (!files.has(name)) {
        if (!create) throw new DOMException('not there', 'NotFoundError');
        files.set(name, { text: '', lastModified: 0 });
      }
      return {
        createWritable: async () => writable(name),
        async getFile() {
          const { text, lastModified } = files.get(name) ?? { text: '', lastModified: 0 };
          return new File([text], name, { lastModified });
        },
      };
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  folder.handle = handle as unknown as FileSystemDirectoryHandle;
  return folder;
}
