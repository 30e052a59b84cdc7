import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { armor, Decrypter } from 'age-encryption';
import { addressOf } from '../examples/share-states.ts';
import { lookedAlong } from '../examples/shared-part-examples.ts';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

async function download(page: Page, button: string): Promise<{ path: string; name: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { path: await file.path(), name: file.suggestedFilename() };
}

/** Another device: a context of its own, on which nothing was ever opened. */
async function otherDevice(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, acceptDownloads: true });
  const page = await context.newPage();
  await openApp(page);
  await page.goto('/#/meekijken');
  return page;
}

/** Everything a browser keeps for this app, as one text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      JSON.stringify(history.state),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        found.push(table, JSON.stringify(rows));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(request.url);
        if (/\.(html|js)/.test(request.url)) found.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return found.join('\n');
  });
}

test('a part goes to another device with a passphrase, and agreements come back', async ({
  page,
  browser,
  address,
}) => {
  // Two browsers, and a passphrase that is meant to take its time, twice each way.
  test.setTimeout(180_000);
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await page.goto('/#/delen');
  await page.getByRole('checkbox', { name: /^Profiel/ }).check();
  await page.getByRole('checkbox', { name: /^Antwoorden/ }).check();
  await page.getByRole('checkbox', { name: /^Plan/ }).check();
  await page.getByRole('radio', { name: /^Gesprek met onze begeleider/ }).check();
  await page.locator('summary', { hasText: 'Laat onderwerpen helemaal weg' }).click();
  await page
    .getByRole('group', { name: 'Laat onderwerpen helemaal weg' })
    .getByRole('checkbox', { name: 'Eigen kinderen' })
    .check();
  await page.getByRole('radio', { name: 'Ja: Thuis' }).check();
  await expect(page.getByText('Je naam: Thuis.')).toBeVisible();
  await expect(page.getByText('Het gesprek met onze begeleider: 2 punten en 1 afspraak.')).toBeVisible();

  const passphrase = await page.getByLabel('De wachtzin').inputValue();
  expect(passphrase).toMatch(/^[a-z]+( [a-z]+){3}$/);
  const file = await download(page, 'Bewaar als bestand');
  expect(file.name).toMatch(/^pijlerpad-deel-\d{4}-\d\d-\d\d\.age$/);
  await expect(page.getByRole('status').filter({ hasText: file.name })).toBeVisible();

  // What is hidden is nowhere in it.
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = await decrypter.decrypt(armor.decode(await readFile(file.path, 'utf8')), 'text');
  expect(text).toContain('Kunnen we samen weg?');
  expect(text.toLowerCase()).not.toContain('eigen-kinderen');
  expect(text.toLowerCase()).not.toContain('eigen kinderen');
  expect(text).not.toContain('Zwaluwnest');

  const other = await otherDevice(browser, address);
  await other.getByLabel('Kies een bestand').setInputFiles(file.path);
  await other.getByLabel('De wachtzin').fill('appel peer kers pruim');
  await other.getByRole('button', { name: 'Open het bestand' }).click();
  await expect(other.getByText('Deze wachtzin past niet.')).toBeVisible();
  await other.getByLabel('De wachtzin').fill(passphrase);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Je kijkt mee met Thuis');
  await expect(other.getByText('Kunnen we samen weg?').first()).toBeVisible();
  expect(await other.title()).not.toContain('Thuis');

  for (const [what, who] of [
    ['Pinguïnkoffer klaarzetten', 'wij'],
    ['Opa uitnodigen', 'de begeleider'],
    ['Iets anders', ''],
  ] as const) {
    await other.getByLabel('Wat spreken jullie af?').fill(what);
    await other.getByLabel('Wie doet het?').fill(who);
    await other.getByRole('button', { name: 'Zet erbij' }).click();
    await expect(other.getByRole('listitem').filter({ hasText: what })).toBeVisible();
  }
  const back = await download(other, 'Geef de afspraken terug');
  const backFile = { name: back.name, mimeType: 'application/octet-stream', buffer: await readFile(back.path) };
  expect(backFile.buffer.toString()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  await other.getByRole('button', { name: 'Sluit en wis het hier' }).click();
  await expect(other.getByText('Gesloten. Er staat hier niets meer van.')).toBeVisible();
  await expect(other.getByText('Kunnen we samen weg?')).toHaveCount(0);
  await other.goto('/#/plan');
  await other.goto('/#/meekijken');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Meekijken');
  const left = await everythingStored(other);
  expect(left).toContain('people');
  for (const word of ['Kunnen we samen weg', 'Pinguïnkoffer', 'talk-1', passphrase]) expect(left).not.toContain(word);
  await other.context().close();

  await page.getByLabel('Kies een bestand').setInputFiles(backFile);
  await page.getByLabel('De wachtzin').last().fill(passphrase);
  await page.getByRole('button', { name: 'Open het bestand' }).click();
  await page.getByRole('checkbox', { name: /Pinguïnkoffer/ }).check();
  await page.getByRole('checkbox', { name: /Opa uitnodigen/ }).check();
  await page.getByRole('button', { name: 'Neem de gekozen afspraken over' }).click();
  await expect(page.getByText('Overgenomen in je gesprek: 2.')).toBeVisible();
  const stored = await everythingStored(page);
  expect(stored).toContain('Pinguïnkoffer klaarzetten');
  expect(stored).toContain('Opa uitnodigen');
  expect(stored).not.toContain('Iets anders"');
});

test('a code holds a small part, and the address is empty as soon as it is read', async ({
  page,
  browser,
  address,
}) => {
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await page.goto('/#/delen');
  await page.getByRole('checkbox', { name: /^Plan/ }).check();
  await expect(page.getByRole('button', { name: 'Toon als QR-code' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Zonder wachtzin' }).check();
  await expect(page.getByText('Iedereen die dit bestand in handen krijgt, kan het lezen.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expect(page.getByText('Dat stuk gaat nooit naar een server.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon de code' }).click();
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible();
  // With a choice changed it is gone; with too much it is refused.
  await page.getByRole('checkbox', { name: /^Antwoorden/ }).check();
  await expect(page.getByRole('img', { name: /^QR-code/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await page.getByRole('button', { name: 'Toon de code' }).click();
  await expect(page.getByText('Dit is te veel voor een QR-code.')).toBeVisible();

  const other = await otherDevice(browser, address);
  await other.goto(`/${addressOf(lookedAlong)}`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Je kijkt mee met Thuis');
  await expect(other.getByText('Dit gaat over andere vragen dan in jouw app.')).toBeVisible();
  expect(new URL(other.url()).hash).toBe('#/meekijken');
  expect(await other.evaluate(() => JSON.stringify(history.state))).not.toContain('meekijken/');
  await other.getByRole('button', { name: 'Sluit en wis het hier' }).click();
  // The same code once more.
  await other.goto(`/${addressOf(lookedAlong)}`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Je kijkt mee met Thuis');
  expect(new URL(other.url()).hash).toBe('#/meekijken');
  await other.context().close();
});

for (const [what, contents, sentence] of [
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

test('agreements of a talk that is not here are said to be so', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await page.goto('/#/delen');
  const contents = JSON.stringify({
    format: 'pijlerpad-afspraken',
    formatVersion: 1,
    data: { talkId: 'another', madeAt: '2026-11-10T19:30:00.000Z', agreements: [] },
  });
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'afspraken.json', mimeType: 'application/json', buffer: Buffer.from(contents) });
  await expect(page.getByText('Het gesprek van deze afspraken staat hier niet.')).toBeVisible();
});

test('the page stays responsive while a part is protected in a worker', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await page.goto('/#/delen');
  await page.getByRole('checkbox', { name: /^Profiel/ }).check();
  const worker = page.waitForEvent('worker');
  const before = Date.now();
  await page.evaluate(() => {
    const longest = { pause: 0, last: performance.now() };
    Object.assign(globalThis, { longest });
    const beat = () => {
      const now = performance.now();
      longest.pause = Math.max(longest.pause, now - longest.last);
      longest.last = now;
      setTimeout(beat, 10);
    };
    beat();
  });
  await download(page, 'Bewaar als bestand');
  const took = Date.now() - before;
  expect((await worker).url()).toContain('protect-worker');
  const { pause } = await page.evaluate(() => (globalThis as unknown as { longest: { pause: number } }).longest);
  // The counting takes longer than this by itself.
  test
    .info()
    .annotations.push({ type: 'protecting', description: `${took} ms, longest pause ${Math.round(pause)} ms` });
  expect(pause).toBeLessThan(took / 2);
});
