import { goalsWithAgreement, withAgreementDone } from '../domain/agreed-steps.ts';
import { type CalendarDay, isCalendarDay } from '../domain/calendar-day.ts';
import { changedAt } from '../domain/goal-changes.ts';
import { type Result, success } from '../domain/result.ts';
import type { Agreement, Hidden, Talk, TalkItem, TalkSubject } from '../domain/talk.ts';
import { isSameSubject, longestTalkTexts, mostAgreements, mostTalkItems, nothingHidden } from '../domain/talk-rules.ts';
import type { Change, StorageTrouble } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';

/** What an agreement says; a day that is empty is taken off. */
export interface AgreementText {
  what: string;
  who: string;
  by: CalendarDay | '';
}

/** What a talk says itself; what is empty or false is taken off. */
export interface TalkText {
  withWhom?: string;
  nextDay?: CalendarDay | '';
  withoutEarlier?: boolean;
  earlierNote?: string;
}

/** What a person does with their talks. */
export interface TalkActions {
  /** A new talk about these subjects, in this order. */
  addTalk(subjects: readonly TalkSubject[], hidden?: Hidden): Promise<Result<Talk, StorageTrouble>>;
  writeTalk(talkId: string, change: TalkText): Promise<Written>;
  removeTalk(talkId: string): Promise<Written>;
  restoreTalk(talk: Talk): Promise<Written>;
  /** Ends a talk, or takes it up again. */
  closeTalk(talkId: string, isClosed: boolean): Promise<Written>;
  /** Nothing changes when the talk has as many as fit, or has the subject already. */
  addTalkItem(talkId: string, subject: TalkSubject): Promise<Written>;
  writeTalkItem(talkId: string, itemId: string, change: { note?: string; isDiscussed?: boolean }): Promise<Written>;
  moveTalkItem(talkId: string, itemId: string, by: -1 | 1): Promise<Written>;
  removeTalkItem(talkId: string, itemId: string): Promise<Written>;
  restoreTalkItem(talkId: string, item: TalkItem, place: number): Promise<Written>;
  /** What is hidden from a talk also leaves its agenda. */
  hideFromTalk(talkId: string, hidden: Hidden): Promise<Written>;
  addAgreement(talkId: string, text: AgreementText, itemId?: string): Promise<Written>;
  writeAgreement(talkId: string, agreementId: string, text: Partial<AgreementText>): Promise<Written>;
  /** Marks an agreement done or open again, and along with it the steps of the plan that came from it. */
  markAgreement(talkId: string, agreementId: string, isDone: boolean): Promise<Written>;
  removeAgreement(talkId: string, agreementId: string): Promise<Written>;
  /** Puts agreements in a talk as they are: one that was removed, or those that came back in a file. */
  keepAgreements(talkId: string, agreements: readonly Agreement[]): Promise<Written>;
}

export function talkActions(dependencies: Dependencies): TalkActions {
  const { store, now, newId } = dependencies;

  const changeTalk = (talkId: string, change: (talk: Talk) => Talk) =>
    store.write(async (reader) => {
      const talk = await reader.get('talks', talkId);
      return talk ? [{ table: 'talks', put: { ...change(talk), updatedAt: changedAt(talk, now()) } }] : [];
    });

  const changeItems = (talkId: string, change: (items: readonly TalkItem[]) => readonly TalkItem[]) =>
    changeTalk(talkId, (talk) => ({ ...talk, items: change(talk.items) }));

  const changeAgreements = (talkId: string, change: (agreements: readonly Agreement[]) => readonly Agreement[]) =>
    changeTalk(talkId, (talk) => ({ ...talk, agreements: change(talk.agreements) }));

  const withText = (agreement: Agreement, { what, who, by }: Partial<AgreementText>): Agreement => {
    const { by: earlier, ...others } = agreement;
    const day = by ?? earlier ?? '';
    return {
      ...others,
      ...(what !== undefined && { what: what.trim().slice(0, longestTalkTexts.what) }),
      ...(who !== undefined && { who: who.trim().slice(0, longestTalkTexts.who) }),
      ...(isCalendarDay(day) && { by: day }),
    };
  };

  const itemFor = (subject: TalkSubject): TalkItem => ({
    id: newId(),
    subject:
      subject.kind === 'own' ? { ...subject, text: subject.text.trim().slice(0, longestTalkTexts.own) } : subject,
    note: '',
  });

  return {
    async addTalk(subjects, hidden = nothingHidden) {
      const talk: Talk = {
        id: newId(),
        personId: '',
        withWhom: '',
        items: subjects.slice(0, mostTalkItems).map(itemFor),
        hidden,
        agreements: [],
        createdAt: now(),
        updatedAt: now(),
      };
      let made = talk;
      const written = await store.write(async (reader) => {
        const changes: Change[] = [];
        const person = await ensurePerson(dependencies, reader, changes);
        made = { ...talk, personId: person.id };
        return [...changes, { table: 'talks', put: made }];
      });
      return written.ok ? success(made) : written;
    },

    writeTalk: (talkId, { withWhom, ...text }) =>
      changeTalk(talkId, ({ nextDay, withoutEarlier, earlierNote, ...talk }) => {
        const day = text.nextDay ?? nextDay ?? '';
        const note = (text.earlierNote ?? earlierNote ?? '').slice(0, longestTalkTexts.note);
        return {
          ...talk,
          ...(withWhom !== undefined && { withWhom: withWhom.slice(0, longestTalkTexts.withWhom) }),
          ...((text.withoutEarlier ?? withoutEarlier) && { withoutEarlier: true as const }),
          ...(note && { earlierNote: note }),
          ...(isCalendarDay(day) && { nextDay: day }),
        };
      }),

    removeTalk: (talkId) => store.write(async () => [{ table: 'talks', delete: talkId }]),

    restoreTalk: (talk) => store.write(async () => [{ table: 'talks', put: talk }]),

    closeTalk: (talkId, isClosed) =>
      changeTalk(talkId, ({ closedAt: _, ...talk }) => (isClosed ? { ...talk, closedAt: now() } : talk)),

    addTalkItem: (talkId, subject) =>
      changeItems(talkId, (items) => {
        const item = itemFor(subject);
        const isThere = items.some((other) => isSameSubject(other.subject, item.subject));
        return isThere || items.length >= mostTalkItems ? items : [...items, item];
      }),

    writeTalkItem: (talkId, itemId, { note, isDiscussed }) =>
      changeItems(talkId, (items) =>
        items.map((item) => {
          if (item.id !== itemId) return item;
          const { discussedAt, ...rest } = item;
          const at = isDiscussed === undefined ? discussedAt : isDiscussed ? now() : undefined;
          return {
            ...rest,
            ...(note !== undefined && { note: note.slice(0, longestTalkTexts.note) }),
            ...(at !== undefined && { discussedAt: at }),
          };
        }),
      ),

    moveTalkItem: (talkId, itemId, by) =>
      changeItems(talkId, (items) => {
        const from = items.findIndex(({ id }) => id === itemId);
        const [item, other] = [items[from], items[from + by]];
        return item && other ? items.with(from, other).with(from + by, item) : items;
      }),

    removeTalkItem: (talkId, itemId) => changeItems(talkId, (items) => items.filter(({ id }) => id !== itemId)),

    restoreTalkItem: (talkId, item, place) =>
      changeItems(talkId, (items) =>
        items.some(({ id }) => id === item.id) ? items : items.toSpliced(place, 0, item),
      ),

    hideFromTalk: (talkId, hidden) =>
      changeTalk(talkId, (talk) => ({
        ...talk,
        hidden,
        items: talk.items.filter(
          ({ subject }) => subject.kind !== 'topic' || !hidden.topicIds.includes(subject.topicId),
        ),
      })),

    addAgreement: (talkId, text, itemId) =>
      changeAgreements(talkId, (agreements) =>
        agreements.length >= mostAgreements
          ? agreements
          : [
              ...agreements,
              withText({ id: newId(), what: '', who: '', ...(itemId !== undefined && { itemId }) }, text),
            ],
      ),

    writeAgreement: (talkId, agreementId, text) =>
      changeAgreements(talkId, (agreements) =>
        agreements.map((agreement) => (agreement.id === agreementId ? withText(agreement, text) : agreement)),
      ),

    markAgreement: (talkId, agreementId, isDone) =>
      store.write(async (reader) => {
        const talk = await reader.get('talks', talkId);
        const marked = talk?.agreements.find(({ id }) => id === agreementId);
        if (!talk || !marked) return [];
        const doneAt = isDone ? now() : undefined;
        const agreements = talk.agreements.map((agreement) =>
          agreement === marked ? withAgreementDone(agreement, doneAt) : agreement,
        );
        const goals = await reader.list('goals', { personId: talk.personId });
        return [
          { table: 'talks', put: { ...talk, agreements, updatedAt: changedAt(talk, now()) } },
          ...goalsWithAgreement(goals, marked, doneAt, now()).map((put): Change => ({ table: 'goals', put })),
        ];
      }),

    removeAgreement: (talkId, agreementId) =>
      changeAgreements(talkId, (agreements) => agreements.filter(({ id }) => id !== agreementId)),

    keepAgreements: (talkId, kept) =>
      changeAgreements(talkId, (agreements) => {
        const known = new Set(agreements.map(({ id }) => id));
        return [...agreements, ...kept.filter(({ id }) => !known.has(id))].slice(0, mostAgreements);
      }),
  };
}
