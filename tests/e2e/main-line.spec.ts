import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { openApp, putOnDevice, storedIn } from './device.ts';
import { launchOptions } from './launch.ts';
import { lettersAreThere } from './printed.ts';
import { expect, question, readyForOffline, test, watchRequests } from './test.ts';

/** Answers the question on screen and goes on. */
async function answerAndGoOn(page: Page, step: number, importance: 'Nu niet' | 'Soms' | 'Nu veel'): Promise<void> {
  const here = question(page);
  await here.steps.nth(step).check();
  await here.importance(importance).check();
  await expect(here.saved).toBeVisible();
  await here.next.click();
}

/** From the first question to the plan, with the profile, the choice and the suggestions on the way. */
async function doTheWholeLine(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  for (let position = 1; position <= 24; position += 1) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${position} van 24 · `));
    await answerAndGoOn(page, position % 4, (['Nu veel', 'Soms', 'Nu niet'] as const)[position % 3] ?? 'Soms');
  }
  await expect(page.getByText('Je hebt alle 24 vragen beantwoord.')).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk je profiel' }).click();

  await expect(page.getByRole('heading', { name: 'Je profiel' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat goed gaat' })).toBeVisible();
  await expect(page.getByText('Dit gaat over 24 van de 24 onderwerpen.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Kies waar je mee verder wilt' }).first().click();

  const proposed = page.getByRole('group', { name: 'Dit vraagt nu de meeste aandacht' }).getByRole('checkbox');
  await proposed.nth(0).check();
  await proposed.nth(1).check();
  await expect(page.getByText('Je hebt 2 onderwerpen gekozen.')).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk wat je kunt doen' }).click();

  const suggestions = page.getByRole('article');
  await expect(suggestions).toHaveCount(3);
  await expect(suggestions.first()).toContainText(/Waarom deze\? Gaat .* Dat koos je zelf\. Je gaf aan: /);
  await suggestions
    .first()
    .getByRole('button', { name: /^Zet in mijn plan/ })
    .click();
  await expect(suggestions.first().getByText('Staat in je plan')).toBeVisible();
  await page
    .getByRole('button', { name: /^Zet in mijn plan Als / })
    .first()
    .click();
  await page.getByRole('link', { name: 'Naar je plan' }).last().click();

  await expect(page.getByRole('heading', { name: /^Doel 1: / })).toBeVisible();
  await page.getByLabel('Wat wil ik zien veranderen?').first().fill('We eten weer rustig samen.');
  await page.getByLabel('Als …').first().fill('we aan tafel gaan');
  await page.getByLabel('dan …').first().fill('leggen we alle telefoons weg');
  await page.getByLabel('Wie helpt mij?').first().fill('Onze begeleider');
  // Printing right after the last word must not leave that word out.
  await page.evaluate(() => {
    const { resolve, promise } = withResolvers();
    Object.assign(globalThis, { printed: promise, print: resolve });
    function withResolvers() {
      let resolve: () => void = () => {};
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      return { resolve, promise };
    }
  });
  await page.getByRole('button', { name: 'Print je plan' }).click();
  await page.evaluate(() => (globalThis as unknown as { printed: Promise<void> }).printed);
}

/** The text of a page as it is printed, and the number of sheets. */
async function printed(page: Page, path: string): Promise<{ text: string; sheets: number; images: number }> {
  await lettersAreThere(page);
  await page.pdf({ path, preferCSSPageSize: true });
  const pdf = await readFile(path, 'latin1');
  return {
    text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
    sheets: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length,
    images: (pdf.match(/\/Subtype\s*\/Image\b/g) ?? []).length,
  };
}

test('someone answers all 24 questions, chooses, makes a plan and prints it', async ({ page }, info) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await doTheWholeLine(page);

  const plan = await printed(page, info.outputPath('plan.pdf'));
  expect(plan.sheets).toBe(1);
  expect(plan.images).toBe(0);
  expect(plan.text).toContain('Mijn plan');
  expect(plan.text).toContain('We eten weer rustig samen.');
  expect(plan.text).toContain('Als we aan tafel gaan, dan leggen we alle telefoons weg.');
  expect(plan.text).not.toContain('Haal dit doel weg');

  await page.getByRole('link', { name: 'Profiel', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Je profiel' })).toBeVisible();
  const profile = await printed(page, info.outputPath('profiel.pdf'));
  expect(profile.sheets).toBeLessThanOrEqual(3);
  expect(profile.images).toBe(0);
  for (const pillar of ['Zorgen', 'Samenwerken', 'Opvoeden', 'Ontwikkelen', 'Functioneren']) {
    expect(profile.text).toContain(pillar);
  }
});

test('someone does the whole line again with the network off', async ({ page, context }, info) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await readyForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await doTheWholeLine(page);
  expect((await printed(page, info.outputPath('plan.pdf'))).sheets).toBe(1);
});

test('someone who stops half-way goes on at the same question after closing the browser', async ({
  address,
  problems,
}, info) => {
  const profileFolder = info.outputPath('browser');
  const open = async () => {
    const options = { ...launchOptions, baseURL: address, locale: 'nl-NL' };
    const context = await chromium.launchPersistentContext(profileFolder, options);
    watchRequests(context, problems, address);
    return context;
  };

  const evening = await open();
  const page = await evening.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  for (let position = 1; position <= 6; position += 1) await answerAndGoOn(page, 1, 'Soms');
  const asked = (await question(page).heading.textContent()) ?? '';
  await expect(page).toHaveTitle(/^Vraag 7 van 24/);
  await evening.close();

  const nextDay = await open();
  const later = await nextDay.newPage();
  await later.goto('/');
  await expect(later.getByText(/^Bij vraag 7 van 24: /)).toBeVisible();
  await later.getByRole('link', { name: 'Ga verder waar je was' }).click();
  await expect(question(later).heading).toHaveText(asked);
  await nextDay.close();
});

test('someone whose phone rings in the middle of a note goes on in that note', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await answerAndGoOn(page, 2, 'Soms');
  await question(page).steps.nth(1).check();
  await page.getByRole('button', { name: 'Schrijf er iets bij' }).click();
  await page.keyboard.type('Vooral na school wil');
  await expect.poll(() => storedIn(page)).toContain('Vooral na school wil');
  await page.close();

  for (const address of ['/', '/#/vraag']) {
    const later = await context.newPage();
    await later.goto(address);
    if (address === '/') {
      await expect(later.getByText(/^Bij vraag 2 van 24: /)).toBeVisible();
      await later.getByRole('link', { name: 'Ga verder waar je was' }).click();
    }
    await expect(later.getByRole('textbox')).toHaveValue('Vooral na school wil');
    await expect(question(later).importance('Soms')).not.toBeChecked();
    await later.close();
  }
});

test('a killed tab loses nothing that was called saved', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await question(page).steps.nth(2).check();
  await expect(question(page).saved).toBeVisible();
  const address = page.url();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(address);
  await expect(question(again).steps.nth(2)).toBeChecked();
});

test('reloading any address without a network shows that page', async ({ page, context }) => {
  await page.goto('/');
  await readyForOffline(page);
  await context.setOffline(true);
  for (const [hash, title] of [
    ['#/vraag/reflecteren.anker', /^Vraag \d+ van 24/],
    ['#/profiel', /^Je profiel is nog leeg/],
    ['#/plan', /^Je plan is nog leeg/],
    ['#/hulp', /^Hulp en steun/],
    ['#/over', /^Over deze vragen/],
    ['#/privacy', /^Wat we wel en niet weten/],
    ['#/gegevens', /^Mijn gegevens/],
    ['#/activiteit/augeo-hechting-en-gedrag', /^Pleegouders: Hechting/],
    ['#/bestaat-niet', /^Deze pagina is er niet/],
  ] as const) {
    await page.goto(`/${hash}`);
    await page.reload();
    await expect(page).toHaveTitle(title);
  }
});

test('going back never loses an answer, and the address shows where someone is', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await answerAndGoOn(page, 3, 'Nu veel');
  await expect(page).toHaveURL(/#\/vraag\/omgaan-met-gedrag\.anker$/);
  await page.goBack();
  await expect(question(page).steps.nth(3)).toBeChecked();
  await expect(question(page).importance('Nu veel')).toBeChecked();
});

for (const [from, link, back] of [
  ['nakijken', /^Wijzig/, 'Terug naar het overzicht'],
  ['profiel', 'Wennen en aarden', 'Terug naar je profiel'],
] as const) {
  test(`whoever changes one answer from #/${from} is led back there`, async ({ page }) => {
    await openApp(page);
    await putOnDevice(page, 'finished');
    await page.goto(`/#/${from}`);
    await page.getByRole('link', { name: link }).first().click();
    await question(page).steps.nth(0).check({ force: true });
    await page.getByRole('button', { name: back }).click();
    await expect(page).toHaveURL(new RegExp(`#/${from}$`));
  });
}
