import type { FourSteps, ImportanceQuestion, Pillar, Question, QuestionSet, Topic } from './question-set.ts';
import type { CareForm, CareKind, Condition, Phase } from './situation.ts';

/**
 * The question set in something read from a device or a file, with its known fields only; undefined when it is none.
 * An assessment is always shown with the set it was answered with, so these copies outlive the app that made them.
 */
export function readQuestionSet(value: unknown): QuestionSet | undefined {
  try {
    return questionSet(record(value));
  } catch (error) {
    if (error instanceof Misshapen) return undefined;
    throw error;
  }
}

class Misshapen extends Error {}

type Raw = Readonly<Record<string, unknown>>;

function questionSet(raw: Raw): QuestionSet {
  const scale = record(raw.scale);
  return {
    id: text(raw.id),
    version: text(raw.version),
    title: text(raw.title),
    status: raw.status === 'adopted' ? 'adopted' : 'concept',
    scale: {
      steps: fourSteps(scale.steps),
      notApplicable: text(scale.notApplicable),
      unknown: text(scale.unknown),
      importance: texts(scale.importance, 3) as [string, string, string],
    },
    pillars: list(raw.pillars).map(pillar),
  };
}

function pillar(raw: Raw): Pillar {
  return {
    id: text(raw.id),
    title: text(raw.title),
    shortTitle: text(raw.shortTitle),
    summary: text(raw.summary),
    topics: list(raw.topics).map(topic),
  };
}

function topic(raw: Raw): Topic {
  return {
    id: text(raw.id),
    pillarId: text(raw.pillarId),
    title: text(raw.title),
    shortTitle: text(raw.shortTitle),
    anchor: question(record(raw.anchor)),
    prospectiveAnchor: question(record(raw.prospectiveAnchor)),
    importance: importance(record(raw.importance)),
    prospectiveImportance: importance(record(raw.prospectiveImportance)),
    situations: list(raw.situations).map(question),
  };
}

function question(raw: Raw): Question {
  return {
    id: text(raw.id),
    ...(raw.scene !== undefined && { scene: text(raw.scene) }),
    text: text(raw.text),
    steps: fourSteps(raw.steps),
    ...(raw.for !== undefined && { for: condition(record(raw.for)) }),
    ...(raw.competencyId !== undefined && { competencyId: text(raw.competencyId) }),
  };
}

/** Values the app does not know stay in, for they match nobody; that is what a condition of a later version should do. */
function condition({ phases, kinds, careForms, childAge, ownChildren }: Raw): Condition {
  const ages = childAge === undefined ? undefined : record(childAge);
  return {
    ...(phases !== undefined && { phases: anyTexts(phases) as Phase[] }),
    ...(kinds !== undefined && { kinds: anyTexts(kinds) as CareKind[] }),
    ...(careForms !== undefined && { careForms: anyTexts(careForms) as CareForm[] }),
    ...(ages && {
      childAge: {
        ...(typeof ages.min === 'number' && { min: ages.min }),
        ...(typeof ages.max === 'number' && { max: ages.max }),
      },
    }),
    ...(typeof ownChildren === 'boolean' && { ownChildren }),
  };
}

function importance(raw: Raw): ImportanceQuestion {
  return { id: text(raw.id), text: text(raw.text), hint: text(raw.hint) };
}

function record(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misshapen();
  return value as Raw;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Misshapen();
  return value;
}

function list(value: unknown): Raw[] {
  if (!Array.isArray(value)) throw new Misshapen();
  return value.map(record);
}

function anyTexts(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Misshapen();
  return value.map(text);
}

function texts(value: unknown, length: number): string[] {
  const all = anyTexts(value);
  if (all.length !== length) throw new Misshapen();
  return all;
}

function fourSteps(value: unknown): FourSteps {
  const [one = '', two = '', three = '', four = ''] = texts(value, 4);
  return [one, two, three, four];
}
