import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

interface Told {
  persisted?: boolean;
  quota?: number;
  userAgent?: string;
  /** What the browser answers when it is asked. */
  promises?: boolean;
}

/** Lets the browser tell this, and count how often it is asked for a promise. */
async function browserThatTells(page: Page, told: Told): Promise<void> {
  await page.addInitScript(({ persisted = false, quota = 20_000_000_000, userAgent, promises = true }) => {
    let isPersisted = persisted;
    Object.assign(globalThis, { timesAsked: 0 });
    Object.assign(navigator.storage, {
      persisted: async () => isPersisted,
      estimate: async () => ({ quota, usage: 0 }),
      persist: async () => {
        (globalThis as unknown as { timesAsked: number }).timesAsked += 1;
        isPersisted = promises;
        return promises;
      },
    });
    if (userAgent) Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
  }, told);
}

const timesAsked = (page: Page) => page.evaluate(() => (globalThis as unknown as { timesAsked: number }).timesAsked);

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0';
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

test('a browser that decides by itself is asked once there is something to miss, and no sooner', async ({ page }) => {
  await browserThatTells(page, {});
  await openApp(page);
  await putOnDevice(page, 'halfway');
  await page.goto('/#/gegevens');
  await expect(page.getByText('Dit kan verdwijnen als je apparaat vol raakt.')).toBeVisible();
  expect(await timesAsked(page)).toBe(0);
  await putOnDevice(page, 'planned');
  await expect.poll(() => timesAsked(page)).toBe(1);
});

test('a browser that asks the person is asked by a button with a reason', async ({ page }) => {
  await browserThatTells(page, { userAgent: firefox });
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  await page.getByText('Wat je kunt doen').click();
  await expect(page.getByText('Er komt dan een vraag in beeld.')).toBeVisible();
  expect(await timesAsked(page)).toBe(0);
  await page.getByRole('button', { name: 'Vraag mijn browser om dit te bewaren' }).press('Enter');
  await expect(page.getByText('De browser belooft dat.')).toBeVisible();
  await expect(page.getByText('Het staat hier veilig.')).toBeVisible();
  expect(await timesAsked(page)).toBe(1);
});

test('a browser that refuses is no dead end', async ({ page }) => {
  await browserThatTells(page, { userAgent: firefox, promises: false });
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  await page.getByText('Wat je kunt doen').click();
  await page.getByRole('button', { name: 'Vraag mijn browser om dit te bewaren' }).click();
  await expect(page.getByText('De browser belooft het niet. Maak een reservekopie')).toBeVisible();
});

test('on an iPhone the seven days, their last day and the way out are told', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await browserThatTells(page, { userAgent: iPhone });
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  await expect(page.getByText('Gebruik je Safari zeven dagen zonder Pijlerpad te openen?')).toBeVisible();
  await expect(page.getByText(/^Open Pijlerpad weer vóór (zondag )?29 november/)).toBeVisible();
  await expect(page.getByText('Kies “Zet op beginscherm”.')).toBeVisible();
  await expect(page.getByText('Let op: de app begint leeg.')).toBeVisible();
});

test('on an iPhone the start page warns from the first answer on, one thing at a time, and can be put off', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
  await browserThatTells(page, { userAgent: iPhone });
  const warning = page.getByText('Open je Pijlerpad zeven dagen niet?');
  const backup = page.getByText('Van wat hier staat, is nog geen reservekopie.');
  await openApp(page);
  await page.waitForTimeout(500);
  await expect(warning).toHaveCount(0);

  await putOnDevice(page, 'halfway');
  await expect(warning).toBeVisible();
  await page.getByRole('link', { name: 'Kijk wat je kunt doen' }).click();
  await expect(page.getByText('Gebruik je Safari zeven dagen zonder Pijlerpad te openen?')).toBeVisible();

  // A backup is due as well, and the app can be installed: that waits.
  await page.goto('/#/');
  await putOnDevice(page, 'planned');
  await expect(warning).toBeVisible();
  await page.waitForTimeout(500);
  await expect(backup).toHaveCount(0);
  await expect(page.getByText('Zet Pijlerpad als app op je apparaat')).toHaveCount(0);

  const later = page.getByRole('button', { name: 'Later bekijken wat je kunt doen' });
  await later.press('Enter');
  await expect(page.getByText('Goed. We zeggen het weer op')).toContainText('6 december');
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await later.press('Enter');
  await expect(undo).toBeFocused();
  await expect(backup).toHaveCount(0);

  await page.reload();
  await expect(backup).toBeVisible();
  await expect(warning).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-12-06T12:00:00Z'));
  await page.reload();
  await expect(warning).toBeVisible();
  await expect(backup).toHaveCount(0);
});

test('on the home screen of an iPhone the start page warns of nothing', async ({ page }) => {
  await browserThatTells(page, { userAgent: iPhone });
  await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { get: () => true }));
  await openApp(page);
  await putOnDevice(page, 'planned');
  await expect(page.getByText('Van wat hier staat, is nog geen reservekopie.')).toBeVisible();
  await expect(page.getByText('Open je Pijlerpad zeven dagen niet?')).toHaveCount(0);
});

test('a private window is told apart by the room it gives', async ({ page }) => {
  await browserThatTells(page, { quota: 120_000_000 });
  await openApp(page);
  await page.goto('/#/gegevens');
  await expect(page.getByText('Dit lijkt een privévenster.')).toBeVisible();
});

/** A device that asks for no backup: there is one of today. */
const backedUp = { lastBackup: new Date().toISOString() };

test('the start page tells once how to install, never before the questions are done, and it can be put away', async ({
  page,
}) => {
  await browserThatTells(page, { persisted: true });
  const hint = page.getByText('Zet Pijlerpad als app op je apparaat');
  await openApp(page);
  await putOnDevice(page, 'halfway');
  await page.getByRole('link', { name: 'Ga verder waar je was' }).waitFor();
  await expect(hint).toHaveCount(0);

  // It stands below what comes first: who did not scroll to it, has not seen it.
  for (let visit = 0; visit < 2; visit += 1) {
    await putOnDevice(page, 'planned', backedUp);
    await expect(hint).not.toBeInViewport();
  }
  await page.getByRole('button', { name: 'Niet meer tonen' }).press('Enter');
  await expect(hint).toHaveCount(0);
  await expect(page.getByText('Bij Mijn gegevens kun je het teruglezen.')).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: /^Je profiel/ }).waitFor();
  await page.waitForTimeout(500);
  await expect(hint).toHaveCount(0);
  await page.goto('/#/gegevens');
  await page.getByText('Wat je kunt doen').click();
  await expect(page.getByRole('heading', { name: 'Zet Pijlerpad als app op je apparaat' })).toBeVisible();
});

test('who saw how to install on the start page does not see it there again', async ({ page }) => {
  await browserThatTells(page, { persisted: true });
  const hint = page.getByText('Zet Pijlerpad als app op je apparaat');
  await openApp(page);
  await putOnDevice(page, 'planned', backedUp);
  await hint.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await expect(hint).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: /^Je profiel/ }).waitFor();
  await page.waitForTimeout(500);
  await expect(hint).toHaveCount(0);
});

test('where the browser offers to install, a button takes the offer', async ({ page }) => {
  await browserThatTells(page, { persisted: true });
  await openApp(page);
  await putOnDevice(page, 'planned', backedUp);
  // The code that keeps the offer comes after the first page.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    dispatchEvent(Object.assign(offer, { prompt: async () => ({ outcome: 'accepted' }) }));
  });
  await page.goto('/#/gegevens');
  await page.getByText('Wat je kunt doen').click();
  await page.getByRole('button', { name: 'Zet Pijlerpad op mijn apparaat' }).click();
  await expect(page.getByText('Gelukt. Je opent Pijlerpad voortaan met het nieuwe pictogram.')).toBeVisible();
});
