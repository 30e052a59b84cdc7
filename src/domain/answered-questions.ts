import { type Answer, type Assessment, answersByQuestion, isAnsweredWith, progressOf } from './assessment.ts';
import type { PersonalData } from './personal-data.ts';
import { type QuestionSet, topicsOf } from './question-set.ts';
import { exploreRoute } from './route.ts';

/** How many questions have an answer, counted the same wherever it is told. */
export interface Answered {
  /** Of the way past every topic: the number the start page tells. */
  questions: number;
  /** Of the situations, to look deeper. */
  deeper: number;
}

/** The set an assessment was answered with, where its copy is known; else the bundled one. */
export function setOf(
  assessment: Assessment | undefined,
  sets: readonly QuestionSet[],
  bundled: QuestionSet,
): QuestionSet {
  if (!assessment || isAnsweredWith(assessment, bundled)) return bundled;
  return sets.find((set) => isAnsweredWith(assessment, set)) ?? bundled;
}

/** What is answered of one assessment. How important something is, and a note alone, are no answered questions. */
export function answeredOf(assessment: Assessment, answers: readonly Answer[], set: QuestionSet): Answered {
  const own = answers.filter(({ assessmentId }) => assessmentId === assessment.id);
  const situations = new Set(topicsOf(set).flatMap((topic) => topic.situations.map(({ id }) => id)));
  return {
    questions: progressOf(exploreRoute(set, assessment.situation), answersByQuestion(own)).answered,
    deeper: own.filter(({ questionId, value }) => value !== undefined && situations.has(questionId)).length,
  };
}

/** The same of all assessments together. */
export function answeredIn(
  { assessments, answers, questionSets }: Pick<PersonalData, 'assessments' | 'answers' | 'questionSets'>,
  bundled: QuestionSet,
): Answered {
  const counted = assessments.map((one) => answeredOf(one, answers, setOf(one, questionSets, bundled)));
  return {
    questions: counted.reduce((sum, { questions }) => sum + questions, 0),
    deeper: counted.reduce((sum, { deeper }) => sum + deeper, 0),
  };
}
