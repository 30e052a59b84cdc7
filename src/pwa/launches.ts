/** What the device says when it opens the app once more. */
interface Launch {
  targetURL?: string | null;
}

interface LaunchQueue {
  setConsumer(consume: (launch: Launch) => void): void;
}

/**
 * Hears of every time that the device opens the app while it is open: then the browser shows it as it was, and only
 * tells where someone wanted to go. Does nothing where the browser does not tell.
 * @param opened where this page was opened: the browser tells of that, too.
 * @param goTo gets the part of the address after #, of a shortcut; not for the app itself, which comes back as it was.
 */
export function watchLaunches(opened: string, goTo: (hash: string) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  let isFirst = true;
  launchQueue?.setConsumer(({ targetURL }) => {
    const hash = targetURL ? new URL(targetURL).hash : '';
    const isThisPage = isFirst && hash === opened;
    isFirst = false;
    if (hash && !isThisPage) goTo(hash);
  });
}
