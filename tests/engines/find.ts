import type { Wanted } from './engine.ts';

/**
 * Runs in the page: what someone means, in the middle of the screen and at rest. What is called exactly so goes before what only
 * begins so; null when it is not in sight.
 */
export async function find(wanted: Wanted): Promise<Element | null> {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => plain(element.getAttribute('aria-label') ?? element.textContent);
  const named = (selector: string) => {
    const seen = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    return (
      seen.find((element) => nameOf(element) === wanted.words) ??
      seen.find((element) => nameOf(element).startsWith(wanted.words))
    );
  };
  const labelled = (isMeant: (control: HTMLElement) => boolean) => {
    const labels = [...document.querySelectorAll('label')].filter(
      (label) => label.control && isMeant(label.control) && label.checkVisibility(),
    );
    return (
      labels.find((label) => nameOf(label) === wanted.words) ??
      labels.find((label) => nameOf(label).startsWith(wanted.words))
    );
  };
  const isChoice = (control: HTMLElement) => control.matches('[type=radio], [type=checkbox]');
  const found = (): Element | null | undefined => {
    switch (wanted.kind) {
      case 'button':
        return named('button:not(:disabled), summary');
      case 'link':
        return named('a[href]');
      case 'heading':
        return named('h1, h2, h3, h4');
      // People tap the words beside a box as much as the box.
      case 'choice':
        return labelled(isChoice);
      case 'field':
        return labelled((control) => !isChoice(control))?.control;
      case 'css':
        return [...document.querySelectorAll(wanted.words)].at(wanted.at ?? 0);
    }
  };
  const element = found() ?? null;
  const place = () => Object.values(element?.getBoundingClientRect().toJSON() ?? {}).join();
  // What still moves would be missed.
  for (let before = ''; before !== place(); await new Promise((resolve) => setTimeout(resolve, 50))) {
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    before = place();
  }
  return element;
}
