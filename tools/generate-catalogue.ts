import type { LearningActivity, Region } from '../src/domain/catalogue.ts';
import { provinces } from '../src/domain/situation.ts';

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Field by field, how often which value occurs in the real catalogue; an absent value counts as a value. */
const drawnFields = [
  'form',
  'audience',
  'childAge',
  'careForms',
  'cost',
  'duration',
  'language',
  'confidence',
  'rulesMayChange',
  'hardReading',
] as const satisfies readonly (keyof LearningActivity)[];

/** Of the providers drawn, the share that is new: 130 providers on 228 activities. The others are ones known already. */
const shareOfNewProviders = 130 / 228;
/** In a larger catalogue providers do not grow as fast as activities, as names of organisations run out. */
const mostProviders = 3_000;

/**
 * A catalogue of any size with the proportions of a real one: forms, number and frequency of topics, audiences, ages,
 * regions, prices (mostly missing), lengths of texts, and providers of which few have much and most have one.
 * @param model activities of the real catalogue to draw from, one value per field, so that fields mix freely.
 * @param seed the same seed, size and model give the same catalogue.
 */
export function generateActivities(model: readonly LearningActivity[], size: number, seed = 1): LearningActivity[] {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('A catalogue can only be drawn from a model with activities.');
    return value;
  };
  const topicsOfModel = model.flatMap(({ topics }) => topics);
  const topicCount = new Set(topicsOfModel).size;
  const earlier: string[] = [];
  let providers = 0;
  const providerOf = () => {
    const isNew = providers === 0 || (random() < shareOfNewProviders && providers < mostProviders);
    if (isNew) providers += 1;
    // Drawing from all earlier activities lets the rich grow richer, which makes the long tail.
    const provider = isNew ? `Aanbieder ${providers}` : pick(earlier);
    earlier.push(provider);
    return provider;
  };
  return Array.from({ length: size }, (_, index): LearningActivity => {
    const written = pick(model);
    const topics = new Set<string>();
    const wanted = Math.min(pick(model).topics.length, topicCount);
    while (topics.size < wanted) topics.add(pick(topicsOfModel));
    const regions = pick(model).regions?.map((region): Region => {
      return region === 'national' || region === 'flanders' ? region : pick(provinces);
    });
    const drawn = Object.assign({}, ...drawnFields.map((field) => partOf(pick(model), field)));
    return {
      ...drawn,
      id: `activiteit-${String(index + 1).padStart(6, '0')}`,
      title: `${written.title} (${index + 1})`,
      provider: providerOf(),
      topics: [...topics],
      description: written.description,
      ...(regions && { regions }),
      seen: written.seen,
      sources: written.sources,
      ...(written.url !== undefined && { url: written.url }),
    };
  });
}

function partOf(activity: LearningActivity, field: keyof LearningActivity): Partial<LearningActivity> {
  return activity[field] === undefined ? {} : { [field]: activity[field] };
}
