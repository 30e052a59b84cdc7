import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { OwnFile } from '../../src/app/data-actions.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { behaviour, settlingIn } from '../examples/question-set-examples.ts';
import { type ExampleApp, openExampleApp } from './example-app.ts';

async function openPlanned(): Promise<ExampleApp & { goal: Goal }> {
  const example = openExampleApp();
  await example.app.addStep(behaviour, { kind: 'own', text: 'Samen thee drinken' });
  await example.app.addStep(behaviour, { kind: 'own', text: 'De begeleider bellen' });
  const [goal] = (await example.current()).goals;
  if (!goal) throw new Error('the goal was not made');
  return { ...example, goal };
}

const linesOf = (file: OwnFile | undefined, name: string) =>
  file?.text.split('\r\n').filter((line) => line.startsWith(`${name}:`)) ?? [];

describe('a calendar file', () => {
  it('is not made while nothing has a day', async () => {
    const { app } = await openPlanned();
    expect(await app.exportCalendar('all')).toBeUndefined();
    expect(await openExampleApp().app.exportCalendar('all')).toBeUndefined();
  });

  it('has the day in its name, and can be of all, one goal or one step', async () => {
    const { app, goal } = await openPlanned();
    const [thee, bellen] = goal.steps.map(({ id }) => id);
    await app.planStep(goal.id, thee ?? '', '2026-03-08');
    await app.planStep(goal.id, bellen ?? '', '2026-03-10');
    await app.writeGoal(goal.id, { byDate: '2026-06-15' });
    const file = await app.exportCalendar('all');
    expect(file).toMatchObject({ name: 'pijlerpad-agenda-2026-03-01.ics', type: 'text/calendar;charset=utf-8' });
    expect(linesOf(file, 'SUMMARY')).toEqual([
      'SUMMARY:Samen thee drinken',
      'SUMMARY:De begeleider bellen',
      `SUMMARY:Terugkijken: ${behaviour}`,
    ]);
    expect(linesOf(await app.exportCalendar({ goalId: goal.id }), 'UID')).toEqual(linesOf(file, 'UID'));
    expect(linesOf(await app.exportCalendar({ goalId: goal.id, stepId: bellen ?? '' }), 'UID')).toEqual([
      `UID:${bellen}@pijlerpad`,
    ]);
  });

  it('has a higher SEQUENCE after every change, also while the clock stands still', async () => {
    const { app, goal } = await openPlanned();
    const stepId = goal.steps[0]?.id ?? '';
    const sequence = async () => Number(linesOf(await app.exportCalendar('all'), 'SEQUENCE')[0]?.split(':')[1]);
    await app.planStep(goal.id, stepId, '2026-03-08');
    const first = await sequence();
    await app.planStep(goal.id, stepId, '2026-03-09');
    const second = await sequence();
    await app.dropStep(goal.id, stepId, '');
    const third = await sequence();
    await app.takeUpStep(goal.id, stepId);
    await app.closeGoal(goal.id);
    await app.reopenGoal(goal.id);
    const last = await sequence();
    expect([first, second, third, last]).toEqual([...new Set([first, second, third, last])].sort((a, b) => a - b));
  });
});

describe('a spreadsheet', () => {
  it('of the plan is made once there is a goal', async () => {
    expect(await openExampleApp().app.exportPlan()).toBeUndefined();
    const file = await (await openPlanned()).app.exportPlan();
    expect(file).toMatchObject({ name: 'pijlerpad-plan-2026-03-01.csv', type: 'text/csv;charset=utf-8' });
    expect(file?.text).toContain(`\r\n${behaviour};;Samen thee drinken;`);
  });

  it('of answers has those of every self-reflection of this person, or of one', async () => {
    const { app, clock, current } = openExampleApp();
    expect(await app.exportAnswers()).toBeUndefined();
    await app.answerQuestion(`${behaviour}.anker`, 1);
    const first = (await current()).assessment?.id ?? '';
    await app.finishAssessment();
    clock.pass(60 * 24);
    await app.startAssessment();
    await app.answerQuestion(`${settlingIn}.anker`, 2);
    const all = await app.exportAnswers();
    expect(all?.name).toBe('pijlerpad-antwoorden-2026-03-02.csv');
    expect(all?.text).toContain(`${behaviour}.anker is being practised`);
    expect(all?.text).toContain(`${settlingIn}.anker usually works`);
    const one = await app.exportAnswers(first);
    expect(one?.text).toContain(`${behaviour}.anker is being practised`);
    expect(one?.text).not.toContain(`${settlingIn}.anker usually works`);

    await app.addPerson('Beuk');
    expect(await app.exportAnswers()).toBeUndefined();
  });
});
