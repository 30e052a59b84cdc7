import { type AnswersByQuestion, isStep } from './assessment.ts';
import type { CalendarDay } from './calendar-day.ts';
import { type Goal, isOpen } from './plan.ts';
import { buildProfile } from './profile.ts';
import {
  anchorFor,
  findTopic,
  type QuestionSet,
  questionsOfTopic,
  type TopicGuide,
  type TopicId,
  topicsOf,
} from './question-set.ts';
import type { Reflection } from './reflection.ts';
import { longestShared, mostShared } from './shared-limits.ts';
import type { SharedAnswer, SharedGoal, SharedItem, SharedPart, SharedPillar, SharedTalk } from './shared-part.ts';
import type { Situation } from './situation.ts';
import { type Agreement, type Hidden, orderedTalks, type Talk, type TalkItem, type TalkSubject } from './talk.ts';
import { nothingHidden, openAgreements, withoutHidden } from './talk-rules.ts';

/** What someone chose to share. */
export interface PartSelection {
  isNamed: boolean;
  profile: boolean;
  /** Of which topics the answers are in it. */
  answers: readonly TopicId[];
  /** Whether what was written with those answers is in it too. */
  notes: boolean;
  plan: boolean;
  talkId?: string;
  /** What is nowhere in it, the talk included: this alone, whatever the talk itself hides. */
  hidden: Hidden;
}

/** What there is to choose from. */
export interface PartSource {
  nickname: string;
  questionSet: QuestionSet;
  /** The day on which they began to answer. */
  answeredOn?: CalendarDay;
  answers: AnswersByQuestion;
  situation: Situation;
  goals: readonly Goal[];
  reflections: readonly Reflection[];
  talks: readonly Talk[];
  guides: readonly TopicGuide[];
}

/** Words that the question set does not have. */
export interface PartWords {
  goalTitle: (goal: Goal, set: QuestionSet) => string;
  ifThen: (goal: Goal) => string;
  subject: (subject: TalkSubject, set: QuestionSet, situation: Situation) => string;
  /** To talk about a subject with, as the talk itself shows them. */
  questions: (subject: TalkSubject, guides: readonly TopicGuide[], situation: Situation) => readonly string[];
  onlyNote: string;
}

/** So many can be talked about: a talk shows as many. */
const strengthsInTalk = 5;

/** A part without what makes it one file: its id and the moment it was made. */
export type PartContents = Omit<SharedPart, 'id' | 'madeAt'>;

/**
 * The part of what someone filled in that they chose. All of it is made from the set without what is hidden, so that
 * it is as if that had never been asked. Of the profile only topics that were answered are named: a topic that is not
 * there may as well not have been filled in.
 */
export function composePart(source: PartSource, selection: PartSelection, words: PartWords): PartContents {
  const talk = source.talks.find(({ id }) => id === selection.talkId);
  const { hidden } = selection;
  const visible = visibleSource(source, hidden);
  const profile = selection.profile ? sharedProfile(visible) : [];
  const answers = sharedAnswers(visible, selection, words);
  const plan = selection.plan ? sharedPlan(visible, words) : [];
  const hasAnswers = profile.length > 0 || answers.length > 0;
  return {
    by: selection.isNamed ? cut(source.nickname, 'title') : '',
    questionSet: { id: source.questionSet.id, version: source.questionSet.version },
    ...(hasAnswers && source.answeredOn !== undefined && { answeredOn: source.answeredOn }),
    ...(profile.length > 0 && { profile }),
    ...(answers.length > 0 && { answers }),
    ...(plan.length > 0 && { plan }),
    ...(talk && { talk: sharedTalk(visible, talk, hidden, words) }),
  };
}

/** What stays out until someone says otherwise: what the newest open talk hides, or the newest when all are over. */
export function hiddenAtFirst(talks: readonly Talk[]): Hidden {
  const ordered = orderedTalks(talks);
  return (ordered.find(({ closedAt }) => closedAt === undefined) ?? ordered[0])?.hidden ?? nothingHidden;
}

/** Whether there is anything in it to show to someone. */
export function isEmptyPart({ profile, answers, plan, talk }: PartContents): boolean {
  return !profile && !answers && !plan && !talk;
}

function visibleSource(source: PartSource, hidden: Hidden): PartSource {
  const questionSet = withoutHidden(source.questionSet, hidden);
  const gone = new Set([
    ...hidden.topicIds,
    ...topicsOf(source.questionSet)
      .filter(({ id }) => !findTopic(questionSet, id))
      .map(({ id }) => id),
  ]);
  const reflections = source.reflections.filter(({ aboutId }) => !gone.has(aboutId));
  const wasReflection = new Set(source.reflections.map(({ id }) => id));
  const isReflection = new Set(reflections.map(({ id }) => id));
  return {
    ...source,
    questionSet,
    answers: new Map([...source.answers].filter(([questionId]) => !hidden.questionIds.includes(questionId))),
    reflections,
    goals: source.goals.filter(
      ({ topicId, reflectionId = '' }) =>
        !(topicId !== undefined && gone.has(topicId)) &&
        // A goal that came from a thought about something hidden may say what that was.
        !(wasReflection.has(reflectionId) && !isReflection.has(reflectionId)),
    ),
  };
}

function sharedProfile({ questionSet, answers, situation }: PartSource): SharedPillar[] {
  return buildProfile(questionSet, answers, situation)
    .pillars.map(({ pillar, topics }) => ({
      id: pillar.id,
      title: cut(pillar.title, 'title'),
      topics: topics
        .filter(
          ({ level, importanceAnswered, unknown, notApplicable }) =>
            level || importanceAnswered || unknown || notApplicable,
        )
        .slice(0, mostShared.topics)
        .map(({ topic, level, importance, importanceAnswered, unknown, notApplicable }) => ({
          id: topic.id,
          title: cut(topic.shortTitle, 'title'),
          ...(level && { level: level.mean }),
          ...(unknown && { why: 'unknown' as const }),
          ...(notApplicable && { why: 'not-applicable' as const }),
          // As on their own profile: what does not play a part cannot be important.
          ...(importanceAnswered && !notApplicable && { importance }),
        })),
    }))
    .filter(({ topics }) => topics.length > 0)
    .slice(0, mostShared.pillars);
}

function sharedAnswers(
  { questionSet, answers, situation }: PartSource,
  { answers: chosen, notes }: PartSelection,
  { onlyNote }: PartWords,
): SharedAnswer[] {
  const { notApplicable, unknown } = questionSet.scale;
  return topicsOf(questionSet)
    .filter(({ id }) => chosen.includes(id))
    .flatMap((topic) =>
      questionsOfTopic(topic, situation).flatMap((question): SharedAnswer[] => {
        const { value, note: written } = answers.get(question.id) ?? {};
        const note = notes ? written : undefined;
        if (value === undefined && !note) return [];
        const said = isStep(value)
          ? question.steps[value]
          : value === 'not-applicable'
            ? notApplicable
            : value === 'unknown'
              ? unknown
              : onlyNote;
        return [
          {
            topicId: topic.id,
            topic: cut(topic.shortTitle, 'title'),
            question: cut([question.scene, question.text].filter(Boolean).join(' '), 'text'),
            answer: cut(said, 'text'),
            ...(note && { note: cut(note, 'text') }),
          },
        ];
      }),
    )
    .slice(0, mostShared.answers);
}

function sharedPlan({ goals, questionSet }: PartSource, words: PartWords): SharedGoal[] {
  return goals
    .filter(isOpen)
    .slice(0, mostShared.goals)
    .map((goal) => ({
      title: cut(words.goalTitle(goal, questionSet), 'title'),
      change: cut(goal.change, 'text'),
      steps: goal.steps
        .filter(({ dropped }) => !dropped)
        .slice(0, mostShared.steps)
        .map(({ text, doneAt, day }) => ({
          text: cut(text, 'text'),
          isDone: doneAt !== undefined,
          ...(day !== undefined && { day }),
        })),
      ifThen: cut(words.ifThen(goal), 'text'),
      ...(goal.byDate !== undefined && { byDate: goal.byDate }),
      supporter: cut(goal.supporter, 'title'),
    }));
}

function sharedTalk(source: PartSource, talk: Talk, hidden: Hidden, words: PartWords): SharedTalk {
  const { questionSet, guides, situation, talks } = source;
  const items = talk.items
    .filter((item) => isVisible(item, questionSet))
    .slice(0, mostShared.items)
    .map(
      ({ id, subject, note }): SharedItem => ({
        id,
        title: cut(words.subject(subject, questionSet, situation), 'title'),
        questions: words
          .questions(subject, guides, situation)
          .slice(0, mostShared.questions)
          .map((question) => cut(question, 'text')),
        note: cut(note, 'text'),
        ...(subject.kind === 'strengths' && { strengths: sharedStrengths(source) }),
      }),
    );
  const visibleItems = new Set(
    talks.flatMap((one) => one.items.filter((item) => isVisible(item, questionSet)).map(({ id }) => id)),
  );
  const hidesNothing = [hidden, ...talks.map((one) => one.hidden)].every(
    ({ topicIds, questionIds }) => topicIds.length + questionIds.length === 0,
  );
  // An agreement of which the item is gone may be about what is hidden.
  const shown = (agreements: readonly Agreement[]) =>
    agreements
      .filter(({ itemId }) => itemId === undefined || hidesNothing || visibleItems.has(itemId))
      .slice(0, mostShared.agreements)
      .map((agreement) => ({
        ...agreement,
        what: cut(agreement.what, 'text'),
        who: cut(agreement.who, 'title'),
      }));
  return {
    id: talk.id,
    withWhom: cut(talk.withWhom, 'title'),
    items,
    earlier: shown(openAgreements(talks, talk)),
    agreements: shown(talk.agreements),
    ...(talk.nextDay !== undefined && { nextDay: talk.nextDay }),
  };
}

/** What goes well, as far as a talk shows it. */
function sharedStrengths({ questionSet, answers, situation }: PartSource): NonNullable<SharedItem['strengths']> {
  return buildProfile(questionSet, answers, situation)
    .strengths.slice(0, strengthsInTalk)
    .map(({ topic }) => {
      const anchor = anchorFor(topic, situation);
      const value = answers.get(anchor.id)?.value;
      const answer = isStep(value) ? anchor.steps[value] : undefined;
      return { topic: cut(topic.shortTitle, 'title'), ...(answer !== undefined && { answer: cut(answer, 'text') }) };
    });
}

function isVisible({ subject }: TalkItem, visible: QuestionSet): boolean {
  return subject.kind !== 'topic' || findTopic(visible, subject.topicId) !== undefined;
}

/** What came from a backup may be longer than the app lets anyone write. */
function cut(text: string, kind: keyof typeof longestShared): string {
  return text.slice(0, longestShared[kind]);
}
