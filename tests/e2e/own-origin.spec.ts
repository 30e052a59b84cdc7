import { openApp } from './device.ts';
import { expect, test } from './test.ts';

/** That every browser test would notice a request to another origin: here it is made on purpose, in each way. */

const elsewhere = 'https://hostile.example/x';

test('a request that a page makes is noticed, also when the policy stops it', async ({ page, context, problems }) => {
  await context.route('https://hostile.example/**', (route) => route.abort());
  await openApp(page);
  await page.goto(elsewhere).catch(() => {});
  expect(problems.splice(0)).toContain(`request to ${elsewhere}`);
});

test('a request of a second device is noticed', async ({ browser, problems }) => {
  const other = await browser.newContext();
  await other.route('https://hostile.example/**', (route) => route.abort());
  const page = await other.newPage();
  await page.goto(elsewhere).catch(() => {});
  await other.close();
  expect(problems.splice(0)).toEqual([`request to ${elsewhere}`]);
});

test('the worker that keeps the app for later can ask nothing elsewhere', async ({ page, context, problems }) => {
  await openApp(page);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const ask = (address: string) =>
    fetch(address).then(
      ({ status }) => String(status),
      () => 'refused',
    );
  expect(await worker.evaluate(ask, elsewhere)).toBe('refused');
  expect(await worker.evaluate(ask, './robots.txt')).toBe('200');
  // It was refused before it left.
  expect(problems).toEqual([]);
});

test('a socket is noticed', async ({ page, problems }) => {
  await page.goto('about:blank');
  await page.evaluate(() => void new WebSocket('ws://localhost:9/'));
  await expect.poll(() => problems.join('\n')).toContain('socket to ws://localhost:9/');
  problems.length = 0;
});

test('a test in which one was made fails', async ({ page, context }) => {
  test.fail();
  await context.route('https://hostile.example/**', (route) => route.abort());
  await page.goto(elsewhere).catch(() => {});
});
