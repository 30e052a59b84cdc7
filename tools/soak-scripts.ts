import type { Page } from '@playwright/test';
import { openApp } from '../tests/e2e/device.ts';
import { corpus } from '../tests/hostile/corpus.ts';
import { watchForHurt } from '../tests/hostile/in-browser.ts';
import {
  throughAddresses,
  throughFields,
  throughFiles,
  throughQuestions,
  throughTheDatabase,
} from '../tests/hostile/scripts-run.ts';
import { forEach, inOneLine, withBuild } from './soak-browser.ts';
import type { SoakFigure, SoakOptions } from './soak-figures.ts';

type Way = (page: Page, samples: readonly string[], problems: string[]) => Promise<unknown>;

const ways: Readonly<Record<string, Way>> = {
  'a sample in every text of the database': throughTheDatabase,
  'a sample in every text of the questions': throughQuestions,
  'a sample in every file': throughFiles,
  'a sample in every address': async (page, samples, problems) => {
    await openApp(page);
    await throughAddresses(page, samples, problems);
  },
  'a sample typed in every field': (page, [sample = ''], problems) => throughFields(page, sample, problems),
};

/** Each sample of the corpus by itself, everywhere a text can come in: none runs. `runs`: how many of the samples. */
export function soakScripts({ runs = Number.POSITIVE_INFINITY }: SoakOptions): Promise<SoakFigure[]> {
  return withBuild(async ({ onNewDevice }) => {
    const figures: SoakFigure[] = [];
    for (const [name, through] of Object.entries(ways)) {
      const samples = Object.entries(corpus).slice(0, runs);
      const found = await forEach(samples, async ([sampleName, sample]) => {
        const problems: string[] = [];
        await onNewDevice(async (context) => {
          await watchForHurt(context, problems);
          await through(await context.newPage(), [sample], problems);
        }).catch((error: unknown) => problems.push(inOneLine(error)));
        return problems.map((problem) => `${sampleName}: ${problem}`);
      });
      const faults = found.flat();
      figures.push({ name, runs: samples.length, faults });
    }
    return figures;
  });
}
