import { isForProfessionalsOnly, type LearningActivity } from '../../domain/catalogue.ts';
import type { EverydayWords, TopicId } from '../../domain/question-set.ts';
import { formNames } from '../copy/nl/catalogue.ts';
import { wordsOf } from './dutch-letters.ts';
import { TopicWords } from './topic-words.ts';
import { type Found, type FoundAt, type WeightedText, WordIndex } from './word-index.ts';

/** Search through the learning activities, on the device itself. It has a chunk of its own: load it with `import()`. */

/** Found by an everyday word of a topic alone: after everything that has the word itself. */
const byTopicAlone = 0.001;

/** Nobody needs more to find one activity among thousands; a pasted letter should not hold up the page. */
const longestQuery = 200;
const mostWords = 8;
/** What was found for the last words, so that a keystroke looks up only the word that it changes. */
const rememberedWords = 40;

/** Words that tell nothing about what someone looks for: "training voor de pleegouder" is about the other two. */
const fillers = new Set(
  (
    'aan als bij dat de den der die dit een en er het hoe iets ik in is je me met mijn naar of om onze ons op over te ' +
    'tot uit van voor wat we wel wie wij zijn zo'
  ).split(' '),
);

/**
 * Makes the index and returns the search: ids, best first. Activities with all the words come before those with some;
 * what fits equally well keeps the order given. A query without a letter or a digit finds nothing, for it asks nothing.
 * An everyday word of a topic also finds what is about that topic, after what has the word itself.
 * @param topicTitle the title under which a topic is known on the page.
 */
export function createActivitySearch(
  activities: readonly LearningActivity[],
  topicTitle: (topicId: TopicId) => string,
  everydayWords: EverydayWords = [],
): (query: string) => string[] {
  const searchable = activities.filter((activity) => !isForProfessionalsOnly(activity));
  const index = new WordIndex(searchable.map((activity) => textsOf(activity, topicTitle)));
  const topics = new TopicWords(everydayWords, topicTitle);
  const about = placesPerTopic(searchable);
  const remembered = new Map<string, readonly Found[]>();
  const find = (word: string): readonly Found[] => {
    const found = remembered.get(word) ?? withTopics(index.find(word), topics.find(word), about);
    const [oldest] = remembered.size < rememberedWords ? [] : remembered.keys();
    if (oldest !== undefined) remembered.delete(oldest);
    remembered.set(word, found);
    return found;
  };
  return (query) =>
    withMostWords(queryWords(query).flatMap(find), searchable.length).flatMap((place) => searchable[place]?.id ?? []);
}

function textsOf(activity: LearningActivity, topicTitle: (topicId: TopicId) => string): WeightedText[] {
  const { title, topics, form, provider, by, description } = activity;
  return [
    { text: title, weight: 4 },
    { text: `${topics.map(topicTitle).join(' ')} ${formNames[form]}`, weight: 2 },
    { text: `${provider} ${by ?? ''}`, weight: 1.5 },
    { text: description, weight: 1 },
  ];
}

/** The topics that the words of a query point at, best first, whether or not there is an activity about them. */
export function createTopicSearch(
  topicTitle: (topicId: TopicId) => string,
  everydayWords: EverydayWords,
): (query: string) => TopicId[] {
  const topics = new TopicWords(everydayWords, topicTitle);
  return (query) => {
    const found = queryWords(query).flatMap((word) => topics.find(word).found);
    return withMostWords(found, topics.ids.length).flatMap((place) => topics.ids[place] ?? []);
  };
}

/** Places of the activities about each topic, first those that are most about it. */
function placesPerTopic(activities: readonly LearningActivity[]): ReadonlyMap<TopicId, readonly number[]> {
  const places = new Map<TopicId, { mainly: number[]; also: number[] }>();
  activities.forEach(({ topics }, place) => {
    topics.forEach((topicId, rank) => {
      const about = places.get(topicId) ?? { mainly: [], also: [] };
      places.set(topicId, about);
      about[rank === 0 ? 'mainly' : 'also'].push(place);
    });
  });
  return new Map([...places].map(([topicId, { mainly, also }]) => [topicId, [...mainly, ...also]]));
}

/** What was found for one word, with what is about the topics it stands for, unless those were only guessed. */
function withTopics(
  direct: FoundAt,
  topics: FoundAt & { ids: readonly TopicId[] },
  about: ReadonlyMap<TopicId, readonly number[]>,
): readonly Found[] {
  if (topics.found.length === 0 || topics.step > direct.step) return direct.found;
  const isSurer = topics.step < direct.step;
  const [first = { places: [], worth: [] }, ...others] = isSurer ? [] : direct.found;
  const places = [...first.places];
  const worth = [...first.worth];
  const known = new Set(places);
  topics.ids.forEach((topicId, rank) => {
    const ofTopic = about.get(topicId) ?? [];
    ofTopic.forEach((place, each) => {
      if (known.has(place)) return;
      known.add(place);
      places.push(place);
      worth.push((byTopicAlone / (1 + rank)) * (1 - each / (2 * ofTopic.length)));
    });
  });
  return [{ places, worth }, ...others];
}

/** The words that tell what someone looks for; all of them when none does, so that a lone "in" still finds something. */
function queryWords(query: string): string[] {
  const words = [...new Set(wordsOf(query.slice(0, longestQuery)))];
  const telling = words.filter((word) => word.length > 1 && !fillers.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}

/** The places of what was found per word: first what was found by most words, then by how well. */
function withMostWords(perWord: readonly Found[], size: number): number[] {
  const words = new Uint8Array(size);
  const sums = new Float64Array(size);
  const found: number[] = [];
  for (const { places, worth } of perWord)
    places.forEach((place, each) => {
      if (!words[place]) found.push(place);
      words[place] = (words[place] ?? 0) + 1;
      sums[place] = (sums[place] ?? 0) + (worth[each] ?? 0);
    });
  return found.sort(
    (one, other) => (words[other] ?? 0) - (words[one] ?? 0) || (sums[other] ?? 0) - (sums[one] ?? 0) || one - other,
  );
}
