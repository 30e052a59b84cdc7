import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../src/domain/file-kind.ts';
import { largestBackup } from '../../src/domain/file-limits.ts';
import { failed, success } from '../../src/domain/result.ts';

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
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
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
