import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { success } from '../../src/domain/result.ts';
import type { Talk, TalkSubject } from '../../src/domain/talk.ts';
import { longestTalkTexts, mostAgreements, mostTalkItems } from '../../src/domain/talk-rules.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { type ExampleApp, firstOf, openExampleApp, personOf } from './example-app.ts';

const done = success(undefined);
const child: TalkSubject = { kind: 'theme', theme: 'child' };
const strengths: TalkSubject = { kind: 'strengths' };
const topic = (topicId: string): TalkSubject => ({ kind: 'topic', topicId });

interface Talking extends ExampleApp {
  id: string;
  talk(): Promise<Talk>;
}

async function openTalk(subjects: readonly TalkSubject[] = [strengths, topic(behaviour)]): Promise<Talking> {
  const example = openExampleApp();
  const made = await example.app.addTalk(subjects);
  if (!made.ok) throw new Error('the talk was not made');
  const talk = async () => {
    const found = (await talksOf(example)).find(({ id }) => id === made.value.id);
    if (!found) throw new Error('the talk is gone');
    return found;
  };
  return { ...example, id: made.value.id, talk };
}

const talksOf = ({ app }: ExampleApp) => firstOf<Talk[]>((next) => app.observeTalks(next));
const subjectsOf = ({ items }: Talk) => items.map(({ subject }) => subject);
const itemOf = ({ items }: Talk, place = 0) => {
  const item = items[place];
  if (!item) throw new Error('there is no such item');
  return item;
};

describe('a talk', () => {
  it('belongs to who is answering, and makes a person where there is none', async () => {
    const example = await openTalk();
    const { app, current, talk } = example;
    const own = personOf(await current());
    expect((await talk()).personId).toBe(own.id);
    await app.addPerson('Beuk');
    expect(await talksOf(example)).toEqual([]);
  });

  it('comes back as it was after it was taken away', async () => {
    const example = await openTalk();
    const { app, id, talk } = example;
    await app.addAgreement(id, { what: 'Call', who: 'We', by: '' });
    const before = await talk();
    expect(await app.removeTalk(id)).toEqual(done);
    expect(await talksOf(example)).toEqual([]);
    await app.restoreTalk(before);
    expect(await talk()).toEqual(before);
  });

  it('is with someone and has a next day, each written by itself and taken off again', async () => {
    const { app, id, talk } = await openTalk();
    await app.writeTalk(id, { withWhom: 'Our worker' });
    await app.writeTalk(id, { nextDay: '2026-05-01' });
    expect(await talk()).toMatchObject({ withWhom: 'Our worker', nextDay: '2026-05-01' });
    await app.writeTalk(id, { withWhom: 'x'.repeat(longestTalkTexts.withWhom + 1), nextDay: '' });
    expect(await talk()).not.toHaveProperty('nextDay');
    expect((await talk()).withWhom).toHaveLength(longestTalkTexts.withWhom);
    await app.writeTalk(id, { nextDay: '2026-02-31' });
    expect(await talk()).not.toHaveProperty('nextDay');
  });

  it('leaves out what was agreed on before, and takes it in again; what is said of that is kept', async () => {
    const { app, id, talk } = await openTalk();
    await app.writeTalk(id, { withoutEarlier: true });
    expect(await talk()).toHaveProperty('withoutEarlier', true);
    await app.writeTalk(id, { withoutEarlier: false, earlierNote: 'x'.repeat(longestTalkTexts.note + 1) });
    expect(await talk()).not.toHaveProperty('withoutEarlier');
    expect((await talk()).earlierNote).toHaveLength(longestTalkTexts.note);
    await app.writeTalk(id, { earlierNote: '' });
    expect(await talk()).not.toHaveProperty('earlierNote');
  });

  it('ends, and is taken up again', async () => {
    const { app, clock, id, talk } = await openTalk();
    await app.closeTalk(id, true);
    expect((await talk()).closedAt).toBe(clock.now());
    await app.closeTalk(id, false);
    expect(await talk()).not.toHaveProperty('closedAt');
  });

  it('is changed a second later each time, also while the clock stands still', async () => {
    const { app, id, talk } = await openTalk();
    const moments = [(await talk()).updatedAt];
    for (const withWhom of ['One', 'Two', 'Three']) {
      await app.writeTalk(id, { withWhom });
      moments.push((await talk()).updatedAt);
    }
    expect(moments).toEqual([...new Set(moments)].sort());
  });
});

describe('the items of a talk', () => {
  it('are added once, at the end, as many as fit', async () => {
    const { app, id, talk } = await openTalk([strengths]);
    await app.addTalkItem(id, child);
    await app.addTalkItem(id, child);
    await app.addTalkItem(id, { kind: 'own', text: '  Why?  ' });
    expect(subjectsOf(await talk())).toEqual([strengths, child, { kind: 'own', text: 'Why?' }]);
    for (let number = 0; number < mostTalkItems; number += 1) {
      await app.addTalkItem(id, { kind: 'own', text: `Question ${number}` });
    }
    expect((await talk()).items).toHaveLength(mostTalkItems);
  });

  it('change places, and stay at the ends', async () => {
    const { app, id, talk } = await openTalk([strengths, child, topic(behaviour)]);
    const { id: itemId } = itemOf(await talk(), 1);
    await app.moveTalkItem(id, itemId, -1);
    await app.moveTalkItem(id, itemId, -1);
    expect(subjectsOf(await talk())).toEqual([child, strengths, topic(behaviour)]);
    await app.moveTalkItem(id, itemId, 1);
    await app.moveTalkItem(id, itemId, 1);
    await app.moveTalkItem(id, itemId, 1);
    expect(subjectsOf(await talk())).toEqual([strengths, topic(behaviour), child]);
  });

  it('have a note and are ticked off, each written by itself', async () => {
    const { app, id, talk } = await openTalk();
    const { id: itemId } = itemOf(await talk());
    await app.writeTalkItem(id, itemId, { note: 'Well said' });
    await app.writeTalkItem(id, itemId, { isDiscussed: true });
    expect(itemOf(await talk())).toMatchObject({ note: 'Well said', discussedAt: expect.any(String) });
    await app.writeTalkItem(id, itemId, { isDiscussed: false });
    expect(itemOf(await talk())).not.toHaveProperty('discussedAt');
  });

  it('come back to their place with their note', async () => {
    const { app, id, talk } = await openTalk([strengths, child, topic(behaviour)]);
    const { id: itemId } = itemOf(await talk(), 1);
    await app.writeTalkItem(id, itemId, { note: 'Kept' });
    const item = itemOf(await talk(), 1);
    await app.removeTalkItem(id, itemId);
    expect(subjectsOf(await talk())).toEqual([strengths, topic(behaviour)]);
    await app.restoreTalkItem(id, item, 1);
    await app.restoreTalkItem(id, item, 1);
    expect(itemOf(await talk(), 1)).toEqual(item);
    expect((await talk()).items).toHaveLength(3);
  });

  it('that are hidden leave the agenda, and the others stay', async () => {
    const { app, id, talk } = await openTalk([strengths, topic(behaviour), topic(settlingIn)]);
    const hidden = { topicIds: [behaviour], questionIds: [`${settlingIn}.situatie-1`] };
    await app.hideFromTalk(id, hidden);
    expect(subjectsOf(await talk())).toEqual([strengths, topic(settlingIn)]);
    expect((await talk()).hidden).toEqual(hidden);
  });
});

describe('an agreement', () => {
  it('says what, who and by when, and belongs to an item', async () => {
    const { app, id, talk } = await openTalk();
    const { id: itemId } = itemOf(await talk());
    await app.addAgreement(id, { what: ' Call ', who: ' We ', by: '2026-04-01' }, itemId);
    const [made] = (await talk()).agreements;
    expect(made).toEqual({ id: made?.id, what: 'Call', who: 'We', by: '2026-04-01', itemId });
    await app.writeAgreement(id, made?.id ?? '', { by: '' });
    expect((await talk()).agreements).toEqual([{ id: made?.id, what: 'Call', who: 'We', itemId }]);
  });

  it('is done, open again, taken away and back', async () => {
    const { app, id, talk } = await openTalk();
    await app.addAgreement(id, { what: 'Call', who: '', by: '' });
    const [made] = (await talk()).agreements;
    if (!made) throw new Error('nothing was agreed on');
    await app.markAgreement(id, made.id, true);
    expect((await talk()).agreements[0]).toHaveProperty('doneAt');
    await app.markAgreement(id, made.id, false);
    await app.removeAgreement(id, made.id);
    expect((await talk()).agreements).toEqual([]);
    await app.keepAgreements(id, [made, made]);
    await app.keepAgreements(id, [made]);
    expect((await talk()).agreements[0]).toEqual(made);
  });

  it('is done in the plan too, and open again, in one go', async () => {
    const { app, id, talk, current } = await openTalk();
    await app.addAgreement(id, { what: 'Call', who: 'Our worker', by: '' });
    const [made] = (await talk()).agreements;
    if (!made) throw new Error('nothing was agreed on');
    const step = { kind: 'own', text: 'Call (Our worker)', agreementId: made.id } as const;
    await app.addStep(behaviour, step);
    await app.addStep(behaviour, { kind: 'own', text: 'Another' });
    const goal = async () => (await current()).goals[0];
    const steps = async () => (await goal())?.steps.map(({ doneAt }) => doneAt !== undefined);

    await app.markAgreement(id, made.id, true);
    expect(await steps()).toEqual([true, false]);
    await app.markAgreement(id, made.id, false);
    expect(await steps()).toEqual([false, false]);

    const { id: goalId = '', steps: [first] = [] } = (await goal()) ?? {};
    const isDone = async () => (await talk()).agreements[0]?.doneAt !== undefined;
    await app.markStep(goalId, first?.id ?? '', true);
    expect([await isDone(), await steps()]).toEqual([true, [true, false]]);
    await app.markStep(goalId, first?.id ?? '', false);
    expect([await isDone(), await steps()]).toEqual([false, [false, false]]);
  });

  it('is refused when there are as many as fit', async () => {
    const { app, id, talk } = await openTalk();
    for (let number = 0; number <= mostAgreements; number += 1) {
      await app.addAgreement(id, { what: `Number ${number}`, who: '', by: '' });
    }
    expect((await talk()).agreements).toHaveLength(mostAgreements);
  });
});

describe('a calendar of a talk', () => {
  it('is not made while nothing has a day, or when the talk is gone', async () => {
    const { app, id } = await openTalk();
    expect(await app.exportCalendar({ talkId: id })).toBeUndefined();
    expect(await app.exportCalendar({ talkId: 'gone' })).toBeUndefined();
  });

  it('has the next talk and what was agreed on, and nothing of what was said', async () => {
    const { app, id, talk } = await openTalk();
    await app.writeTalk(id, { withWhom: 'Our worker', nextDay: '2026-05-01' });
    await app.writeTalkItem(id, itemOf(await talk()).id, { note: 'Between us' });
    await app.addAgreement(id, { what: 'Call, today', who: 'We', by: '2026-04-01' });
    const file = await app.exportCalendar({ talkId: id });
    expect(file?.name).toMatch(/^pijlerpad-gesprek-\d{4}-\d\d-\d\d\.ics$/);
    expect(file?.text).toContain('SUMMARY:Gesprek met Our worker');
    expect(file?.text).toContain('SUMMARY:Call\\, today');
    expect(file?.text).toContain('DTSTART;VALUE=DATE:20260401');
    expect(file?.text).not.toContain('Between us');
    expect(file?.text).not.toContain(behaviour);
  });
});
