import type { ReflectionFailure } from '../../../app/reflection-actions.ts';
import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { count } from './words.ts';

/** A day is the same in every time zone, so it is put into words in one. */
function inWords(day: CalendarDay, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('nl-NL', { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** "maandag 2 november 2026". */
export function longDay(day: CalendarDay): string {
  return inWords(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Maandag 2 november 2026". */
export function dayHeading(day: CalendarDay): string {
  return withCapital(longDay(day));
}

/** "2 november 2026". */
export function shortDay(day: CalendarDay): string {
  return inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "November 2026", of a month as YYYY-MM. */
export function monthName(month: string): string {
  return withCapital(inWords(`${month}-01`, { month: 'long', year: 'numeric' }));
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const diary = {
  title: 'Dagboek',
  lead: 'Hier staat alles wat je opschreef, ook bij een onderwerp of een doel.',
  empty: 'Schrijf op wat je meemaakt, groot of klein. Later zie je wat er veranderde, en wat hielp.',
  privacy: 'Wat je schrijft, blijft op dit apparaat. Het komt alleen op papier als je dat zelf kiest.',
  whoReads: {
    open: 'Wie dit apparaat gebruikt, kan het wel lezen.',
    locked: 'Pijlerpad heeft een slot. Alleen wie de wachtzin weet, kan het lezen.',
  },
  write: 'Schrijf iets op',
  prompt: {
    title: 'Weet je niet hoe je begint?',
    write: 'Schrijf hierover',
    more: 'Bekijk meer vragen bij Even stilstaan',
  },
  editor: {
    text: 'Je eigen woorden',
    left: (amount: number) =>
      amount > 0
        ? `Er is nog plek voor ${count(amount, 'teken', 'tekens')}.`
        : 'De tekst is vol. Begin een nieuwe tekst als je verder wilt schrijven.',
    fewLeft: (amount: number) => `Er is nog plek voor minder dan ${amount} tekens.`,
    day: 'Over welke dag gaat het?',
    about: 'Waar hoort het bij?',
    nothing: 'Nergens bij',
    goal: (title: string) => `Doel: ${title}`,
    done: 'Klaar',
  },
  failure: {
    'day-to-come': 'Die dag moet nog komen. Kies vandaag of een eerdere dag.',
    full: 'Dit staat er wel, maar is nog niet bewaard. Kijk bovenaan wat je kunt doen.',
    unavailable: 'Dit staat er wel, maar is nog niet bewaard. Kijk bovenaan wat je kunt doen.',
    newer: 'Dit staat er wel, maar is nog niet bewaard. Kijk bovenaan wat je kunt doen.',
    failed: 'Dit staat er wel, maar is nog niet bewaard. Kijk bovenaan wat je kunt doen.',
  } satisfies Record<ReflectionFailure, string>,
  elsewhere: (day: CalendarDay) => `Je tekst staat bij ${longDay(day)}.`,
  search: {
    title: 'Zoeken',
    label: 'Zoek in je dagboek',
    about: 'Waarover?',
    everything: 'Alles',
    found: (amount: number) => `${count(amount, 'tekst', 'teksten')} gevonden.`,
    nothing: 'Probeer een ander woord, of toon alles.',
    clear: 'Toon alles',
  },
  entry: {
    about: 'Over:',
    goal: 'Hoort bij je doel:',
    madeGoal: 'Hier maakte je een doel van:',
    writtenOn: (date: string) => `Opgeschreven op ${date}.`,
    readOn: 'Lees verder',
    fold: 'Lees minder',
    change: 'Wijzig',
    remove: 'Haal weg',
    removed: (day: CalendarDay) => `De tekst van ${longDay(day)} is weg.`,
    notRemoved: 'Het weghalen is niet gelukt. Probeer het nog een keer.',
    makeGoal: 'Maak hier een doel van',
  },
  more: (amount: number) => `Toon nog ${count(amount, 'tekst', 'teksten')}`,
  paper: {
    title: 'Uit mijn dagboek',
    period: (from: CalendarDay | undefined, to: CalendarDay | undefined) => {
      if (from && to)
        return from === to ? `Van ${shortDay(from)}.` : `Van ${shortDay(from)} tot en met ${shortDay(to)}.`;
      return from ? `Vanaf ${shortDay(from)}.` : `Tot en met ${shortDay(to ?? '')}.`;
    },
    none: 'In deze tijd schreef ik niets op.',
    about: (title: string) => `Over: ${title}`,
    goal: (title: string) => `Bij mijn doel: ${title}`,
  },
} as const;
