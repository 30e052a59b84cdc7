import { type Agreement, type Talk, type TalkItem, type TalkSubject, talkThemes } from '../domain/talk.ts';
import {
  dayOf,
  isRaw,
  isText,
  listOf,
  longAgo,
  momentOf,
  oneOf,
  optionalText,
  present,
  type Raw,
  textOf,
} from './row-values.ts';

/** How the row of a talk is read; see records.ts. */
export function readTalk({ id, personId, ...raw }: Raw): Talk | false {
  const hidden = isRaw(raw.hidden) ? raw.hidden : {};
  return (
    isText(id) &&
    isText(personId) &&
    present({
      id,
      personId,
      withWhom: textOf(raw.withWhom),
      items: rowsOf(raw.items, itemOf),
      hidden: {
        topicIds: listOf(hidden.topicIds).filter(isText),
        questionIds: listOf(hidden.questionIds).filter(isText),
      },
      agreements: rowsOf(raw.agreements, agreementOf),
      withoutEarlier: raw.withoutEarlier === true ? (true as const) : undefined,
      earlierNote: optionalText(raw.earlierNote),
      nextDay: dayOf(raw.nextDay),
      closedAt: momentOf(raw.closedAt),
      createdAt: momentOf(raw.createdAt) ?? longAgo,
      updatedAt: momentOf(raw.updatedAt) ?? longAgo,
    })
  );
}

function rowsOf<Row>(raw: unknown, read: (raw: Raw) => Row | false | undefined): Row[] {
  return listOf(raw).flatMap((one) => (isRaw(one) && read(one)) || []);
}

function itemOf({ id, subject, note, discussedAt }: Raw): TalkItem | false | undefined {
  const known = isRaw(subject) ? subjectOf(subject) : undefined;
  return known && isText(id) && present({ id, subject: known, note: textOf(note), discussedAt: momentOf(discussedAt) });
}

function subjectOf({ kind, theme, topicId, text }: Raw): TalkSubject | undefined {
  const known = oneOf(talkThemes, theme);
  if (kind === 'theme') return known && { kind, theme: known };
  if (kind === 'strengths') return { kind };
  if (kind === 'topic') return isText(topicId) ? { kind, topicId } : undefined;
  return kind === 'own' ? { kind, text: textOf(text) } : undefined;
}

function agreementOf({ id, what, who, by, itemId, doneAt }: Raw): Agreement | false {
  return (
    isText(id) &&
    present({
      id,
      what: textOf(what),
      who: textOf(who),
      by: dayOf(by),
      itemId: optionalText(itemId),
      doneAt: momentOf(doneAt),
    })
  );
}
