import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openApp, putOnDevice, storedIn } from './device.ts';
import { atRest } from './every-page.ts';
import { expect, question, test } from './test.ts';

async function makeBackup(page: Page): Promise<string> {
  await page.goto('/#/gegevens');
  await page.getByRole('radio', { name: 'Zonder wachtzin' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
  return (await download).path();
}

async function chooseFile(page: Page, contents: string): Promise<void> {
  await page.goto('/#/gegevens');
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'pijlerpad.json', mimeType: 'application/json', buffer: Buffer.from(contents) });
}

test('a backup brings everything to an empty device, after showing what is in it', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  const backup = await readFile(await makeBackup(page), 'utf8');

  await putOnDevice(page, 'empty');
  await chooseFile(page, backup);
  await expect(page.locator('.card').getByText('24 vragen beantwoord')).toBeVisible();
  await expect(page.getByText('Er staat niets.')).toBeVisible();
  await page.getByRole('button', { name: 'Lees in' }).click();
  await expect(page.getByText('Ingelezen. Alles staat nu op dit apparaat.')).toBeVisible();
  await page.goto('/#/plan');
  await expect(page.getByLabel('Wat wil ik zien veranderen?').first()).toHaveValue(
    'Na een bezoek zijn we dezelfde avond weer tot rust.',
  );
  await chooseFile(page, backup);
  await expect(page.getByText('Alles uit dit bestand staat al op dit apparaat.')).toBeVisible();
});

for (const [what, change, sentence] of [
  ['that is no backup', () => 'Beste oma, hierbij de foto.', 'Dit is geen reservekopie van Pijlerpad.'],
  ['that is empty', () => '', 'Dit bestand is leeg.'],
  ['that was cut off', (text: string) => text.slice(0, text.length / 2), 'Dit bestand is beschadigd of niet compleet.'],
  [
    'of a newer version',
    (text: string) => text.replace(/"formatVersion":\d+/, '"formatVersion":99'),
    'Dit bestand komt uit een nieuwere versie van Pijlerpad.',
  ],
] as const) {
  test(`a file ${what} gets a sentence and changes nothing`, async ({ page }) => {
    await openApp(page);
    await putOnDevice(page, 'halfway');
    const backup = await readFile(await makeBackup(page), 'utf8');
    await chooseFile(page, change(backup));
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('Er is niets veranderd.');
    await expect(page.getByText(/^\d+ vragen beantwoord$/).first()).toBeVisible();
  });
}

test('one self-reflection, or everything, is erased only after a question', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  await page.getByRole('button', { name: /^Wis \d/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 zelfreflectie')).toBeVisible();

  await page.getByRole('button', { name: /^Wis \d/ }).click();
  await page.getByRole('button', { name: 'Wis deze zelfreflectie' }).click();
  await expect(page.getByText('Gewist. Het staat niet meer op dit apparaat.')).toBeVisible();
  await expect(page.getByText('0 zelfreflecties')).toBeVisible();
  await expect(page.getByText('2 doelen')).toBeVisible();

  await page.getByRole('button', { name: 'Wis alles in Pijlerpad' }).click();
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await expect(page.getByText('Er staat niets.')).toBeVisible();
});

test('two people on one device each have their own answers', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await question(page).steps.nth(3).check();
  await expect(question(page).saved).toBeVisible();
  await page.goto('/#/wie');
  await page.getByLabel('Je roepnaam').fill('Eik');
  await page.getByLabel('Roepnaam van de ander').fill('Berk');
  await page.getByRole('button', { name: 'Voeg toe en vul in' }).click();
  await expect(page.getByText('Je vult in als Berk.')).toBeVisible();
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  for (const step of await question(page).steps.all()) await expect(step).not.toBeChecked();
  await page.goto('/#/wie');
  await page.getByRole('radio', { name: 'Eik' }).check();
  await page.goto('/#/vraag/gezondheid-en-speciale-behoeften.anker');
  await expect(question(page).steps.nth(3)).toBeChecked();
});

test('what one tab stores, another tab shows', async ({ page, context }) => {
  await openApp(page);
  const other = await context.newPage();
  await other.goto('/#/vraag/reflecteren.anker');
  await question(other).steps.nth(2).check();
  await expect(question(other).saved).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ga verder waar je was' })).toBeVisible();
});

test.describe('when the device does not store', () => {
  test('a browser without storage says so, keeps the answers in memory and offers them as a file', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await page.goto('/');
    await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
    await question(page).steps.nth(1).check();
    await expect(page.getByText('Wat je nu invult, wordt niet bewaard')).toBeVisible();
    await expect(page.getByText('Nog niet bewaard.')).toBeVisible();
    await question(page).next.click();
    await page.goBack();
    await expect(question(page).steps.nth(1)).toBeChecked();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(file.data.answers).toMatchObject([{ value: 1 }]);
  });

  test('a full device says so, and stores everything once there is room', async ({ page }) => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        if (sessionStorage.getItem('full')) throw new DOMException('No room', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
    await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
    await question(page).steps.nth(2).check();
    const trouble = page.getByText('Dit apparaat is vol.');
    await expect(trouble).toBeVisible();
    // Whatever the app writes by itself once there is room stores the answer too, and takes the sentence away.
    await atRest(page);
    await expect(trouble).toBeVisible();
    await page.evaluate(() => sessionStorage.removeItem('full'));
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(trouble).toBeHidden();
    await page.reload();
    await expect(question(page).steps.nth(2)).toBeChecked();
  });
});

test('a bug leads to the rescue page, whose file can be read in again', async ({ page, problems }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.addInitScript(() => {
    Intl.DateTimeFormat = (() => {
      throw new Error('a bug, for this test');
    }) as unknown as typeof Intl.DateTimeFormat;
  });
  await page.goto('/#/profiel');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Er ging iets mis in de app' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar mijn gegevens als bestand' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  problems.length = 0;

  const fresh = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin, locale: 'nl-NL' });
  const phone = await fresh?.newPage();
  if (!phone) throw new Error('no second device');
  await openApp(phone);
  await chooseFile(phone, text);
  await phone.getByRole('button', { name: 'Lees in' }).click();
  await expect(phone.getByText('Ingelezen.')).toBeVisible();
  await expect(phone.getByText(/^24 vragen beantwoord$/)).toBeVisible();
  await fresh?.close();
});

test('without JavaScript a Dutch sentence says what to do', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: address });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Pijlerpad heeft JavaScript nodig' })).toBeVisible();
  await context.close();
});

test('an unknown address leads back to the start', async ({ page }) => {
  await page.goto('/#/zoiets');
  await page.getByRole('link', { name: 'Naar de startpagina' }).click();
  await expect(page.getByRole('link', { name: 'Begin met de eerste vraag' })).toBeVisible();
});

test('nothing is stored before someone answers', async ({ page }) => {
  await openApp(page);
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  expect(await storedIn(page)).toContain('["people",[]]');
});
