import type { Page } from '@playwright/test';
import { newPhone } from './backups.ts';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

test.describe('a copy in a folder', () => {
  /** A folder of the browser itself stands in for one on the disk: the same handles, and no window to choose one in. */
  const letChoose = (page: Page) =>
    page.addInitScript(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () => {
          const root = await navigator.storage.getDirectory();
          return root.getDirectoryHandle('Kopieën', { create: true });
        },
      });
    });
  const inFolder = (page: Page) =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Kopieën');
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
      const file = await (await folder.getFileHandle('pijlerpad-reservekopie.age')).getFile();
      return { names: names.sort(), text: await file.text() };
    });
  const goAway = (page: Page) =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });

  test('is kept up to date, survives a restart and brings everything back', async ({ page, browser, address }) => {
    test.setTimeout(180_000);
    await letChoose(page);
    await openApp(page);
    await putOnDevice(page, 'planned');
    await page.goto('/#/gegevens');
    await page.getByRole('heading', { name: 'Een kopie in een map' }).click();
    await page.getByRole('button', { name: 'Kies een map' }).click();
    const section = page.locator('details', { has: page.getByRole('heading', { name: 'Een kopie in een map' }) });
    const passphrase = await section.getByLabel('De wachtzin').inputValue();
    await section.getByRole('button', { name: 'Houd hier een kopie bij' }).click();
    await expect(section.getByText('Pijlerpad houdt een kopie bij in de map “Kopieën”.')).toBeVisible();
    await expect(section.getByText(/Bijgewerkt op /)).toBeVisible();
    await expect(section.getByText(passphrase)).toBeVisible();
    await section.getByRole('button', { name: 'Ik heb hem opgeschreven' }).click();
    await expect(section.getByText('De wachtzin staat niet meer op het scherm.')).toBeFocused();
    await expect(section.getByText(passphrase)).toHaveCount(0);
    const first = await inFolder(page);
    expect(first.names).toEqual(['pijlerpad-reservekopie.age']);

    // After a restart it goes on, and is written when the page goes away.
    await page.reload();
    await page.goto('/#/plan');
    await page.getByLabel('Wat wil ik zien veranderen?').first().fill('Dit staat ook in de map');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(async () => {
      await goAway(page);
      expect((await inFolder(page)).text).not.toBe(first.text);
    }).toPass({ timeout: 30_000 });
    const { text } = await inFolder(page);

    const phone = await newPhone(browser, address);
    await phone.getByLabel('Kies een bestand').setInputFiles({
      name: 'pijlerpad-reservekopie.age',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    });
    await phone.getByLabel('De wachtzin').fill(passphrase);
    await phone.keyboard.press('Enter');
    await phone.getByRole('button', { name: 'Lees in' }).click();
    await expect(phone.getByText('Ingelezen.')).toBeVisible();
    await phone.goto('/#/plan');
    await expect(phone.getByLabel('Wat wil ik zien veranderen?').first()).toHaveValue('Dit staat ook in de map');
    await phone.context().close();

    // An erased device leaves the copy as it was, and does not know of it any more.
    await page.goto('/#/gegevens');
    await page.getByRole('button', { name: 'Wis alles in Pijlerpad' }).click();
    await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
    await expect(page.getByText('Er staat niets.')).toBeVisible();
    await expect(section).toHaveCount(0);
    expect((await inFolder(page)).text).toBe(text);

    // Begun again in the same folder, the earlier copy stays under a name of its own.
    await putOnDevice(page, 'halfway');
    await page.goto('/#/gegevens');
    // The place in the history may remember that it was open.
    await section.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await page.getByRole('button', { name: 'Kies een map' }).click();
    await section.getByRole('button', { name: 'Houd hier een kopie bij' }).click();
    await expect(section.getByText(/^In de map stond al een kopie\. Die heet nu /)).toBeVisible();
    expect((await inFolder(page)).names).toHaveLength(2);
  });

  test('that the browser asks about again, and that ends: said with a button, and nothing is lost', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await letChoose(page);
    await page.addInitScript(() => {
      const handles = FileSystemHandle.prototype as unknown as Record<string, unknown>;
      const isAsked = () => sessionStorage.getItem('ask') === 'yes';
      handles.queryPermission = async () => (isAsked() ? 'prompt' : 'granted');
      handles.requestPermission = async () => {
        sessionStorage.removeItem('ask');
        return 'granted';
      };
    });
    await openApp(page);
    await putOnDevice(page, 'planned');
    await page.goto('/#/gegevens');
    await page.getByRole('heading', { name: 'Een kopie in een map' }).click();
    await page.getByRole('button', { name: 'Kies een map' }).click();
    await page.getByRole('button', { name: 'Houd hier een kopie bij' }).click();
    await page.getByRole('button', { name: 'Ik heb hem opgeschreven' }).click();
    await page.goto('/#/plan');
    await page.getByLabel('Wat wil ik zien veranderen?').first().fill('Nog niet in de map');
    await page.getByRole('heading', { level: 1 }).click();
    await page.evaluate(() => sessionStorage.setItem('ask', 'yes'));
    await page.goto('/#/');
    await page.reload();
    await expect(page.getByText('De kopie in je map kan niet worden bijgewerkt.')).toBeVisible();
    const before = (await inFolder(page)).text;
    await page.getByRole('link', { name: 'Kijk wat je kunt doen' }).click();
    await page.getByRole('button', { name: 'Geef de map weer vrij' }).click();
    await expect(page.getByRole('button', { name: 'Geef de map weer vrij' })).toHaveCount(0);
    await expect(async () => expect((await inFolder(page)).text).not.toBe(before)).toPass();

    await page.getByRole('button', { name: 'Stop hiermee' }).click();
    await expect(page.getByText('Gestopt. Het bestand in de map blijft staan.')).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(page.getByText('Pijlerpad houdt de kopie weer bij.')).toBeFocused();
    await expect(page.getByText('Pijlerpad houdt een kopie bij in de map “Kopieën”.')).toBeVisible();
    expect((await inFolder(page)).names).toEqual(['pijlerpad-reservekopie.age']);
  });

  test('is not offered where the browser cannot do it', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
    });
    await openApp(page);
    await putOnDevice(page, 'planned');
    await page.goto('/#/gegevens');
    await expect(page.getByRole('heading', { name: 'Een nieuwe telefoon' })).toBeVisible();
    await expect(page.getByText('Een kopie in een map')).toHaveCount(0);
  });
});
