import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard and the screen reader where someone was when what they used goes away, such as a button that did
 * its work: the focus goes to the nearest thing around it that is still there. A new page sets its own focus.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    const remember = (event: FocusEvent) => {
      around = event.target instanceof Element ? placesAround(event.target) : [];
    };
    const look = () => {
      const [used, ...places] = around;
      if (!used || used.isConnected || document.activeElement !== document.body) return;
      const place = places.find((candidate) => candidate.isConnected);
      if (!(place instanceof HTMLElement)) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

/** The element and what it stands in, from near to far, within the page that is shown; a message stands above the page. */
function placesAround(element: Element): readonly Element[] {
  if (element.closest('.banner')) return [element, ...document.querySelectorAll('main')];
  const places: Element[] = [];
  for (let place: Element | null = element; place && place.localName !== 'main'; place = place.parentElement) {
    places.push(place);
  }
  return places.at(-1)?.parentElement?.localName === 'main' ? places : [];
}

/** For `ref`: gives the focus to the first thing to use in what just appeared, because someone asked for it. */
export function focusInside(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>('a, button, input, textarea')?.focus();
}

/**
 * For `ref` of the line that says what was taken away: gives the focus to the way back, which stands where someone was.
 * Not when they type elsewhere by now: then the next Enter is not meant for it.
 */
export function focusWayBack(frame: HTMLElement | null): void {
  if (!document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox])')) focusInside(frame);
}

/** A `ref` to what takes the focus as soon as this is so; also on a page that opens, after its own heading did. */
export function useFocusWhen(isAsked: boolean) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) element.current?.focus();
  }, [isAsked]);
  return element;
}

/** For `ref`: gives the focus to what just appeared, because someone asked for it. */
export function focusOn(element: HTMLElement | null): void {
  element?.focus();
}
