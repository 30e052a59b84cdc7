import type { Current } from '../app/queries.ts';
import { buildProfile, type Profile, type TopicResult } from '../domain/profile.ts';
import { findGuide, findTopic, type QuestionSet, type TopicGuide, wordingFor } from '../domain/question-set.ts';
import { isProspective, type Situation } from '../domain/situation.ts';
import type { Hidden, Talk, TalkSubject } from '../domain/talk.ts';
import { withoutHidden } from '../domain/talk-rules.ts';
import { hashOf } from './address.ts';
import { strengths, talks, themes } from './copy/nl/talk.ts';

/** What may be shown in a talk: everything in it comes from the set without what is hidden. */
export interface Shown {
  questionSet: QuestionSet;
  profile: Profile;
  answers: Current['answers'];
  situation: Situation;
}

/** What may be shown in this talk. */
export function shownIn({ hidden }: Talk, current: Current): Shown {
  return shownWithout(hidden, current);
}

/** The only way from what was filled in to what a talk or its sheet shows. */
export function shownWithout(hidden: Hidden, { questionSet, answers, situation }: Current): Shown {
  const visible = withoutHidden(questionSet, hidden);
  return { questionSet: visible, profile: buildProfile(visible, answers, situation), answers, situation };
}

/** What a subject is called on the table and on the sheet. */
export function subjectTitle(subject: TalkSubject, questionSet: QuestionSet, situation: Situation): string {
  if (subject.kind === 'theme') return wordsOfTheme(subject.theme, situation).title;
  if (subject.kind === 'strengths') return strengths.title;
  if (subject.kind === 'own') return subject.text;
  return findTopic(questionSet, subject.topicId)?.shortTitle ?? '';
}

/** The questions to talk about a subject with; a question of one's own needs none. */
export function questionsOf(
  subject: TalkSubject,
  guides: readonly TopicGuide[],
  situation: Situation,
): readonly string[] {
  if (subject.kind === 'theme') return wordsOfTheme(subject.theme, situation).questions;
  if (subject.kind === 'strengths') return strengths.questions;
  if (subject.kind === 'own') return [];
  return (findGuide(guides, subject.topicId)?.conversation ?? []).map((open) => wordingFor(open, situation));
}

function wordsOfTheme(theme: keyof typeof themes, situation: Situation) {
  return themes[theme][isProspective(situation) ? 'prospective' : 'usual'];
}

/** The result of the topic that an item is about, as far as it may be shown. */
export function resultOf(subject: TalkSubject, { profile }: Shown): TopicResult | undefined {
  return subject.kind === 'topic' ? profile.topics.find(({ topic }) => topic.id === subject.topicId) : undefined;
}

/** "Gesprek met …", or only "Gesprek". */
export function talkTitle({ withWhom }: Talk): string {
  return withWhom.trim() ? talks.with(withWhom.trim()) : talks.unnamed;
}

/** The address of one thing on the table. */
export function talkHash(talkId: string, stop?: string): string {
  const talk = hashOf('talk', talkId);
  return stop === undefined ? talk : `${talk}?${new URLSearchParams({ bij: stop })}`;
}
