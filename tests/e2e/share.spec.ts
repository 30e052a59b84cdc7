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
  await page.getByRole('button', { name: 'Kies alles' }).click();
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
  await expect(page.getByRole('button', { name: 'Bewaar als bestand' })).toBeFocused();
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
  await expect(other.getByText('Je kunt lezen, en samen afspraken opschrijven.')).toBeVisible();
  await other.getByRole('button', { name: 'Volgend punt' }).click();
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
  // What was made keeps the focus where it was, and says what to do with it.
  await expect(other.getByText('Die opent het bij Delen, onder Afspraken terug.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Geef de afspraken terug' })).toBeFocused();
  await other.getByRole('button', { name: 'Sluit en wis het hier' }).click();
  await expect(other.getByText('Gesloten. In Pijlerpad staat er niets meer van.')).toBeVisible();
  await expect(other.getByText('Kunnen we samen weg?')).toHaveCount(0);
  await other.goto('/#/plan');
  await other.goto('/#/meekijken');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Meekijken');
  const left = await everythingStored(other);
  expect(left).toContain('people');
  for (const word of ['Kunnen we samen weg', 'Pinguïnkoffer', 'talk-1', passphrase]) expect(left).not.toContain(word);
  await other.context().close();

  await page.getByLabel('Kies een bestand').setInputFiles(backFile);
  await expect(page.getByText('Dit is de wachtzin die jij koos toen je het gesprek deelde.')).toBeVisible();
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
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeInViewport({ ratio: 1 });
  await page.context().grantPermissions(['clipboard-write']);
  await page.getByRole('button', { name: 'Kopieer het adres' }).click();
  await expect(page.getByText('Het adres is gekopieerd.')).toBeVisible();
  // The app may copy and not read: so it is pasted, on a page that is not the app's.
  const paper = await page.context().newPage();
  await paper.setContent('<textarea></textarea>');
  await paper.locator('textarea').press('ControlOrMeta+v');
  await expect(paper.locator('textarea')).toHaveValue(/#\/meekijken\//);
  await paper.close();
  // With a choice changed it is gone; with too much it is refused.
  await page.getByRole('checkbox', { name: /^Antwoorden/ }).check();
  await page.getByRole('button', { name: 'Kies alles' }).click();
  await expect(page.getByRole('img', { name: /^QR-code/ })).toHaveCount(0);
  await expect(page.getByText('Dit is te veel voor een QR-code.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Toon als QR-code' })).toHaveCount(0);

  const other = await otherDevice(browser, address);
  await other.goto(`/${addressOf(lookedAlong)}`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Je kijkt mee met Thuis');
  await expect(other.getByText('Dit gaat over andere vragen dan in jouw app.')).toBeVisible();
  expect(new URL(other.url()).hash).toBe('#/meekijken');
  expect(await other.evaluate(() => JSON.stringify(history.state))).not.toContain('meekijken/');
  const remembered = 'Je browser kan het adres nog onthouden. Wis het ook uit je geschiedenis.';
  await expect(other.getByText(remembered)).toBeVisible();
  await other.getByRole('button', { name: 'Sluit en wis het hier' }).click();
  await expect(other.getByRole('status').filter({ hasText: remembered })).toBeVisible();
  // The same code once more.
  await other.goto(`/${addressOf(lookedAlong)}`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Je kijkt mee met Thuis');
  expect(new URL(other.url()).hash).toBe('#/meekijken');
  await other.context().close();
});

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

test('a backup chosen for agreements is sent on to where it belongs', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await page.goto('/#/delen');
  const buffer = Buffer.from('{"format":"pijlerpad-backup","formatVersion":5}');
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await page.getByRole('alert').getByRole('link', { name: 'Naar Mijn gegevens' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn gegevens');
});

test('what is hidden in a talk is hidden in what is shared, also without that talk, until someone says otherwise', async ({
  page,
}) => {
  await openApp(page);
  await putOnDevice(page, 'sharing');
  await page.goto('/#/samen/talk-1');
  await page.locator('summary', { hasText: 'Niet bespreken' }).click();
  await page.getByRole('checkbox', { name: 'Omgaan met gedrag' }).check();
  await page.goto('/#/delen');
  await expect(page.getByText('Je laat helemaal weg: Omgaan met gedrag.')).toBeVisible();
  await expect(page.getByText('Dit hield je voor jezelf bij het gesprek.')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Antwoorden/ }).check();
  await page.getByRole('button', { name: 'Kies alles' }).click();
  const topics = page.getByRole('group', { name: 'Van welke onderwerpen deel je de antwoorden?' });
  await expect(topics.getByRole('checkbox', { name: 'Omgaan met gedrag' })).toHaveCount(0);
  const chosen = await topics.locator('[name=share-topic]:checked').count();
  await expect(page.getByText(`antwoorden over ${chosen} onderwerpen.`)).toBeVisible();

  // What was chosen is still there after another page.
  await page.getByRole('link', { name: 'Leeraanbod' }).first().click();
  await page.goBack();
  await expect(topics.locator('[name=share-topic]:checked')).toHaveCount(chosen);
  await page.locator('summary', { hasText: 'Laat onderwerpen helemaal weg' }).click();
  await page
    .getByRole('group', { name: 'Laat onderwerpen helemaal weg' })
    .getByRole('checkbox', { name: 'Omgaan met gedrag' })
    .uncheck();
  await expect(topics.getByRole('checkbox', { name: 'Omgaan met gedrag' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Kies niets' }).click();
  await expect(topics.locator('[name=share-topic]:checked')).toHaveCount(0);
  await expect(page.getByText('Er staat nog niets in.')).toBeVisible();
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
