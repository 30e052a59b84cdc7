import type { PartContents } from '../../domain/compose-part.ts';
import { share } from '../copy/nl/share.ts';
import { longDate } from '../copy/nl/words.ts';

const copy = share.inside;

/** Everything that is in a part, a line for each kind. */
export function contentsInWords({ by, answeredOn, profile, answers, plan, talk }: PartContents): string[] {
  const notes = (written: readonly { note?: string }[]) => written.filter(({ note }) => note).length;
  const answerNotes = notes(answers ?? []);
  const talkNotes = notes(talk?.items ?? []);
  return [
    by ? copy.by(by) : copy.noName,
    ...(profile ? [copy.profile(profile.flatMap(({ topics }) => topics.map(({ title }) => title)))] : []),
    ...(answers ? [copy.answers(answers.length, [...new Set(answers.map(({ topic }) => topic))])] : []),
    ...(answerNotes > 0 ? [copy.notes(answerNotes)] : []),
    ...(plan ? [copy.plan(plan.map(({ title }) => title))] : []),
    ...(talk ? [copy.talk(talk.withWhom, talk.items.length, talk.earlier.length + talk.agreements.length)] : []),
    ...(talkNotes > 0 ? [copy.talkNotes(talkNotes)] : []),
    ...(answeredOn ? [copy.answeredOn(longDate(answeredOn))] : []),
    copy.edition,
  ];
}
