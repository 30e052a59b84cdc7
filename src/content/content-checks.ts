import type * as v from 'valibot';
import type { catalogueSchema } from './catalogue-schema.ts';
import type { ContentFile, ContentText } from './content-file.ts';
import { type ContentProblem, wholeFile } from './problem.ts';
import type {
  momentsSchema,
  QuestionSetFile,
  reflectionSchema,
  searchWordsSchema,
  starterKitSchema,
  TopicFile,
  wordsSchema,
} from './question-set-schema.ts';

/** What a schema of one file cannot see: whether the files of a folder fit each other. */

type Problems = ContentProblem[];
type FileOf<Schema extends v.GenericSchema> = ContentFile<v.InferOutput<Schema>>;

/** A topic belongs to one pillar, and stands there once. */
export function checkTopicsOnce(set: ContentFile<QuestionSetFile>, problems: Problems): void {
  const seen = new Set<string>();
  set.value.pillars.forEach((pillar, index) => {
    pillar.topics.forEach((topicId, place) => {
      if (seen.has(topicId)) {
        problems.push(set.problemAt(['pillars', index, 'topics', place], `"${topicId}" staat er twee keer`));
      }
      seen.add(topicId);
    });
  });
}

/** Every topic file stands in the folder of its pillar, under its own id, and is named in questionset.yaml. */
export function checkListed(
  files: readonly ContentText[],
  set: ContentFile<QuestionSetFile>,
  problems: Problems,
): void {
  const listed = new Set(set.value.pillars.flatMap((pillar) => pillar.topics.map((id) => `${pillar.id}/${id}.yaml`)));
  for (const { path } of files) {
    if (path.includes('/') && path.endsWith('.yaml') && !listed.has(path)) {
      problems.push({ file: path, line: 1, field: wholeFile, message: 'staat niet in questionset.yaml' });
    }
  }
}

/** Every id is the topic's own, used once, and on the list of ids that only grows. */
export function checkIds(
  topics: readonly ContentFile<TopicFile>[],
  reflection: FileOf<typeof reflectionSchema> | undefined,
  released: ContentFile<string[]>,
  problems: Problems,
): void {
  const seen = new Map<string, string>();
  const check = (file: ContentFile<unknown>, owner: string, { id, field }: FoundId) => {
    const other = seen.get(id);
    if (other) problems.push(file.problemAt(field, `"${id}" is al gebruikt in ${other}`));
    if (id !== owner && !id.startsWith(`${owner}.`)) {
      problems.push(file.problemAt(field, `"${id}" moet beginnen met "${owner}."`));
    }
    if (!released.value.includes(id)) {
      problems.push(file.problemAt(field, `"${id}" is nieuw; zet deze id ook in released-ids.json`));
    }
    seen.set(id, file.path);
  };
  for (const file of topics) {
    if (!file.path.endsWith(`/${file.value.id}.yaml`)) {
      problems.push(file.problemAt(['id'], 'is niet gelijk aan de naam van het bestand'));
    }
    for (const found of idsOf(file.value)) check(file, file.value.id, found);
  }
  reflection?.value.forEach((theme, index) => {
    check(reflection, theme.id, { id: theme.id, field: [index, 'id'] });
    theme.questions.forEach(({ id }, place) => {
      check(reflection, theme.id, { id, field: [index, 'questions', place, 'id'] });
    });
  });
}

/** The three situations of a topic measure its three competencies, one each, and at least one fits an aspirant. */
export function checkSituations(topics: readonly ContentFile<TopicFile>[], problems: Problems): void {
  for (const file of topics) {
    const open = new Set(file.value.competencies.map((competency) => competency.id));
    file.value.situations.forEach(({ competency }, index) => {
      if (!open.delete(competency)) {
        const message = `"${competency}" is geen competentie van dit onderwerp, of heeft al een situatie`;
        problems.push(file.problemAt(['situations', index, 'competency'], message));
      }
    });
    const fitsAspirants = file.value.situations.some(
      ({ for: condition, aspirant }) => aspirant || !condition?.phases || condition.phases.includes('prospective'),
    );
    if (!fitsAspirants) {
      problems.push(file.problemAt(['situations'], 'minstens één situatie moet ook bij aspiranten passen'));
    }
  }
}

/** A word, or one of its forms, is explained once. */
export function checkWords(words: FileOf<typeof wordsSchema>, problems: Problems): void {
  const seen = new Set<string>();
  words.value.forEach(({ word, forms }, index) => {
    for (const form of [word, ...forms]) {
      const key = form.toLocaleLowerCase('nl');
      if (seen.has(key)) problems.push(words.problemAt([index, 'word'], `"${form}" wordt twee keer uitgelegd`));
      seen.add(key);
    }
  });
}

/** Everyday words belong to a topic that exists; a topic stands there once, and so does a word within it. */
export function checkSearchWords(
  searchWords: FileOf<typeof searchWordsSchema> | undefined,
  topicIds: ReadonlySet<string>,
  problems: Problems,
): void {
  const seen = new Set<string>();
  searchWords?.value.forEach(({ topic, words }, index) => {
    if (!topicIds.has(topic)) problems.push(searchWords.problemAt([index, 'topic'], `"${topic}" is geen onderwerp`));
    if (seen.has(topic)) problems.push(searchWords.problemAt([index, 'topic'], `"${topic}" staat er twee keer`));
    seen.add(topic);
    const lower = words.map((word) => word.toLocaleLowerCase('nl'));
    lower.forEach((word, place) => {
      if (lower.indexOf(word) === place) return;
      problems.push(searchWords.problemAt([index, 'words', place], `"${word}" staat er twee keer`));
    });
  });
}

/** Sources exist, and a competency rests on sources of its topic. */
export function checkSources(
  topics: readonly ContentFile<TopicFile>[],
  known: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const file of topics) {
    file.value.sources.forEach((source, index) => {
      if (!known.has(source))
        problems.push(file.problemAt(['sources', index], `"${source}" staat niet in sources.yaml`));
    });
    file.value.competencies.forEach(({ sources }, index) => {
      sources.forEach((source, place) => {
        if (!file.value.sources.includes(source)) {
          const message = `"${source}" staat niet bij de bronnen van dit onderwerp`;
          problems.push(file.problemAt(['competencies', index, 'sources', place], message));
        }
      });
    });
  }
}

/** What a catalogue names exists in the set, and its ids are used once. */
export function checkCatalogue(
  catalogue: FileOf<typeof catalogueSchema>,
  topicIds: ReadonlySet<string>,
  problems: Problems,
): void {
  const seen = new Set<string>();
  catalogue.value.activities.forEach((activity, index) => {
    if (seen.has(activity.id)) {
      problems.push(catalogue.problemAt(['activities', index, 'id'], `"${activity.id}" is al gebruikt`));
    }
    seen.add(activity.id);
    activity.topics.forEach((topicId, place) => {
      const field = ['activities', index, 'topics', place];
      if (activity.topics.indexOf(topicId) < place) {
        problems.push(catalogue.problemAt(field, `"${topicId}" staat er twee keer`));
      }
      if (!topicIds.has(topicId)) problems.push(catalogue.problemAt(field, `"${topicId}" is geen onderwerp`));
    });
  });
}

/**
 * Moments and the starter kit name only what exists.
 * @param activityIds undefined when activities are not looked at.
 */
export function checkWays(
  {
    moments,
    starterKit,
  }: { moments: FileOf<typeof momentsSchema> | undefined; starterKit: FileOf<typeof starterKitSchema> | undefined },
  topics: readonly ContentFile<TopicFile>[],
  activityIds: ReadonlySet<string> | undefined,
  problems: Problems,
): void {
  const topicIds = new Set(topics.map((file) => file.value.id));
  const named = (list: 'situations' | 'smallSteps', topicsNamed: readonly string[]) =>
    new Set(
      topics
        .filter((file) => topicsNamed.includes(file.value.id))
        .flatMap((file) => file.value[list].map(({ id }) => id)),
    );
  const check = (
    file: ContentFile<unknown>,
    field: PropertyKey[],
    ids: readonly string[],
    known: ReadonlySet<string>,
    kind: string,
  ) => {
    ids.forEach((id, place) => {
      if (!known.has(id)) problems.push(file.problemAt([...field, place], `"${id}" is geen ${kind}`));
      else if (ids.indexOf(id) < place) problems.push(file.problemAt([...field, place], `"${id}" staat er twee keer`));
    });
  };
  moments?.value.forEach((moment, index) => {
    check(moments, [index, 'topics'], moment.topics, topicIds, 'onderwerp');
    const situations = named('situations', moment.topics);
    check(moments, [index, 'situations'], moment.situations, situations, 'situatie van deze onderwerpen');
  });
  starterKit?.value.periods.forEach((period, index) => {
    const at = ['periods', index];
    check(starterKit, [...at, 'topics'], period.topics, topicIds, 'onderwerp');
    const steps = named('smallSteps', period.topics);
    check(starterKit, [...at, 'smallSteps'], period.smallSteps, steps, 'kleine stap van deze onderwerpen');
    if (activityIds) {
      check(starterKit, [...at, 'activities'], period.activities, activityIds, 'activiteit uit het leeraanbod');
    }
  });
}

interface FoundId {
  id: string;
  field: PropertyKey[];
}

/** Every id in a topic, with the field where it stands. */
export function idsOf(topic: TopicFile): FoundId[] {
  const lists = ['competencies', 'situations', 'reflection', 'conversation', 'smallSteps'] as const;
  return [
    { id: topic.id, field: ['id'] },
    { id: topic.anchor.id, field: ['anchor', 'id'] },
    { id: topic.anchor.aspirant.id, field: ['anchor', 'aspirant', 'id'] },
    { id: topic.importance.id, field: ['importance', 'id'] },
    ...lists.flatMap((list) => topic[list].map(({ id }, index) => ({ id, field: [list, index, 'id'] }))),
    ...topic.situations.flatMap(({ aspirant }, index) =>
      aspirant ? [{ id: aspirant.id, field: ['situations', index, 'aspirant', 'id'] }] : [],
    ),
  ];
}
