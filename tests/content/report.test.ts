import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ContentText } from '../../src/content/content-file.ts';
import { describeProblem } from '../../src/content/problem.ts';
import { everySituation, exploringTime, exploringWords } from '../../tools/content/exploring-time.ts';
import { type ContentReport, reportOn } from '../../tools/content/report.ts';
import { printedReport } from '../../tools/content/report-print.ts';
import { folderWith, minimalFolder } from '../examples/content-folder-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The report on files, with paths relative to their folder. */
function reportOnFiles(files: readonly ContentText[]): ContentReport {
  const folder = mkdtempSync(join(tmpdir(), 'pijlerpad-set-'));
  folders.push(folder);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const report = reportOn(folder);
  const relative = <Problem extends { file: string }>(problem: Problem) => ({
    ...problem,
    file: problem.file.slice(folder.length + 1).replaceAll('\\', '/'),
  });
  return { ...report, errors: report.errors.map(relative), warnings: report.warnings.map(relative) };
}

function words(count: number): string {
  return Array.from({ length: count }, () => 'huis').join(' ');
}

const topic = 'zorgen/wennen.yaml';
const summary = 'Over wennen in een nieuw huis.';
const fewActivities = `${topic}:1  (onderwerp): heeft 1 activiteiten die geen leesstof zijn; liever 2 of meer`;

describe('the report on a small set', () => {
  it('has its figures', () => {
    const { set, topics, moments, errors, warnings } = reportOnFiles(minimalFolder());
    expect(set).toEqual({ id: 'klein', version: '1.2.3', title: 'Kleine vragenset' });
    expect(topics).toEqual([
      {
        id: 'wennen',
        shortTitle: 'Wennen',
        pillar: 'Zorgen',
        missing: [],
        sentences: 40,
        medianWords: 4,
        longestSentence: 8,
        readingEase: expect.closeTo(107.55, 1),
        hardWords: [],
        unknownWords: [],
        sources: 2,
        activities: { training: 1 },
        activitiesBesideReading: 1,
        moments: ['slecht-slapen'],
      },
    ]);
    expect(moments).toEqual([{ id: 'slecht-slapen', title: 'Slecht slapen', topics: ['wennen'] }]);
    expect(errors).toEqual([]);
    expect(warnings.map(describeProblem)).toEqual([fewActivities]);
  });

  it.each<[string, string, string, string]>([
    ['a sentence of 21 words', summary, `${words(21)}.`, `${topic}:4  summary: zin van 21 woorden; maximaal 20: `],
    [
      'a step of which the sentence is too long',
      'then: bel ik iemand',
      `then: ${words(20)}`,
      `${topic}:52  smallSteps[2].then: zin van 21 woorden; maximaal 20`,
    ],
  ])('has an error for %s', (_, piece, replacement, expected) => {
    const { errors } = reportOnFiles(folderWith(topic, piece, replacement));
    expect(errors.map(describeProblem)).toEqual([expect.stringContaining(expected)]);
  });

  it.each<[string, string, string, string]>([
    [
      'a sentence of 16 words',
      summary,
      `${words(16)}.`,
      `${topic}:4  summary: zin van 16 woorden; liever hoogstens 15`,
    ],
    [
      'a hard word',
      summary,
      'Indien je went.',
      `${topic}:4  summary: "Indien" is een moeilijk woord; schrijf liever: als`,
    ],
    ['a slip of the pen', summary, 'Over wennnen.', `${topic}:4  summary: "wennnen" staat niet in het woordenboek`],
    [
      'four steps that are long together',
      '[Een, Twee, Drie, Vier]',
      `[${[1, 2, 3, 4].map((step) => words(6 + step)).join(', ')}]`,
      `${topic}:8  anchor.steps: de vier stappen hebben samen 34 woorden; liever hoogstens 29`,
    ],
    [
      'a small step that is long as a whole',
      'when: het stil is',
      `when: ${words(16)}`,
      `${topic}:51  smallSteps[2]: de als-dan-zin heeft als geheel 21 woorden; liever hoogstens 20`,
    ],
  ])('has a tip for %s', (_, piece, replacement, expected) => {
    const { warnings } = reportOnFiles(folderWith(topic, piece, replacement));
    expect(warnings.map(describeProblem)).toEqual(
      expect.arrayContaining([expect.stringContaining(expected), fewActivities]),
    );
  });

  it('has an error for a topic in no moment, but only in a set with moments', () => {
    const without = minimalFolder().filter(({ path }) => path !== 'moments.yaml');
    expect(reportOnFiles(without).errors).toEqual([]);
    const other = { path: 'moments.yaml', text: '[]' };
    expect(reportOnFiles([...without, other]).errors).toEqual([]);
    const listed = folderWith('questionset.yaml', 'topics: [wennen]', 'topics: [wennen, slapen]');
    const released = listed.find(({ path }) => path === 'released-ids.json')?.text ?? '';
    const files = folderWith(
      'released-ids.json',
      released,
      released.replace('[', `["slapen",${sleepIds(released)}`),
      listed,
    );
    const second = { path: 'zorgen/slapen.yaml', text: sleepTopic() };
    expect(reportOnFiles([...files, second]).errors.map(describeProblem)).toEqual([
      'zorgen/slapen.yaml:1  (onderwerp): staat in geen enkel moment; zet het bij een moment in moments.yaml',
    ]);
  });

  it('has an error when the middle sentence is too long', () => {
    const lengthen = (text: string) =>
      text
        .replaceAll(/((?:question|scene|hint|aspirantHint|aspirant): )(?=[A-Z])/g, `$1${words(9)} `)
        .replaceAll(/(?<=steps: .*)\b(?=[A-Z])/g, `${words(11)} `);
    const long = minimalFolder().map(({ path, text }) => ({ path, text: path === topic ? lengthen(text) : text }));
    expect(reportOnFiles(long).errors.map(describeProblem)).toEqual([
      expect.stringMatching(
        /^zorgen\/wennen\.yaml:1 {2}\(onderwerp\): de middelste zin heeft 1[2-9] woorden; maximaal 11/,
      ),
    ]);
  });

  it('has an error when exploring takes too long', () => {
    const step = words(16);
    const steps = `[${step}, ${step}, ${step}, ${step}]`;
    const question = `question: ${words(1200)}`;
    const files = folderWith(
      topic,
      '[Een, Twee, Drie, Vier]',
      steps,
      folderWith(topic, 'question: Hoe gaat het wennen?', question),
    );
    expect(reportOnFiles(files).errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('zin van 1200 woorden'),
      expect.stringContaining('Verkennen duurt 8,48 minuten; maximaal 8'),
    ]);
  });

  it('has only errors when the files cannot be read', () => {
    const { topics, errors, set } = reportOnFiles(folderWith(topic, 'title: Wennen en aarden\n', ''));
    expect(errors.map(describeProblem)).toEqual([`${topic}:1  title: ontbreekt`]);
    expect(topics).toEqual([]);
    expect(set).toBeUndefined();
  });
});

function sleepTopic(): string {
  return (minimalFolder().find(({ path }) => path === topic)?.text ?? '').replaceAll(/\bwennen([.\n])/g, 'slapen$1');
}

function sleepIds(released: string): string {
  const ids: string[] = JSON.parse(released);
  return ids
    .filter((id) => id.startsWith('wennen.'))
    .map((id) => `${JSON.stringify(id.replace('wennen', 'slapen'))},`)
    .join('');
}

describe('the printed report', () => {
  it('has a table of texts, a table of activities with gaps, the moments, and what to mend', () => {
    const printed = printedReport(reportOnFiles(folderWith(topic, summary, `${words(21)}.`)));
    expect(printed).toContain('Kleine vragenset, versie 1.2.3');
    expect(printed).toMatch(/— Zorgen\nWennen +ja +40 +4 +21 +\d+ +0 +0 +2 +1\n/);
    expect(printed).toMatch(/Wennen +· +· +· +1( +·){12} +1 +1\n/);
    expect(printed).toContain('Slecht slapen  wennen');
    expect(printed).toContain('(1296 situaties van pleegouders)');
    expect(printed).toContain(`Fouten: dit moet anders (1)\n  ${topic}:4  summary: zin van 21 woorden`);
    expect(printed).toMatch(/1 fouten, 1 tips\.$/);
  });

  it('has no tables when the files cannot be read', () => {
    const printed = printedReport(reportOnFiles(folderWith(topic, 'title: Wennen en aarden\n', '')));
    expect(printed).toContain(`${topic}:1  title: ontbreekt`);
    expect(printed).not.toContain('leesgemak');
  });
});

describe('the time to explore', () => {
  const set = exampleQuestionSet();

  it('is taken over every kind of user once', () => {
    const situations = everySituation().map((situation) => JSON.stringify(situation));
    expect(situations).toHaveLength(4 * 3 * 6 * 6 * 3);
    expect(new Set(situations).size).toBe(situations.length);
  });

  it('counts every word of a screen', () => {
    const one = { ...set, pillars: set.pillars.slice(1) };
    const [shown] = one.pillars[0]?.topics ?? [];
    const texts = [shown?.anchor.text, ...(shown?.anchor.steps ?? []), shown?.importance.text, shown?.importance.hint];
    expect(exploringWords(one, {})).toBe(texts.join(' ').split(' ').length);
  });

  it('goes from the quickest to the slowest', () => {
    const { shortest, percentile95, longest } = exploringTime(set);
    expect(shortest).toBeGreaterThan(0);
    expect(percentile95).toBeGreaterThanOrEqual(shortest);
    expect(longest).toBeGreaterThanOrEqual(percentile95);
  });
});
