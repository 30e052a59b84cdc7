import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestBackup } from '../../src/domain/file-limits.ts';
import { failed, success } from '../../src/domain/result.ts';
import { type BackupFailure, parseBackup, writeBackup } from '../../src/files/backup.ts';
import { formatVersion, writeRescue } from '../../src/files/envelope.ts';
import { upgradeSteps } from '../../src/files/upgrade-steps.ts';
import { answersFor, exampleMoment, examplePersonalData, goal, person } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { anyPersonalData } from './any-personal-data.ts';

/** The tables of a device on which nothing was stored, as the rescue reads them. */
const noRows = {
  people: [],
  assessments: [],
  answers: [],
  goals: [],
  reflections: [],
  activityMarks: [],
  talks: [],
  ownActivities: [],
  questionSets: [],
  settings: [],
};

describe('a backup', () => {
  it('gives back whatever people entered', async () => {
    await fc.assert(
      fc.asyncProperty(anyPersonalData, async (data) => {
        const text = await writeBackup(data, exampleMoment);
        expect(await parseBackup(text)).toEqual(success({ data, createdAt: exampleMoment, leftOut: 0 }));
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when it was cut off, wherever that was', async () => {
    const text = await writeBackup(examplePersonalData(), exampleMoment);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        expect((await parseBackup(text.slice(0, length))).ok).toBe(false);
      }),
    );
  });

  it('never gives back something else after one character changed', async () => {
    const data = examplePersonalData();
    const text = await writeBackup(data, exampleMoment);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (place, character) => {
        const read = await parseBackup(text.slice(0, place) + character + text.slice(place + 1));
        if (read.ok) expect(read.value.data).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing when its version was changed to an earlier one', async () => {
    const data = examplePersonalData();
    const text = await writeBackup(data, exampleMoment);
    for (let version = 1; version < formatVersion; version += 1) {
      const read = await parseBackup(text.replace(`"formatVersion":${formatVersion}`, `"formatVersion":${version}`));
      expect(read).toMatchObject({ ok: true, value: { data } });
    }
  });

  it('can be read after an editor laid it out over more lines', async () => {
    const data = examplePersonalData();
    const text = JSON.stringify(JSON.parse(await writeBackup(data, exampleMoment)), null, 2);
    expect(await parseBackup(text)).toEqual(success({ data, createdAt: exampleMoment, leftOut: 0 }));
  });

  it('can be opened in ten years: the file is JSON that names its format and version', async () => {
    const data = examplePersonalData();
    expect(JSON.parse(await writeBackup(data, exampleMoment))).toMatchObject({
      format: 'pijlerpad-backup',
      formatVersion,
      createdAt: exampleMoment,
      data,
    });
  });
});

const refusals: Record<string, BackupFailure> = {
  'a-changed-answer': 'damaged',
  'a-changed-letter': 'damaged',
  'a-checksum-that-is-no-text': 'damaged',
  'a-date-in-another-notation': 'damaged',
  'a-list': 'not-a-backup',
  'a-missing-row': 'damaged',
  'a-missing-table': 'damaged',
  'a-moment-that-is-none': 'damaged',
  'a-newer-version': 'newer',
  'a-photo': 'not-a-backup',
  'a-row-that-is-text': 'damaged',
  'a-spreadsheet': 'not-a-backup',
  'a-table-that-is-no-list': 'damaged',
  'a-version-as-text': 'damaged',
  'a-version-in-between': 'damaged',
  'a-web-page': 'not-a-backup',
  'an-answer-as-text': 'damaged',
  'an-answer-beyond-the-scale': 'damaged',
  'an-id-that-is-a-number': 'damaged',
  'an-unknown-phase': 'damaged',
  blank: 'not-a-backup',
  'data-behind-the-proto-key': 'damaged',
  'data-that-is-a-list': 'damaged',
  empty: 'not-a-backup',
  'half-a-backup': 'damaged',
  'no-data': 'damaged',
  'no-moment': 'damaged',
  'no-version': 'damaged',
  nothing: 'not-a-backup',
  'only-a-number': 'not-a-backup',
  'only-the-proto-key': 'not-a-backup',
  'other-json': 'not-a-backup',
  'the-backup-of-another-app': 'not-a-backup',
  'version-zero': 'damaged',
};

const files = import.meta.glob<string>('./must-fail/*.txt', { eager: true, query: '?raw', import: 'default' });
const textOf = (name: string) => files[`./must-fail/${name}.txt`];

describe('a file that cannot be imported', () => {
  it.each(Object.entries(refusals))('is refused: %s is %s', async (name, failure) => {
    const text = textOf(name);
    expect(text).toBeTypeOf('string');
    expect(await parseBackup(text ?? '')).toEqual(failed(failure));
  });

  it('has its place in the table', () => {
    const names = Object.keys(files).map((path) => path.replace('./must-fail/', '').replace('.txt', ''));
    expect(names.sort()).toEqual(Object.keys(refusals).sort());
  });

  it('is refused when it is larger than anyone fills, and only then', async () => {
    const text = await writeBackup(examplePersonalData(), exampleMoment);
    expect((await parseBackup(text.padEnd(largestBackup, ' '))).ok).toBe(true);
    expect(await parseBackup(text.padEnd(largestBackup + 1, ' '))).toEqual(failed('too-large'));
  });

  it('is refused when one text in it is longer than anyone writes', async () => {
    const nickname = 'a'.repeat(100_001);
    const text = await writeBackup(examplePersonalData({ people: [person({ nickname })] }), exampleMoment);
    expect(await parseBackup(text)).toEqual(failed('damaged'));
  });

  it.each(['[', '{"a":'])('is refused when it is nested so deep that nobody wrote it: %s', async (open) => {
    const close = open === '[' ? ']' : '}';
    const text = await writeBackup(examplePersonalData({ people: [person({ nickname: 'deep' })] }), exampleMoment);
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    expect(await parseBackup(text.replace('"deep"', deep))).toEqual(failed('damaged'));
  });

  it('is refused when a moment in it is none, such as of a time zone that nobody has', async () => {
    const text = await writeBackup(examplePersonalData(), '2026-01-01T00:00:00+23');
    expect(await parseBackup(text)).toEqual(failed('damaged'));
  });

  it('brings nothing along under the name __proto__', async () => {
    const text = writeRescue({ ...noRows, people: [person()], questionSets: [exampleQuestionSet()] }, exampleMoment)
      .replace('"nickname":', '"__proto__":{"isOwner":true},"nickname":')
      .replace('"for":{', '"for":{"__proto__":{"isOwner":true},');
    const read = await parseBackup(text);
    const data = {
      people: [person()],
      assessments: [],
      answers: [],
      goals: [],
      reflections: [],
      activityMarks: [],
      talks: [],
      ownActivities: [],
      questionSets: [exampleQuestionSet()],
    };
    expect(text.split('__proto__')).toHaveLength(3);
    expect(read).toEqual(success({ data, createdAt: exampleMoment, leftOut: 0 }));
    expect(JSON.stringify(read)).not.toContain('isOwner');
    expect({}).not.toHaveProperty('isOwner');
  });
});

describe('a rescue file', () => {
  it('gives back whatever people entered', async () => {
    await fc.assert(
      fc.asyncProperty(anyPersonalData, async (data) => {
        const rows = Object.fromEntries(
          Object.entries(data).map(([table, list]) => [
            table,
            list.map((row: object) => ({ ...row, recordVersion: 1 })),
          ]),
        );
        const read = await parseBackup(writeRescue(rows, exampleMoment));
        expect(read).toEqual(success({ data, createdAt: exampleMoment, leftOut: 0 }));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out the rows that cannot be read, and counts them', async () => {
    const answers = answersFor({ one: 1, two: 2 });
    const text = writeRescue(
      {
        ...noRows,
        people: [person(), null, { id: 'person-2' }],
        answers: [answers[0], { ...answers[1], value: 'often' }, 'two'],
        goals: [goal()],
        settings: [{ key: 'currentPersonId', value: 'person-1' }],
      },
      exampleMoment,
    );
    expect(await parseBackup(text)).toEqual(
      success({
        data: {
          people: [person()],
          assessments: [],
          answers: answers.slice(0, 1),
          goals: [goal()],
          reflections: [],
          activityMarks: [],
          talks: [],
          ownActivities: [],
          questionSets: [],
        },
        createdAt: exampleMoment,
        leftOut: 4,
      }),
    );
  });
});

describe('a file of an earlier version', () => {
  it('opens with everything that was in it, and nothing that did not exist then', async () => {
    const { reflections: _, activityMarks: __, ownActivities: ___, talks: ____, ...data } = examplePersonalData();
    const body = JSON.stringify(data);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
    const checksum = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const file = JSON.stringify({
      format: 'pijlerpad-backup',
      formatVersion: 1,
      createdAt: exampleMoment,
      checksum,
      data,
    });
    expect(await parseBackup(file)).toEqual(
      success({
        data: { ...data, reflections: [], activityMarks: [], ownActivities: [], talks: [] },
        createdAt: exampleMoment,
        leftOut: 0,
      }),
    );
  });
});

describe('the steps from older files to this version', () => {
  it('are there for every version, each with a name of its own', () => {
    expect(upgradeSteps).toHaveLength(formatVersion - 1);
    const names = upgradeSteps.map((step) => step.name.trim());
    expect(names.filter((name) => name !== '')).toHaveLength(formatVersion - 1);
    expect(new Set(names).size).toBe(names.length);
  });
});
