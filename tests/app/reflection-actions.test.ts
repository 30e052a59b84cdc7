import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { longestReflection } from '../../src/domain/reflection.ts';
import { success } from '../../src/domain/result.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { openExampleApp } from './example-app.ts';

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
