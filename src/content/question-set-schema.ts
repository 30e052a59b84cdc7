import * as v from 'valibot';
import type { Condition } from '../domain/situation.ts';
import { ageRangeSchema } from './catalogue-schema.ts';
import { careFormTerms, kindTerms, phaseTerms, sourceKindTerms, term } from './dutch-terms.ts';

/** Shape of the YAML files of a question set. Parts that are optional here may be required by a later edition of the set. */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower case letters, digits and hyphens'));
const partId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an id looks like topic-id.part, such as ouderschap.anker'),
);

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

function textOfWords(most: number) {
  return v.pipe(
    text,
    v.check(
      (value) => words(value) <= most,
      (issue) => `has ${words(issue.input)} words; at most ${most} allowed`,
    ),
  );
}

const fourSteps = v.pipe(
  v.array(textOfWords(16)),
  v.length(4, 'needs exactly four steps'),
  v.transform((steps) => steps as [string, string, string, string]),
);

/** `[aspirant]` or `[pleegouder]`, or a mapping of conditions in Dutch. */
const condition = v.lazy((input) => (Array.isArray(input) ? shortCondition : fullCondition));

const shortCondition = v.pipe(
  v.array(term({ aspirant: 'aspirant', pleegouder: 'pleegouder' })),
  v.length(1, 'needs one word: aspirant or pleegouder'),
  v.transform(([who]): Condition => ({ phases: who === 'aspirant' ? ['prospective'] : ['starter', 'experienced'] })),
);

const fullCondition = v.pipe(
  v.strictObject({
    fase: v.optional(v.array(term(phaseTerms))),
    soort: v.optional(v.array(term(kindTerms))),
    vorm: v.optional(v.array(term(careFormTerms))),
    leeftijd: v.optional(ageRangeSchema),
    eigenKinderen: v.optional(v.boolean()),
  }),
  v.transform(
    ({ fase, soort, vorm, leeftijd, eigenKinderen }): Condition => ({
      ...(fase && { phases: fase }),
      ...(soort && { kinds: soort }),
      ...(vorm && { careForms: vorm }),
      ...(leeftijd && { childAge: leeftijd }),
      ...(eigenKinderen !== undefined && { ownChildren: eigenKinderen }),
    }),
  ),
);

const competency = v.strictObject({
  id: partId,
  kind: v.picklist(['weten', 'kunnen', 'houding']),
  text,
});

export const topicSchema = v.strictObject({
  id,
  title: text,
  shortTitle: v.pipe(text, v.maxLength(24, 'is longer than 24 characters')),
  summary: textOfWords(40),
  competencies: v.optional(v.pipe(v.array(competency), v.length(3, 'needs exactly three competencies'))),
  anchor: v.strictObject({
    id: partId,
    question: text,
    steps: fourSteps,
    aspirant: v.strictObject({ id: partId, question: text, steps: fourSteps }),
  }),
  importance: v.strictObject({ id: partId, hint: textOfWords(16), aspirantHint: textOfWords(16) }),
  situations: v.optional(
    v.array(
      v.strictObject({
        id: partId,
        competency: partId,
        question: text,
        for: v.optional(condition),
      }),
    ),
  ),
  reflection: v.optional(v.array(v.strictObject({ id: partId, question: text }))),
  conversation: v.pipe(v.array(v.strictObject({ id: partId, question: text })), v.length(2, 'needs two questions')),
  smallSteps: v.pipe(
    v.array(v.strictObject({ id: partId, when: textOfWords(18), then: textOfWords(20), for: v.optional(condition) })),
    v.length(3, 'needs three small steps'),
  ),
  askForHelp: v.optional(text),
  sources: v.pipe(v.array(v.string()), v.minLength(2, 'needs at least two sources')),
});
export type TopicFile = v.InferOutput<typeof topicSchema>;

export const questionSetSchema = v.strictObject({
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version looks like 1.0.0')),
  title: text,
  status: v.picklist(['concept', 'vastgesteld']),
  makers: text,
  basis: text,
  scale: v.strictObject({
    steps: fourSteps,
    notApplicable: text,
    unknown: text,
    importanceQuestion: text,
    importanceQuestionAspirant: text,
    importance: v.pipe(v.array(text), v.length(3, 'needs exactly three answers')),
  }),
  pillars: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text,
        shortTitle: text,
        summary: textOfWords(40),
        topics: v.pipe(v.array(id), v.minLength(1, 'needs a topic')),
      }),
    ),
    v.minLength(1, 'needs a pillar'),
  ),
});
export type QuestionSetFile = v.InferOutput<typeof questionSetSchema>;

export const wordsSchema = v.array(
  v.strictObject({
    word: text,
    forms: v.optional(v.array(text), []),
    meaning: text,
  }),
);

export const sourcesSchema = v.array(
  v.strictObject({
    id: v.string(),
    title: text,
    kind: term(sourceKindTerms),
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'must begin with http:// or https://'))),
  }),
);
