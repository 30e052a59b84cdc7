import { samples } from '../hostile/hostile-states.ts';
import { findHarm, watchForHurt } from '../hostile/in-browser.ts';
import {
  throughAddresses,
  throughFields,
  throughFiles,
  throughQuestions,
  throughTheDatabase,
} from '../hostile/scripts-run.ts';
import { openApp } from './device.ts';
import { expect, test } from './test.ts';

/** A sample of what `npm run soak -- --only scripts` does: there each sample goes everywhere, here each somewhere. */

const hurt: string[] = [];

test.beforeEach(async ({ context }) => {
  hurt.length = 0;
  await watchForHurt(context, hurt);
});

test.afterEach(() => {
  expect(hurt).toEqual([]);
});

const parts = [0, 1] as const;
const partOf = (part: number) => samples.filter((_, index) => index % parts.length === part);

for (const part of parts) {
  test(`what is hostile in the database runs nowhere, part ${part + 1}`, async ({ page }) => {
    await throughTheDatabase(page, partOf(part), hurt);
  });
}

test('what is hostile in the questions of an earlier time runs nowhere', async ({ page }) => {
  await throughQuestions(page, samples, hurt);
});

test('what is hostile in a file runs nowhere', async ({ page }) => {
  await throughFiles(page, samples, hurt);
});

test('what is hostile in an address runs nowhere', async ({ page }) => {
  await openApp(page);
  await throughAddresses(
    page,
    samples.filter((_, index) => index % 40 === 0),
    hurt,
  );
});

test('what is hostile and typed runs nowhere', async ({ page }) => {
  expect(await throughFields(page, '"><img src=x onerror=hurt()>\u202e{{hurt()}}', hurt)).toBeGreaterThan(30);
});

test('the watch sees what it should: a script that runs, a link that would, a request to elsewhere', async ({
  page,
  context,
  problems,
}) => {
  await openApp(page);
  await context.route('https://hostile.example/**', (route) => route.abort());
  await page.evaluate(() => {
    (globalThis as unknown as { hurt: () => void }).hurt();
    document.body.append(Object.assign(document.createElement('a'), { href: 'javascript:hurt()' }));
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://hostile.example/x.png' }));
    document.body.append(document.createElement('iframe'));
  });
  await expect.poll(() => hurt.join('\n')).toContain('the policy was broken: img-src');
  expect(hurt).toContain('a script ran');
  expect(await findHarm(page)).toEqual(['a link to "javascript:hurt()"', 'an element IFRAME']);
  hurt.length = 0;
  problems.length = 0;
});
