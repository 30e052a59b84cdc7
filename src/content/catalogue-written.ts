import type { Catalogue, LearningActivity } from '../domain/catalogue.ts';
import { addressTerms, type WrittenActivity, type WrittenCatalogue } from './catalogue-schema.ts';
import { audienceTerms, careFormTerms, formTerms, regionTerms } from './dutch-terms.ts';

/** The way back from the domain to a file, in the words of an editor and always in the same order. */

/** The text of `catalogue.json`. The same catalogue always gives the same text. */
export function writeCatalogueFile(catalogue: Catalogue): string {
  return `${JSON.stringify(writtenCatalogue(catalogue), undefined, 2)}\n`;
}

/** A catalogue in the words of its file. */
export function writtenCatalogue({ id, title, gathered, activities }: Catalogue): WrittenCatalogue {
  return { id, title, gathered, activities: activities.map(writtenActivity) };
}

function writtenActivity(activity: LearningActivity): WrittenActivity {
  const { audience, careForms, regions, cost, addressIs, childAge, topics, sources } = activity;
  // What is left out has no field; the order is that of the schema.
  return {
    id: activity.id,
    title: activity.title,
    provider: activity.provider,
    ...given('by', activity.by),
    form: wordFor(formTerms, activity.form),
    topics: [...topics],
    description: activity.description,
    ...given('audience', audience && wordsFor(audienceTerms, audience)),
    ...given('childAge', childAge),
    ...given('careForms', careForms && wordsFor(careFormTerms, careForms)),
    ...given('duration', activity.duration),
    ...given('cost', cost === 'free' ? 'gratis' : cost),
    ...given('regions', regions && wordsFor(regionTerms, regions)),
    ...given('place', activity.place),
    language: activity.language,
    ...given('url', activity.url),
    ...given('addressIs', addressIs && wordFor(addressTerms, addressIs)),
    ...given('phone', activity.phone),
    confidence: activity.confidence,
    ...given('rulesMayChange', activity.rulesMayChange),
    ...given('hardReading', activity.hardReading),
    ...given('madeWithFosterParents', activity.madeWithFosterParents),
    ...given('evidence', activity.evidence),
    ...given('verified', activity.verified),
    seen: activity.seen,
    sources: [...sources],
    ...given('remark', activity.remark),
  };
}

function given<Name extends string, const Value>(
  name: Name,
  value: Value,
): { [Key in Name]?: Exclude<Value, undefined> } {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Exclude<Value, undefined> };
}

function wordsFor(terms: Readonly<Record<string, string>>, meanings: readonly string[]): string[] {
  return meanings.map((meaning) => wordFor(terms, meaning));
}

function wordFor(terms: Readonly<Record<string, string>>, meaning: string): string {
  const word = Object.keys(terms).find((candidate) => terms[candidate] === meaning);
  if (word === undefined) throw new Error(`there is no word for ${meaning}`);
  return word;
}
