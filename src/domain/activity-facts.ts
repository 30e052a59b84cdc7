import type { ActivityForm, LearningActivity } from './catalogue.ts';
import { type Province, provinces } from './situation.ts';

/** What the overview and the stock-take tell of an activity by the same reading of its facts. */

export const paces = ['own', 'scheduled'] as const;
/** Own: whenever it suits the person. Scheduled: at a set time, or after applying for it. */
export type Pace = (typeof paces)[number];

export const costs = ['free', 'paid', 'unknown'] as const;
export type Cost = (typeof costs)[number];

/** A province, or from home. */
export type Where = Province | 'online';
export const places: readonly Where[] = ['online', ...provinces];

const paceOfForm: Record<ActivityForm, Pace> = {
  article: 'own',
  website: 'own',
  book: 'own',
  video: 'own',
  podcast: 'own',
  'e-learning': 'own',
  game: 'own',
  vr: 'own',
  helpline: 'own',
  training: 'scheduled',
  event: 'scheduled',
  webinar: 'scheduled',
  blended: 'scheduled',
  'peer-group': 'scheduled',
  guidance: 'scheduled',
  intervention: 'scheduled',
};

/** Whether someone can take up an activity whenever it suits them. */
export function paceOf({ form }: LearningActivity): Pace {
  return paceOfForm[form];
}

/** What an activity costs, as far as its source says. */
export function costOf({ cost }: LearningActivity): Cost {
  if (cost === undefined) return 'unknown';
  return cost === 'free' || cost.amount === 0 ? 'free' : 'paid';
}

/** When the facts of an activity were last known to be right: the date in its source, or else the day that was read. */
export function checkedOn({ verified, seen }: LearningActivity): string {
  return verified ?? seen;
}

export function checkedYearOf(activity: LearningActivity): string {
  return checkedOn(activity).slice(0, 4);
}

const nowhere: readonly Where[] = [];
const onlyOnline: readonly Where[] = ['online'];

/** Where one can take part; nowhere when the source names no region. */
export function placesOf(activity: LearningActivity): readonly Where[] {
  const { form, regions } = activity;
  const online = paceOfForm[form] === 'own' || form === 'webinar';
  if (!regions) return online ? onlyOnline : nowhere;
  if (regions.includes('national')) return online ? places : provinces;
  return places.filter((place) => (place === 'online' ? online : regions.includes(place)));
}
