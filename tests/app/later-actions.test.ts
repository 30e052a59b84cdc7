import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { laterActionNames } from '../../src/app/app.ts';
import { laterActions } from '../../src/app/later-actions.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { openExampleStore } from '../storage/example-store.ts';

it('every action that is fetched later can be called from the start', () => {
  const dependencies = {
    ...openExampleStore(),
    questionSet: exampleQuestionSet,
    today: () => '2026-01-15',
    now: () => '',
    newId: () => '',
  };
  expect([...laterActionNames].sort()).toEqual(Object.keys(laterActions(dependencies)).sort());
});
