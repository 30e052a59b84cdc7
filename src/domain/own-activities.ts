import type { ActivityMark, Mark } from './activity-marks.ts';
import { isWebAddress, readActivity } from './activity-shape.ts';
import type { ActivityForm, Catalogue, LearningActivity } from './catalogue.ts';
import type { TopicId } from './question-set.ts';

/** What a mark says, apart from whose it is and of what. */
export type MarkParts = Pick<ActivityMark, 'mark' | 'wasKept' | 'helped'>;

/** A mark after another one was given, or after it was taken back: what was kept before is then kept again. */
export function markedAs(earlier: MarkParts | undefined, mark: Mark | undefined): MarkParts | undefined {
  const isKept = earlier?.mark === 'kept';
  const wasKept = isKept || earlier?.wasKept === true;
  if (mark === undefined) return wasKept && !isKept ? { mark: 'kept' } : undefined;
  return wasKept && mark !== 'kept' ? { mark, wasKept } : { mark };
}

/** Whether it stands among what is kept: also what was kept before it was done. */
export function isKept({ mark, wasKept }: MarkParts): boolean {
  return mark === 'kept' || (mark === 'done' && wasKept === true);
}

/** Something a person knows of themselves, such as a book or a neighbour's course. */
export interface OwnActivity {
  id: string;
  personId: string;
  title: string;
  /** Not there while it is unfinished. */
  form?: ActivityForm;
  /** Empty while it is unfinished. */
  topicId: TopicId;
  /** Who offers it; may be empty. */
  provider: string;
  note: string;
  url?: string;
  createdAt: string;
  updatedAt: string;
}

/** A catalogue that an organisation made, loaded on this device beside the bundled one. */
export interface LoadedCatalogue {
  /** That of the catalogue: loading a newer one of the same organisation replaces it. */
  id: string;
  catalogue: Catalogue;
  addedAt: string;
}

/** A name with dots, such as www.buurthuis.nl, with what may follow it. The colon of another scheme has no dot before. */
const bareAddress = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d{1,4})?([/?#]\S*)?$/u;

/** An address as people write it, made complete; undefined for what is none. */
export function toWebAddress(written: string): string | undefined {
  const text = written.trim();
  if (isWebAddress(text)) return text;
  return bareAddress.test(text) ? `https://${text}` : undefined;
}

/** Whether everything is there that a learning activity needs; what was left half-way is only shown to be finished. */
export function isFinished(own: OwnActivity): own is OwnActivity & { form: ActivityForm } {
  return own.form !== undefined && own.topicId !== '';
}

export const longestOwnTexts = { title: 120, provider: 80, note: 600, url: 300 } as const;

/** An activity of one's own in the shape of the others; nothing is claimed that the person did not write. */
export function asLearningActivity({
  id,
  title,
  provider,
  form,
  topicId,
  note,
  url,
  createdAt,
}: OwnActivity & { form: ActivityForm }): LearningActivity {
  return {
    id,
    title,
    provider,
    form,
    topics: [topicId],
    description: note,
    language: 'nl',
    // One that came with a file or stood in the database may be anything.
    ...(url && isWebAddress(url) && { url }),
    confidence: 'high',
    seen: createdAt.slice(0, 10),
    sources: [],
  };
}

/** Where an activity comes from, for what is said about it. */
export type ActivityOrigin = { kind: 'bundled' } | { kind: 'own' } | { kind: 'loaded'; title: string };

export interface KnownActivities {
  activities: readonly LearningActivity[];
  originOf: (activityId: string) => ActivityOrigin;
}

/**
 * Everything on this device to choose from: the bundled catalogue, those an organisation made, and a person's own.
 * An id that stands in several counts once: the person's own first, then the loaded, then the bundled.
 */
export function gatherActivities(
  bundled: Catalogue,
  loaded: readonly LoadedCatalogue[],
  own: readonly OwnActivity[],
): KnownActivities {
  const origins = new Map<string, ActivityOrigin>();
  const activities: LearningActivity[] = [];
  const add = (activity: LearningActivity, origin: ActivityOrigin) => {
    if (origins.has(activity.id)) return;
    origins.set(activity.id, origin);
    activities.push(activity);
  };
  for (const activity of own.filter(isFinished)) add(asLearningActivity(activity), { kind: 'own' });
  for (const { catalogue } of loaded) {
    for (const stored of catalogue.activities) {
      const activity = readActivity(stored);
      if (activity) add(activity, { kind: 'loaded', title: catalogue.title });
    }
  }
  for (const activity of bundled.activities) add(activity, { kind: 'bundled' });
  return { activities, originOf: (activityId) => origins.get(activityId) ?? { kind: 'bundled' } };
}
