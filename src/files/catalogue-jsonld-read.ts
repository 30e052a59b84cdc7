import { failed, type Result, success } from '../domain/result.ts';
import type { FormProblem, ReadForm } from './catalogue-form.ts';
import { ownFields } from './catalogue-jsonld.ts';

/** Reads activities from schema.org data: our own, or that of the website of a provider. */

/** Characters; as much as the app reads of a catalogue. */
export const largestJsonLd = 20_000_000;

interface NamedTopic {
  id: string;
  title: string;
  shortTitle?: string;
}

type Item = Readonly<Record<string, unknown>>;

/** The form of what others publish, by its type. A LearningResource can have any form, so it has to say which. */
const formOfType: Readonly<Record<string, string>> = {
  Course: 'training',
  Event: 'evenement',
  EducationEvent: 'evenement',
  SocialEvent: 'evenement',
  Service: 'begeleiding',
  Book: 'boek',
  Article: 'artikel',
  BlogPosting: 'artikel',
  NewsArticle: 'artikel',
  ScholarlyArticle: 'artikel',
  VideoObject: 'video',
  PodcastSeries: 'podcast',
  PodcastEpisode: 'podcast',
  Game: 'spel',
};

/** What stands around activities on a web page. */
const notActivities = /(?:Organization|Business|Person|WebSite|WebPage|Page|List|ListItem|ImageObject|Place|Catalog)$/;

/** The property in which a field of an activity stands, for messages. */
export function propertyOf(field: string): string {
  const bare = field.replace(/[.[].*$/, '');
  return (ownFields as readonly string[]).includes(bare) ? `pijlerpad:${field}` : (properties[bare] ?? field);
}

const properties: Readonly<Record<string, string>> = {
  id: 'identifier',
  title: 'name',
  provider: 'provider.name',
  topics: 'about',
  childAge: 'typicalAgeRange',
  cost: 'offers',
  regions: 'areaServed',
  language: 'inLanguage',
  phone: 'provider.telephone',
  verified: 'dateModified',
};

/**
 * Accepts one object, a list, or a @graph. What the words mean is checked by the room `content`.
 * @param today the day of reading, for what does not say when it was read.
 */
export function parseJsonLd(
  text: string,
  topics: readonly NamedTopic[],
  today: string,
): Result<ReadForm, FormProblem[]> {
  const items = itemsIn(text);
  if (!items.ok) return failed([{ row: 0, column: '', message: items.failure }]);
  const byId = new Map(items.value.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item]] : [])));
  const problems: FormProblem[] = [];
  const read: ReadForm = { activities: [], rows: [] };
  items.value.forEach((item, index) => {
    const types = typesOf(item);
    const say = (column: string, message: string) => problems.push({ row: index + 1, column, message });
    if (isActivity(item, types)) {
      read.activities.push(activityOf(item, { types, topics, today, byId, say }));
      read.rows.push(index + 1);
    } else if (types.includes('DataCatalog')) read.head = headOf(item);
    else if (!types.some((type) => notActivities.test(type))) {
      const kind = types.length === 0 ? 'ontbreekt' : `"${types.join(', ').slice(0, 80)}" kennen we niet`;
      say('@type', `${kind}; gebruik Course, LearningResource, Event of Service`);
    }
  });
  if (problems.length === 0 && read.rows.length === 0) {
    problems.push({
      row: 0,
      column: '',
      message: 'er staat geen activiteit in; gebruik Course, LearningResource of Event',
    });
  }
  return problems.length > 0 ? failed(problems) : success(read);
}

interface Reading {
  types: readonly string[];
  topics: readonly NamedTopic[];
  today: string;
  byId: ReadonlyMap<unknown, Item>;
  say(column: string, message: string): void;
}

function activityOf(item: Item, { types, topics, today, byId, say }: Reading): Record<string, unknown> {
  const own = Object.fromEntries(ownFields.map((name) => [name, item[`pijlerpad:${name}`]]));
  const named = item.provider ?? item.organizer ?? item.publisher;
  const reference = isItem(named) ? byId.get(named['@id']) : undefined;
  const provider = reference ?? named;
  const form = own.form ?? types.flatMap((type) => (Object.hasOwn(formOfType, type) ? [formOfType[type]] : []))[0];
  if (form === undefined)
    say('pijlerpad:form', 'ontbreekt; schrijf welke vorm het is, zoals "artikel" of "e-learning"');
  const found = topicsIn(item, topics);
  if (found.length === 0) say('about', 'noem in about of keywords minstens één onderwerp, met zijn id of titel');
  const url = item.url ?? webAddressIn(item['@id']);
  const audience = wordsIn(item.audience, ['audienceType', 'name']);
  const regions = wordsIn(item.areaServed, ['name']);
  return withoutAbsent({
    ...own,
    id: idOf(item),
    title: item.name,
    provider: isItem(provider) ? provider.name : provider,
    form,
    topics: found,
    description: item.description,
    audience: audience.length > 0 ? audience : undefined,
    childAge: ageOf(item.typicalAgeRange, say),
    duration: own.duration ?? durationOf(item.timeRequired, say),
    cost: costOf(item, say),
    regions: regions.length > 0 ? regions : undefined,
    place: own.place ?? wordsIn(item.location, ['name'])[0],
    language: typeof item.inLanguage === 'string' ? item.inLanguage.toLowerCase().replace(/-.*$/, '') : item.inLanguage,
    url,
    phone: isItem(provider) ? provider.telephone : undefined,
    confidence: own.confidence ?? 'low',
    verified: typeof item.dateModified === 'string' ? item.dateModified.replace(/T.*$/, '') : item.dateModified,
    seen: own.seen ?? today,
    sources: own.sources ?? [withoutAbsent({ url, what: 'gegevens van de aanbieder' })],
  });
}

function itemsIn(text: string): Result<Item[], string> {
  if (text.length > largestJsonLd) return failed('het bestand is te groot; hoogstens 20 MB');
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const items = listOf(value).flatMap((part) => (isItem(part) && '@graph' in part ? listOf(part['@graph']) : [part]));
    if (items.length > 0 && items.every(isItem)) return success(items);
    return failed('dit zijn geen gegevens van schema.org; er moet een object, een lijst of een @graph in staan');
  } catch {
    return failed('het bestand is niet te lezen als JSON; mist er een komma, haakje of aanhalingsteken?');
  }
}

function headOf(item: Item): Record<string, unknown> {
  return withoutAbsent({ id: item.identifier, title: item.name, gathered: item.dateModified });
}

function isActivity(item: Item, types: readonly string[]): boolean {
  return (
    'pijlerpad:form' in item || types.some((type) => type === 'LearningResource' || Object.hasOwn(formOfType, type))
  );
}

function typesOf(item: Item): string[] {
  const names = listOf(item['@type']).filter((type) => typeof type === 'string');
  return names.map((name) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** Its own id, or one made from what it is called. */
function idOf({ identifier, name }: Item): unknown {
  const given = isItem(identifier) ? identifier.value : (identifier ?? name);
  if (typeof given !== 'string') return given;
  const plain = given
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}

/** A termCode has to be one of our topics; other subjects and keywords may be about anything. */
function topicsIn({ about, keywords }: Item, topics: readonly NamedTopic[]): string[] {
  const ids = new Map(
    topics.flatMap(({ id, title, shortTitle = id }) => [id, title, shortTitle].map((name) => [name.toLowerCase(), id])),
  );
  const words = [...listOf(about), ...listOf(typeof keywords === 'string' ? keywords.split(',') : keywords)];
  const found = words.flatMap((word) => {
    if (isItem(word) && typeof word.termCode === 'string') return [word.termCode];
    const name = isItem(word) ? word.name : word;
    return typeof name === 'string' ? (ids.get(name.trim().toLowerCase()) ?? []) : [];
  });
  return [...new Set(found)];
}

function ageOf(range: unknown, say: Reading['say']): Record<string, number> | undefined {
  if (range === undefined) return undefined;
  const ends = /^(\d{0,2})\s*[-–]\s*(\d{0,2})$/.exec(plainText(range));
  if (!ends) {
    say('typicalAgeRange', 'is niet te lezen; schrijf 4-12, 4- of -12');
    return undefined;
  }
  return { ...(ends[1] && { min: Number(ends[1]) }), ...(ends[2] && { max: Number(ends[2]) }) };
}

function durationOf(time: unknown, say: Reading['say']): Record<string, unknown> | undefined {
  if (time === undefined) return undefined;
  const parts = /^PT(?:(\d{1,3})H)?(?:(\d{1,5})M)?$/.exec(plainText(time));
  const minutes = Number(parts?.[1] ?? 0) * 60 + Number(parts?.[2] ?? 0);
  if (minutes > 0) return { text: minutes % 60 === 0 ? `${minutes / 60} uur` : `${minutes} minuten`, minutes };
  say('timeRequired', 'is niet te lezen; schrijf PT90M voor 90 minuten, of laat het weg');
  return undefined;
}

function costOf({ isAccessibleForFree, offers }: Item, say: Reading['say']): unknown {
  if (isAccessibleForFree === true || isAccessibleForFree === 'true') return 'gratis';
  const [offer, ...others] = listOf(offers).filter(isItem);
  if (!offer || offer.price === undefined) return undefined;
  const { price, priceCurrency = 'EUR', description } = offer;
  const amount = typeof price === 'string' && /^\d+(?:\.\d+)?$/.test(price) ? Number(price) : price;
  if (others.length > 0) say('offers', 'heeft meer dan één prijs; kies er één');
  else if (priceCurrency !== 'EUR') say('offers.priceCurrency', 'moet EUR zijn');
  else if (amount === 0 && description === undefined) return 'gratis';
  else if (typeof amount !== 'number') say('offers.price', 'moet een getal zijn, zoals 24.20');
  else if (description === undefined)
    say('offers.description', 'ontbreekt; schrijf waarvoor de prijs is, zoals "per avond"');
  else return { amount, unit: description };
  return undefined;
}

/** The words in a property that may be a text, an object with a name, or a list of these. */
function wordsIn(value: unknown, names: readonly string[]): string[] {
  return listOf(value).flatMap((part) => {
    const word = isItem(part) ? names.map((name) => part[name]).find((given) => given !== undefined) : part;
    return listOf(word).filter((given) => typeof given === 'string');
  });
}

/** A text or a number as it was written; of anything else a word that is neither. */
function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}

function webAddressIn(id: unknown): string | undefined {
  return typeof id === 'string' && /^https?:/.test(id) ? id : undefined;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
