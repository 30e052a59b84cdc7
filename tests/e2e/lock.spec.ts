import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { codeOn, expect, isLocked, passphrase, putLockOn, unlock } from './lock-steps.ts';
import { question, readyForOffline, test } from './test.ts';

test('a lock keeps everything behind a passphrase, also without a network, until it is opened', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await readyForOffline(page);
  await putLockOn(page);
  await page.goto('/#/plan');
  await page.context().setOffline(true);
  await page.reload();
  await isLocked(page);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('Eigen kinderen')).toHaveCount(0);
  await unlock(page, 'kaas lamp trap auto');
  await expect(page.getByText('Dit past niet.')).toBeVisible();
  await expect(page.getByLabel('Je wachtzin of herstelcode')).toBeFocused();
  await unlock(page, passphrase);
  await expect(page.getByRole('heading', { level: 1, name: /plan/i })).toBeVisible();
  await expect(page.getByText('Eigen kinderen').first()).toBeVisible();
});

test('the recovery code opens it too, and who has neither begins anew', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  const code = await putLockOn(page);
  await page.reload();
  await isLocked(page);
  await page.goto('/#/plan');
  await unlock(page, code.toLowerCase());
  await expect(page.getByRole('heading', { name: 'Kies een nieuwe wachtzin' })).toBeVisible();
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await expect(page).toHaveURL(/#\/plan$/);
  await expect(page.getByText('Eigen kinderen').first()).toBeVisible();
  await page.goto('/#/slot');
  await page.reload();
  await page.getByText('Wachtzin vergeten?').click();
  await page.getByRole('button', { name: 'Wis alles en begin opnieuw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('heading', { name: 'Een slot op Pijlerpad' })).toBeVisible();
  await page.goto('/#/plan');
  await expect(page.getByText('Eigen kinderen')).toHaveCount(0);
});

test('answers behind a lock are kept, and what is half typed is written before it closes', async ({ page }) => {
  await openApp(page);
  await putLockOn(page);
  await page.goto('/#/vraag/omgaan-met-gedrag.anker');
  const { steps, saved } = question(page);
  await steps.nth(2).check();
  await expect(saved).toBeVisible();
  await page.getByRole('button', { name: /Schrijf er iets bij/ }).click();
  await page.getByRole('textbox').pressSequentially('Vlinderstruik');
  await page.getByRole('button', { name: 'Op slot' }).click();
  await isLocked(page);
  await expect(page.getByText('Vlinderstruik')).toHaveCount(0);
  await unlock(page, passphrase);
  await expect(steps.nth(2)).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('Vlinderstruik');
});

test('closing it in one tab closes it in every tab', async ({ page, context }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await putLockOn(page);
  const other = await context.newPage();
  await other.goto('/#/plan');
  await isLocked(other);
  await unlock(other, passphrase);
  await expect(other.getByText('Eigen kinderen').first()).toBeVisible();
  await page.getByRole('button', { name: 'Doe nu op slot' }).click();
  await isLocked(page);
  await isLocked(other);
});

/** A choice is written, and the page goes by it: on the page it shows at once. */
const isHeeded = (page: Page) => page.waitForTimeout(500);

test('it closes by itself after the time that was chosen, and on going out of sight', async ({ page }) => {
  await page.clock.install();
  await openApp(page);
  await putLockOn(page);
  await page.getByLabel('Na 1 minuut niets doen').check();
  await isHeeded(page);
  await page.clock.runFor(50_000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(50_000);
  await expect(page.getByRole('heading', { name: 'Een slot op Pijlerpad' })).toBeVisible();
  await page.clock.runFor(20_000);
  await isLocked(page);
  await page.clock.resume();
  await unlock(page, passphrase);
  await page.getByLabel('Ook meteen als ik een andere app of een ander tabblad open').check();
  await expect(page.getByLabel('Ook meteen als ik een andere app of een ander tabblad open')).toBeChecked();
  await isHeeded(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await isLocked(page);
});

test('the passphrase and the code can be renewed, and the lock taken off', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await putLockOn(page);
  const now = page.getByLabel('Je huidige wachtzin of herstelcode');
  const button = (name: string) => page.getByRole('button', { name });
  await button('Maak een nieuwe herstelcode').click();
  await button('Maak een nieuwe code').click();
  await expect(page.getByText('Vul je wachtzin of je herstelcode in.')).toBeInViewport();
  await expect(now).toBeFocused();
  await now.fill(passphrase);
  await button('Maak een nieuwe code').click();
  await expect(page.getByRole('heading', { name: 'Je nieuwe herstelcode' })).toBeInViewport();
  const code = await codeOn(page);
  await page.getByLabel('Ik heb de nieuwe herstelcode bewaard').check();
  await button('Gebruik de nieuwe code').click();
  await expect(page.getByRole('heading', { name: 'Je hebt een nieuwe herstelcode' })).toBeInViewport();
  await button('Haal het slot eraf').click();
  await now.fill(code);
  await button('Haal het slot eraf').click();
  const said = page.getByRole('heading', { name: 'Het slot is eraf' });
  await expect(said).toBeInViewport();
  await expect(said).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByLabel('De wachtzin')).toHaveCount(0);
  await page.goto('/#/plan');
  await page.reload();
  await expect(page.getByText('Eigen kinderen').first()).toBeVisible();
});

test('the header with a lock has one row above its links on a phone, also on a question', async ({ page }) => {
  await openApp(page);
  await putLockOn(page);
  const rowOf = async (name: string) => {
    const box = await page.getByRole('banner').getByRole('button', { name }).boundingBox();
    return box ? Math.round(box.y + box.height / 2) : undefined;
  };
  for (const hash of ['#/plan', '#/vraag/juridische-zaken.anker']) {
    await page.goto(`/${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const brand = await page.locator('.brand').boundingBox();
    const row = await rowOf('Op slot');
    expect(row).toBeLessThan((brand?.y ?? 0) + (brand?.height ?? 0));
    expect([await rowOf('Leeshulp'), await rowOf('Verberg')]).toEqual([row, row]);
  }
});

test('while it is closed the address does not tell where someone was, and it opens there', async ({ page }) => {
  await openApp(page);
  await putLockOn(page);
  await page.goto('/#/vraag/juridische-zaken.anker');
  await page.getByRole('button', { name: 'Op slot' }).click();
  await isLocked(page);
  await expect(page).toHaveURL(/#\/$/);
  await page.goBack();
  await isLocked(page);
  await expect(page).toHaveURL(/#\/$/);
  await page.goForward();
  await isLocked(page);
  await unlock(page, passphrase);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/#/vraag/juridische-zaken.anker');
  await page.getByRole('button', { name: 'Op slot' }).click();
  await isLocked(page);
  await unlock(page, passphrase);
  await expect(question(page).steps.first()).toBeVisible();
  await expect(page).toHaveURL(/#\/vraag\/juridische-zaken\.anker$/);
});

test('what someone looks for behind a lock stands in no address', async ({ page }) => {
  await openApp(page);
  await putLockOn(page);
  await page.goto('/#/leeraanbod');
  await page.getByRole('searchbox').fill('boosheid');
  await expect(page.locator('.card-list li').first()).toBeVisible();
  await page.waitForTimeout(200);
  expect(page.url()).not.toContain('boosheid');
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('boosheid');
});

test.describe('hiding quickly', () => {
  test('one tap leaves for an empty page, and back shows nothing', async ({ page }) => {
    await openApp(page);
    await putOnDevice(page, 'planned');
    await page.goto('/#/profiel');
    await page.goto('/#/plan');
    await page.getByRole('button', { name: 'Verberg' }).click();
    await expect(page).toHaveURL(/leeg\.html$/);
    await expect(page).toHaveTitle('Nieuw tabblad');
    for (let times = 0; times < 2; times += 1) {
      await page.goBack();
      await expect(page).toHaveURL(/leeg\.html$/);
      await expect(page.getByText('Eigen kinderen')).toHaveCount(0);
    }
    await page.getByRole('link', { name: 'Verder' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).not.toHaveCSS('visibility', 'hidden');
  });

  test('Esc twice does so too, with what was being typed kept, also without a network', async ({ page, context }) => {
    await openApp(page);
    await readyForOffline(page);
    await page.goto('/#/dagboek');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Schrijf iets op' }).click();
    await page.getByLabel('Je eigen woorden').pressSequentially('Vlinderstruik');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/leeg\.html$/);
    await page.getByRole('link', { name: 'Verder' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto('/#/dagboek');
    await expect(page.getByText('Vlinderstruik')).toBeVisible();
  });
});
