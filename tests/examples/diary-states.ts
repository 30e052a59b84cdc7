import { addDays } from '../../src/domain/calendar-day.ts';
import { longestReflection, type Reflection } from '../../src/domain/reflection.ts';

/** A diary as it may be after a year: short and long, in several scripts, about a day, a topic, a theme and a goal. */

const newest = '2026-11-28';

const varied: readonly Partial<Reflection>[] = [
  {
    text: 'Vandaag aten we voor het eerst allemaal tegelijk aan tafel. Niemand liep weg.\n\nDat wil ik onthouden.',
  },
  {
    aboutId: 'omgaan-met-gedrag',
    question: 'Wanneer bleef jij rustig, ook toen het spannend werd?',
    text: 'Bij het opruimen. We zetten muziek aan.',
  },
  {
    goalId: 'goal-1',
    text: 'Na het bezoek eerst thee gedronken, zonder vragen. Het werd een rustige avond 🙂☕️👩‍👩‍👧',
  },
  {
    aboutId: 'ontwikkeling-van-mijn-pleegkind',
    question: 'Wanneer zag je dat je pleegkind iets nieuws kon of durfde? Hoe ging dat?',
    text: `Fietsen zonder zijwieltjes. ${'We gingen elke dag een klein stukje verder, en dan weer terug naar huis. '.repeat(14)}`,
  },
  { text: 'اليوم ذهبنا إلى البحر معا. كان يوما جميلا.', day: '2024-02-29' },
  { text: 'Zonderspaties'.repeat(60) },
  { aboutId: 'eigen-kinderen', text: 'Een lijstje:\n- samen lezen\n- samen koken\n    - soep\n- samen niets doen' },
  { text: 'Nog één keer alles. '.repeat(300).slice(0, longestReflection) },
];

export const diaryReflections: readonly Reflection[] = [
  ...varied,
  ...Array.from({ length: 18 }, (_, index) => ({ text: `Korte aantekening ${index + 1}.` })),
].map((entry, index) => ({
  id: `entry-${index + 1}`,
  personId: 'person-1',
  aboutId: '',
  question: '',
  text: '',
  createdAt: `${addDays(newest, -index * 3)}T11:30:00.000Z`,
  updatedAt: `${addDays(newest, -index * 3)}T11:35:00.000Z`,
  ...entry,
}));
