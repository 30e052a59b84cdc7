import { hiddenAtFirst, type PartSelection } from '../../domain/compose-part.ts';
import type { TopicId } from '../../domain/question-set.ts';
import type { Hidden, Talk } from '../../domain/talk.ts';

/** What someone chose on the page to share; nothing is in it until they do. */
export interface ShareState {
  isNamed: boolean;
  profile: boolean;
  /** Whether the topics to choose answers of are shown. */
  isChoosingAnswers: boolean;
  answers: readonly TopicId[];
  notes: boolean;
  plan: boolean;
  talkId?: string;
  /** Hidden here, beside what a talk hides. */
  alsoHidden: readonly TopicId[];
  /** Hidden by a talk, and shown here on purpose. */
  shownAnyway: readonly TopicId[];
  showsQuestions: boolean;
}

export const nothingChosen: ShareState = {
  isNamed: false,
  profile: false,
  isChoosingAnswers: false,
  answers: [],
  notes: false,
  plan: false,
  alsoHidden: [],
  shownAnyway: [],
  showsQuestions: false,
};

/** What talks already hide: the one that counts now, and the one that is shared. */
export function hiddenByTalk(talks: readonly Talk[], talkId: string | undefined): Hidden {
  const all = [hiddenAtFirst(talks), ...talks.filter(({ id }) => id === talkId).map(({ hidden }) => hidden)];
  return {
    topicIds: [...new Set(all.flatMap(({ topicIds }) => topicIds))],
    questionIds: [...new Set(all.flatMap(({ questionIds }) => questionIds))],
  };
}

/**
 * What is to be in the part. What a talk hides stays out, also when that was hidden after someone chose here, until they
 * say otherwise of that one topic.
 */
export function selectionOf(state: ShareState, talks: readonly Talk[]): PartSelection {
  const { isNamed, profile, isChoosingAnswers, answers, notes, plan, talkId } = state;
  const byTalk = hiddenByTalk(talks, talkId);
  const fromTalk = byTalk.topicIds.filter((id) => !state.shownAnyway.includes(id));
  return {
    ...{ isNamed, profile, notes, plan },
    answers: isChoosingAnswers ? answers : [],
    ...(talkId !== undefined && { talkId }),
    hidden: {
      topicIds: [...new Set([...fromTalk, ...state.alsoHidden])],
      questionIds: state.showsQuestions ? [] : byTalk.questionIds,
    },
  };
}

/** The state after someone hides a topic, or shows it again. */
export function withHidden(state: ShareState, id: TopicId, isHidden: boolean): ShareState {
  const others = (ids: readonly TopicId[]) => ids.filter((other) => other !== id);
  return isHidden
    ? { ...state, alsoHidden: [...others(state.alsoHidden), id], shownAnyway: others(state.shownAnyway) }
    : { ...state, alsoHidden: others(state.alsoHidden), shownAnyway: [...others(state.shownAnyway), id] };
}
