import { useEffect, useState } from 'preact/hooks';
import { emptyOverview, type OverviewState, readOverview, writeOverview } from '../../domain/overview.ts';
import { hashWith } from '../address.ts';

/** What is shown of the marked activities; kept in the address beside the rest. */
export const shownKinds = ['all', 'kept', 'done', 'hidden'] as const;
export type ShownKind = (typeof shownKinds)[number];

export interface AskedOverview extends OverviewState {
  shown: ShownKind;
}

export const nothingAsked: AskedOverview = { ...emptyOverview, shown: 'all' };

/** In the words of the address. */
const shownTerms: Record<ShownKind, string> = { all: '', kept: 'bewaard', done: 'gedaan', hidden: 'verborgen' };

function read(params: Readonly<Record<string, string>>): AskedOverview {
  const shown = shownKinds.find((kind) => shownTerms[kind] === params.toon) ?? 'all';
  return { ...readOverview(params), shown };
}

export function overviewHash({ shown, ...state }: AskedOverview, page: 'overview' | 'compare' = 'overview'): string {
  const params = writeOverview(state);
  return hashWith(page, shown === 'all' ? params : { ...params, toon: shownTerms[shown] });
}

/**
 * What someone asks of the overview. All of it stands in the address: a choice is a step that "back" undoes, typing
 * changes the address in place.
 */
export function useOverviewState(params: Readonly<Record<string, string>>) {
  const [asked, setAsked] = useState(() => read(params));
  useEffect(() => setAsked(read(params)), [params]);
  return {
    asked,
    choose(change: Partial<AskedOverview>) {
      const next = { ...asked, ...change };
      setAsked(next);
      location.hash = overviewHash(next);
    },
    type(query: string) {
      const next = { ...asked, query };
      setAsked(next);
      history.replaceState(history.state, '', overviewHash(next));
    },
  };
}
