import { type AnswersByQuestion, type Assessment, isStep } from './assessment.ts';
import { type Goal, isOpen } from './plan.ts';
import { buildProfile } from './profile.ts';
import {
  findGuide,
  findTopic,
  type QuestionSet,
  questionsOfTopic,
  type TopicGuide,
  type TopicId,
  topicsOf,
  wordingFor,
} from './question-set.ts';
import type { Reflection } from './reflection.ts';
import { longestShared, mostShared } from './shared-limits.ts';
import type { SharedAnswer, SharedGoal, SharedPart, SharedPillar, SharedTalk } from './shared-part.ts';
import type { Situation } from './situation.ts';
import type { Agreement, Hidden, Talk, TalkItem, TalkSubject } from './talk.ts';
import { nothingHidden, openAgreements, withoutHidden } from './talk-rules.ts';

/** What someone chose to share. */
export interface PartSelection {
  isNamed: boolean;
  profile: boolean;
  /** Of which topics the answers are in it. */
  answers: readonly TopicId[];
  plan: boolean;
  talkId?: string;
  hidden: Hidden;
}

/** What there is to choose from. */
export interface PartSource {
  nickname: string;
  questionSet: QuestionSet;
  assessment?: Assessment;
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
  /** Of a subject that is no topic. */
  subject: (subject: Exclude<TalkSubject, { kind: 'topic' }>, situation: Situation) => string;
  onlyNote: string;
}

/** A part without what makes it one file: its id and the moment it was made. */
export type PartContents = Omit<SharedPart, 'id' | 'madeAt'>;

/**
 * The part of what someone filled in that they chose. All of it is made from the set without what is hidden, so that
 * it is as if that had never been asked. Of the profile only topics that were answered are named: a topic that is not
 * there may as well not have been filled in.
 */
export function composePart(source: PartSource, selection: PartSelection, words: PartWords): PartContents {
  const talk = source.talks.find(({ id }) => id === selection.talkId);
  const hidden = both(selection.hidden, talk?.hidden ?? nothingHidden);
  const visible = visibleSource(source, hidden);
  const profile = selection.profile ? sharedProfile(visible) : [];
  const answers = sharedAnswers(visible, selection.answers, words);
  const plan = selection.plan ? sharedPlan(visible, words) : [];
  const hasAnswers = profile.length > 0 || answers.length > 0;
  return {
    by: selection.isNamed ? cut(source.nickname, 'title') : '',
    questionSet: { id: source.questionSet.id, version: source.questionSet.version },
    ...(hasAnswers && source.assessment && { answeredOn: source.assessment.startedAt }),
    ...(profile.length > 0 && { profile }),
    ...(answers.length > 0 && { answers }),
    ...(plan.length > 0 && { plan }),
    ...(talk && { talk: sharedTalk(visible, talk, hidden, words) }),
  };
}

/** Whether there is anything in it to show to someone. */
export function isEmptyPart({ profile, answers, plan, talk }: PartContents): boolean {
  return !profile && !answers && !plan && !talk;
}

function both(one: Hidden, other: Hidden): Hidden {
  return {
    topicIds: [...one.topicIds, ...other.topicIds],
    questionIds: [...one.questionIds, ...other.questionIds],
  };
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
      title: cut(pillar.title, 'title'),
      topics: topics
        .filter(({ level, importanceAnswered }) => level || importanceAnswered)
        .slice(0, mostShared.topics)
        .map(({ topic, level, importance, importanceAnswered }) => ({
          id: topic.id,
          title: cut(topic.title, 'title'),
          ...(level && { level: level.mean }),
          ...(importanceAnswered && { importance }),
        })),
    }))
    .filter(({ topics }) => topics.length > 0)
    .slice(0, mostShared.pillars);
}

function sharedAnswers(
  { questionSet, answers, situation }: PartSource,
  chosen: readonly TopicId[],
  { onlyNote }: PartWords,
): SharedAnswer[] {
  const { notApplicable, unknown } = questionSet.scale;
  return topicsOf(questionSet)
    .filter(({ id }) => chosen.includes(id))
    .flatMap((topic) =>
      questionsOfTopic(topic, situation).flatMap((question): SharedAnswer[] => {
        const { value, note } = answers.get(question.id) ?? {};
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
            topic: cut(topic.title, 'title'),
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
    .map(({ id, subject, note }) => {
      const topic = subject.kind === 'topic' ? findTopic(questionSet, subject.topicId) : undefined;
      const questions = findGuide(guides, topic?.id)?.conversation ?? [];
      return {
        id,
        title: cut(topic?.title ?? (subject.kind === 'topic' ? '' : words.subject(subject, situation)), 'title'),
        questions: questions.slice(0, mostShared.questions).map((open) => cut(wordingFor(open, situation), 'text')),
        note: cut(note, 'text'),
      };
    });
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

function isVisible({ subject }: TalkItem, visible: QuestionSet): boolean {
  return subject.kind !== 'topic' || findTopic(visible, subject.topicId) !== undefined;
}

/** What came from a backup may be longer than the app lets anyone write. */
function cut(text: string, kind: keyof typeof longestShared): string {
  return text.slice(0, longestShared[kind]);
}
