import { type CalendarDay, isCalendarDay } from '../../domain/calendar-day.ts';
import { hashWith } from '../address.ts';
import { type PaperSection, paperSections } from './paper-sections.tsx';

/** What someone asks of the paper. All of it stands in the address, so that other pages can link to a choice. */
export interface AskedPaper {
  /** Left out as long as nobody chose. */
  chosen?: readonly PaperSection['id'][];
  isNamed: boolean;
  /** Whether it is of a time that is not finished yet, instead of the last one that is. */
  isUnfinished?: true;
  /** From which day on the diary is printed. */
  from?: CalendarDay;
}

const withoutName = 'geen';
const unfinished = 'laatste';

/** What the address asks for. What it names that does not exist is passed over. */
export function readPaper({ met, naam, keer, vanaf = '' }: Readonly<Record<string, string>>): AskedPaper {
  const terms = met?.split(',');
  return {
    ...(terms && { chosen: paperSections.filter(({ term }) => terms.includes(term)).map(({ id }) => id) }),
    isNamed: naam !== withoutName,
    ...(keer === unfinished && { isUnfinished: true as const }),
    ...(isCalendarDay(vanaf) && { from: vanaf }),
  };
}

export function paperHash({ chosen, isNamed, isUnfinished, from }: AskedPaper): string {
  const terms = paperSections.filter(({ id }) => chosen?.includes(id)).map(({ term }) => term);
  return hashWith('paper', {
    ...(chosen && { met: terms.join(',') }),
    ...(!isNamed && { naam: withoutName }),
    ...(isUnfinished && { keer: unfinished }),
    ...(from && { vanaf: from }),
  });
}
