import type { Current } from '../../app/queries.ts';
import { isAnswered } from '../../domain/assessment.ts';
import { type AskedQuestion, hasSituations, type QuestionId } from '../../domain/question-set.ts';
import { deepenRoute, exploreRoute, type Moment, momentRoute } from '../../domain/route.ts';
import type { Situation } from '../../domain/situation.ts';
import type { Ways } from '../../domain/ways.ts';
import type { Within } from '../address.ts';
import { useApp, useCurrent, useOptional } from '../app-context.ts';

/**
 * The questions a question is one of. Past every topic they are there at once, before the stored rows are; undefined
 * while what another way needs is being fetched.
 */
export function useRoute(within: Within | undefined): readonly AskedQuestion[] | undefined {
  const app = useApp();
  const current = useCurrent();
  const set = current?.questionSet ?? app.content.firstQuestions;
  const situation = current?.situation ?? {};
  const ways = useOptional(within?.page === 'moments' ? app.content.ways : loadNothing);
  if (within?.page === 'deepen') return current && deepenRoute(set, within.id, situation);
  if (within?.page === 'moments') return current && ways && momentQuestions(within.id, current, ways);
  return exploreRoute(set, situation);
}

/** The questions of a moment; those of an assessment with an older set are its topics alone. */
export function momentQuestions(momentId: string, current: Current, ways: Ways): AskedQuestion[] {
  const moment = ways.moments.find(({ id }) => id === momentId);
  return moment ? momentRoute(current.questionSet, moment, situationIn(moment, current.situation)) : [];
}

/** Whoever is in a moment for aspirants alone and did not tell their phase, is one. */
export function situationIn({ for: condition }: Moment, situation: Situation): Situation {
  const isForAspirants = condition?.phases?.every((phase) => phase === 'prospective') ?? false;
  return isForAspirants && situation.phase === undefined ? { ...situation, phase: 'prospective' } : situation;
}

/** Whether the situations can be asked: an assessment that was begun with an older set may have none. */
export function canDeepen({ questionSet }: Current): boolean {
  return hasSituations(questionSet);
}

const loadNothing = async () => undefined;

export function answeredOf(route: readonly AskedQuestion[], { answers }: Current): number {
  return route.filter((asked) => isAnswered(asked, answers)).length;
}

/** Where to begin or go on in a way: its first question without an answer, or the first one when all have one. */
export function firstOpenOf(route: readonly AskedQuestion[], { answers }: Current): QuestionId | undefined {
  return (route.find((asked) => !isAnswered(asked, answers)) ?? route[0])?.question.id;
}
