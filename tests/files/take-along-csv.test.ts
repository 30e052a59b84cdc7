import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { answersByQuestion } from '../../src/domain/assessment.ts';
import type { Goal } from '../../src/domain/plan.ts';
import { type AnsweredSet, answersToCsv } from '../../src/files/answers-csv.ts';
import { sentencesOf } from '../../src/files/own-text.ts';
import { planToCsv } from '../../src/files/plan-csv.ts';
import { wordsCell } from '../../src/files/sheet.ts';
import { answersFor, assessment, exampleMoment, goal, goalStep } from '../examples/person-examples.ts';
import { behaviour, exampleQuestionSet, settlingIn, sharedParenting } from '../examples/question-set-examples.ts';

const dayOf = (moment: string) => moment.slice(0, 10);
const titleOf = ({ title }: Goal) => title ?? 'Wennen';

/** The cells of a file as strict CSV, each row by its headings. */
function rowsOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    ...{ delimiter: ';', newline: '\r\n', header: true, skipEmptyLines: true },
  });
  expect(errors).toEqual([]);
  return data;
}

describe('a cell with the words of a person', () => {
  it.each(['=1+1', '+31 6 1234', '-samen eten', '@SUM(A1)', '\t=1+1', '\r\n=1+1', "'=1+1", '\u0000=1+1', ' =1+1'])(
    'is no formula: %j',
    (text) => expect(wordsCell(text)).toBe(`'${sentencesOf(text)}`),
  );

  it.each(
    [
      '0031612345678',
      '06',
      '06 12345678',
      '1-2',
      '1/2',
      '2026-11-22',
      '1 feb',
      '12 januari 2026',
      'jan 5',
      'mei-26',
    ].concat(['do 3 mei', 'maandag 3 mei 2026', '10:30', '1e5', '€ 5,00', '5%', '(5)', '1.000,5', 'WAAR', 'false']),
  )('is no number, date or truth value: %s', (text) => expect(wordsCell(text)).toBe(`'${text}`));

  it.each([
    '',
    'Mei',
    'maandag',
    '5 stappen',
    'Om 10 uur bellen',
    'Één café “ja” 👨‍👩‍👧‍👦',
    'regel één\nregel twee',
    'a;b',
    'שלום',
  ])('stays as it is: %j', (text) => expect(wordsCell(text)).toBe(text));

  it('is read in no time, however long', () => {
    const started = performance.now();
    for (const part of ['ma', '1 mei ', '5', 'e ']) wordsCell(`${part.repeat(50_000)}5!`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('answers in a spreadsheet', () => {
  const answered = (overrides: Partial<AnsweredSet> = {}): AnsweredSet => ({
    assessment: assessment(),
    answers: answersByQuestion([
      ...answersFor({ [`${behaviour}.anker`]: 1, [`${behaviour}.belang`]: 2, [`${behaviour}.situatie-1`]: 3 }),
      ...answersFor({ [`${settlingIn}.anker`]: 'not-applicable' }),
      {
        assessmentId: 'assessment-1',
        questionId: `${sharedParenting}.anker`,
        note: 'Later',
        answeredAt: exampleMoment,
      },
    ]),
    questionSet: exampleQuestionSet(),
    ...overrides,
  });

  it('have a row for each question, in words', () => {
    const rows = rowsOf(answersToCsv([answered()], dayOf));
    expect(rows[0]).toEqual({
      'zelfreflectie van': '2026-03-01',
      datum: '2026-03-01',
      pijler: 'Pillar zorgen',
      onderwerp: `Topic ${behaviour}`,
      vraag: `How does it go with ${behaviour}.anker?`,
      antwoord: `${behaviour}.anker is being practised`,
      'speelt dit nu': 'A lot now',
      notitie: '',
    });
    expect(rows.slice(1).map(({ vraag, antwoord, notitie }) => [vraag, antwoord, notitie])).toEqual([
      [`Does ${behaviour}.situatie-1 work out?`, 'Also when it is hard', ''],
      [`How does it go with ${settlingIn}.anker?`, 'Not at our place', ''],
      [`How does it go with ${sharedParenting}.anker?`, 'nog niet ingevuld', 'Later'],
    ]);
  });

  it('have the question as it fits the situation, and leave no answer to the other variant behind', () => {
    const prospective = answered({
      assessment: assessment({ situation: { phase: 'prospective' } }),
      answers: answersByQuestion(answersFor({ [`${behaviour}.anker`]: 1, [`${behaviour}.anker-aspirant`]: 2 })),
    });
    const rows = rowsOf(answersToCsv([prospective], dayOf)).filter(({ onderwerp }) => onderwerp?.includes(behaviour));
    expect(rows.map(({ antwoord }) => antwoord)).toEqual([
      `${behaviour}.anker-aspirant usually works`,
      `${behaviour}.anker is being practised`,
    ]);
  });

  it('have those of every self-reflection, each with its day', () => {
    const earlier = answered({ assessment: assessment({ id: 'earlier', startedAt: '2025-03-01T19:30:00.000Z' }) });
    const rows = rowsOf(answersToCsv([answered(), earlier], dayOf));
    expect(new Set(rows.map((row) => row['zelfreflectie van']))).toEqual(new Set(['2026-03-01', '2025-03-01']));
  });
});

describe('a plan in a spreadsheet', () => {
  it('has a row for each step, with all that was written', () => {
    const [done, dropped, ...more] = rowsOf(
      planToCsv(
        [
          goal({
            title: 'Rust aan tafel',
            change: 'We eten rustig.',
            ifThen: { when: 'Als we thuiskomen', then: '' },
            byDate: '2026-06-15',
            closing: { closedAt: '2026-07-01T10:00:00.000Z', outcome: 'Het is rustiger.' },
            steps: [
              goalStep({
                day: '2026-03-08',
                doneAt: '2026-03-09T10:00:00.000Z',
                review: { helped: 'somewhat', took: 'Regel één\nRegel twee', tells: 'maybe' },
              }),
              goalStep({ id: 'step-2', dropped: { at: '2026-03-10T10:00:00.000Z', reason: '-geen tijd' } }),
            ],
          }),
        ],
        titleOf,
        dayOf,
      ),
    );
    expect(done).toEqual({
      doel: 'Rust aan tafel',
      'wat ik wil zien veranderen': 'We eten rustig.',
      stap: 'Call the other foster family',
      dag: '2026-03-08',
      'gedaan op': '2026-03-09',
      'heeft het geholpen': 'een beetje',
      'wat ik eraan had': 'Regel één\nRegel twee',
      'vertel ik anderen ervan': 'misschien',
      'losgelaten op': '',
      'waarom losgelaten': '',
      'als-dan': 'Als we thuiskomen',
      'terugkijken op': '2026-06-15',
      'eerste teken': '',
      'wie helpt': '',
      'doel afgerond op': '2026-07-01',
      'wat er is veranderd': 'Het is rustiger.',
    });
    expect(dropped).toMatchObject({ 'losgelaten op': '2026-03-10', 'waarom losgelaten': "'-geen tijd" });
    expect(more).toEqual([]);
  });

  it('has a row for a goal without steps', () => {
    expect(rowsOf(planToCsv([goal({ change: 'Rust' })], titleOf, dayOf))).toMatchObject([
      { doel: 'Wennen', 'wat ik wil zien veranderen': 'Rust', stap: '' },
    ]);
  });

  it('begins with a mark for Excel, and every line ends as on Windows', () => {
    const text = planToCsv([goal({ change: 'een\rtwee\ndrie', steps: [goalStep()] })], titleOf, dayOf);
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n').map((line) => line.slice(0, 5))).toEqual(['\ufeffdoel', 'Wenne', '']);
  });

  it('keeps any words in their cells, and runs none of them', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('";"', '\r\n=1', '"', ';;', '\ud83d', '-', "'"),
    );
    fc.assert(
      fc.property(anyText, anyText, anyText, (change, text, took) => {
        const step = goalStep({ text, doneAt: exampleMoment, review: { took } });
        const [row, ...more] = rowsOf(planToCsv([goal({ change, steps: [step] })], titleOf, dayOf));
        expect(more).toEqual([]);
        const cells = [row?.['wat ik wil zien veranderen'], row?.stap, row?.['wat ik eraan had']];
        expect(cells).toEqual([change, text, took].map(wordsCell));
        expect(Object.values(row ?? {}).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
    );
  });
});
