import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { bare, lettersAreThere, printed } from './printed.ts';
import { expect, test } from './test.ts';

/** Points of a sheet of A4 between its margins, with a point for letters that lean over. */
const [left, right] = [(15 / 25.4) * 72 - 1, (195 / 25.4) * 72 + 1];

async function open(page: Page, state: Parameters<typeof putOnDevice>[1], hash: string): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto(`/${hash}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Op papier' })).toBeVisible();
  await lettersAreThere(page);
}

/** How many sheets the preview says it will be. */
async function foretold(page: Page): Promise<number> {
  const words = await page.getByText(/^Ongeveer \d+ blad/).textContent();
  return Number(/\d+/.exec(words ?? '')?.[0]);
}

for (const [state, hash, sheets] of [
  ['planned', '#/papier', 5],
  ['growthYears', '#/papier', 6],
  ['growthYears', '#/papier?met=groei', 1],
  ['diary', '#/papier?met=dagboek', 3],
  ['planned', '#/papier?met=profiel', 2],
  ['planned', '#/papier?met=antwoorden', 1],
  ['planned', '#/papier?met=plan', 1],
  ['planned', '#/papier?met=gesprek', 1],
  ['prospective', '#/papier?met=gesprek', 1],
  ['empty', '#/papier?met=gesprek', 1],
  ['empty', '#/papier?met=vragen', 4],
  ['prospective', '#/papier?met=vragen', 4],
  ['longTexts', '#/papier?met=plan', 1],
  ['longTexts', '#/papier?met=plan,gesprek', 2],
  ['longTexts', '#/papier', 6],
  ['earlierSet', '#/papier', 5],
  ['allNotApplicable', '#/papier', 4],
  ['hardToPrint', '#/papier', 7],
] as const) {
  test(`a device that is ${state} prints ${hash} whole, on as many sheets as foretold`, async ({ page }, info) => {
    await open(page, state, hash);
    const report = page.locator('.print-only .report');
    const text = (await report.textContent()) ?? '';
    const headings = await report.locator('h1, h2, h3, [scope=rowgroup]').allTextContents();
    // As the browser breaks it into words; a word is what stands between white space within one element.
    const texts = await report.evaluate((element) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (nodes.nextNode()) found.push(...(nodes.currentNode.nodeValue ?? '').split(/\s+/).filter(Boolean));
      return found;
    });
    expect(await foretold(page)).toBe(sheets);

    const paper = await printed(page, info.outputPath('papier.pdf'));
    expect(paper.sheets).toHaveLength(sheets);
    // Only emoji come out as pictures.
    if (state !== 'hardToPrint') expect(paper.images).toBe(0);
    const inPrint = bare(paper.sheets.join(''));
    // Text from right to left comes out of a PDF in the order of the screen, emoji as whatever drew them.
    const isComparable = (word: string) => !/[\u0590-\u08ff\p{Extended_Pictographic}]/u.test(word);
    expect(text.length).toBeGreaterThan(100);
    expect(texts.filter((word) => isComparable(word) && !inPrint.includes(bare(word)))).toEqual([]);
    expect(paper.words.filter(({ xMin, xMax }) => xMin < left || xMax > right)).toEqual([]);
    for (const button of ['Volgend blad', 'Wat komt erop?', 'Leeshulp']) expect(inPrint).not.toContain(bare(button));

    paper.sheets.forEach((sheet, index) => {
      const lines = sheet.split('\n').filter(Boolean);
      expect(bare(sheet), 'the number of the sheet').toContain(`${index + 1}/${sheets}`);
      expect(bare(sheet), 'the head').toContain(bare(headings[0] ?? ''));
      const last = lines.filter((line) => !/^\d+ ?\/ ?\d+$/.test(line)).at(-1) ?? '';
      expect(headings.map(bare), 'a heading at the foot of a sheet').not.toContain(bare(last));
    });
  });
}

test('the plan on paper has the open goals, without what was let go of, and the day of a step', async ({
  page,
}, info) => {
  await open(page, 'hardToPrint', '#/papier?met=plan');
  const { sheets } = await printed(page, info.outputPath('plan.pdf'));
  const text = bare(sheets.join(''));
  expect(sheets).toHaveLength(1);
  for (const goal of ['Opendoel37', 'Opendoel38', 'Opendoel39', '(20januari2027)']) expect(text).toContain(goal);
  for (const gone of ['Afgerond', 'Losgelaten']) expect(text).not.toContain(gone);
});

test('a note of many words is on paper to its last word, and the head of the table on every sheet', async ({
  page,
}, info) => {
  await open(page, 'hardToPrint', '#/papier?met=antwoorden');
  const { sheets } = await printed(page, info.outputPath('antwoorden.pdf'));
  const text = bare(sheets.join(''));
  const missing = Array.from({ length: 625 }, (_, index) => `woord${String(index).padStart(3, '0')}`).filter(
    (word) => !text.includes(word),
  );
  expect(missing).toEqual([]);
  for (const sheet of sheets) expect(bare(sheet)).toContain('Watikkoos');
});

test('what is chosen stands in the address, is shown and printed, and going back undoes it', async ({ page }, info) => {
  await open(page, 'planned', '#/papier?met=plan,onbekend');
  const choice = (name: string) => page.getByRole('checkbox', { name });
  await expect(choice('Plan')).toBeChecked();
  await expect(choice('Profiel')).not.toBeChecked();
  await expect(page.getByText('Ongeveer 1 blad A4.')).toBeVisible();

  await choice('Gespreksblad om in te vullen').check();
  await expect(page).toHaveURL(/#\/papier\?met=plan%2Cgesprek$/);
  await expect(page.getByText('Ongeveer 2 bladen A4.')).toBeVisible();
  const picture = page.getByRole('img', { name: /^Voorbeeld van het papier/ });
  await expect(picture).toHaveAccessibleName(
    'Voorbeeld van het papier. Blad 1 van 2. Erop: Plan en Gespreksblad om in te vullen.',
  );
  await page.getByRole('button', { name: 'Volgend blad' }).click();
  await expect(picture).toHaveAccessibleName(/Blad 2 van 2/);

  await page.getByRole('radio', { name: 'Nee, zonder naam' }).check();
  await expect(page).toHaveURL(/naam=geen/);
  const { sheets } = await printed(page, info.outputPath('zonder-naam.pdf'));
  expect(sheets.join('')).not.toContain('Thuis');

  await page.goBack();
  await page.goBack();
  await expect(choice('Gespreksblad om in te vullen')).not.toBeChecked();
  await choice('Plan').uncheck();
  await expect(page.getByText('Er is nog niets gekozen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await expect(choice('Plan')).toBeFocused();
});

test('the button prints, and leads there from the profile with the profile chosen', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/profiel');
  await page.getByRole('link', { name: 'Kies wat je print' }).click();
  await expect(page.getByRole('checkbox', { name: 'Profiel' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Plan' })).not.toBeChecked();
  await page.evaluate(() => {
    Object.assign(globalThis, { print: () => document.body.classList.add('was-printed') });
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('body.was-printed')).toBeAttached();
});

test('with nothing filled in the page says so, leads to the questions and prints an empty sheet', async ({ page }) => {
  await open(page, 'empty', '#/papier');
  await expect(page.getByText('Je hebt nog niets ingevuld.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ga naar de vragen' })).toBeVisible();
  await page.getByRole('link', { name: 'Print een leeg gespreksblad' }).click();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  await expect(page.getByText('Er komt geen naam op.')).toBeVisible();
});

test('nothing of this page is left on the paper of another one', async ({ page }, info) => {
  await open(page, 'planned', '#/papier');
  await page.getByRole('link', { name: 'Profiel', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Je profiel' })).toBeVisible();
  const { sheets } = await printed(page, info.outputPath('profiel.pdf'));
  expect(sheets).toHaveLength(2);
  expect(sheets.join('')).not.toContain('Mijn overzicht');
});

test('who is half-way a new time prints the last one that is complete, until they choose otherwise', async ({
  page,
}) => {
  await open(page, 'planned', '#/papier?met=profiel');
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Begin een nieuwe zelfreflectie' }).click();
  await page.locator('.step-card input').first().check();
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.goto('/#/papier?met=profiel');
  const paper = page.locator('.paper-printed');
  await expect(paper).toContainText('Dit gaat over 23 van de 24 onderwerpen.');
  await page.getByRole('radio', { name: /nog niet af$/ }).check();
  await expect(page).toHaveURL(/keer=laatste/);
  await expect(paper).toContainText('Dit gaat over 1 van de 24 onderwerpen.');
  await page.goBack();
  await expect(paper).toContainText('Dit gaat over 23 van de 24 onderwerpen.');
});
