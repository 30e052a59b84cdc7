import type { TopicId } from './question-set.ts';
import type { AgeRange, CareForm, LearningStyle, Province } from './situation.ts';

export const activityForms = [
  'article',
  'website',
  'book',
  'training',
  'guidance',
  'intervention',
  'peer-group',
  'video',
  'event',
  'helpline',
  'e-learning',
  'podcast',
  'game',
  'blended',
  'webinar',
  'vr',
] as const;
export type ActivityForm = (typeof activityForms)[number];

export const audiences = ['prospective', 'starter', 'experienced', 'kinship', 'recruited', 'professional'] as const;
export type Audience = (typeof audiences)[number];

export type Region = 'national' | 'flanders' | Province;

/** Something a foster parent can learn from. What a source does not say is left out: no price is not "free". */
export interface LearningActivity {
  id: string;
  title: string;
  provider: string;
  /** Fuller by-line, where the provider's name is not all. */
  by?: string;
  form: ActivityForm;
  /** Most relevant first. */
  topics: readonly TopicId[];
  description: string;
  audience?: readonly Audience[];
  childAge?: AgeRange;
  careForms?: readonly CareForm[];
  duration?: { text: string; minutes?: number };
  cost?: 'free' | { amount: number; unit: string };
  regions?: readonly Region[];
  place?: string;
  language: string;
  url?: string;
  /** Set when the address is not the maker's own page. */
  addressIs?: 'about' | 'copy';
  phone?: string;
  /** Whether it exists and its facts are right, according to the sources. */
  confidence: 'high' | 'medium' | 'low';
  rulesMayChange?: boolean;
  hardReading?: boolean;
  /** Date in the source, as precise as it was: 2018, 2018-01 or 2018-01-31. */
  verified?: string;
  /** The day its source was read. */
  seen: string;
  sources: readonly { url?: string; document?: string; what: string }[];
  remark?: string;
  /** What research says of it, in the words of the source. */
  evidence?: string;
  madeWithFosterParents?: boolean;
}

export interface Catalogue {
  id: string;
  title: string;
  gathered: string;
  activities: readonly LearningActivity[];
}

const styleOfForm: Record<ActivityForm, LearningStyle> = {
  article: 'read',
  website: 'read',
  book: 'read',
  video: 'watch',
  podcast: 'watch',
  vr: 'watch',
  'e-learning': 'online',
  webinar: 'online',
  blended: 'online',
  training: 'course',
  event: 'together',
  'peer-group': 'together',
  game: 'together',
  guidance: 'guidance',
  intervention: 'guidance',
  helpline: 'guidance',
};

export function learningStyleOf(form: ActivityForm): LearningStyle {
  return styleOfForm[form];
}

export function isReading(activity: LearningActivity): boolean {
  return learningStyleOf(activity.form) === 'read';
}

export function isForProfessionalsOnly(activity: LearningActivity): boolean {
  return activity.audience?.length === 1 && activity.audience[0] === 'professional';
}
