import * as v from 'valibot';
import { competencyKinds } from '../domain/question-set.ts';
import type { Condition } from '../domain/situation.ts';
import { ageRangeSchema } from './catalogue-schema.ts';
import { careFormTerms, kindTerms, phaseTerms, sourceKindTerms, term } from './dutch-terms.ts';

/** Shape of the YAML files of a question set. */

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id heeft alleen kleine letters, cijfers en streepjes'),
);
const partId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'een id is onderwerp.deel, zoals ouderschap.anker'),
);

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is leeg'));

function textOfWords(most: number) {
  return v.pipe(
    text,
    // For the JSON schema that warns an editor while typing.
    v.metadata({ mostWords: most }),
    v.check(
      (value) => words(value) <= most,
      (issue) => `heeft ${words(issue.input)} woorden; maximaal ${most}`,
    ),
  );
}

const fourSteps = v.pipe(
  v.array(textOfWords(16)),
  v.length(4, 'moet precies vier stappen hebben'),
  v.transform((steps) => steps as [string, string, string, string]),
);

/** `[aspirant]` or `[pleegouder]`, or a mapping of conditions in Dutch. */
const condition = v.lazy((input) => (Array.isArray(input) ? shortCondition : fullCondition));

const shortCondition = v.pipe(
  v.array(term({ aspirant: 'aspirant', pleegouder: 'pleegouder' })),
  v.length(1, 'kies één woord: aspirant of pleegouder'),
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

const sourceIds = v.array(v.string());

const competency = v.strictObject({
  id: partId,
  kind: v.picklist(competencyKinds),
  text: v.pipe(textOfWords(20), v.startsWith('Je ', 'moet beginnen met "Je"')),
  sources: v.pipe(sourceIds, v.minLength(1, 'noem minstens één bron')),
});

/** What happens, and the question about it. */
const sceneAndQuestion = { id: partId, scene: textOfWords(40), question: textOfWords(20) };

const situation = v.pipe(
  v.strictObject({
    ...sceneAndQuestion,
    competency: partId,
    for: v.optional(condition),
    aspirant: v.optional(v.strictObject(sceneAndQuestion)),
  }),
  v.check(
    ({ for: condition, aspirant }) => !(condition && aspirant),
    'heeft "for" en ook "aspirant"; kies één van de twee',
  ),
);

const openQuestion = v.strictObject({ id: partId, question: textOfWords(30), aspirant: textOfWords(30) });

export const topicSchema = v.strictObject({
  id,
  title: text,
  shortTitle: v.pipe(text, v.maxLength(24, 'is langer dan 24 tekens')),
  summary: textOfWords(40),
  competencies: v.pipe(
    v.array(competency),
    v.length(3, 'moet precies drie competenties hebben'),
    v.check(
      (all) => all.every(({ kind }, index) => kind === competencyKinds[index]),
      `moet één van elke soort hebben, in deze volgorde: ${competencyKinds.join(', ')}`,
    ),
  ),
  anchor: v.strictObject({
    id: partId,
    question: text,
    steps: fourSteps,
    aspirant: v.strictObject({ id: partId, question: text, steps: fourSteps }),
  }),
  importance: v.strictObject({ id: partId, hint: textOfWords(16), aspirantHint: textOfWords(16) }),
  situations: v.pipe(v.array(situation), v.length(3, 'moet drie situaties hebben, bij elke competentie één')),
  reflection: v.pipe(v.array(openQuestion), v.length(2, 'moet twee vragen hebben')),
  conversation: v.pipe(v.array(openQuestion), v.length(2, 'moet twee vragen hebben')),
  smallSteps: v.pipe(
    v.array(v.strictObject({ id: partId, when: textOfWords(18), then: textOfWords(20), for: v.optional(condition) })),
    v.length(3, 'moet drie kleine stappen hebben'),
  ),
  askForHelp: textOfWords(45),
  sources: v.pipe(sourceIds, v.minLength(2, 'noem minstens twee bronnen')),
});
export type TopicFile = v.InferOutput<typeof topicSchema>;

const versionRule = 'een versie ziet eruit als 1.0.0';

export const questionSetSchema = v.strictObject({
  id,
  version: v.pipe(v.string(versionRule), v.regex(/^\d+\.\d+\.\d+$/, versionRule)),
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
    importance: v.pipe(v.array(text), v.length(3, 'moet precies drie antwoorden hebben')),
  }),
  pillars: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text,
        shortTitle: text,
        summary: textOfWords(40),
        path: v.pipe(
          v.array(textOfWords(40)),
          v.length(4, 'moet vier teksten hebben, bij elke stap één'),
          v.transform((texts) => texts as [string, string, string, string]),
        ),
        topics: v.pipe(v.array(id), v.minLength(1, 'noem minstens één onderwerp')),
      }),
    ),
    v.minLength(1, 'noem minstens één pijler'),
  ),
});
export type QuestionSetFile = v.InferOutput<typeof questionSetSchema>;

/** *Wat speelt er nu?* */
export const momentsSchema = v.array(
  v.strictObject({
    id,
    title: textOfWords(8),
    text: textOfWords(40),
    topics: v.pipe(v.array(id), v.minLength(1, 'noem minstens één onderwerp')),
    situations: v.array(partId),
    for: v.optional(condition),
  }),
);

/** *Startpakket* */
export const starterKitSchema = v.strictObject({
  title: text,
  text: textOfWords(40),
  periods: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: textOfWords(8),
        text: textOfWords(40),
        topics: v.array(id),
        smallSteps: v.array(partId),
        activities: v.array(v.string()),
      }),
    ),
    v.minLength(1, 'noem minstens één periode'),
  ),
});

/** Themes of a moment of reflection. */
export const reflectionSchema = v.array(
  v.strictObject({
    id,
    title: textOfWords(8),
    text: textOfWords(40),
    questions: v.pipe(v.array(openQuestion), v.minLength(1, 'stel minstens één vraag')),
  }),
);

export const wordsSchema = v.array(
  v.strictObject({
    word: text,
    forms: v.optional(v.array(text), []),
    meaning: text,
  }),
);

/** The everyday words by which the search in the overview finds a topic. */
export const searchWordsSchema = v.array(
  v.strictObject({
    topic: id,
    words: v.pipe(
      v.array(
        v.pipe(v.string(), v.trim(), v.regex(/^[\p{L}\p{N}]+$/u, 'moet één woord zijn, zonder spatie of streepje')),
      ),
      v.minLength(1, 'noem minstens één woord'),
    ),
  }),
);

export const sourcesSchema = v.array(
  v.strictObject({
    id: v.string(),
    title: text,
    kind: term(sourceKindTerms),
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'moet beginnen met http:// of https://'))),
  }),
);
