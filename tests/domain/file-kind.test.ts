import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../src/domain/file-kind.ts';
import { largestBackup } from '../../src/domain/file-limits.ts';
import { failed, success } from '../../src/domain/result.ts';
import { answersToCsv } from '../../src/files/answers-csv.ts';
import { writeCalendar, writeTalkCalendar } from '../../src/files/calendar.ts';
import { planToCsv } from '../../src/files/plan-csv.ts';
import { assessment, goal, talk } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';

const written = (file: unknown) => JSON.stringify(file);

describe('a file of ours', () => {
  it.each([
    ['backup', { format: 'pijlerpad-backup', formatVersion: 6, data: {} }],
    ['part', { format: 'pijlerpad-deel', formatVersion: 1, data: {} }],
    ['agreements', { format: 'pijlerpad-afspraken', formatVersion: 1, data: {} }],
    ['catalogue', { id: 'ons', title: 'Ons aanbod', activities: [] }],
  ] as const)('is recognised: %s', (kind, file) => {
    expect(recogniseFile(written(file))).toEqual(success(kind));
    expect(recogniseFile(`\n  ${JSON.stringify(file, null, 2)}\n`)).toEqual(success(kind));
  });

  it('is what its format says, whatever else is in it', () => {
    const both = { activities: [], format: 'pijlerpad-deel', title: '"pijlerpad-backup"' };
    expect(recogniseFile(written(both))).toEqual(success('part'));
  });

  it('is recognised in a version that is not known yet: who reads it says so', () => {
    expect(recogniseFile(written({ format: 'pijlerpad-backup', formatVersion: 99 }))).toEqual(success('backup'));
  });

  it.each(['backup', 'deel', 'afspraken'])('is damaged when it was cut off: %s', (name) => {
    const whole = written({ format: `pijlerpad-${name}`, data: { people: [] } });
    expect(recogniseFile(whole.slice(0, -4))).toEqual(failed('damaged'));
  });
});

describe('a file of ours for another program', () => {
  const dayOf = (moment: string) => moment.slice(0, 10);
  const answers = () => [{ assessment: assessment(), answers: new Map(), questionSet: exampleQuestionSet() }];
  const calendar = () => {
    const step = { id: 'step-1', kind: 'own' as const, text: 'Bellen', day: '2026-03-05' };
    return writeCalendar([{ goal: goal(), step, day: step.day, state: 'expected' }], () => 'Rust') ?? '';
  };

  it.each([
    ['spreadsheet', 'of answers', answersToCsv(answers(), dayOf)],
    ['spreadsheet', 'of no answers', answersToCsv([], dayOf)],
    ['spreadsheet', 'of a plan', planToCsv([goal()], () => 'Rust', dayOf)],
    ['calendar', 'of a plan', calendar()],
    ['calendar', 'of a talk', writeTalkCalendar([{ talk: talk(), day: '2026-03-05', state: 'expected' }]) ?? ''],
  ] as const)('is recognised: %s %s', (kind, _, text) => {
    expect(recogniseFile(text)).toEqual(failed(kind));
    // Reading a file takes the byte order mark away.
    expect(recogniseFile(text.replace('\ufeff', ''))).toEqual(failed(kind));
    expect(recogniseFile(text.slice(0, 120))).toEqual(failed(kind));
    expect(recogniseFile(text.replaceAll('\r\n', '\n'))).toEqual(failed(kind));
  });

  it.each([
    ['with commas', (text: string) => text.replaceAll(';', ',')],
    ['with tabs', (text: string) => text.replaceAll(';', '\t')],
    ['with quotes', (text: string) => text.replace(/[^;\r\n]+/g, '"$&"')],
  ])('is recognised when a program wrote it anew: %s', (_, anew) => {
    expect(recogniseFile(anew(answersToCsv([], dayOf).slice(1)))).toEqual(failed('spreadsheet'));
    expect(recogniseFile(anew(planToCsv([], () => '', dayOf).slice(1)))).toEqual(failed('spreadsheet'));
  });
});

describe('another file', () => {
  it.each(['', '   \n\t ', '\n'])('is empty: %j', (text) => {
    expect(recogniseFile(text)).toEqual(failed('empty'));
  });

  it.each([
    ['a letter', 'Beste oma, hierbij de foto.'],
    ['a letter about us', 'Open een bestand dat begint met pijlerpad-backup.'],
    ['JSON that is no object', '"pijlerpad-backup"'],
    ['a number', '42'],
    ['nothing', 'null'],
    ['a list', '[{"format":"pijlerpad-backup"}]'],
    ['a list of activities', '[{"activities":[]}]'],
    ['settings of another app', '{"name":"app","version":"1.0.0","format":"app-backup"}'],
    ['a format that is no text', '{"format":["pijlerpad-backup"]}'],
    ['a format somewhere deeper', '{"data":{"format":"pijlerpad-backup"}}'],
    ['a name that every object has', '{"format":"constructor"}'],
    ['a prototype', '{"__proto__":{"format":"pijlerpad-backup","activities":[]}}'],
    ['JSON-LD', '{"@context":"https://schema.org","@graph":[]}'],
    ['a spreadsheet', 'id;titel;aanbieder\n1;Cursus;Ons huis'],
    ['a table that begins with one of our words', 'doel;wat\nRust;Meer'],
    ['a table with our words further on', 'id;zelfreflectie van;datum;pijler;onderwerp\n'],
    ['a table of which the first word is longer', 'einddoel;wat ik wil zien veranderen;stap\n'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['a calendar of another app', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Agenda//NL\r\nEND:VCALENDAR'],
    ['a calendar that names us', 'BEGIN:VCALENDAR\r\nPRODID:-//A//NL\r\nSUMMARY:PRODID:-//Pijlerpad//Plan//NL\r\n'],
    ['what says it is ours and is no calendar', 'PRODID:-//Pijlerpad//Plan//NL'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['an archive', 'PK\u0003\u0004\u0000\u0000'],
    ['zeros', '\u0000'.repeat(1000)],
    ['half of an emoji', '\ud83d'],
    ['no end of brackets', '['.repeat(100_000)],
    ['nested very deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('is not ours: %s', (_, text) => {
    expect(recogniseFile(text)).toEqual(failed('not-ours'));
  });

  it('is not looked into when it is larger than any file of ours', () => {
    const start = '{"format":"pijlerpad-backup","data":"';
    const text = `${start}${'x'.repeat(largestBackup)}"}`;
    expect(recogniseFile(text)).toEqual(failed('too-large'));
  });
});
