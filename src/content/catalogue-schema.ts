import * as v from 'valibot';
import type { AgeRange } from '../domain/situation.ts';
import { audienceTerms, careFormTerms, formTerms, regionTerms, term } from './dutch-terms.ts';

/** Shape of `catalogue.json`, as an editor writes it; the output is what the domain works with. */

/** Says how a list or a group of fields is written in JSON; the general messages tell how it is done in YAML. */
function written(how: string) {
  return ({ input }: { input: unknown }) => (input === undefined ? 'ontbreekt' : how);
}
export const asList = written('moet een lijst zijn, tussen [ en ]');
const asFields = written('moet uit velden bestaan, tussen { en }');

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is leeg'));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'moet beginnen met http:// of https://'));
const day = v.pipe(v.string(), v.isoDate('moet een dag zijn zoals 2026-11-21'));
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** Whose page an address is, when it is not the maker's own. */
export const addressTerms = { over: 'about', kopie: 'copy' } as const;

/** Leaves out what is undefined, so that an absent field is absent. */
export const ageRangeSchema = v.pipe(
  v.strictObject({ min: v.optional(age), max: v.optional(age) }),
  v.check(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is hoger dan max'),
  v.transform(({ min, max }): AgeRange => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) })),
);

/** One activity. */
export const activitySchema = v.strictObject(
  {
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id heeft alleen kleine letters, cijfers en streepjes'),
    ),
    title: text,
    provider: text,
    by: v.exactOptional(text),
    form: term(formTerms),
    topics: v.pipe(v.array(v.string(), asList), v.minLength(1, 'noem minstens één onderwerp')),
    description: text,
    audience: v.exactOptional(v.pipe(v.array(term(audienceTerms), asList), v.minLength(1, 'is leeg'))),
    childAge: v.exactOptional(ageRangeSchema),
    careForms: v.exactOptional(v.array(term(careFormTerms), asList)),
    duration: v.exactOptional(
      v.strictObject({ text, minutes: v.exactOptional(v.pipe(v.number(), v.minValue(1))) }, asFields),
    ),
    cost: v.exactOptional(
      v.union(
        [
          v.pipe(
            v.literal('gratis'),
            v.transform(() => 'free' as const),
          ),
          v.strictObject({ amount: v.pipe(v.number(), v.minValue(0)), unit: text }),
        ],
        'moet "gratis" zijn, of een bedrag zoals { "amount": 10, "unit": "per avond" }',
      ),
    ),
    regions: v.exactOptional(v.pipe(v.array(term(regionTerms), asList), v.minLength(1, 'is leeg'))),
    place: v.exactOptional(text),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'moet een taalcode zijn zoals nl')),
    url: v.exactOptional(webAddress),
    addressIs: v.exactOptional(term(addressTerms)),
    phone: v.exactOptional(text),
    confidence: v.picklist(['high', 'medium', 'low']),
    rulesMayChange: v.exactOptional(v.boolean()),
    hardReading: v.exactOptional(v.boolean()),
    madeWithFosterParents: v.exactOptional(v.boolean()),
    evidence: v.exactOptional(text),
    verified: v.exactOptional(
      v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'moet 2018, 2018-01 of 2018-01-31 zijn')),
    ),
    seen: day,
    sources: v.pipe(
      v.array(
        v.strictObject({ url: v.exactOptional(webAddress), document: v.exactOptional(text), what: text }, asFields),
        asList,
      ),
      v.minLength(1, 'noem minstens één bron'),
    ),
    remark: v.exactOptional(text),
  },
  asFields,
);

/** What a catalogue file says about itself, beside its activities. */
export const catalogueHead = { id: text, title: text, gathered: day };

export const catalogueSchema = v.strictObject(
  { ...catalogueHead, activities: v.array(activitySchema, asList) },
  asFields,
);

/** A catalogue as it is written: `gratis` where the domain says `free`. */
export type WrittenCatalogue = v.InferInput<typeof catalogueSchema>;
export type WrittenActivity = v.InferInput<typeof activitySchema>;
