import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, parseAddress } from '../address.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { lookAlong } from '../copy/nl/share.ts';
import { leave } from '../place.ts';
import type { NotGivenBack } from './look-along-held.ts';

const copy = lookAlong.leaving;

/** Whether the address changes because it is put back, and not because someone opens something. */
let isPuttingBack = false;

/** For who listens to the address too. */
export function putsAddressBack(): boolean {
  return isPuttingBack;
}

/**
 * Asks before what was written goes with the page, whichever way someone leaves: by a link, by the button "back" or
 * another address, or by closing the window, where the browser itself asks.
 * @param packed what stood in the address that opened this page: for the app it is still there.
 * @param onAsk gets the way on, for when they leave all the same.
 */
export function useLeaveQuestion(
  isUnsaved: boolean,
  packed: string | undefined,
  onAsk: (goOn: () => void) => void,
): void {
  const ask = useRef(onAsk);
  ask.current = onAsk;
  // In the layout phase: someone may leave right after the first letter.
  useLayoutEffect(() => {
    if (!isUnsaved) return;
    let isLeaving = false;
    const askFirst = (hash: string) =>
      ask.current(() => {
        isLeaving = true;
        leave(hash);
        location.hash = hash;
      });
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!link?.startsWith('#') || link === location.hash || opensElsewhere) return;
      event.preventDefault();
      event.stopPropagation();
      askFirst(link);
    };
    const [here, opened] = [hashOf('look-along'), hashOf('look-along', packed)];
    // Before the app hears of another address, it gets back the one it knows: so it shows the same page on.
    const popState = () => {
      const hash = location.hash;
      if (isLeaving || hash === here) return;
      isPuttingBack = true;
      // A part that stands in the address must not stay behind the button "back".
      const { page } = parseAddress(hash);
      if (page === 'look-along') history.replaceState(history.state, '', opened);
      else history.pushState(null, '', opened);
      askFirst(hash);
    };
    const hashChange = () => {
      if (!isPuttingBack) return;
      isPuttingBack = false;
      history.replaceState(history.state, '', here);
    };
    addEventListener('beforeunload', beforeUnload);
    document.addEventListener('click', click, { capture: true });
    addEventListener('popstate', popState);
    addEventListener('hashchange', hashChange);
    return () => {
      removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', click, { capture: true });
      removeEventListener('popstate', popState);
      removeEventListener('hashchange', hashChange);
      isPuttingBack = false;
    };
  }, [isUnsaved, packed]);
}

/** What was not given back yet, and the three ways from here. */
export function LeaveQuestion({
  left: { agreements, isWriting, isUnfinished, hasDay },
  onGiveBack,
  onLeave,
  onStay,
}: {
  left: NotGivenBack;
  onGiveBack: () => void;
  onLeave: () => void;
  onStay: () => void;
}) {
  const title = agreements > 0 ? copy.agreements(agreements) : isWriting ? copy.writing : copy.day;
  return (
    <Dialog title={title} onClose={onStay}>
      {isUnfinished && <p>{copy.unfinished}</p>}
      <p>{copy.lost}</p>
      <ButtonRow>
        {(agreements > 0 || hasDay) && (
          <Button look="primary" onClick={onGiveBack}>
            {agreements > 0 ? copy.giveBack(agreements) : copy.giveDay}
          </Button>
        )}
        <Button look="danger" onClick={onLeave}>
          {copy.close}
        </Button>
        <Button onClick={onStay}>{copy.stay}</Button>
      </ButtonRow>
    </Dialog>
  );
}
