import type { Page } from '@playwright/test';
import { workerSections } from '../../src/ui/copy/nl/worker.ts';
import { realContent } from '../examples/device-states.ts';
import { openApp, putOnDevice } from './device.ts';
import { visit } from './every-page.ts';
import { bare, printed } from './printed.ts';
import { expect, readyForOffline, test } from './test.ts';

const { pillars } = realContent.questionSet;
const topics = pillars.flatMap((pillar) => pillar.topics);

/** Presses Tab until the link or button with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.locator('main').locator('a, button, summary').filter({ hasText: name }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

/** What has to stand on one sheet, in this order: of each topic its title, its questions and its last words. */
function piecesOf(id: string, isForLater = false): string[] {
  const topic = topics.find((candidate) => candidate.id === id);
  const guide = realContent.guides.find(({ topicId }) => topicId === id);
  if (!topic || !guide) throw new Error(`no topic ${id}`);
  const questions = guide.conversation.map(({ question, prospective }) => (isForLater ? prospective : question));
  return [topic.title, guide.summary, ...questions, ...(isForLater ? [] : [guide.askForHelp])].map(bare);
}

for (const from of ['#/hulp', '#/over', '#/']) {
  test(`the page for the begeleider is a tap away from ${from}`, async ({ page }) => {
    await visit(page, from);
    const place = from === '#/' ? page.getByRole('navigation', { name: 'Meer' }) : page.getByRole('main');
    await place.locator('a[href="#/begeleider"]').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Voor de begeleider' })).toBeFocused();
  });
}

test('the page for the begeleider has a heading for each part, in order', async ({ page }) => {
  await visit(page, '#/begeleider');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText([...workerSections.map(({ title }) => title), 'Waar rust dit op?']);
  await expect(page.getByRole('main').locator('a[href^="http"]')).toHaveCount(0);
});

test('the page for the begeleider is printed whole, without what can be pressed', async ({ page }, info) => {
  await visit(page, '#/begeleider');
  const { sheets } = await printed(page, info.outputPath('begeleider.pdf'));
  expect(sheets.length).toBeLessThanOrEqual(3);
  const text = bare(sheets.join(''));
  for (const { title, text: paragraphs = [], lists } of workerSections) {
    const pieces = [title, ...paragraphs, ...lists.flatMap(({ items }) => items)];
    // A paragraph may go on on the next sheet, with the number of the sheet in between.
    expect(pieces.filter((piece) => piece.split(/(?<=\.) /).some((part) => !text.includes(bare(part))))).toEqual([]);
  }
  expect(text).not.toContain(bare('Print deze pagina'));
});

test('a guide can be chosen and printed with the keyboard alone', async ({ page }) => {
  await visit(page, '#/begeleider');
  await tabTo(page, 'Bekijk de gespreksgids');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gespreksgids' })).toBeFocused();
  await tabTo(page, 'Opvoeden van kinderen');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Opvoedstijlen');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Gespreksgids: Opvoed/);
  await expect(heading).toBeFocused();
  await expect(page.locator('[aria-current="true"]')).toHaveCount(1);
  await expect(page.getByText('Ongeveer 1 blad A4.')).toBeVisible();

  await page.evaluate(() => {
    Object.assign(globalThis, { print: () => document.body.classList.add('was-printed') });
  });
  await tabTo(page, 'Print');
  await page.keyboard.press('Enter');
  await expect(page.locator('body.was-printed')).toBeAttached();
  await page.goBack();
  await expect(page.getByText('Ongeveer 12 bladen A4.')).toBeVisible();
});

for (const [hash, ids, amount] of [
  ['#/gespreksgids', topics.map(({ id }) => id), 12],
  ['#/gespreksgids?voor=aspirant', topics.map(({ id }) => id), 12],
  ['#/gespreksgids/zorgen', pillars[0]?.topics.map(({ id }) => id) ?? [], 3],
  ['#/gespreksgids/samenwerken', pillars[1]?.topics.map(({ id }) => id) ?? [], 2],
  ['#/gespreksgids/omgaan-met-gedrag', ['omgaan-met-gedrag'], 1],
] as const) {
  test(`${hash} is printed on ${amount} sheets as foretold, and no topic is cut`, async ({ page }, info) => {
    await visit(page, hash);
    await expect(page.getByText(`Ongeveer ${amount} blad`)).toBeVisible();
    const { sheets, images } = await printed(page, info.outputPath('gespreksgids.pdf'));
    expect(sheets).toHaveLength(amount);
    expect(images).toBe(0);
    const texts = sheets.map(bare);
    for (const id of ids) {
      const pieces = piecesOf(id, hash.includes('aspirant'));
      expect(
        texts.filter((sheet) => pieces.every((piece) => sheet.includes(piece))),
        id,
      ).toHaveLength(1);
    }
    for (const sheet of texts) expect(sheet).toContain('Gespreksgids');
    expect(texts.at(-1)).toContain(bare('Gemaakt met Pijlerpad'));
    for (const ofTheScreen of ['Volgend blad', 'Kies waar het over gaat', 'Leeshulp']) {
      expect(texts.join('')).not.toContain(bare(ofTheScreen));
    }
  });
}

test('a guide of one topic, whichever, fits on its sheet with room to write', async ({ page }, info) => {
  for (const { id } of topics) {
    await visit(page, `#/gespreksgids/${id}`);
    const { sheets } = await printed(page, info.outputPath('een.pdf'));
    expect(sheets, id).toHaveLength(1);
  }
  await expect(page.locator('.print-only .guides-paper__question').first().locator('.paper__line')).toHaveCount(10);
});

test('the same guide comes out of every device, whatever was filled in there', async ({ page }, info) => {
  await openApp(page);
  // At a first visit the letters are still on their way.
  await readyForOffline(page);
  const papers: string[] = [];
  for (const state of ['empty', 'planned', 'prospective', 'hardToPrint'] as const) {
    await putOnDevice(page, state);
    await visit(page, '#/gespreksgids/functioneren');
    papers.push((await printed(page, info.outputPath(`${state}.pdf`))).sheets.join('\f'));
  }
  for (const paper of papers) expect(paper).toBe(papers[0]);
});

test('who the guide is for is a choice that going back undoes and a topic keeps', async ({ page }) => {
  await visit(page, '#/gespreksgids');
  await page.getByRole('radio', { name: 'Voor wie pleegouder wil worden' }).check();
  await expect(page).toHaveURL(/#\/gespreksgids\?voor=aspirant$/);
  await expect(page.getByRole('radio', { name: 'Voor wie pleegouder wil worden' })).toBeFocused();
  await page.locator('summary').filter({ hasText: 'Zorgen voor pleegkinderen' }).click();
  await page.getByRole('link', { name: 'Omgaan met gedrag' }).click();
  await expect(page).toHaveURL(/omgaan-met-gedrag\?voor=aspirant$/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Voor pleegouders' })).toBeChecked();
});

test('a topic leads to its guide, and a guide to its topic', async ({ page }) => {
  await visit(page, '#/onderwerp/omgaan-met-gedrag');
  await page.getByRole('link', { name: 'Print deze vragen als gespreksgids' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gespreksgids: Omgaan met gedrag' })).toBeFocused();
  await page.getByRole('link', { name: 'Lees dit onderwerp op het scherm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Omgaan met gedrag' })).toBeFocused();
});
