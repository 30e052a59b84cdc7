import { type AnswersByQuestion, isStep } from '../../domain/assessment.ts';
import type { Level, Profile, TopicResult } from '../../domain/profile.ts';
import { anchorFor } from '../../domain/question-set.ts';
import type { Situation } from '../../domain/situation.ts';
import { profile as copy } from '../copy/nl/profile.ts';
import { importanceNames, stepNames } from '../copy/nl/words.ts';

/** The described step someone chose on a topic's anchor question, in the words of that step. */
export function chosenStepText(
  result: TopicResult,
  answers: AnswersByQuestion,
  situation: Situation,
): string | undefined {
  const anchor = anchorFor(result.topic, situation);
  const value = answers.get(anchor.id)?.value;
  return isStep(value) ? anchor.steps[value] : undefined;
}

/** Why a topic has no level, in words. */
export function noLevelText({ notApplicable, unknown }: TopicResult): string {
  if (notApplicable) return copy.topics.notApplicable;
  return unknown ? copy.topics.unknown : copy.topics.notFilledIn;
}

export function importanceText({ importance, importanceAnswered, notApplicable }: TopicResult): string {
  return importanceAnswered && !notApplicable ? importanceNames[importance] : '';
}

/** How far the answers behind a level lie apart; empty when there is only one. */
export function spreadText({ answered, lowest, highest }: Level): string {
  if (answered < 2) return '';
  return copy.topics.between(stepNames[lowest] ?? '', stepNames[highest] ?? '', answered);
}

export function hasAnswers(profile: Profile): boolean {
  return profile.topics.some((result) => result.level || result.notApplicable || result.unknown);
}
