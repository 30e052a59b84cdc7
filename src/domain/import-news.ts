import { setOf } from './answered-questions.ts';
import type { Answer } from './assessment.ts';
import { comparePersonalData, keyOf, type PersonalData } from './personal-data.ts';
import { type QuestionSet, topicsOf } from './question-set.ts';
import { exploreRoute } from './route.ts';

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
  const sets = [...here.questionSets, ...incoming.questionSets];
  const assessments = new Map([...incoming.assessments, ...here.assessments].map((one) => [one.id, one]));
  const counting = new Map<string, { asked: ReadonlySet<string>; situations: ReadonlySet<string> }>();
  const countingOf = (assessmentId: string) => {
    const assessment = assessments.get(assessmentId);
    const set = setOf(assessment, sets, bundled);
    const counted = counting.get(assessmentId) ?? {
      asked: new Set(assessment ? exploreRoute(set, assessment.situation).map(({ question }) => question.id) : []),
      situations: new Set(topicsOf(set).flatMap((topic) => topic.situations.map(({ id }) => id))),
    };
    counting.set(assessmentId, counted);
    return counted;
  };
  let questions = 0;
  let deeper = 0;
  let asides = false;
  for (const answer of incoming.answers) {
    if (known.has(keyOf('answers', answer))) continue;
    const { asked, situations } = countingOf(answer.assessmentId);
    const isAnswer = answer.value !== undefined;
    if (isAnswer && asked.has(answer.questionId)) questions += 1;
    else if (isAnswer && situations.has(answer.questionId)) deeper += 1;
    asides ||= isAside(answer, asked, situations);
  }
  return { questions, deeper, asides };
}

function isAside({ questionId, value, note }: Answer, ...questions: readonly ReadonlySet<string>[]): boolean {
  return Boolean(note) || (value !== undefined && !questions.some((ids) => ids.has(questionId)));
}
