/** What the device says when it opens the app. */
interface Launch {
  targetURL?: string | null;
  /** What someone opened with the app, where the browser can do that. */
  files?: readonly { getFile?(): Promise<File> }[];
}

/** A file that the device gave to the app, or why it did not come along. */
export type Given = { file: Blob } | { why: 'several' | 'unreadable' };

interface LaunchQueue {
  setConsumer(consume: (launch: Launch) => void): void;
}

/**
 * Hears of every time that the device opens the app while it is open: then the browser shows it as it was, and only
 * tells where someone wanted to go. Does nothing where the browser does not tell.
 * @param opened where this page was opened: the browser tells of that, too.
 * @param goTo gets the part of the address after #, of a shortcut; not for the app itself, which comes back as it was.
 * @param give gets a file that someone opened with the app.
 */
export function watchLaunches(opened: string, goTo: (hash: string) => void, give: (given: Given) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  let isFirst = true;
  launchQueue?.setConsumer(({ targetURL, files = [] }) => {
    const hash = targetURL ? new URL(targetURL).hash : '';
    const isThisPage = isFirst && hash === opened;
    isFirst = false;
    if (files.length > 0) void givenBy(files).then(give);
    if (hash && !isThisPage) goTo(hash);
  });
}

async function givenBy(files: NonNullable<Launch['files']>): Promise<Given> {
  if (files.length > 1) return { why: 'several' };
  try {
    const file = await files[0]?.getFile?.();
    return file ? { file } : { why: 'unreadable' };
  } catch {
    return { why: 'unreadable' };
  }
}
