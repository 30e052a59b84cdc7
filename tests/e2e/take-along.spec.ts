import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

/** The name and the bytes of the file that a button makes. */
async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The page of a device in this state, on a day that is always the same. */
async function openData(page: Page, state: Parameters<typeof putOnDevice>[1]): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto('/#/gegevens');
  await page.getByText('Meenemen naar een ander programma').click();
}

test('answers, plan and calendar are files with the right bytes', async ({ page }) => {
  await openData(page, 'planned');

  const answers = await download(page, 'Download je antwoorden als werkblad (CSV)');
  expect(answers.name).toBe('pijlerpad-antwoorden-2026-11-22.csv');
  expect([...answers.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = answers.bytes.toString('utf8').split('\r\n');
  expect(rows).toHaveLength(24 + 2);
  expect(rows[0]).toBe('\ufeffzelfreflectie van;datum;pijler;onderwerp;vraag;antwoord;speelt dit nu;notitie');
  expect(rows[1]).toMatch(/^2026-11-02;2026-11-02;.*;Vooral in de avond lastig. Overdag gaat het beter.$/);
  await expect(page.getByRole('status').filter({ hasText: 'pijlerpad-antwoorden-2026-11-22.csv' })).toBeVisible();

  const plan = await download(page, 'Download je plan als werkblad (CSV)');
  expect(plan.name).toBe('pijlerpad-plan-2026-11-22.csv');
  expect(plan.bytes.toString('utf8').split('\r\n')).toHaveLength(1 + 3 + 1);
  expect(plan.bytes.toString('utf8')).toContain(';Aan de begeleider vragen hoe het bezoek zelf gaat.;');

  const calendar = await download(page, 'Zet in mijn agenda');
  expect(calendar.name).toBe('pijlerpad-agenda-2026-11-22.ics');
  const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8'))).getAllSubcomponents('vevent');
  expect(events.map((event) => `${event.getFirstPropertyValue('dtstart')}`)).toEqual(['2027-01-15']);
  expect(events[0]?.getFirstPropertyValue('summary')).toMatch(/^Terugkijken: /);
  expect(events[0]?.getFirstPropertyValue('uid')).toBe('terugkijken-goal-1@pijlerpad');
});

test('what is not there yet is not offered', async ({ page }) => {
  await openData(page, 'finished');
  await expect(page.getByRole('button', { name: 'Download je antwoorden als werkblad (CSV)' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download je plan als werkblad (CSV)' })).toHaveCount(0);
  await putOnDevice(page, 'empty');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download je antwoorden als werkblad (CSV)' })).toHaveCount(0);
});
