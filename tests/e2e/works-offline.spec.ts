import { openApp } from './device.ts';
import { atRest } from './every-page.ts';
import { expect, holdBack, question, readyForOffline, test } from './test.ts';

const ready = 'Klaar voor gebruik zonder internet.';

test('on a first visit the foot of the page says when all of it is on the device; then that is so', async ({
  page,
  context,
}) => {
  const letThrough = await holdBack(context, '**/sw.js');
  await openApp(page);
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Alles wat je invult, blijft op dit apparaat.');
  await expect(footer.getByText(ready)).toHaveCount(0);
  await atRest(page);
  const roundedBox = async () => Object.values((await footer.boundingBox()) ?? {}).map(Math.round);
  const before = await roundedBox();
  letThrough();
  await expect(footer.getByRole('status')).toHaveText(ready, { timeout: 30_000 });
  expect(await roundedBox()).toEqual(before);

  // Without opening it anew, on pages that nobody looked at yet.
  await context.setOffline(true);
  await expect(footer).toContainText('Je hebt nu geen internet. Alles hier werkt gewoon door.');
  for (const [link, title] of [
    ['Leeraanbod', 'Leeraanbod'],
    ['Dagboek', 'Dagboek'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(question(page).heading).toContainText(title);
  }
  await page.goto('/#/gegevens');
  await expect(page.getByText('Pijlerpad staat helemaal op dit apparaat.')).toBeVisible();
  await page.reload();
  await expect(footer.getByRole('status')).toHaveText(ready);
});

test('a page that was opened while the app was being put on the device is not opened anew by itself', async ({
  page,
  context,
}) => {
  // The worker is active for a while before it answers for the pages that are open.
  const letThrough = await holdBack(context, '**/sw.js', async (route) => {
    const response = await route.fetch();
    const slow = 'const claim = clients.claim.bind(clients); clients.claim = () => setTimeout(claim, 3000);';
    await route.fulfill({ response, body: `${slow}\n${await response.text()}` });
  });
  await openApp(page);
  const other = await context.newPage();
  const letAdapterThrough = await holdBack(other, '**/assets/service-worker-*.js');
  await other.goto('/');
  await other.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  letThrough();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  letAdapterThrough();
  await other.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 20_000 });
  await other.waitForTimeout(1000);
  expect(await other.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
});

test('a page that was loaded past the service worker does not say so, until it is opened again', async ({ page }) => {
  await openApp(page);
  await readyForOffline(page);
  const session = await page.context().newCDPSession(page);
  await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
  await page.waitForFunction(() => navigator.serviceWorker.controller === null);
  await page.goto('/#/over');
  await expect(page.getByText('Pijlerpad staat nog niet helemaal op dit apparaat.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Pijlerpad staat helemaal op dit apparaat.')).toBeVisible();
});

test.describe('where the browser keeps no app', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page promises nothing', async ({ page, context }) => {
    await openApp(page, '#/gegevens');
    await expect(page.getByText('Pijlerpad staat nog niet helemaal op dit apparaat.')).toBeVisible();
    await expect(page.getByRole('contentinfo').getByText(ready)).toHaveCount(0);
    await context.setOffline(true);
    await expect(page.getByRole('contentinfo')).toContainText('Misschien gaat niet elke pagina open.');
  });
});
