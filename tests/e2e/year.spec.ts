import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { lettersAreThere } from './printed.ts';
import { expect, question, test } from './test.ts';

/** A year on one device, with the clock moved along: from the first answers to the report that goes in the folder. */

const go = async (page: Page, moment: string) => {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto('/#/');
  await page.reload();
  await expect(question(page).heading).toBeVisible();
};

/** Past all 24 questions; `step` gives the step of each. */
async function answerAll(page: Page, step: (position: number) => number): Promise<void> {
  for (let position = 1; position <= 24; position += 1) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${position} van 24 · `));
    const here = question(page);
    await here.steps.nth(step(position)).check();
    await here.importance('Nu veel').check();
    await expect(here.saved).toBeVisible();
    await here.next.click();
  }
  await page.getByRole('button', { name: 'Bekijk je profiel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Je profiel' })).toBeVisible();
}

const nextStep = (page: Page) => page.getByRole('region', { name: 'Je volgende stap' });
const firstGoal = (page: Page) => page.getByRole('region', { name: /^Doel 1: / });

async function calendarOf(page: Page): Promise<ICAL.Component[]> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet in mijn agenda' }).click();
  const path = await (await downloading).path();
  return new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8'))).getAllSubcomponents('vevent');
}

const versionOf = (events: readonly ICAL.Component[], title: RegExp) => {
  const event = events.find((one) => title.test(String(one.getFirstPropertyValue('summary'))));
  return {
    uid: String(event?.getFirstPropertyValue('uid')),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
    day: String(event?.getFirstPropertyValue('dtstart')),
  };
};

test('a year: questions, a goal, steps done and put off, two more times, growth, the goal closed, the report printed', async ({
  page,
}, info) => {
  test.setTimeout(180_000);

  // January: the questions, a focus, a goal with a small step and an activity.
  await go(page, '2026-01-10T20:00:00+01:00');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await answerAll(page, (position) => (position === 2 ? 0 : 1));
  await page.getByRole('link', { name: 'Kies waar je mee verder wilt' }).first().click();
  const behaviour = page.getByRole('checkbox', { name: /^Omgaan met gedrag/ });
  if (!(await behaviour.isVisible())) await page.getByText('Andere onderwerpen').click();
  await behaviour.check();
  await page.getByRole('link', { name: 'Bekijk wat je kunt doen' }).click();
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Zet in mijn plan/ })
    .click();
  await page
    .getByRole('button', { name: /^Zet in mijn plan Als / })
    .first()
    .click();
  await page.goto('/#/plan');
  await firstGoal(page).getByLabel('Wat wil ik zien veranderen?').fill('Rustiger aan tafel.');
  await firstGoal(page).getByLabel('Wanneer kijk ik terug?').fill('2026-12-01');
  await firstGoal(page).getByText('Wanneer? Of laat los').first().click();
  await firstGoal(page)
    .getByLabel(/^Op welke dag/)
    .first()
    .fill('2026-02-01');
  await firstGoal(page)
    .getByLabel(/^Op welke dag/)
    .first()
    .blur();
  await expect(page.getByText('op 1 februari 2026')).toBeVisible();
  const before = versionOf(await calendarOf(page), /^Terugkijken/);
  expect(before.day).toBe('2026-12-01');

  // February: one step put off, the other done and looked back on.
  await go(page, '2026-02-01T09:00:00+01:00');
  await nextStep(page).getByRole('button', { name: 'Later' }).click();
  await nextStep(page).getByRole('button', { name: 'Over een maand' }).click();
  await expect(nextStep(page)).toContainText('De stap komt terug op 1 maart 2026.');
  await nextStep(page).getByRole('button', { name: 'Gedaan' }).click();
  await nextStep(page).getByRole('radio', { name: 'Ja', exact: true }).first().check();
  await nextStep(page).getByRole('button', { name: 'Klaar' }).click();
  await expect(nextStep(page)).toContainText('Je volgende stap is op 1 maart 2026');

  // March, on the day: the activity is done and valued; it shows in the overview too.
  await go(page, '2026-03-01T09:00:00+01:00');
  const activity = (await nextStep(page).getByRole('link').first().textContent()) ?? '';
  await nextStep(page).getByRole('button', { name: 'Gedaan' }).click();
  await nextStep(page).getByRole('radio', { name: 'Een beetje' }).check();
  await nextStep(page)
    .getByLabel(/^Wat neem je ervan mee/)
    .fill('Eerst kijken, dan praten.');
  await nextStep(page)
    .getByRole('group', { name: /aanraden/ })
    .getByRole('radio', { name: 'Misschien' })
    .check();
  await nextStep(page).getByRole('button', { name: 'Klaar' }).click();
  await page.goto('/#/leeraanbod?toon=gedaan');
  await expect(page.getByRole('article')).toHaveCount(1);

  // June and the next January: the second and third time, each begun with a fresh eye.
  for (const [moment, step] of [
    ['2026-06-15T20:00:00+02:00', 1],
    ['2027-01-12T20:00:00+01:00', 2],
  ] as const) {
    await go(page, moment);
    await page.getByRole('button', { name: 'Begin een nieuwe zelfreflectie' }).click();
    await answerAll(page, (position) => (position === 2 ? step : 1));
  }
  await page.goto('/#/groei');
  await expect(page.getByRole('heading', { name: 'Hier kwam je verder' })).toBeVisible();
  await expect(
    page.getByText('Op 10 januari 2026 was dit nieuw voor je. Nu lukt dit je meestal.').first(),
  ).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByText('Eerst kijken, dan praten.')).toBeVisible();

  // The day to look back has come: the goal is closed, with the look back beside the answer of then.
  await page.goto('/#/');
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  const after = versionOf(await calendarOf(page), /^Terugkijken/);
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  await firstGoal(page).getByRole('button', { name: 'Rond dit doel af' }).click();
  await page.getByLabel(/^Wat is er veranderd/).fill('We eten nu samen, meestal rustig.');
  await page
    .getByRole('group', { name: /^Waar stond je toen/ })
    .getByRole('radio')
    .nth(1)
    .check();
  await expect(page.getByText(/^Toen koos je: /)).toBeVisible();

  // What goes in the folder: everything but the diary, on at most six sheets.
  await page.goto('/#/papier');
  await expect(page.getByText(/^Ongeveer \d+ blad/)).toBeVisible();
  const path = info.outputPath('verslag.pdf');
  await lettersAreThere(page);
  await page.pdf({ path, preferCSSPageSize: true });
  const sheets = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  expect(sheets.length).toBeLessThanOrEqual(6);
  const text = sheets.join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('Hier kwam je verder');
  expect(text).not.toContain(activity.slice(0, 20));
  await page.goto('/#/plan');
  await expect(page.getByRole('heading', { name: 'Afgeronde doelen' })).toBeVisible();
});
