import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-day.ts';
import { changedAt, withStepDone, withStepDropped, withStepOn } from '../../src/domain/goal-changes.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { type PlanPart, planDays } from '../../src/domain/plan-days.ts';
import { writeCalendar } from '../../src/files/calendar.ts';
import { sentencesOf } from '../../src/files/own-text.ts';
import { goal, goalStep } from '../examples/person-examples.ts';

const today = '2026-03-01';
const dayOf = (moment: string) => moment.slice(0, 10);
const titleOf = ({ title }: Goal) => title ?? 'Wennen';

function calendarOf(goals: readonly Goal[], part: PlanPart = 'all'): string {
  return writeCalendar(planDays(goals, part, today, dayOf), titleOf) ?? '';
}

/** The events of a file, as Mozilla's parser reads them. */
function eventsOf(text: string): ICAL.Component[] {
  return text === '' ? [] : new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

const textOf = (event: ICAL.Component | undefined, name: string) => event?.getFirstPropertyValue(name)?.toString();

/** What calendars do with an import: per UID the highest SEQUENCE stays, and what is cancelled is not shown. */
class Calendar {
  private readonly events = new Map<string, ICAL.Component>();

  take(text: string): this {
    for (const event of eventsOf(text)) {
      const uid = textOf(event, 'uid') ?? '';
      const sequence = (one: ICAL.Component | undefined) => Number(textOf(one, 'sequence') ?? -1);
      if (sequence(event) >= sequence(this.events.get(uid))) this.events.set(uid, event);
    }
    return this;
  }

  shown(): string[] {
    return [...this.events.values()]
      .filter((event) => textOf(event, 'status') !== 'CANCELLED')
      .map((event) => `${textOf(event, 'dtstart')} ${textOf(event, 'summary')}`)
      .sort();
  }
}

const planned = goal({
  title: 'Rust aan tafel',
  ifThen: { when: 'Als we thuiskomen,', then: 'dan drinken we thee.' },
  byDate: '2026-06-15',
  steps: [
    goalStep({ id: 'thee', text: 'Samen thee drinken', day: '2026-03-08' }),
    goalStep({ id: 'bellen', text: 'De begeleider bellen', day: '2026-03-10' }),
    goalStep({ id: 'ooit', text: 'Zonder dag' }),
  ],
});

describe('a calendar of a plan', () => {
  it('has an event for each step with a day, and for the day to look back', () => {
    expect(new Calendar().take(calendarOf([planned])).shown()).toEqual([
      '2026-03-08 Samen thee drinken',
      '2026-03-10 De begeleider bellen',
      '2026-06-15 Terugkijken: Rust aan tafel',
    ]);
  });

  it('says of an event all that a calendar needs', () => {
    const event = eventsOf(calendarOf([planned]))[0];
    const said = Object.fromEntries(event?.getAllProperties().map(({ name }) => [name, textOf(event, name)]) ?? []);
    expect(said).toEqual({
      uid: 'thee@pijlerpad',
      sequence: '0',
      dtstamp: '2026-03-01T19:30:00Z',
      'last-modified': '2026-03-01T19:30:00Z',
      created: '2026-03-01T19:30:00Z',
      dtstart: '2026-03-08',
      dtend: '2026-03-09',
      summary: 'Samen thee drinken',
      description: 'Doel: Rust aan tafel',
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
      class: 'PRIVATE',
    });
  });

  it('reminds at nine on the day itself', () => {
    const alarm = eventsOf(calendarOf([planned]))[0]?.getFirstSubcomponent('valarm');
    expect(textOf(alarm ?? undefined, 'action')).toBe('DISPLAY');
    expect(textOf(alarm ?? undefined, 'trigger')).toBe('PT9H');
    expect(alarm?.getFirstProperty('trigger')?.getFirstParameter('related')).toBeUndefined();
  });

  it.each([
    ['one step', { goalId: 'goal-1', stepId: 'bellen' }, ['bellen@pijlerpad']],
    ['one goal', { goalId: 'goal-1' }, ['thee@pijlerpad', 'bellen@pijlerpad', 'terugkijken-goal-1@pijlerpad']],
    ['something that is not there', { goalId: 'goal-9' }, []],
  ])('of %s has the same events as one of everything', (_, part, uids) => {
    const events = eventsOf(calendarOf([planned, goal({ id: 'goal-2', byDate: '2026-07-01' })], part));
    expect(events.map((event) => textOf(event, 'uid'))).toEqual(uids);
    const all = eventsOf(calendarOf([planned])).map(String);
    for (const event of events) expect(all).toContain(String(event));
  });

  it('is not there when nothing has a day', () => {
    expect(writeCalendar([], titleOf)).toBeUndefined();
    expect(calendarOf([goal({ steps: [goalStep()] }), goal({ byDate: '9999-12-31' })])).toBe('');
  });
});

describe('what is no longer expected', () => {
  const states = (changed: Goal): Record<string, string> =>
    Object.fromEntries(
      eventsOf(calendarOf([changed])).map((event) => [
        textOf(event, 'uid'),
        `${textOf(event, 'status')} ${textOf(event, 'summary')}`,
      ]),
    );
  const alarms = (changed: Goal) =>
    eventsOf(calendarOf([changed])).filter((event) => event.getFirstSubcomponent('valarm')).length;
  const thee = 'thee@pijlerpad';

  it('is cancelled: a step that was let go of', () => {
    const changed = withStepDropped(planned, 'thee', { at: '2026-03-01T20:00:00.000Z', reason: '' });
    expect(states(changed)[thee]).toBe('CANCELLED Vervalt: Samen thee drinken');
    expect(alarms(changed)).toBe(2);
  });

  it('is cancelled: a step that was done before its day', () => {
    const changed = withStepDone(planned, 'thee', '2026-03-07T20:00:00.000Z');
    expect(states(changed)[thee]).toBe('CANCELLED Gedaan: Samen thee drinken');
  });

  it('stays where it was, without a reminder: a step that was done on its day', () => {
    const changed = withStepDone(planned, 'thee', '2026-03-08T07:00:00.000Z');
    expect(states(changed)[thee]).toBe('CONFIRMED Samen thee drinken');
    expect(alarms(changed)).toBe(2);
  });

  it('is cancelled: all that was to be done for a goal that ended', () => {
    const closed = { ...planned, closing: { closedAt: '2026-03-05T20:00:00.000Z', outcome: '' } };
    expect(Object.values(states(closed)).map((state) => state.split(' ')[0])).toEqual([
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(alarms(closed)).toBe(0);
  });

  it('is left out once its day is past: nobody is bothered by it', () => {
    const past = withStepDropped(withStepOn(planned, 'thee', '2026-02-20'), 'thee', { at: '', reason: '' });
    expect(states(past)).not.toHaveProperty(thee);
    expect(states(withStepOn(planned, 'thee', '2026-02-20'))[thee]).toBe('CONFIRMED Samen thee drinken');
  });
});

describe('a second file', () => {
  const later = (changed: Goal, now: string): Goal => ({ ...changed, updatedAt: changedAt(changed, now) });
  const changes: readonly ((goal: Goal) => Goal)[] = [
    (before) => withStepOn(before, 'thee', '2026-03-20'),
    (before) => withStepDropped(before, 'bellen', { at: '2026-03-02T10:00:00.000Z', reason: 'Niet nodig' }),
    (before) => ({ ...before, byDate: '2026-09-01' }),
  ];

  it.each([
    ['a week later', '2026-03-08T10:00:00.000Z'],
    ['within the same second', '2026-03-01T19:30:00.001Z'],
    ['on a clock that was set back a year', '2025-03-01T10:00:00.000Z'],
  ])('changes the events and adds none, %s', (_, now) => {
    const changed = changes.reduce((before, change) => later(change(before), now), planned);
    const expected = ['2026-03-20 Samen thee drinken', '2026-09-01 Terugkijken: Rust aan tafel'];
    const first = calendarOf([planned]);
    const second = calendarOf([changed]);
    expect(new Calendar().take(first).take(second).shown()).toEqual(expected);
    expect(new Calendar().take(first).take(second).take(second).shown()).toEqual(expected);
    // The first file, opened once more by mistake, undoes nothing.
    expect(new Calendar().take(first).take(second).take(first).shown()).toEqual(expected);
  });

  it('has a higher SEQUENCE after every change, whatever the clock does', () => {
    const anyMoment = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(anyMoment, fc.array(anyMoment, { minLength: 1, maxLength: 8 }), (start, moments) => {
        let changed: Goal = { ...planned, createdAt: start, updatedAt: start };
        let sequence = 0;
        for (const now of moments) {
          changed = later(changed, now);
          const next = Number(textOf(eventsOf(calendarOf([changed]))[0], 'sequence'));
          expect(next).toBeGreaterThan(sequence);
          sequence = next;
        }
      }),
    );
  });

  it('of the same plan is the same, byte for byte', () => {
    expect(calendarOf([planned])).toBe(calendarOf([structuredClone(planned)]));
  });
});

describe('any words in a calendar', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.constantFrom(
      'a\\nb;c,d\\',
      'BEGIN:VEVENT\r\nEND:VCALENDAR',
      'שלום, עולם; مرحبا',
      '👨‍👩‍👧‍👦'.repeat(20),
      'é'.repeat(90),
      '\ud83d',
      '\u0000\u0007\u001b\u0085\u2028\t',
    ),
  );
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1990-01-01', days));
  const inOneLine = (text: string) => sentencesOf(text).replace(/\s+/g, ' ');

  it('come back as they were, on lines of at most 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, anyDay, (id, text, title, when, day) => {
        const any = goal({
          title,
          ifThen: { when, then: 'dan stop' },
          steps: [goalStep({ id, text, day })],
          byDate: day,
        });
        const file = calendarOf([any]);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);

        const [step, lookBack, ...more] = eventsOf(file);
        expect(more).toEqual([]);
        expect(textOf(step, 'summary')).toBe(inOneLine(text) || 'Een stap uit je plan');
        expect(textOf(step, 'dtstart')).toBe(day);
        expect(textOf(step, 'dtend')).toBe(addDays(day, 1));
        expect(textOf(step, 'description')).toBe(sentencesOf(`Doel: ${inOneLine(title)}`));
        expect(textOf(lookBack, 'summary')).toBe(`Terugkijken: ${inOneLine(title)}`);
      }),
      { numRuns: 200 },
    );
  });
});
