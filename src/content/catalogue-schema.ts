import * as v from 'valibot';
import type { AgeRange } from '../domain/situation.ts';
import { audienceTerms, careFormTerms, formTerms, regionTerms, term } from './dutch-terms.ts';

/** Shape of `catalogue.json`, as an editor writes it; the output is what the domain works with. */

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is leeg'));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'moet beginnen met http:// of https://'));
const day = v.pipe(v.string(), v.isoDate('moet een dag zijn zoals 2026-11-21'));
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** Leaves out what is undefined, so that an absent field is absent. */
export const ageRangeSchema = v.pipe(
  v.strictObject({ min: v.optional(age), max: v.optional(age) }),
  v.check(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is hoger dan max'),
  v.transform(({ min, max }): AgeRange => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) })),
);

const activitySchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id heeft alleen kleine letters, cijfers en streepjes'),
  ),
  title: text,
  provider: text,
  by: v.exactOptional(text),
  form: term(formTerms),
  topics: v.pipe(v.array(v.string()), v.minLength(1, 'noem minstens één onderwerp')),
  description: text,
  audience: v.exactOptional(v.pipe(v.array(term(audienceTerms)), v.minLength(1, 'is leeg'))),
  childAge: v.exactOptional(ageRangeSchema),
  careForms: v.exactOptional(v.array(term(careFormTerms))),
  duration: v.exactOptional(v.strictObject({ text, minutes: v.exactOptional(v.pipe(v.number(), v.minValue(1))) })),
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
  regions: v.exactOptional(v.pipe(v.array(term(regionTerms)), v.minLength(1, 'is leeg'))),
  place: v.exactOptional(text),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'moet een taalcode zijn zoals nl')),
  url: v.exactOptional(webAddress),
  addressIs: v.exactOptional(term({ over: 'about', kopie: 'copy' })),
  phone: v.exactOptional(text),
  confidence: v.picklist(['high', 'medium', 'low']),
  rulesMayChange: v.exactOptional(v.boolean()),
  hardReading: v.exactOptional(v.boolean()),
  verified: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'moet 2018, 2018-01 of 2018-01-31 zijn')),
  ),
  seen: day,
  sources: v.pipe(
    v.array(v.strictObject({ url: v.exactOptional(webAddress), document: v.exactOptional(text), what: text })),
    v.minLength(1, 'noem minstens één bron'),
  ),
  remark: v.exactOptional(text),
});

export const catalogueSchema = v.strictObject({
  id: text,
  title: text,
  gathered: day,
  activities: v.array(activitySchema),
});
