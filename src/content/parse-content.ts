import * as v from 'valibot';
import type { Catalogue } from '../domain/catalogue.ts';
import type {
  EverydayWords,
  ExplainedWord,
  OpenQuestion,
  Provider,
  Question,
  QuestionSet,
  Source,
  Topic,
  TopicGuide,
} from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { Condition } from '../domain/situation.ts';
import type { Ways } from '../domain/ways.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import {
  checkCatalogue,
  checkIds,
  checkListed,
  checkSearchWords,
  checkSituations,
  checkSources,
  checkTopicsOnce,
  checkWays,
  checkWords,
  idsOf,
} from './content-checks.ts';
import { type ContentFile, type ContentText, readContentFile } from './content-file.ts';
import { type ContentProblem, wholeFile } from './problem.ts';
import {
  momentsSchema,
  type QuestionSetFile,
  questionSetSchema,
  reflectionSchema,
  searchWordsSchema,
  sourcesSchema,
  starterKitSchema,
  type TopicFile,
  topicSchema,
  wordsSchema,
} from './question-set-schema.ts';

/** Where the question set comes from and on what it rests, for "Over deze vragen". */
export interface Provenance {
  makers: string;
  basis: string;
  sources: readonly Source[];
  /** Who brings out this edition of the app, when an organisation does. */
  provider?: Provider;
}

/** Everything in a content folder, checked and trusted. */
export interface Content {
  questionSet: QuestionSet;
  guides: readonly TopicGuide[];
  ways: Ways;
  provenance: Provenance;
  /** Hard words with a plain explanation. */
  words: readonly ExplainedWord[];
  /** Everyday words by which topics are found. */
  searchWords: EverydayWords;
  catalogue: Catalogue;
  /** Every id of a question or part of a topic in this edition. */
  ids: readonly string[];
}

const releasedIdsSchema = v.array(v.string());

/**
 * Reads the files of one question set folder. All problems are reported at once, so that an editor can mend them in one go.
 * @param files every YAML and JSON file of the folder, with paths relative to it.
 * @param hasOtherCatalogue whether the catalogue is not the set's own: the set may name activities that are not in it.
 */
export function parseContent(
  files: readonly ContentText[],
  hasOtherCatalogue = false,
): Result<Content, ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const readIfThere = <Schema extends v.GenericSchema>(path: string, schema: Schema) => {
    const file = files.find((candidate) => candidate.path === path);
    return file && readContentFile(file, schema, problems);
  };
  const read = <Schema extends v.GenericSchema>(path: string, schema: Schema) => {
    if (files.some((candidate) => candidate.path === path)) return readIfThere(path, schema);
    problems.push({ file: path, line: 1, field: wholeFile, message: 'ontbreekt' });
    return undefined;
  };
  const set = read('questionset.yaml', questionSetSchema);
  const sources = read('sources.yaml', sourcesSchema);
  const words = read('words.yaml', wordsSchema);
  const catalogue = read('catalogue.json', catalogueSchema);
  const released = read('released-ids.json', releasedIdsSchema);
  const moments = readIfThere('moments.yaml', momentsSchema);
  const starterKit = readIfThere('starter-kit.yaml', starterKitSchema);
  const reflection = readIfThere('reflection.yaml', reflectionSchema);
  const searchWords = readIfThere('search-words.yaml', searchWordsSchema);
  if (set) checkTopicsOnce(set, problems);
  const topicFiles = set?.value.pillars.flatMap((pillar) =>
    pillar.topics.map((topicId) => read(`${pillar.id}/${topicId}.yaml`, topicSchema)),
  );
  if (!set || !sources || !words || !catalogue || !released || !topicFiles || problems.length > 0)
    return failed(problems);
  const topics = topicFiles.filter((file) => file !== undefined);

  checkListed(files, set, problems);
  checkWords(words, problems);
  checkIds(topics, reflection, released, problems);
  checkSituations(topics, problems);
  checkSources(topics, new Set(sources.value.map((source) => source.id)), problems);
  const topicIds = new Set(topics.map((file) => file.value.id));
  checkCatalogue(catalogue, topicIds, problems);
  checkSearchWords(searchWords, topicIds, problems);
  const activityIds = new Set(catalogue.value.activities.map((activity) => activity.id));
  checkWays({ moments, starterKit }, topics, hasOtherCatalogue ? undefined : activityIds, problems);
  if (problems.length > 0) return failed(problems);

  return success({
    questionSet: toQuestionSet(set.value, topics),
    guides: topics.map((file) => toGuide(file.value)),
    ways: {
      moments: (moments?.value ?? []).map(withCondition),
      ...(starterKit && { starterKit: starterKit.value }),
      reflectionThemes: (reflection?.value ?? []).map((theme) => ({
        ...theme,
        questions: theme.questions.map(toOpenQuestion),
      })),
      paths: Object.fromEntries(set.value.pillars.map(({ id, path }) => [id, path])),
    },
    provenance: {
      makers: set.value.makers,
      basis: set.value.basis,
      sources: sources.value.map(({ url, ...source }) => ({ ...source, ...(url && { url }) })),
    },
    words: words.value,
    searchWords: searchWords?.value ?? [],
    catalogue: catalogue.value as Catalogue,
    ids: [
      ...topics.flatMap((file) => idsOf(file.value).map(({ id }) => id)),
      ...(reflection?.value ?? []).flatMap((theme) => [theme.id, ...theme.questions.map(({ id }) => id)]),
    ],
  });
}

function toQuestionSet(set: QuestionSetFile, topics: readonly ContentFile<TopicFile>[]): QuestionSet {
  const { scale } = set;
  const byId = new Map(topics.map(({ value }) => [value.id, value]));
  const toTopic = (pillarId: string, topicId: string): Topic => {
    const file = byId.get(topicId);
    if (!file) throw new Error(`topic ${topicId} was checked but is not there`);
    return {
      id: file.id,
      pillarId,
      title: file.title,
      shortTitle: file.shortTitle,
      anchor: { id: file.anchor.id, text: file.anchor.question, steps: file.anchor.steps },
      prospectiveAnchor: {
        id: file.anchor.aspirant.id,
        text: file.anchor.aspirant.question,
        steps: file.anchor.aspirant.steps,
      },
      importance: { id: file.importance.id, text: scale.importanceQuestion, hint: file.importance.hint },
      prospectiveImportance: {
        id: file.importance.id,
        text: scale.importanceQuestionAspirant,
        hint: file.importance.aspirantHint,
      },
      situations: file.situations.flatMap((situation) => toSituations(situation, scale.steps)),
    };
  };
  return {
    id: set.id,
    version: set.version,
    title: set.title,
    status: set.status === 'concept' ? 'concept' : 'adopted',
    scale: {
      steps: scale.steps,
      notApplicable: scale.notApplicable,
      unknown: scale.unknown,
      importance: scale.importance as [string, string, string],
    },
    pillars: set.pillars.map(({ topics: topicIds, path: _, ...pillar }) => ({
      ...pillar,
      topics: topicIds.map((topicId) => toTopic(pillar.id, topicId)),
    })),
  };
}

/** A situation, or two when aspirants get one of their own: each is asked of those it fits. */
function toSituations(situation: TopicFile['situations'][number], steps: Question['steps']): Question[] {
  const { competency, aspirant } = situation;
  const toQuestion = ({ id, scene, question }: NonNullable<typeof aspirant>, condition?: Condition): Question => ({
    id,
    scene,
    text: question,
    steps,
    ...(condition && { for: condition }),
    competencyId: competency,
  });
  if (!aspirant) return [toQuestion(situation, situation.for)];
  return [
    toQuestion(situation, { phases: ['starter', 'experienced'] }),
    toQuestion(aspirant, { phases: ['prospective'] }),
  ];
}

function toGuide(file: TopicFile): TopicGuide {
  return {
    topicId: file.id,
    summary: file.summary,
    competencies: file.competencies,
    reflection: file.reflection.map(toOpenQuestion),
    conversation: file.conversation.map(toOpenQuestion),
    smallSteps: file.smallSteps.map(withCondition),
    askForHelp: file.askForHelp,
    sources: file.sources,
  };
}

function toOpenQuestion({ id, question, aspirant }: TopicFile['conversation'][number]): OpenQuestion {
  return { id, question, prospective: aspirant };
}

/** What has no condition has no field for one. */
function withCondition<Value extends { for?: Condition | undefined }>({ for: condition, ...value }: Value) {
  return { ...value, ...(condition && { for: condition }) };
}
