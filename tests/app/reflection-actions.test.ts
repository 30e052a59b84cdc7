import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-day.ts';
import { longestReflection } from '../../src/domain/reflection.ts';
import { failed, success } from '../../src/domain/result.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { type ExampleApp, openExampleApp } from './example-app.ts';

const done = success(undefined);

describe('a reflection', () => {
  it('is with its first words, and belongs to who wrote it', async () => {
    const { app, current } = openExampleApp();
    const reflection = await app.newReflection(behaviour, 'When did it go well?');
    expect((await current()).reflections).toEqual([]);
    expect(await app.writeReflection(reflection, '  At the table. ')).toEqual(done);
    const { person, reflections } = await current();
    expect(reflections).toMatchObject([
      { aboutId: behaviour, question: 'When did it go well?', text: 'At the table.', personId: person?.id },
    ]);
  });

  it('keeps the moment at which it was begun when it is changed', async () => {
    const { app, clock, current } = openExampleApp();
    await app.writeReflection(await app.newReflection(behaviour, 'Question'), 'One');
    const [first] = (await current()).reflections;
    if (!first) throw new Error('nothing was written');
    clock.pass(60);
    await app.writeReflection(first, 'Two');
    const [changed] = (await current()).reflections;
    expect(changed).toMatchObject({ text: 'Two', createdAt: first.createdAt });
    expect(changed?.updatedAt).not.toBe(first.updatedAt);
  });

  it('without words leaves nothing', async () => {
    const { app, current } = openExampleApp();
    const reflection = await app.newReflection(behaviour, 'Question');
    await app.writeReflection(reflection, 'One');
    await app.writeReflection(reflection, ' \n ');
    expect((await current()).reflections).toEqual([]);
  });

  it('is cut at the longest length', async () => {
    const { app, current } = openExampleApp();
    await app.writeReflection(await app.newReflection(behaviour, 'Question'), 'a'.repeat(longestReflection + 1));
    expect((await current()).reflections[0]?.text).toHaveLength(longestReflection);
  });

  it('comes back as it was after it was taken away', async () => {
    const { app, current } = openExampleApp();
    await app.writeReflection(await app.newReflection(behaviour, 'Question'), 'One');
    const [written] = (await current()).reflections;
    if (!written) throw new Error('nothing was written');
    await app.removeReflection(written.id);
    expect((await current()).reflections).toEqual([]);
    await app.writeReflection(written, written.text);
    expect((await current()).reflections).toMatchObject([
      { id: written.id, text: 'One', createdAt: written.createdAt },
    ]);
  });

  it('of one person is not seen by another, and goes with its person', async () => {
    const { app, current, personalData } = openExampleApp();
    await app.writeReflection(await app.newReflection(behaviour, 'Question'), 'One');
    const first = (await current()).person?.id ?? '';
    await app.addPerson('Berk');
    expect((await current()).reflections).toEqual([]);
    await app.erasePerson(first);
    expect((await personalData()).reflections).toEqual([]);
  });
});

describe('a note of the diary', () => {
  /** Writes a note and gives it as it is stored. */
  const written = async ({ app, current }: ExampleApp, text = 'One') => {
    await app.writeReflection(await app.newReflection('', ''), text);
    const [note] = (await current()).reflections;
    if (!note) throw new Error('nothing was written');
    return note;
  };
  const stored = async ({ current }: ExampleApp) => (await current()).reflections;

  it('is about nothing in particular, and about the day of writing', async () => {
    const note = await written(openExampleApp());
    expect(note).toMatchObject({ aboutId: '', question: '', text: 'One' });
    expect(note).not.toHaveProperty('day');
    expect(note).not.toHaveProperty('goalId');
  });

  it('changes part by part; parts written at once never undo each other', async () => {
    const example = openExampleApp();
    const note = await written(example);
    const { app } = example;
    await Promise.all([
      app.writeReflection(note, { text: 'Two' }),
      app.writeReflection(note, { day: '2024-02-29' }),
      app.writeReflection(note, { aboutId: behaviour }),
      app.writeReflection(note, { goalId: 'goal-1' }),
    ]);
    expect(await stored(example)).toMatchObject([
      { text: 'Two', day: '2024-02-29', aboutId: behaviour, goalId: 'goal-1', createdAt: note.createdAt },
    ]);
    await app.writeReflection(note, { day: '', goalId: '', aboutId: '' });
    const [plain] = await stored(example);
    expect(plain).toMatchObject({ text: 'Two', aboutId: '' });
    expect(plain).not.toHaveProperty('day');
    expect(plain).not.toHaveProperty('goalId');
  });

  it('is about a day that has been or is', async () => {
    const example = openExampleApp();
    const note = await written(example);
    const { app } = example;
    const today = app.today();
    expect(await app.writeReflection(note, { day: addDays(today, 1) })).toEqual(failed('day-to-come'));
    expect(await app.writeReflection(note, { day: '2027-02-29' })).toEqual(done);
    expect((await stored(example))[0]).not.toHaveProperty('day');
    expect(await app.writeReflection(note, { day: today })).toEqual(done);
    expect(await stored(example)).toMatchObject([{ day: today }]);
  });

  it('may be changed when the clock was set back since it was written', async () => {
    const example = openExampleApp();
    const note = await written(example);
    example.clock.pass(-60 * 24 * 400);
    expect(await example.app.writeReflection(note, 'Two')).toEqual(done);
    expect(await stored(example)).toMatchObject([{ text: 'Two', createdAt: note.createdAt }]);
  });

  it('without words yet keeps its day and subject for the first ones', async () => {
    const example = openExampleApp();
    const { app } = example;
    const empty = await app.newReflection('', '');
    expect(await app.writeReflection(empty, { day: '2025-12-31' })).toEqual(done);
    expect((await example.personalData()).people).toEqual([]);
    await app.writeReflection({ ...empty, day: '2025-12-31', aboutId: behaviour }, { text: 'One' });
    expect(await stored(example)).toMatchObject([{ day: '2025-12-31', aboutId: behaviour, text: 'One' }]);
  });

  it('of pictures is cut between two of them', async () => {
    const example = openExampleApp();
    const note = await written(example, `a${'🙂'.repeat(longestReflection)}`);
    expect(note.text).toHaveLength(longestReflection - 1);
    expect(note.text.endsWith('🙂')).toBe(true);
  });
});
