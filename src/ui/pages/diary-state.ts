import { useEffect, useState } from 'preact/hooks';
import { longestQuery } from '../../domain/overview-address.ts';
import { hashWith } from '../address.ts';
import { useHasLock } from '../app-context.ts';
import { choiceKept, keepChoice } from '../place.ts';

/** What is looked for in the diary: words, and a topic, theme or goal. Both empty when nothing is. */
export interface AskedDiary {
  query: string;
  about: string;
}

export const nothingAsked: AskedDiary = { query: '', about: '' };

/** How many entries are shown at once; the others come when asked for, so that a long diary stays light. */
export const perPage = 20;
/** Under which name the browser keeps how many were shown. */
const kept = 'entries shown';

/** The address of the diary in which this is looked for. */
export function diaryHash({ query, about }: AskedDiary): string {
  return hashWith('diary', { ...(query && { zoek: query }), ...(about && { over: about }) });
}

function read({ zoek = '', over = '' }: Readonly<Record<string, string>>): AskedDiary {
  return { query: zoek.slice(0, longestQuery), about: over.slice(0, longestQuery) };
}

function shownBefore(): number {
  const amount = Number(choiceKept(kept));
  return Number.isInteger(amount) && amount > perPage ? amount : perPage;
}

/**
 * What someone looks for in their diary, which stands in the address: a choice is a step that "back" undoes, typing
 * changes the address in place, unless there is a lock. With it goes how many entries are shown, so that going back finds the list as long.
 */
export function useDiaryState(params: Readonly<Record<string, string>>) {
  const hasLock = useHasLock();
  const [asked, setAsked] = useState(() => read(params));
  const [shown, setShown] = useState(shownBefore);
  // By what it says: the same address is read anew whenever the page is drawn, also after something else was typed.
  const address = diaryHash(read(params));
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    setAsked(({ query }) => (hasLock ? { ...read(params), query } : read(params)));
    setShown(shownBefore());
  }, [address]);
  return {
    asked,
    shown,
    choose(change: Partial<AskedDiary>) {
      const next = { ...asked, ...change };
      setAsked(next);
      setShown(perPage);
      location.hash = diaryHash(hasLock ? { ...next, query: '' } : next);
    },
    type(query: string) {
      const next = { ...asked, query };
      setAsked(next);
      setShown(perPage);
      if (!hasLock) history.replaceState(history.state, '', diaryHash(next));
      keepChoice(kept, undefined);
    },
    showMore() {
      setShown(shown + perPage);
      keepChoice(kept, String(shown + perPage));
    },
  };
}
