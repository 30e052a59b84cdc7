import type { PartContents } from '../../domain/compose-part.ts';
import { dayOrMoment, lookAlong, share } from '../copy/nl/share.ts';

const copy = share.inside;

/** Everything that is in a part, a line for each kind. */
export function contentsInWords({ by, answeredOn, profile, answers, plan, talk }: PartContents): string[] {
  const notes = (written: readonly { note?: string }[]) => written.filter(({ note }) => note).length;
  const answerNotes = notes(answers ?? []);
  const talkNotes = notes(talk?.items ?? []);
  const topics = (profile ?? []).flatMap((pillar) => pillar.topics);
  const unmeasured = topics.filter(({ level }) => level === undefined);
  const strengths = (talk?.items ?? []).flatMap((item) => item.strengths ?? []);
  return [
    by ? copy.by(by) : copy.noName,
    ...(profile ? [copy.profile(topics.filter(({ level }) => level !== undefined).map(({ title }) => title))] : []),
    ...(unmeasured.length > 0
      ? [
          copy.unmeasured(
            unmeasured.map(({ title, why }) => `${title} (${why ? lookAlong.why[why] : lookAlong.notMeasured})`),
          ),
        ]
      : []),
    ...(answers ? [copy.answers(answers.length, [...new Set(answers.map(({ topic }) => topic))])] : []),
    ...(answerNotes > 0 ? [copy.notes(answerNotes)] : []),
    ...(plan ? [copy.plan(plan.map(({ title }) => title))] : []),
    ...(talk ? [copy.talk(talk.withWhom, talk.items.length, talk.earlier.length + talk.agreements.length)] : []),
    ...(strengths.length > 0 ? [copy.strengths(strengths.map(({ topic }) => topic))] : []),
    ...(talkNotes > 0 ? [copy.talkNotes(talkNotes)] : []),
    ...(answeredOn ? [copy.answeredOn(dayOrMoment(answeredOn))] : []),
    copy.edition,
  ];
}
