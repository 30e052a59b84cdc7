import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsSomething,
  isAllFrom,
  isBackupDue,
  isHeldBy,
  worthKeepingSince,
} from '../../src/domain/backup-reminder.ts';
import { addDays } from '../../src/domain/calendar-day.ts';
import { emptyPersonalData, type PersonalData } from '../../src/domain/personal-data.ts';
import {
  answersFor,
  assessment,
  exampleMoment,
  examplePersonalData,
  goal,
  person,
  reflection,
  talk,
} from '../examples/person-examples.ts';

const dayOf = (moment: string) => moment.slice(0, 10);
const at = (day: string) => `${day}T12:00:00.000Z`;
const texts = (amount: number, day: string) =>
  Array.from({ length: amount }, (_, index) => reflection({ id: `reflection-${index}`, updatedAt: at(day) }));
const due = (data: Partial<PersonalData>, last?: string, today = '2026-03-20', askedAgainOn?: string) =>
  isBackupDue(
    { ...emptyPersonalData, ...data },
    { ...(last && { last: at(last) }), ...(askedAgainOn && { askedAgainOn }) },
    today,
    dayOf,
  );

describe('a backup is asked for', () => {
  it.each<[string, Partial<PersonalData>, string]>([
    ['a finished assessment', { assessments: [assessment({ finishedAt: at('2026-03-10') })] }, 'assessment'],
    ['a goal', { goals: [goal({ updatedAt: at('2026-03-10') })] }, 'plan'],
    ['a talk', { talks: [talk({ updatedAt: at('2026-03-10') })] }, 'talk'],
    ['five texts', { reflections: texts(5, '2026-03-10') }, 'diary'],
  ])('after %s, when there is none yet or an old one', (_, data, what) => {
    expect(worthKeepingSince({ ...emptyPersonalData, ...data }, undefined)).toEqual([what]);
    expect(due(data)).toBe(true);
    expect(due(data, '2026-03-01')).toBe(true);
  });

  it.each<[string, Partial<PersonalData>]>([
    ['nothing', {}],
    ['answers alone', { assessments: [assessment()], answers: answersFor({ 'a.anker': 1 }) }],
    ['four texts', { reflections: texts(4, '2026-03-10') }],
    ['five texts without a word', { reflections: texts(5, '2026-03-10').map((one) => ({ ...one, text: '' })) }],
  ])('not for %s', (_, data) => {
    expect(due(data)).toBe(false);
  });

  it('not when everything is in the last one, nor in the week after it', () => {
    const goals = [goal({ updatedAt: at('2026-03-10') })];
    expect(due({ goals }, '2026-03-11', '2027-01-01')).toBe(false);
    expect(due({ goals }, '2026-03-09', '2026-03-16')).toBe(false);
    expect(due({ goals }, '2026-03-09', '2026-03-17')).toBe(true);
  });

  it('not before the day to which it was put off', () => {
    const goals = [goal({ updatedAt: at('2026-03-10') })];
    expect(due({ goals }, undefined, '2026-04-19', '2026-04-20')).toBe(false);
    expect(due({ goals }, undefined, '2026-04-20', '2026-04-20')).toBe(true);
  });

  it('also when the clock of the last one was ahead', () => {
    expect(due({ goals: [goal({ updatedAt: at('2026-03-10') })] }, '2030-01-01')).toBe(true);
  });

  it('never less later on, as long as nothing is backed up or put off', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, days, (made, last, later) => {
        const goals = [goal({ updatedAt: at(addDays('2026-01-01', made)) })];
        const day = addDays('2026-01-01', Math.max(made, last));
        const backup = addDays('2026-01-01', last);
        if (due({ goals }, backup, day)) expect(due({ goals }, backup, addDays(day, later))).toBe(true);
      }),
    );
  });
});

describe('what may take the place of a good copy', () => {
  it('is never a device without answers, texts, plans or talks', () => {
    expect(holdsSomething(emptyPersonalData)).toBe(false);
    expect(holdsSomething({ ...emptyPersonalData, people: [person()], assessments: [assessment()] })).toBe(false);
    expect(holdsSomething({ ...emptyPersonalData, reflections: [reflection()] })).toBe(true);
    expect(holdsSomething(examplePersonalData())).toBe(true);
  });
});

describe('what the last backup holds', () => {
  const data = examplePersonalData();

  it('is everything until something is answered, written or finished after it', () => {
    expect(isAllFrom(data, exampleMoment)).toBe(true);
    const later = at('2026-03-10');
    for (const newer of [
      { answers: data.answers.map((answer) => ({ ...answer, answeredAt: later })) },
      { assessments: [assessment({ finishedAt: later })] },
      { people: [person({ updatedAt: later })] },
      { talks: [talk({ updatedAt: later })] },
    ]) {
      expect(isAllFrom({ ...data, ...newer }, exampleMoment)).toBe(false);
    }
  });

  it('is, of a file, everything here or not', () => {
    expect(isHeldBy(data, data)).toBe(true);
    expect(isHeldBy(emptyPersonalData, data)).toBe(true);
    expect(isHeldBy({ ...data, people: [...data.people, person({ id: 'blank', nickname: '' })] }, data)).toBe(true);
    expect(isHeldBy({ ...data, people: [...data.people, person({ id: 'person-2' })] }, data)).toBe(false);
    expect(isHeldBy({ ...data, goals: [goal({ change: 'Other' })] }, data)).toBe(false);
  });
});
