import type { Page } from '@playwright/test';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

const nextStep = (page: Page) => page.getByRole('region', { name: 'Je volgende stap' });
const goalCalled = (page: Page, name: string) => page.getByRole('region', { name });

/** The device of someone with a plan, on a day of its own. */
async function openUnderWay(page: Page, day = '2026-11-23', hash = ''): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00+01:00`));
  await openApp(page, hash);
  await putOnDevice(page, 'underWay');
  await expect(question(page).heading).toBeVisible();
}

test('someone comes in, does the next step and writes what it brought', async ({ page }) => {
  await openUnderWay(page);
  await expect(nextStep(page)).toContainText('Aan de begeleider vragen hoe het bezoek zelf gaat.');
  await nextStep(page).getByRole('button', { name: 'Gedaan' }).click();
  await expect(nextStep(page)).toContainText('Mooi dat je dit deed.');
  await nextStep(page).getByRole('radio', { name: 'Een beetje' }).check();
  await nextStep(page)
    .getByRole('textbox', { name: /^Wat neem je ervan mee/ })
    .fill('Bellen is minder eng dan ik dacht.');
  await nextStep(page).getByRole('button', { name: 'Klaar' }).click();
  await expect(nextStep(page)).toHaveCount(0);
  await page.goto('/#/plan');
  await page.getByText('Hoe was het?').nth(1).click();
  await expect(page.getByRole('textbox', { name: /^Wat neem je ervan mee/ }).last()).toHaveValue(
    'Bellen is minder eng dan ik dacht.',
  );
});

test('a step that was ticked off by accident is back at once', async ({ page }) => {
  await openUnderWay(page);
  await nextStep(page).getByRole('button', { name: 'Gedaan' }).click();
  await nextStep(page).getByRole('button', { name: 'Toch niet gedaan' }).click();
  await expect(nextStep(page).getByRole('button', { name: 'Gedaan' })).toBeVisible();
});

test('a step is put off without a reason, and comes back on its day', async ({ page }) => {
  await openUnderWay(page);
  await nextStep(page).getByRole('button', { name: 'Later' }).click();
  await nextStep(page).getByRole('button', { name: 'Over een week' }).click();
  await expect(nextStep(page)).toContainText('De stap komt terug op 30 november 2026.');
  await expect(nextStep(page).getByRole('button', { name: 'Gedaan' })).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-11-30T00:30:00+01:00'));
  await page.reload();
  await expect(nextStep(page).getByRole('button', { name: 'Gedaan' })).toBeVisible();
});

test('a step that no longer fits is let go of with a reason, and taken up again', async ({ page }) => {
  await openUnderWay(page);
  await nextStep(page).getByRole('button', { name: 'Later' }).click();
  await nextStep(page)
    .getByRole('button', { name: /^Laat deze stap los/ })
    .click();
  await page.getByRole('textbox', { name: /^Waarom past het niet/ }).fill('Het bezoek is gestopt.');
  await page.getByRole('button', { name: 'Laat deze stap los' }).click();
  await expect(nextStep(page)).toHaveCount(0);
  await page.goto('/#/plan');
  await expect(page.getByText('Losgelaten: Het bezoek is gestopt.')).toBeVisible();
  await page.getByRole('button', { name: 'Pak weer op Aan de begeleider' }).click();
  await expect(page.getByRole('checkbox', { name: /^Gedaan: Aan de begeleider/ })).not.toBeChecked();
});

test('who wanted to look back is reminded, ends the goal and sees what they chose then', async ({ page }) => {
  await openUnderWay(page);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(question(page).heading).toHaveText('Je plan');
  await goalCalled(page, 'Doel 1: Contact met ouders').getByRole('button', { name: 'Rond dit doel af' }).click();
  const closed = page.getByRole('region', { name: 'Contact met ouders', exact: true });
  await expect(closed.getByRole('heading')).toBeFocused();
  await closed.getByRole('textbox', { name: /^Wat is er veranderd/ }).fill('Na een bezoek is het nu rustig.');
  await expect(closed.getByText(/^Toen koos je/)).toHaveCount(0);
  await closed.getByRole('radio').first().check();
  await expect(closed.getByText(/^Toen koos je: /)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Je wilde nu terugkijken')).toHaveCount(0);
  // What was open is open again.
  await expect(closed.getByRole('textbox')).toHaveValue('Na een bezoek is het nu rustig.');
  await closed.getByRole('button', { name: 'Ga toch verder met dit doel' }).click();
  await expect(goalCalled(page, 'Doel 1: Contact met ouders')).toBeVisible();
});

test('someone makes a goal of their own, with its steps and an if-then sentence from a small step', async ({
  page,
}) => {
  await openUnderWay(page, '2026-11-23', '#/plan');
  await page.getByRole('button', { name: 'Maak dit doel' }).click();
  await expect(page.getByRole('alert')).toHaveText('Schrijf eerst waar je doel over gaat.');
  await expect(page.getByRole('textbox', { name: 'Waar gaat het over?' })).toBeFocused();
  await page.keyboard.type('Samen koken');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Doel 3: Samen koken' })).toBeFocused();
  const own = goalCalled(page, 'Doel 3: Samen koken');
  await own
    .getByRole('textbox', { name: 'Zelf een stap bedenken' })
    .fill('Als het vrijdag is, dan kiest een kind het eten.');
  await own.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(own.getByRole('textbox', { name: 'Als …' })).toHaveValue('het vrijdag is');
  await expect(own.getByRole('textbox', { name: 'dan …' })).toHaveValue('kiest een kind het eten');
  await expect(page.getByText(/^Je plan heeft drie doelen/)).toBeVisible();
});

test('a small step is chosen in the plan itself', async ({ page }) => {
  await openUnderWay(page, '2026-11-23', '#/plan');
  const goal = goalCalled(page, 'Doel 1: Contact met ouders');
  await goal.getByText('Kies een kleine stap').click();
  const choice = goal.getByRole('button', { name: /^Zet bij dit doel/ }).first();
  const text = (await choice.textContent())?.replace('Zet bij dit doel ', '') ?? '';
  await choice.click();
  await expect(goal.getByRole('checkbox', { name: `Gedaan: ${text}` })).toBeVisible();
});

test('a new time hides what was chosen before, until someone asks to see it', async ({ page }) => {
  await openUnderWay(page, '2027-11-23');
  await expect(page.getByText(/Wil je kijken wat er groeide/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin een nieuwe zelfreflectie' }).click();
  // The page that is left has a choice of the same name.
  await expect(page).toHaveTitle(/^Vraag 1 van 24/);
  const wish = page.getByRole('checkbox', { name: 'Laat zien wat ik vorige keer koos' });
  await expect(wish).not.toBeChecked();
  await expect(page.getByText(/^Op \d+ november 2026 koos je/)).toHaveCount(0);
  await wish.check();
  await expect(page.getByText(/^Op 2 november 2026 koos je: /)).toBeVisible();
});

test('who types on without a pause loses no more than a second of it when the tab is gone', async ({ page }) => {
  await openUnderWay(page, '2026-11-23', '#/plan');
  await page.clock.resume();
  const field = goalCalled(page, 'Doel 1: Contact met ouders').getByLabel('Wat wil ik zien veranderen?');
  await field.fill('');
  await field.pressSequentially('Een zin zonder pauze die langer duurt dan een hele seconde.', { delay: 50 });
  await page.reload();
  await expect(field).toHaveValue(/^Een zin zonder pauze die langer/);
});

test('a goal made of a diary entry, or to look back on, is where someone arrives', async ({ page }) => {
  await openUnderWay(page);
  await page.getByRole('link', { name: 'Kijk terug' }).click();
  await expect(page.getByRole('heading', { name: 'Doel 1: Contact met ouders' })).toBeFocused();
});

test('a plan without answers is gone on with from the first page', async ({ page }) => {
  await page.goto('/#/plan');
  await page.getByRole('textbox', { name: 'Waar gaat het over?' }).fill('Meer buiten');
  await page.getByRole('button', { name: 'Maak dit doel' }).click();
  const goal = goalCalled(page, 'Doel 1: Meer buiten');
  await goal.getByRole('textbox', { name: 'Zelf een stap bedenken' }).fill('Een rondje lopen');
  await goal.getByRole('button', { name: 'Voeg toe' }).click();
  await page.goto('/#/');
  await expect(nextStep(page)).toContainText('Een rondje lopen');
});
