import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { localDay } from '../../src/app/local-day.ts';
import { writtenCatalogue } from '../../src/content/catalogue-written.ts';
import { planDays } from '../../src/domain/plan-days.ts';
import { answersToCsv } from '../../src/files/answers-csv.ts';
import { writeCalendar } from '../../src/files/calendar.ts';
import { catalogueToCsv } from '../../src/files/catalogue-csv.ts';
import { planToCsv } from '../../src/files/plan-csv.ts';
import { activity, exampleCatalogue } from '../examples/activity-examples.ts';
import { answersFor, assessment, exampleMoment, goal, goalStep } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet } from '../examples/question-set-examples.ts';
import { corpus } from './corpus.ts';

/** How a cell begins that a program of any language runs as a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Every cell of a spreadsheet below the heading, as a program reads it. */
function cellsOf(text: string): string[] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';' })
    .data.slice(1)
    .flat();
}

describe.each(Object.entries(corpus))('what a person wrote: %s', (_, sample) => {
  const goals = [
    goal({
      title: sample,
      change: sample,
      steps: [goalStep({ text: sample, day: '2026-12-01' })],
      ifThen: { when: sample, then: sample },
      firstSign: sample,
      supporter: sample,
    }),
  ];

  it('runs as no formula in the spreadsheet of a plan', () => {
    const cells = cellsOf(planToCsv(goals, () => sample, localDay));
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
  });

  it('runs as no formula in the spreadsheet of answers', () => {
    const [answer] = answersFor({ [`${behaviour}.anker`]: 1 });
    const answers = new Map(answer && [[answer.questionId, { ...answer, note: sample }]]);
    const text = answersToCsv([{ assessment: assessment(), answers, questionSet: exampleQuestionSet() }], localDay);
    expect(cellsOf(text).filter((cell) => formula.test(cell))).toEqual([]);
  });

  it('runs as no formula in the spreadsheet of a catalogue', () => {
    const catalogue = exampleCatalogue({ activities: [activity({ title: sample, description: sample })] });
    const cells = cellsOf(catalogueToCsv(writtenCatalogue(catalogue), ';'));
    expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
  });

  it('begins no line of its own in a calendar', () => {
    const calendar = writeCalendar(planDays(goals, 'all', exampleMoment.slice(0, 10), localDay), () => sample) ?? '';
    const lines = calendar.split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBeLessThanOrEqual(2);
    expect(lines.filter((line) => /^(?:ATTACH|Content-Type|Set-Cookie)/i.test(line))).toEqual([]);
  });
});
