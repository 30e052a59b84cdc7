import * as v from 'valibot';
import type { AgeRange } from '../domain/situation.ts';
import { audienceTerms, careFormTerms, formTerms, regionTerms, term } from './dutch-terms.ts';

/** Shape of `catalogue.json`, as an editor writes it; the output is what the domain works with. */

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'must begin with http:// or https://'));
const day = v.pipe(v.string(), v.isoDate('must be a day such as 2026-11-21'));
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** Leaves out what is undefined, so that an absent field is absent. */
export const ageRangeSchema = v.pipe(
  v.strictObject({ min: v.optional(age), max: v.optional(age) }),
  v.check(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is higher than max'),
  v.transform(({ min, max }): AgeRange => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) })),
);

const activitySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower case letters, digits and hyphens')),
  title: text,
  provider: text,
  by: v.exactOptional(text),
  form: term(formTerms),
  topics: v.pipe(v.array(v.string()), v.minLength(1, 'needs at least one topic')),
  description: text,
  audience: v.exactOptional(v.pipe(v.array(term(audienceTerms)), v.minLength(1, 'is empty'))),
  childAge: v.exactOptional(ageRangeSchema),
  careForms: v.exactOptional(v.array(term(careFormTerms))),
  duration: v.exactOptional(v.strictObject({ text, minutes: v.exactOptional(v.pipe(v.number(), v.minValue(1))) })),
  cost: v.exactOptional(
    v.union([
      v.pipe(
        v.literal('gratis'),
        v.transform(() => 'free' as const),
      ),
      v.strictObject({ amount: v.pipe(v.number(), v.minValue(0)), unit: text }),
    ]),
  ),
  regions: v.exactOptional(v.pipe(v.array(term(regionTerms)), v.minLength(1, 'is empty'))),
  place: v.exactOptional(text),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code such as nl')),
  url: v.exactOptional(webAddress),
  addressIs: v.exactOptional(term({ over: 'about', kopie: 'copy' })),
  phone: v.exactOptional(text),
  confidence: v.picklist(['high', 'medium', 'low']),
  rulesMayChange: v.exactOptional(v.boolean()),
  hardReading: v.exactOptional(v.boolean()),
  verified: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be 2018, 2018-01 or 2018-01-31')),
  ),
  seen: day,
  sources: v.pipe(
    v.array(v.strictObject({ url: v.exactOptional(webAddress), document: v.exactOptional(text), what: text })),
    v.minLength(1, 'needs at least one source'),
  ),
  remark: v.exactOptional(text),
});

export const catalogueSchema = v.strictObject({
  id: text,
  title: text,
  gathered: day,
  activities: v.array(activitySchema),
});
