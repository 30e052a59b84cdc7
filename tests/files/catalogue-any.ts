import fc from 'fast-check';
import { inspect } from '../../src/content/catalogue-safety.ts';
import { activityForms, audiences, type Catalogue, type LearningActivity } from '../../src/domain/catalogue.ts';
import { careForms, provinces } from '../../src/domain/situation.ts';

/** Any catalogue that a file can hold, with texts that are awkward in a spreadsheet or a web page. */

export const anyTopics = ['wennen', 'slapen', 'samen-eten', 'school'];

/** Plain objects, as files give. */
const plain = { noNullPrototype: true };

const awkward = fc.constantFrom(
  ...[
    ';',
    ',',
    '|',
    '\\',
    '"',
    "'",
    '=',
    '+',
    '-',
    '@',
    '\n',
    '[',
    ']',
    '\t',
    ' ',
    '€',
    '’',
    '…',
    'é',
    '😀',
    '< 12',
    '#',
  ],
  ...[
    'https://example.org/',
    '=SUM(A1)',
    "'=1",
    'ja',
    'gratis',
    '1.200',
    '31-1-2018',
    'jan-18',
    'null',
    'Zwolle',
    '&amp;',
  ],
);

/** Trimmed and not empty, as the schema leaves it, and nothing that the guard refuses. */
const anyText = fc
  .oneof(
    fc.array(awkward, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && inspect({ title: text }).messages.length === 0);

const anyAddress = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((url) => inspect({ url }).messages.length === 0);
const anyAmount = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 100, max: 500_000 }).map((cents) => cents / 100),
  fc.double({ min: 1, max: 1_000_000, noNaN: true }),
);
const anyAge = fc.integer({ min: 0, max: 23 });
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values], { minLength: 1 });

const anyActivity: fc.Arbitrary<LearningActivity> = fc.record(
  {
    id: fc.constant(''),
    title: anyText,
    provider: anyText,
    by: anyText,
    form: fc.constantFrom(...activityForms),
    topics: some(anyTopics),
    description: anyText,
    audience: some(audiences),
    childAge: fc.oneof(
      fc.record({ min: anyAge }, plain),
      fc.record({ max: anyAge }, plain),
      fc.tuple(anyAge, anyAge).map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
    ),
    careForms: some(careForms),
    duration: fc.record({ text: anyText, minutes: anyAmount }, { ...plain, requiredKeys: ['text'] }),
    cost: fc.oneof(fc.constant('free' as const), fc.record({ amount: anyAmount, unit: anyText }, plain)),
    regions: some<NonNullable<LearningActivity['regions']>[number]>(['national', 'flanders', ...provinces]),
    place: anyText,
    language: fc.constantFrom('nl', 'en', 'fry'),
    url: anyAddress,
    addressIs: fc.constantFrom('about' as const, 'copy' as const),
    phone: anyText,
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    rulesMayChange: fc.boolean(),
    hardReading: fc.boolean(),
    madeWithFosterParents: fc.boolean(),
    evidence: anyText,
    verified: anyDay.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4))),
    seen: anyDay,
    sources: fc.array(
      fc.record({ url: anyAddress, document: anyText, what: anyText }, { ...plain, requiredKeys: ['what'] }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    remark: anyText,
  },
  {
    ...plain,
    requiredKeys: [
      ...(['id', 'title', 'provider', 'form', 'topics', 'description'] as const),
      ...(['language', 'confidence', 'seen', 'sources'] as const),
    ],
  },
);

export const anyCatalogue: fc.Arbitrary<Catalogue> = fc.record(
  {
    id: fc.constant('ons-aanbod'),
    title: anyText,
    gathered: anyDay,
    activities: fc
      .array(anyActivity, { minLength: 1, maxLength: 5 })
      .map((list) => list.map((activity, index) => ({ ...activity, id: `activiteit-${index + 1}` }))),
  },
  plain,
);
