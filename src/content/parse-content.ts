import * as v from 'valibot';
import type { Catalogue } from '../domain/catalogue.ts';
import type { ExplainedWord, QuestionSet, Source, Topic, TopicGuide } from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import { type ContentFile, type ContentText, readContentFile } from './content-file.ts';
import type { ContentProblem } from './problem.ts';
import {
  type QuestionSetFile,
  questionSetSchema,
  sourcesSchema,
  type TopicFile,
  topicSchema,
  wordsSchema,
} from './question-set-schema.ts';

/** Where the question set comes from and on what it rests, for "Over deze vragen". */
export interface Provenance {
  makers: string;
  basis: string;
  sources: readonly Source[];
}

/** Everything in a content folder, checked and trusted. */
export interface Content {
  questionSet: QuestionSet;
  guides: readonly TopicGuide[];
  provenance: Provenance;
  /** Hard words with a plain explanation. */
  words: readonly ExplainedWord[];
  catalogue: Catalogue;
  /** Every id of a question or part of a topic in this edition. */
  ids: readonly string[];
}

const releasedIdsSchema = v.array(v.string());

/**
 * Reads the files of one question set folder. All problems are reported at once, so that an editor can mend them in one go.
 * @param files every YAML and JSON file of the folder, with paths relative to it.
 */
export function parseContent(files: readonly ContentText[]): Result<Content, ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const read = <Schema extends v.GenericSchema>(path: string, schema: Schema) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return readContentFile(file, schema, problems);
    problems.push({ file: path, line: 1, field: '(file)', message: 'is missing' });
    return undefined;
  };
  const set = read('questionset.yaml', questionSetSchema);
  const sources = read('sources.yaml', sourcesSchema);
  const words = read('words.yaml', wordsSchema);
  const catalogue = read('catalogue.json', catalogueSchema);
  const released = read('released-ids.json', releasedIdsSchema);
  if (set) checkTopicsOnce(set, problems);
  const topicFiles = set?.value.pillars.flatMap((pillar) =>
    pillar.topics.map((topicId) => read(`${pillar.id}/${topicId}.yaml`, topicSchema)),
  );
  if (!set || !sources || !words || !catalogue || !released || !topicFiles || problems.length > 0)
    return failed(problems);
  const topics = topicFiles.filter((file) => file !== undefined);

  checkListed(files, set, problems);
  checkWords(words, problems);
  checkIds(topics, released, problems);
  checkCompetencies(topics, problems);
  checkSources(topics, new Set(sources.value.map((source) => source.id)), problems);
  checkCatalogue(catalogue, new Set(set.value.pillars.flatMap((pillar) => pillar.topics)), problems);
  if (problems.length > 0) return failed(problems);

  const byId = new Map(topics.map((file) => [file.value.id, file.value]));
  const fileOf = (topicId: string): TopicFile => {
    const file = byId.get(topicId);
    if (!file) throw new Error(`topic ${topicId} was checked but is not there`);
    return file;
  };
  return success({
    questionSet: toQuestionSet(set.value, fileOf),
    guides: topics.map((file) => toGuide(file.value)),
    provenance: {
      makers: set.value.makers,
      basis: set.value.basis,
      sources: sources.value.map(({ url, ...source }) => ({ ...source, ...(url && { url }) })),
    },
    words: words.value,
    catalogue: catalogue.value as Catalogue,
    ids: topics.flatMap((file) => idsOf(file.value).map(({ id }) => id)),
  });
}

type Problems = ContentProblem[];

/** A topic belongs to one pillar, and stands there once. */
function checkTopicsOnce(set: ContentFile<QuestionSetFile>, problems: Problems): void {
  const seen = new Set<string>();
  set.value.pillars.forEach((pillar, index) => {
    pillar.topics.forEach((topicId, place) => {
      if (seen.has(topicId)) {
        problems.push(set.problemAt(['pillars', index, 'topics', place], `"${topicId}" is named twice`));
      }
      seen.add(topicId);
    });
  });
}

/** Every topic file stands in the folder of its pillar, under its own id, and is named in questionset.yaml. */
function checkListed(files: readonly ContentText[], set: ContentFile<QuestionSetFile>, problems: Problems): void {
  const listed = new Set(set.value.pillars.flatMap((pillar) => pillar.topics.map((id) => `${pillar.id}/${id}.yaml`)));
  for (const { path } of files) {
    if (path.includes('/') && path.endsWith('.yaml') && !listed.has(path)) {
      problems.push({ file: path, line: 1, field: '(file)', message: 'is not named in questionset.yaml' });
    }
  }
}

function checkIds(
  topics: readonly ContentFile<TopicFile>[],
  released: ContentFile<string[]>,
  problems: Problems,
): void {
  const seen = new Map<string, string>();
  for (const file of topics) {
    if (!file.path.endsWith(`/${file.value.id}.yaml`)) {
      problems.push(file.problemAt(['id'], 'differs from the name of the file'));
    }
    for (const { id, field } of idsOf(file.value)) {
      const other = seen.get(id);
      if (other) problems.push(file.problemAt(field, `"${id}" was used before in ${other}`));
      if (id !== file.value.id && !id.startsWith(`${file.value.id}.`)) {
        problems.push(file.problemAt(field, `"${id}" must begin with "${file.value.id}."`));
      }
      if (!released.value.includes(id)) {
        problems.push(file.problemAt(field, `"${id}" is new; add it to released-ids.json (that list only grows)`));
      }
      seen.set(id, file.path);
    }
  }
}

/** Every situation measures one of the topic's own competencies. */
function checkCompetencies(topics: readonly ContentFile<TopicFile>[], problems: Problems): void {
  for (const file of topics) {
    const known = new Set(file.value.competencies?.map((competency) => competency.id));
    file.value.situations?.forEach(({ competency }, index) => {
      if (!known.has(competency)) {
        problems.push(file.problemAt(['situations', index, 'competency'], `"${competency}" is not a competency here`));
      }
    });
  }
}

/** A word, or one of its forms, is explained once. */
function checkWords(words: ContentFile<ExplainedWord[]>, problems: Problems): void {
  const seen = new Set<string>();
  words.value.forEach(({ word, forms }, index) => {
    for (const form of [word, ...forms]) {
      const key = form.toLocaleLowerCase('nl');
      if (seen.has(key)) problems.push(words.problemAt([index, 'word'], `"${form}" is explained twice`));
      seen.add(key);
    }
  });
}

function checkSources(topics: readonly ContentFile<TopicFile>[], known: ReadonlySet<string>, problems: Problems): void {
  for (const file of topics) {
    file.value.sources.forEach((source, index) => {
      if (!known.has(source)) problems.push(file.problemAt(['sources', index], `"${source}" is not in sources.yaml`));
    });
  }
}

function checkCatalogue(
  catalogue: ContentFile<v.InferOutput<typeof catalogueSchema>>,
  topicIds: ReadonlySet<string>,
  problems: Problems,
): void {
  const seen = new Set<string>();
  catalogue.value.activities.forEach((activity, index) => {
    if (seen.has(activity.id)) {
      problems.push(catalogue.problemAt(['activities', index, 'id'], `"${activity.id}" is used twice`));
    }
    seen.add(activity.id);
    activity.topics.forEach((topicId, place) => {
      if (activity.topics.indexOf(topicId) < place) {
        problems.push(catalogue.problemAt(['activities', index, 'topics', place], `"${topicId}" is named twice`));
      }
      if (!topicIds.has(topicId)) {
        problems.push(catalogue.problemAt(['activities', index, 'topics', place], `"${topicId}" is not a topic`));
      }
    });
  });
}

/** Every id in a topic, with the field where it stands. */
function idsOf(topic: TopicFile): { id: string; field: PropertyKey[] }[] {
  const lists = ['competencies', 'situations', 'reflection', 'conversation', 'smallSteps'] as const;
  return [
    { id: topic.id, field: ['id'] },
    { id: topic.anchor.id, field: ['anchor', 'id'] },
    { id: topic.anchor.aspirant.id, field: ['anchor', 'aspirant', 'id'] },
    { id: topic.importance.id, field: ['importance', 'id'] },
    ...lists.flatMap((list) => topic[list]?.map(({ id }, index) => ({ id, field: [list, index, 'id'] })) ?? []),
  ];
}

function toQuestionSet(set: QuestionSetFile, fileOf: (topicId: string) => TopicFile): QuestionSet {
  const { scale } = set;
  const toTopic = (pillarId: string, file: TopicFile): Topic => ({
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
    situations: (file.situations ?? []).map((situation) => ({
      id: situation.id,
      text: situation.question,
      steps: scale.steps,
      ...(situation.for && { for: situation.for }),
    })),
  });
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
    pillars: set.pillars.map(({ topics, ...pillar }) => ({
      ...pillar,
      topics: topics.map((topicId) => toTopic(pillar.id, fileOf(topicId))),
    })),
  };
}

function toGuide(file: TopicFile): TopicGuide {
  return {
    topicId: file.id,
    summary: file.summary,
    smallSteps: file.smallSteps.map(({ for: condition, ...step }) => ({
      ...step,
      ...(condition && { for: condition }),
    })),
    conversation: file.conversation,
    sources: file.sources,
  };
}
