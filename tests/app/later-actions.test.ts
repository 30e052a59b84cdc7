import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type LaterActions, laterActions } from '../../src/app/later-actions.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { openExampleStore } from '../storage/example-store.ts';
import { openExampleApp } from './example-app.ts';

const dependencies = {
  ...openExampleStore(),
  questionSet: exampleQuestionSet,
  now: () => '',
  today: () => '',
  newId: () => '',
};

it('every action that is fetched later can be called from the start', async () => {
  const { app, current } = openExampleApp();
  const names = Object.keys(laterActions(dependencies)) as (keyof LaterActions)[];
  for (const name of names) expect(typeof app[name], name).toBe('function');
  expect((await app.addGoal({ title: 'Meer buiten' })).ok).toBe(true);
  expect((await current()).goals).toMatchObject([{ title: 'Meer buiten' }]);
});

it('an app can be awaited like any other value', async () => {
  const { app } = openExampleApp();
  expect(await app).toBe(app);
});
