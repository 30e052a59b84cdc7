import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { behaviour, exampleQuestionSet } from '../examples/question-set-examples.ts';
import { firstOf, openExampleApp, valuesOf } from './example-app.ts';

const anchor = `${behaviour}.anker`;

async function historyOf({ app }: ReturnType<typeof openExampleApp>) {
  const history = await firstOf(app.observeHistory);
  if (history === 'not-fetched') throw new Error('the code was not there');
  return history;
}

describe('the history of a person', () => {
  it('is empty for who has not begun', async () => {
    expect(await historyOf(openExampleApp())).toEqual([]);
  });

  it('has every assessment with its own answers and set, the latest first', async () => {
    const first = openExampleApp();
    await first.app.answerQuestion(anchor, 0);
    const questionSet = exampleQuestionSet({ version: '2.0.0' });
    const second = openExampleApp({ name: first.name, questionSet });
    second.clock.pass(60);
    await second.app.startAssessment();
    await second.app.answerQuestion(anchor, 2);
    const history = await historyOf(second);
    expect(history.map(({ answers }) => valuesOf(answers))).toEqual([{ [anchor]: 2 }, { [anchor]: 0 }]);
    expect(history.map(({ questionSet: { version } }) => version)).toEqual(['2.0.0', '1.0.0']);
  });

  it('is not of someone else on this device', async () => {
    const example = openExampleApp();
    await example.app.answerQuestion(anchor, 1);
    await example.app.addPerson('Berk');
    expect(await historyOf(example)).toEqual([]);
  });

  it('follows what is written, and stops when asked', async () => {
    const { app } = openExampleApp();
    const seen = vi.fn();
    const stop = app.observeHistory(seen);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    await app.answerQuestion(anchor, 1);
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toHaveLength(1));
    stop();
    const calls = seen.mock.calls.length;
    await app.answerQuestion(anchor, 2);
    expect(seen).toHaveBeenCalledTimes(calls);
  });

  it('begins nothing once it was stopped', async () => {
    const { app, store } = openExampleApp();
    const observe = vi.spyOn(store, 'observe');
    app.observeHistory(() => {})();
    await app.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(observe).not.toHaveBeenCalled();
  });
});
