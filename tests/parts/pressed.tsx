import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Wanted {
  /** What is there once it worked, as a selector. */
  shows: string;
  children: ComponentChildren;
}

/**
 * Does something with an element of a part as soon as it is there, so that an example shows what comes of it.
 * Is busy until that is shown.
 */
function Touched({
  selector,
  touch,
  shows,
  children,
}: Wanted & { selector: string; touch: (element: HTMLElement) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const isTouched = useRef(false);
  const [isBusy, setIsBusy] = useState(true);
  useLayoutEffect(() => {
    const inside = frame.current;
    if (!inside || !isBusy) return;
    const look = () => {
      const element = inside.querySelector<HTMLElement>(selector);
      if (element && !isTouched.current) {
        isTouched.current = true;
        touch(element);
      }
      if (isTouched.current && inside.querySelector(shows)) setIsBusy(false);
    };
    const observer = new MutationObserver(look);
    observer.observe(inside, { childList: true, subtree: true, attributeFilter: ['class'] });
    look();
    return () => observer.disconnect();
  }, [selector, touch, shows, isBusy]);
  return (
    <div ref={frame} aria-busy={isBusy}>
      {children}
    </div>
  );
}

const press = (element: HTMLElement) => element.click();

export function Pressed({ selector, shows, children }: Wanted & { selector: string }) {
  return (
    <Touched selector={selector} touch={press} shows={shows}>
      {children}
    </Touched>
  );
}

const chooseFile = (element: HTMLElement) => {
  if (!(element instanceof HTMLInputElement)) throw new Error('not a field to choose a file in');
  const chosen = new DataTransfer();
  chosen.items.add(new File(['{}'], 'pijlerpad-voorbeeld.json', { type: 'application/json' }));
  element.files = chosen.files;
  element.dispatchEvent(new Event('change', { bubbles: true }));
};

/** A part in which someone has chosen a file; what is in it is up to the app of the example. */
export function WithChosenFile({ shows, children }: Wanted) {
  return (
    <Touched selector="input[type=file]" touch={chooseFile} shows={shows}>
      {children}
    </Touched>
  );
}
