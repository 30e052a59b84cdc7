import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

const words = (page: Page) => page.getByLabel('Je eigen woorden');
const begin = (page: Page) => page.getByRole('button', { name: 'Schrijf iets op' });
const done = (page: Page) => page.getByRole('button', { name: 'Klaar' });
const saved = (page: Page) => page.locator('.saved--saved');
const entry = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in je dagboek' });
const entryHeadings = (page: Page) => page.getByRole('heading', { level: 3 });

async function openDiary(page: Page, state: Parameters<typeof putOnDevice>[1], hash = '#/dagboek'): Promise<void> {
  await openApp(page);
  await putOnDevice(page, state);
  await page.goto(`/${hash}`);
  await expect(question(page).heading).toHaveText('Dagboek');
}

async function write(page: Page, text: string): Promise<void> {
  await begin(page).click();
  await expect(words(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(saved(page)).toBeVisible();
  await done(page).click();
}

test('what someone writes is there at once, and after the app was opened again', async ({ page }) => {
  await page.goto('/#/dagboek');
  await write(page, 'Samen soep gemaakt.');
  await expect(entryHeadings(page)).toBeFocused();
  await expect(entry(page, 'Samen soep gemaakt.')).toBeVisible();
  await page.reload();
  await expect(entry(page, 'Samen soep gemaakt.')).toBeVisible();
  await page.goto('/#/reflectie');
  await page.getByRole('link', { name: 'Alles wat je opschreef, staat in je dagboek.' }).click();
  await expect(entry(page, 'Samen soep gemaakt.')).toBeVisible();
});

test('half a sentence that was called saved is kept when the window is closed', async ({ page, context }) => {
  await page.goto('/#/dagboek');
  await begin(page).click();
  await page.keyboard.type('En toen');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.type(' kwam');
  await page.close();
  const later = await context.newPage();
  await later.goto('/#/dagboek');
  await expect(entry(later, 'En toen')).toBeVisible();
});

test('nothing remains of what has no words, and who empties a text can have it back', async ({ page }) => {
  await page.goto('/#/dagboek');
  await begin(page).click();
  await page.keyboard.type('   ');
  await page.getByLabel('Over welke dag gaat het?').fill('2024-02-29');
  await done(page).click();
  await expect(begin(page)).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(0);
  await write(page, 'Bijna weg.');
  await entry(page, 'Bijna weg.')
    .getByRole('button', { name: /^Wijzig/ })
    .click();
  await words(page).fill('');
  await expect(saved(page)).toBeVisible();
  await expect(words(page)).toBeVisible();
  await done(page).click();
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(entry(page, 'Bijna weg.')).toBeVisible();
  await expect(entryHeadings(page)).toBeFocused();
});

test('an entry may be about another day, but not about one that is still to come', async ({ page }) => {
  await openDiary(page, 'planned');
  await begin(page).click();
  await page.keyboard.type('De eerste dag van toen.');
  const day = page.getByLabel('Over welke dag gaat het?');
  await day.fill('2999-01-01');
  await done(page).click();
  await expect(page.getByRole('alert')).toHaveText('Die dag moet nog komen. Kies vandaag of een eerdere dag.');
  await expect(day).toBeFocused();
  await day.fill('2024-02-29');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await done(page).click();
  await expect(page.getByRole('heading', { name: 'Donderdag 29 februari 2024' })).toBeFocused();
  await expect(entry(page, 'De eerste dag van toen.')).toContainText('Opgeschreven op');
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText('Februari 2024');
});

test('an entry belongs to a topic or to a goal, with a link to it, or to nothing', async ({ page }) => {
  await openDiary(page, 'planned');
  await begin(page).click();
  const belongs = page.getByLabel('Waar hoort het bij?');
  await belongs.selectOption({ label: 'Reflecteren' });
  await words(page).fill('Op zondag teruggekeken.');
  await done(page).click();
  const own = entry(page, 'Op zondag teruggekeken.');
  await own.getByRole('link', { name: 'Reflecteren' }).click();
  await expect(question(page).heading).toHaveText('Reflecteren');
  await expect(page.getByText('Op zondag teruggekeken.')).toBeVisible();
  await page.goBack();
  await expect(own.getByRole('link', { name: 'Reflecteren' })).toBeFocused();
  await own.getByRole('button', { name: /^Wijzig/ }).click();
  await belongs.selectOption({ label: 'Doel: Eigen kinderen' });
  await done(page).click();
  await expect(own).toContainText('Hoort bij je doel: Eigen kinderen');
  await expect(own.getByRole('link', { name: 'Reflecteren' })).toHaveCount(0);
  await page.reload();
  await expect(own.getByRole('link', { name: 'Eigen kinderen' })).toHaveAttribute('href', '#/plan');
});

test('words are found in spite of capitals and accents, and what is looked for stands in the address', async ({
  page,
}) => {
  await openDiary(page, 'diary');
  await search(page).fill('nog EEN kéér');
  await expect(page.getByText('1 tekst gevonden.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  expect(page.url()).toContain('zoek=');
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(page.getByRole('article')).toHaveCount(20);
  await page.getByLabel('Waarover?').selectOption({ label: 'Eigen kinderen' });
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(entry(page, 'samen niets doen')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(20);
  await search(page).fill('xyzxyz');
  await expect(page.getByText('0 teksten gevonden. Probeer een ander woord, of toon alles.')).toBeVisible();
  await write(page, 'Iets heel anders.');
  await expect(page.getByText(/^Je tekst staat bij /)).toBeVisible();
  await expect(begin(page)).toBeFocused();
  await expect(search(page)).toHaveValue('xyzxyz');
});

test('what is typed stays when something else on the device changes', async ({ page, context }) => {
  await openDiary(page, 'diary', '#/dagboek?over=eigen-kinderen');
  await search(page).fill('soep');
  await expect(page.getByText('1 tekst gevonden.')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/#/dagboek');
  await write(other, 'Uit een ander venster.');
  await page.bringToFront();
  await expect(search(page)).toHaveValue('soep');
});

test('a long diary comes in parts, and is as long again for who comes back', async ({ page }) => {
  await openDiary(page, 'diary');
  await page.getByRole('button', { name: 'Toon nog 6 teksten' }).click();
  await expect(page.getByRole('article')).toHaveCount(26);
  await expect(entryHeadings(page).nth(20)).toBeFocused();
  await entry(page, 'Fietsen zonder zijwieltjes')
    .getByRole('button', { name: /^Lees verder/ })
    .click();
  await page.getByRole('link', { name: 'Eigen kinderen' }).click();
  await expect(question(page).heading).toHaveText('Eigen kinderen');
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(26);
  await expect(page.getByRole('button', { name: /^Lees minder/ })).toBeVisible();
});

test('what was taken away comes back where it was', async ({ page }) => {
  await openDiary(page, 'diary');
  const third = page.getByRole('article').nth(2);
  await expect(third).toContainText('Na het bezoek');
  await third.getByRole('button', { name: /^Haal weg/ }).click();
  await expect(page.getByText('De tekst van zondag 22 november 2026 is weg.')).toBeVisible();
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(third).toContainText('Na het bezoek');
  await expect(third.getByRole('heading')).toBeFocused();
});

test('an entry becomes a goal, and says so', async ({ page }) => {
  await openDiary(page, 'diary');
  const first = page.getByRole('article').first();
  await first.getByRole('button', { name: /^Maak hier een doel van/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Doel 3: Vandaag aten we voor het eerst allemaal tegelijk aan tafel…' }),
  ).toBeVisible();
  await page.goto('/#/dagboek');
  await expect(first).toContainText('Hier maakte je een doel van: Vandaag aten we');
  await page
    .getByRole('article')
    .nth(1)
    .getByRole('button', { name: /^Maak hier een doel van/ })
    .click();
  await expect(page.getByRole('alert')).toHaveText(/^Je plan heeft al drie doelen/);
  const aboutPlanned = entry(page, 'samen niets doen');
  await aboutPlanned.getByRole('button', { name: /^Maak hier een doel van/ }).click();
  await expect(question(page).heading).toHaveText('Je plan');
  await page.goto('/#/dagboek');
  await expect(aboutPlanned).toContainText('Hoort bij je doel: Eigen kinderen');
});

test('an open question helps to begin, and stays with what is written', async ({ page }) => {
  await page.goto('/#/dagboek');
  await page.getByRole('button', { name: 'Schrijf hierover' }).click();
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('Ze durfde van de glijbaan.');
  await done(page).click();
  await expect(entry(page, 'glijbaan')).toContainText('iets nieuws kon of durfde?');
  await expect(entry(page, 'glijbaan').getByRole('link', { name: 'Zien hoe een kind groeit' })).toBeVisible();
});

test('the whole diary works with the keyboard alone, and near the end it says how many characters are left', async ({
  page,
}) => {
  await page.goto('/#/dagboek');
  await begin(page).focus();
  await page.keyboard.press('Enter');
  await words(page).fill('a'.repeat(3_990));
  await expect(page.getByText('Er is nog plek voor 10 tekens.')).toBeVisible();
  await page.keyboard.type('🙂🙂🙂🙂🙂🙂🙂');
  await expect(page.getByText(/^De tekst is vol\./)).toBeVisible();
  for (const _ of ['day', 'month', 'year', 'picker']) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Waar hoort het bij?')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(done(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entryHeadings(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Lees verder/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Lees minder/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(words(page)).toBeFocused();
  expect(await words(page).inputValue()).toMatch(/🙂$/);
});
