import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

/** Answers whatever is asked until the way ends, and tells how many questions that were. */
async function answerAll(page: Page): Promise<number> {
  for (let asked = 1; asked < 30; asked += 1) {
    const heading = (await question(page).heading.textContent()) ?? '';
    await question(page)
      .steps.nth(asked % 4)
      .check();
    const importance = question(page).importance('Soms');
    if ((await importance.count()) > 0) await importance.check();
    const onward = page.getByRole('button', { name: /^(Volgende|Klaar)$/ });
    const isLast = (await onward.textContent())?.startsWith('Klaar');
    await onward.click();
    if (isLast) return asked;
    await expect(question(page).heading).not.toHaveText(heading);
  }
  throw new Error('the way did not end');
}

async function openAt(page: Page, state: Parameters<typeof putOnDevice>[1], hash: string): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto(`/${hash}`);
}

test('someone in a moment answers only its questions, and goes on with what plays a part', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Wat speelt er nu\?/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^Spanning rond bezoek of contact/ }).click();
  await page.getByRole('link', { name: 'Beantwoord 7 vragen' }).click();
  await expect(page).toHaveTitle(/^Vraag 1 van 7/);
  expect(await answerAll(page)).toBe(7);
  await expect(page.getByText('Je hebt alle vragen bij dit moment beantwoord.')).toBeVisible();
  await page.getByRole('link', { name: 'Kies waar je mee verder wilt' }).click();
  await expect(page.getByText('Contact met ouders', { exact: true })).toBeVisible();
});

test('who stops in a moment goes on there, and the way past every topic keeps its own place', async ({ page }) => {
  await openAt(page, 'halfway', '#/moment/gedrag-dat-veel-vraagt');
  await page.getByRole('link', { name: /^(Beantwoord|Ga verder)/ }).click();
  await question(page).steps.nth(2).check();
  await page.getByRole('link', { name: 'Stoppen en later verder' }).click();
  await expect(page.getByText(/^Bij vraag 7 van 24: /)).toBeVisible();
  await page.getByRole('link', { name: 'Ga verder met Gedrag dat veel vraagt' }).click();
  await expect(page).toHaveTitle(/^Vraag \d van 7/);
  await page.goto('/#/moment/gedrag-dat-veel-vraagt');
  await expect(page.getByRole('link', { name: /^Ga verder, \d van \d ingevuld$/ })).toBeVisible();
});

test('the situations of a topic make its level more precise', async ({ page }) => {
  await openAt(page, 'planned', '#/profiel');
  await page.getByRole('link', { name: 'Kijk dieper met situaties' }).click();
  const behaviour = page.getByRole('listitem').filter({ hasText: 'Omgaan met gedrag' });
  await expect(behaviour).toContainText('0 van 3 ingevuld');
  await behaviour.getByRole('link').click();
  await expect(page).toHaveTitle(/^Vraag 1 van 3/);
  expect(await answerAll(page)).toBe(3);
  await expect(question(page).heading).toHaveText('Klaar met Omgaan met gedrag');
  await page.getByRole('link', { name: 'Kies nog een onderwerp' }).click();
  await expect(behaviour).toContainText('3 van 3 ingevuld');
  await page.getByRole('link', { name: 'Bekijk je profiel' }).click();
  await expect(page.getByText(/^Gemiddeld over 4 vragen/)).toBeVisible();
});

test('a new foster family takes a step from the starter kit into the plan', async ({ page }) => {
  await page.goto('/#/startpakket');
  await page
    .getByRole('button', { name: /^Zet in mijn plan/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Naar je plan' }).first().click();
  await expect(page.getByRole('heading', { name: /^Doel 1: / })).toBeVisible();
});

test('whoever looks around in the pillars answers nothing and leaves nothing behind', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Rondkijken in de vijf pijlers/ }).click();
  await expect(question(page).heading).toHaveText('De vijf pijlers');
  await page.getByRole('link', { name: /^Leerlijn: zo kun je groeien Samenwerken/ }).click();
  await expect(question(page).heading).toHaveText('Leerlijn Samenwerken');
  for (const step of ['Wat je gaat weten', 'Waar je mee oefent', 'Wat je dan doet', 'Wat je dan bij je draagt']) {
    await expect(page.getByRole('heading', { name: step })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Regels en rechten' }).first().click();
  await expect(page.getByRole('heading', { name: 'De vier stappen' })).toBeVisible();
  await page.goto('/#/gegevens');
  await expect(page.getByText(/^Er staat niets/)).toBeVisible();
});

test('whoever is still considering is asked nothing about a foster child, in the moment that is theirs', async ({
  page,
}) => {
  await page.goto('/#/moment/nadenken-over-pleegzorg');
  await expect(page.getByText('Met wie kun je praten?')).toBeVisible();
  await expect(page.locator('.card').filter({ hasText: 'mijn pleegkind' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Beantwoord/ }).click();
  await expect(question(page).heading).toBeFocused();
  await expect(page.getByText('Houdt dit je bezig?')).toBeVisible();
  await question(page).steps.first().check();
  await page.goto('/#/situatie');
  await expect(page.getByRole('radio', { name: 'Ik overweeg pleegouder te worden' })).toBeChecked();
});

test('from a topic one question leads back to that topic', async ({ page }) => {
  await page.goto('/#/onderwerp/reflecteren');
  await page.getByRole('link', { name: 'Beantwoord de vraag' }).click();
  await question(page).steps.nth(1).check();
  await page.getByRole('button', { name: 'Terug naar het onderwerp' }).click();
  await expect(question(page).heading).toHaveText('Reflecteren');
  await page
    .getByRole('button', { name: /^Schrijf erover/ })
    .first()
    .click();
  await page.keyboard.type('Op zondag.');
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.goto('/#/reflectie');
  await expect(page.getByRole('link', { name: 'Reflecteren' })).toBeVisible();
});

test('what someone writes while they pause is kept with its date, can be changed, taken away and brought back', async ({
  page,
}) => {
  await page.goto('/#/reflectie');
  await page
    .getByRole('button', { name: /^Schrijf erover/ })
    .first()
    .click();
  await page.keyboard.type('Samen gefietst naar zee.');
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Opgeschreven op \d+ \w+ \d{4}/)).toBeVisible();
  await page.getByRole('button', { name: /^Wijzig/ }).click();
  await page.getByLabel('Je eigen woorden').fill('Samen naar zee.');
  await expect(page.locator('.saved--saved')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Samen naar zee.')).toBeVisible();
  await page.getByRole('button', { name: /^Haal weg/ }).click();
  await expect(page.getByText('Samen naar zee.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Samen naar zee.')).toBeVisible();
});

test('an assessment made with the first version of the questions still opens, with the words of that time', async ({
  page,
}) => {
  await openAt(page, 'earlierSet', '#/profiel');
  await expect(page.getByRole('heading', { name: 'Wat goed gaat' })).toBeVisible();
  await expect(page.getByText(/^Je koos: “Ook als mijn pleegkind lang afstand houdt/)).toBeVisible();
  await page.getByRole('link', { name: 'Kijk dieper met situaties' }).click();
  await page.getByRole('button', { name: 'Begin een nieuwe zelfreflectie' }).click();
  await expect(page.getByText('0 van 3 ingevuld').first()).toBeVisible();
});
