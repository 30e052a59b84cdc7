import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { PartnerView } from '../../src/app/app.ts';
import { behaviour } from '../examples/question-set-examples.ts';
import { type ExampleApp, firstOf, openExampleApp, personOf, valuesOf } from './example-app.ts';

const anchor = `${behaviour}.anker`;

async function partnersOf({ app }: ExampleApp, ids: readonly string[]) {
  const partners = await firstOf<PartnerView[] | 'not-fetched'>((next) => app.observePartners(ids, next));
  if (partners === 'not-fetched') throw new Error('the code was not there');
  return partners;
}

async function twoPeople() {
  const example = openExampleApp();
  await example.app.answerQuestion(anchor, 1);
  const one = personOf(await example.current()).id;
  example.clock.pass(5);
  await example.app.addPerson('Berk');
  const other = personOf(await example.current()).id;
  return { example, one, other };
}

describe('the view of two people', () => {
  it('has the latest assessment of each, in the order asked for', async () => {
    const { example, one, other } = await twoPeople();
    await example.app.answerQuestion(anchor, 3);
    example.clock.pass(60);
    await example.app.startAssessment();
    await example.app.answerQuestion(anchor, 2);
    const found = await partnersOf(example, [one, other]);
    expect(found.map(({ view }) => view && valuesOf(view.answers))).toEqual([{ [anchor]: 1 }, { [anchor]: 2 }]);
    expect((await partnersOf(example, [other, one])).map(({ person }) => person.id)).toEqual([other, one]);
  });

  it('has someone who has not begun without an assessment, and leaves out who is not there', async () => {
    const { example, one, other } = await twoPeople();
    const found = await partnersOf(example, [one, other, 'nobody']);
    expect(found.map(({ person, view }) => [person.id, view !== undefined])).toEqual([
      [one, true],
      [other, false],
    ]);
  });

  it('follows what is written, and stops when asked', async () => {
    const { example, one, other } = await twoPeople();
    const seen = vi.fn();
    const stop = example.app.observePartners([one, other], seen);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    await example.app.answerQuestion(anchor, 0);
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0][1].view).toBeDefined());
    stop();
    const calls = seen.mock.calls.length;
    await example.app.answerQuestion(anchor, 2);
    expect(seen).toHaveBeenCalledTimes(calls);
  });
});
