import type { Page } from '@playwright/test';
import { agreed, button, heading, link, open, place, saved, wholePage } from './talking.ts';
import { expect, test } from './test.ts';

test('what is half written is there again after the tab was killed', async ({ page, context }) => {
  /** Types in a field and closes the page; gives the page that is opened after it. */
  const kill = async (at: Page, label: string, text: string) => {
    const hash = new URL(at.url()).hash;
    const field = at.getByLabel(label);
    if (text.includes('-')) await field.fill(text);
    else await field.pressSequentially(text, { delay: 30 });
    // A form keeps every key at once; a field that saves itself does so within a second.
    const isForm = ['Wat spreken we af?', 'Een eigen vraag'].includes(label);
    await at.waitForTimeout(isForm ? 300 : 1_500);
    await at.close();
    const next = await context.newPage();
    await next.goto(`/${hash}`);
    await expect(next.getByLabel(label), label).toHaveValue(text);
    return next;
  };
  await open(page, 'talking', '#/samen');
  let at = page;
  for (const [hash, label, text] of [
    ['#/gesprek/talk-2?bij=talk-2-topic', 'Wat spreken we af?', 'Samen fietsen'],
    ['#/gesprek/talk-2?bij=talk-2-strengths', 'Wat we erover zeggen', 'Het gaat goed'],
    ['#/gesprek/talk-2?bij=eerder', 'Wat we erover zeggen', 'Bellen hielp'],
    ['#/samen/talk-2', 'Met wie praat je?', 'Opa en oma'],
    ['#/gesprek/talk-2?bij=afspraken', 'Wanneer praten we weer?', '2099-06-01'],
    ['#/samen/talk-2', 'Een eigen vraag', 'Wie belt school'],
  ] as const) {
    await at.goto(`/${hash}`);
    await at.reload();
    await heading(at).waitFor();
    if (label === 'Met wie praat je?') await at.getByLabel(label).fill('');
    at = await kill(at, label, text);
  }
  // Who goes on to another page puts it on the agenda: it is not offered again.
  await link(at, 'Begin het gesprek').click();
  await expect(heading(at)).toHaveText('Onze afspraken van eerder');
  await at.goto('/#/samen/talk-2');
  await expect(button(at, 'Haal weg: Wie belt school')).toBeVisible();
  await expect(at.getByLabel('Een eigen vraag')).toHaveValue('');
});

test('what was agreed on before is taken off the agenda and put on it again', async ({ page }) => {
  await open(page, 'talking', '#/samen/talk-2');
  const remove = button(page, 'Haal weg: Onze afspraken van eerder');
  await expect(button(page, /^Haal weg/).first()).toHaveAccessibleName('Haal weg: Onze afspraken van eerder');
  await remove.click();
  await expect(button(page, 'Ongedaan maken')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove).toBeVisible();
  await remove.click();
  await expect(page.getByText('Weggehaald: Onze afspraken van eerder')).toBeVisible();
  await expect(saved(page)).toBeVisible();

  await page.goto('/#/gesprek/talk-2');
  await expect(heading(page)).toHaveText('Wat goed gaat');
  await expect(place(page)).toHaveText('1 van 5');
  expect(await wholePage(page)).not.toContain('half uur later kan');
  await page.goto('/#/samen/talk-2');
  await button(page, 'Onze afspraken van eerder').click();
  await expect(page.getByText('Staat erbij: Onze afspraken van eerder')).toBeVisible();
  await link(page, 'Begin het gesprek').click();
  await expect(heading(page)).toHaveText('Onze afspraken van eerder');
  // What was done since the last talk is there as done, and what hindered or helped is written beside it.
  await expect(page.getByRole('checkbox', { name: 'Gedaan: School bellen over het buitenspelen.' })).toBeChecked();
  await page.getByLabel('Wat we erover zeggen').fill('De begeleider belde zelf.');
  await link(page, 'Volgende').click();
  await page.goto('/#/gespreksblad/talk-2');
  await page.getByRole('checkbox', { name: 'Zet ook op papier wat we erover zeiden' }).check();
  await expect(page.locator('.print-only .talk-paper')).toContainText('De begeleider belde zelf.');
});

test('what is taken off and put on again is not called gone; each says where it was asked for', async ({ page }) => {
  await open(page, 'talking', '#/samen/talk-2');
  await button(page, 'Haal weg: Wat pleegzorg doet met je gezin').click();
  await expect(page.getByText('Weggehaald: Wat pleegzorg doet met je gezin')).toBeVisible();
  await button(page, 'Wat pleegzorg doet met je gezin').last().click();
  await expect(page.getByText(/^Weggehaald/)).toHaveCount(0);
  const said = page.getByText('Staat erbij: Wat pleegzorg doet met je gezin');
  await expect(said).toBeVisible();
  const own = page.getByLabel('Een eigen vraag');
  await own.fill('Wie belt school?');
  await page.keyboard.press('Enter');
  const asked = page.getByText('Staat erbij: Wie belt school?');
  await expect(asked).toBeInViewport();
  const [field, words] = [await own.boundingBox(), await asked.boundingBox()];
  expect((words?.y ?? 0) - (field?.y ?? 0)).toBeLessThan(200);

  // The last of a group: who uses the keyboard goes on to what comes next.
  const group = page.getByRole('group', { name: 'Vaak besproken' });
  for (let left = await group.getByRole('button').count(); left > 0; left -= 1) {
    await group.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await expect(group.getByRole('button')).toHaveCount(left - 1);
  }
  await expect(own).toBeFocused();
});

test('an agreement that is changed can be left as it was, with a button and with Escape', async ({ page }) => {
  await open(page, 'talking', '#/gesprek/talk-2?bij=talk-2-topic');
  const what = 'Samen een plan maken voor de rit terug.';
  const field = page.getByLabel('Wat spreken we af?');
  for (const leave of [() => button(page, 'Toch niet').click(), () => page.keyboard.press('Escape')]) {
    await field.fill('Half een nieuwe');
    await button(page, `Wijzig ${what}`).click();
    await expect(field.and(page.locator(':visible'))).toHaveCount(1);
    await page.locator('.agreements').getByLabel('Wat spreken we af?').fill('Iets anders');
    await leave();
    await expect(button(page, `Wijzig ${what}`)).toBeFocused();
    await expect(agreed(page, what)).toBeVisible();
    await expect(field).toHaveValue('Half een nieuwe');
  }
  await field.fill('a'.repeat(195));
  await expect(page.getByText('Er is nog plek voor 5 tekens.')).toBeVisible();
  await field.pressSequentially('bcdefgh');
  await expect(page.getByText('Het vak is vol. Schrijf er anders een tweede afspraak bij.')).toBeVisible();
});

test('an agreement is put in the plan whole, and is done there when it is done here', async ({ page }) => {
  await open(page, 'talking', '#/samen');
  const what = 'Vragen of het bezoek een half uur later kan beginnen';
  const card = page.getByRole('listitem').filter({ hasText: what });
  await card.getByRole('button', { name: /^Zet in mijn plan/ }).click();
  await expect(card.getByRole('group', { name: 'In welk doel zet je dit?' })).toBeVisible();
  const names = await card.getByRole('group').getByRole('button').allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await card.getByRole('button', { name: 'Onze afspraken' }).click();
  await expect(card.getByText('Staat in je plan')).toBeVisible();
  const second = page.getByRole('listitem').filter({ hasText: 'Elke zondag samen vooruitkijken' });
  await second.getByRole('button', { name: /^Zet in mijn plan/ }).click();
  await expect(second.getByRole('button', { name: 'Onze afspraken' })).toHaveCount(1);
  await second.getByRole('button', { name: 'Toch niet' }).click();

  const tick = page.getByRole('checkbox', { name: `Gedaan: ${what}` });
  await tick.check();
  await expect(card.getByText('Staat in je plan')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.goto('/#/plan');
  const step = page.getByRole('checkbox', { name: `Gedaan: ${what} (Onze begeleider)` });
  await expect(step).toBeChecked();
  await step.click();
  await expect(step).not.toBeChecked();
  await page.goto('/#/samen');
  await expect(tick).not.toBeChecked();
});

test('who goes back from the talk finds what is not talked about folded away', async ({ page }) => {
  await open(page, 'talking', '#/samen/talk-2');
  await page.getByText('Niet bespreken').click();
  await expect(page.getByRole('checkbox', { name: 'Eigen kinderen' })).toBeChecked();
  await link(page, 'Begin het gesprek').click();
  await expect(place(page)).toHaveText('1 van 6');
  await page.goBack();
  await expect(heading(page)).toHaveText('Bereid je gesprek voor');
  await expect(page.getByRole('checkbox', { name: 'Eigen kinderen' })).toBeHidden();
});
