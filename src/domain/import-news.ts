import { answeredIn } from './answered-questions.ts';
import { comparePersonalData, keyOf, type PersonalData } from './personal-data.ts';
import type { QuestionSet } from './question-set.ts';

/** How much of each thing a file brings that is not here, in the numbers by which the pages count. */
export interface ImportNews {
  people: number;
  assessments: number;
  /** Answered questions of the way past every topic. */
  questions: number;
  /** Answered situations. */
  deeper: number;
  /** Whether there is something beside an answer: how important a topic is, or a note. */
  asides: boolean;
  goals: number;
  reflections: number;
  activityMarks: number;
  ownActivities: number;
  talks: number;
}

export function newsOf(here: PersonalData, incoming: PersonalData, bundled: QuestionSet): ImportNews {
  const { people, assessments, goals, reflections, activityMarks, ownActivities, talks } = comparePersonalData(
    here,
    incoming,
  );
  const answers = newAnswers(here, incoming, bundled);
  return {
    people: people.added,
    assessments: assessments.added,
    ...answers,
    goals: goals.added,
    reflections: reflections.added,
    activityMarks: activityMarks.added,
    ownActivities: ownActivities.added,
    talks: talks.added,
  };
}

function newAnswers(here: PersonalData, incoming: PersonalData, bundled: QuestionSet) {
  const known = new Set(here.answers.map((answer) => keyOf('answers', answer)));
  const answers = incoming.answers.filter((answer) => !known.has(keyOf('answers', answer)));
  const assessments = new Map([...incoming.assessments, ...here.assessments].map((one) => [one.id, one]));
  const questionSets = [...here.questionSets, ...incoming.questionSets];
  const answered = answeredIn({ assessments: [...assessments.values()], answers, questionSets }, bundled);
  const valued = answers.filter(({ value }) => value !== undefined).length;
  return { ...answered, asides: valued > answered.questions + answered.deeper || answers.some(({ note }) => note) };
}
