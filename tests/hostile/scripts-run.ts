import type { Page } from '@playwright/test';
import { writeRescue } from '../../src/files/envelope.ts';
import { openApp, putRows } from '../e2e/device.ts';
import { hostileAgreements, hostilePart, hostileRows, hostileSetRows, inTurn } from './hostile-states.ts';
import {
  addressesOf,
  chooseFile,
  findHarm,
  lookAt,
  pagesWithQuestions,
  pagesWithWords,
  typeEverywhere,
} from './in-browser.ts';

/** Ways in which a sample comes into the app; each leaves what went wrong in `problems`. */

const moment = '2026-11-02T19:30:00.000Z';

/** Stands in the database, and is shown on every page. */
export async function throughTheDatabase(page: Page, samples: readonly string[], problems: string[]): Promise<void> {
  const rows = hostileRows(inTurn(samples));
  await openApp(page);
  await putRows(page, rows);
  await page.reload();
  for (const hash of pagesWithWords) await lookAt(page, hash, problems);
  // Where nothing is shown, nothing is proved.
  await lookAt(page, '#/activiteit/eigen-1', problems);
  const [own] = rows.ownActivities as readonly { title: string }[];
  if ((await page.locator('h1').textContent()) !== own?.title) problems.push('the sample is not shown');
}

/** Stands in the database as the questions themselves. */
export async function throughQuestions(page: Page, samples: readonly string[], problems: string[]): Promise<void> {
  await openApp(page);
  await putRows(page, hostileSetRows(inTurn(samples)));
  await page.reload();
  for (const hash of pagesWithQuestions) await lookAt(page, hash, problems);
}

/** Comes in with a backup, a part, agreements and a catalogue. */
export async function throughFiles(page: Page, samples: readonly string[], problems: string[]): Promise<void> {
  const next = inTurn(samples);
  const look = async (what: string) => {
    for (const harm of await findHarm(page)) problems.push(`${what}: ${harm}`);
  };
  await openApp(page);
  await putRows(page, {});
  await page.reload();
  const rows = hostileRows(next);
  await chooseFile(page, '#/gegevens', 'pijlerpad.json', writeRescue(rows as Record<string, unknown[]>, moment));
  await look('a backup');
  await page.getByRole('button', { name: 'Lees in' }).click();
  await page.getByText('Ingelezen.').waitFor();
  for (const hash of ['#/plan', '#/profiel', '#/activiteit/eigen-1', '#/samen', '#/dagboek'])
    await lookAt(page, hash, problems);
  await chooseFile(page, '#/delen', 'afspraken.json', hostileAgreements(next));
  await look('agreements');
  await chooseFile(page, '#/meekijken', 'deel.json', hostilePart(next));
  await look('a part');
  const [loaded] = rows.catalogues as readonly { catalogue: object }[];
  await chooseFile(page, '#/leeraanbod', 'aanbod.json', JSON.stringify(loaded?.catalogue ?? {}));
  await look('a catalogue');
  for (const sample of samples.slice(0, 3)) {
    await chooseFile(page, '#/gegevens', 'vreemd.json', sample);
    await look('a file that is the sample');
  }
}

/** Stands in the address. */
export async function throughAddresses(page: Page, samples: readonly string[], problems: string[]): Promise<void> {
  for (const sample of samples) for (const hash of addressesOf(sample)) await lookAt(page, hash, problems);
}

/** Is typed. Tells in how many fields. */
export async function throughFields(page: Page, sample: string, problems: string[]): Promise<number> {
  await openApp(page);
  await putRows(
    page,
    hostileRows(() => 'woorden'),
  );
  await page.reload();
  return typeEverywhere(page, sample, problems);
}
