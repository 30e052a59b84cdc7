import type { Dependencies, Written } from './dependencies.ts';

/** Texts that someone is still typing and that belong to nothing yet; they survive a reload, a crash and an update. */
export interface DraftActions {
  /** Empty when nothing was begun. */
  readDraft(id: string): Promise<string>;
  keepDraft(id: string, text: string): Promise<Written>;
}

const idOf = (id: string) => `draft ${id}`;

export function draftActions({ store }: Dependencies): DraftActions {
  return {
    readDraft: (id) => store.read(async (reader) => (await reader.get('privateTexts', idOf(id)))?.text ?? ''),
    keepDraft: (id, text) => store.write(async () => [{ table: 'privateTexts', put: { id: idOf(id), text } }]),
  };
}
