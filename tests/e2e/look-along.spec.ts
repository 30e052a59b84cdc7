import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addressOf } from '../examples/share-states.ts';
import { lookedAlong } from '../examples/shared-part-examples.ts';
import { openApp } from './device.ts';
import { expect, test } from './test.ts';

for (const [what, contents, sentence] of [
  ['is empty', '', 'Dit bestand is leeg.'],
  ['is a backup', '{"format":"pijlerpad-backup","formatVersion":5}', 'Vraag om een deel, en gooi dit bestand weg.'],
  ['is something else', 'Beste oma, hierbij de foto.', 'Dit is geen gedeeld bestand van Pijlerpad.'],
  ['was cut off', '{"format":"pijlerpad-deel","formatVersion":1,"da', 'Dit bestand is beschadigd of niet compleet.'],
  ['is newer', '{"format":"pijlerpad-deel","formatVersion":2}', 'Dit komt uit een nieuwere versie van Pijlerpad.'],
  ['is far too large', 'x'.repeat(20_000_000), 'Dit bestand is te groot.'],
] as const) {
  test(`a file that ${what} gets a sentence`, async ({ page }) => {
    await openApp(page);
    await page.goto('/#/meekijken');
    await page
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'pijlerpad-deel.json', mimeType: 'application/json', buffer: Buffer.from(contents) });
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('Er is niets bewaard.');
  });
}

/** Looking along in a talk, with something written down that was not given back. */
async function writeAlong(page: Page, agreed: readonly string[], unfinished = ''): Promise<void> {
  await openApp(page);
  await page.goto('/#/plan');
  await page.goto(`/${addressOf(lookedAlong)}`);
  for (const what of agreed) {
    await page.getByLabel('Wat spreken jullie af?').fill(what);
    await page.getByRole('button', { name: 'Zet erbij' }).click();
    await expect(page.getByRole('button', { name: `Haal weg ${what}` })).toBeVisible();
  }
  await page.getByLabel('Wat spreken jullie af?').fill(unfinished);
}

for (const [way, leave, heading] of [
  ['the menu', (page: Page) => page.getByRole('link', { name: 'Leeraanbod' }).first().click(), 'Leeraanbod'],
  ['the button "back"', (page: Page) => page.goBack({ waitUntil: 'commit' }), 'Je plan is nog leeg'],
  ['closing', (page: Page) => page.getByRole('button', { name: 'Sluit en wis het hier' }).click(), 'Meekijken'],
] as const) {
  test(`agreements that were not given back do not go by ${way} without a question`, async ({ page }) => {
    await writeAlong(page, ['De buurt vragen', 'Opa uitnodigen'], 'Pinguïnkoffer');
    await leave(page);
    const dialog = page.getByRole('dialog', { name: 'Je gaf 3 afspraken nog niet terug.' });
    await dialog.getByRole('button', { name: 'Blijf hier' }).click();
    await expect(page.getByLabel('Wat spreken jullie af?')).toHaveValue('Pinguïnkoffer');
    expect(new URL(page.url()).hash).toBe('#/meekijken');

    await leave(page);
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Geef ze terug' }).click();
    const text = await readFile(await (await waiting).path(), 'utf8');
    for (const what of ['De buurt vragen', 'Opa uitnodigen', 'Pinguïnkoffer']) expect(text).toContain(what);
    await expect(page.getByText('Geef het bestand aan de pleegouder.')).toBeVisible();

    await page.getByLabel('Wie doet het?').fill('wij');
    await leave(page);
    await page.getByRole('dialog', { name: 'Je bent nog aan het schrijven.' }).getByText('Sluit toch').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}
