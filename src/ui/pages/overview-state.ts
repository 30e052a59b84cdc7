import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyOverview, type OverviewState } from '../../domain/overview.ts';
import { readOverview, writeOverview } from '../../domain/overview-address.ts';
import { hashWith, parseAddress } from '../address.ts';
import { useHasLock } from '../app-context.ts';
import { arrive, leave } from '../place.ts';

/** What is shown of the marked activities; kept in the address beside the rest. */
export const shownKinds = ['all', 'kept', 'done', 'hidden'] as const;
export type ShownKind = (typeof shownKinds)[number];

export interface AskedOverview extends OverviewState {
  shown: ShownKind;
}

export const nothingAsked: AskedOverview = { ...emptyOverview, shown: 'all' };

/** In the words of the address. */
const shownTerms: Record<ShownKind, string> = { all: '', kept: 'bewaard', done: 'gedaan', hidden: 'verborgen' };

/** What was last chosen to compare, for as long as the app is open: the menu leads to the overview without it. */
let lastCompared: readonly string[] = [];

/** What the address asks. Whoever opens the overview anew still has what they chose to compare. */
function readAddress(): AskedOverview {
  const params = parseAddress(location.hash).params ?? {};
  const shown = shownKinds.find((kind) => shownTerms[kind] === params.toon) ?? 'all';
  const asked = { ...readOverview(params), shown };
  // An entry of the browser's history that was left before is shown as it was.
  if (history.state !== null || asked.compare.length > 0) return asked;
  return { ...asked, compare: lastCompared };
}

export function overviewHash({ shown, ...state }: AskedOverview, page: 'overview' | 'compare' = 'overview'): string {
  const params = writeOverview(state);
  return hashWith(page, shown === 'all' ? params : { ...params, toon: shownTerms[shown] });
}

/** The same for what brings the same activities, whatever is chosen to compare. */
export function listName(asked: AskedOverview): string {
  return overviewHash({ ...asked, withUnknown: false, compare: [] });
}

/**
 * What someone asks of the overview. All of it stands in the address: a choice is a step that "back" undoes, typing
 * changes the address in place.
 * @param params of the address when it last changed; new ones tell that it did.
 * @param count what takes the focus when a link on the page asked for something else.
 */
export function useOverviewState(
  params: Readonly<Record<string, string>>,
  count: { readonly current: HTMLElement | null },
) {
  const hasLock = useHasLock();
  /** Behind a lock, what someone looks for stands nowhere. */
  const hashFor = (state: AskedOverview) => overviewHash(hasLock ? { ...state, query: '' } : state);
  const [asked, setAsked] = useState(readAddress);
  const latest = useRef(asked);
  latest.current = asked;
  const isArriving = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing changes the address without telling.
  useEffect(() => {
    const next = { ...readAddress(), ...(hasLock && { query: latest.current.query }) };
    if (overviewHash(next) === overviewHash(latest.current)) return;
    isArriving.current = true;
    setAsked(next);
  }, [params]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is asked makes the address.
  useEffect(() => {
    lastCompared = asked.compare;
    const hash = hashFor(asked);
    if (hash !== location.hash && location.hash.startsWith(hashWith('overview', {})))
      history.replaceState(history.state, '', hash);
  }, [asked]);
  useLayoutEffect(() => {
    if (!isArriving.current) return;
    isArriving.current = false;
    arrive(document.activeElement === document.body ? count.current : null, true);
    if (document.activeElement === count.current) count.current?.scrollIntoView({ block: 'nearest' });
  });
  return {
    asked,
    choose(change: Partial<AskedOverview>) {
      const next = { ...asked, ...change };
      setAsked(next);
      leave();
      const { choices } = history.state ?? {};
      location.hash = hashFor(next);
      // The same page: what was opened on it stays open.
      history.replaceState({ choices }, '');
    },
    type(query: string) {
      const next = { ...asked, query };
      setAsked(next);
      history.replaceState(history.state, '', hashFor(next));
    },
  };
}
