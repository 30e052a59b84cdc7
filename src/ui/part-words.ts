import type { PartWords } from '../domain/compose-part.ts';
import { barePlan } from '../domain/goal-changes.ts';
import { answersPaper } from './copy/nl/paper.ts';
import { plan } from './copy/nl/plan.ts';
import { goalTitle } from './goal-title.ts';
import { questionsOf, subjectTitle } from './talk-of.ts';

/** The words of a shared part that its question set does not have. */
export const partWords: PartWords = {
  goalTitle,
  ifThen: (goal) => {
    const { when, then } = barePlan(goal.ifThen);
    return when && then ? plan.paper.ifThenSentence(when, then) : when || then;
  },
  subject: subjectTitle,
  questions: questionsOf,
  onlyNote: answersPaper.notAnswered,
};
