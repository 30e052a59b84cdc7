/**
 * Where someone was on a page when they left it by a link or button, kept by the browser with that entry of its
 * history, so that going back finds the page as it was: the same height, the same things open, the focus on the link.
 */
interface Place {
  top?: number;
  /** The address of the link that was used. */
  link?: string | undefined;
  /** What was opened or chosen on the page, by name. */
  choices?: Readonly<Record<string, unknown>>;
}

/** How long a page may take to become as high as it was, in milliseconds. */
const patience = 1000;

let cameFrom: string | undefined;

function read(): Place {
  return (history.state as Place | null) ?? {};
}

function keep(place: Place): void {
  history.replaceState({ ...read(), ...place }, '');
}

/** To be called right before another address is opened from within the app. */
export function leave(link?: string): void {
  cameFrom = location.hash;
  keep({ top: scrollY, link });
}

/** Whether the page before this one in the browser's history is known to be of the app, and the given one if asked. */
export function cameBy(hash?: string): boolean {
  return cameFrom !== undefined && (hash === undefined || cameFrom === hash);
}

/** Puts the page where it was left, with the focus on the link that was used; else at its top, on the heading. */
export function arrive(heading: HTMLElement | null, keepsPlace: boolean): void {
  const { top = 0, link }: Place = keepsPlace ? read() : {};
  const isThere = () => {
    const links = link === undefined ? [] : [...document.querySelectorAll<HTMLElement>('main a')];
    const used = links.find((candidate) => candidate.getAttribute('href') === link);
    (used ?? heading)?.focus({ preventScroll: true });
    scrollTo(0, top);
    return (link === undefined || used !== undefined) && scrollY >= top;
  };
  if (isThere()) return;
  // Part of the page is still being fetched.
  const growth = new ResizeObserver(() => isThere() && stop());
  const stop = () => growth.disconnect();
  growth.observe(document.body);
  setTimeout(stop, patience);
  addEventListener('pointerdown', stop, { once: true });
  addEventListener('keydown', stop, { once: true });
}

/** What was kept under a name for this visit of the page. It may come from another version of the app. */
export function choiceKept(name: string): unknown {
  return read().choices?.[name];
}

export function keepChoice(name: string, value: string | number | boolean | undefined): void {
  keep({ choices: { ...read().choices, [name]: value } });
}
