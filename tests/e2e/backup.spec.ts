import { readFile } from 'node:fs/promises';
import { makeBackup, newPhone } from './backups.ts';
import { openApp, putOnDevice } from './device.ts';
import { expect, question, test } from './test.ts';

test('everything moves to a new phone in one protected file', async ({ page, browser, address }) => {
  // Two browsers, and a passphrase that is meant to take its time.
  test.setTimeout(120_000);
  await openApp(page);
  await putOnDevice(page, 'talking');
  await page.goto('/#/gegevens');
  await expect(page.getByRole('heading', { name: 'Een nieuwe telefoon' })).toBeVisible();
  await expect(page.getByText('Van alles wat hier staat, is nog geen reservekopie.')).toBeVisible();
  const passphrase = await page.getByLabel('De wachtzin').inputValue();
  expect(passphrase).toMatch(/^[a-z]+( [a-z]+){3}$/);
  const file = await makeBackup(page);
  expect(file.name).toMatch(/^pijlerpad-\d{4}-\d\d-\d\d\.age$/);
  expect(await readFile(file.path, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);

  // Shown once more, to write down; then it is nowhere on the page.
  await expect(page.getByText('Schrijf deze wachtzin op')).toBeFocused();
  await expect(page.getByText(passphrase)).toBeVisible();
  // Also for who left the page, or whose app began anew, before that.
  await page.goto('/#/');
  await page.reload();
  await page.goto('/#/gegevens');
  await expect(page.getByText('Je schreef deze wachtzin nog niet op.')).toBeVisible();
  await expect(page.getByText(passphrase)).toBeVisible();
  await expect(page.getByLabel('De wachtzin')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ik heb hem opgeschreven' }).click();
  await expect(page.getByText('De wachtzin staat niet meer op het scherm.')).toBeFocused();
  await expect(page.getByText('De wachtzin staat niet meer op het scherm.')).toBeInViewport();
  // No other words either, that would open nothing, also for who comes back.
  await expect(page.getByLabel('De wachtzin')).toHaveCount(0);
  await page.goto('/#/');
  await page.goto('/#/gegevens');
  await expect(page.getByRole('button', { name: 'Maak een nieuwe reservekopie' })).toBeVisible();
  await expect(page.getByLabel('De wachtzin')).toHaveCount(0);
  await expect(page.getByText(/^Laatste reservekopie: /)).toBeVisible();

  const phone = await newPhone(browser, address);
  await phone.getByLabel('Kies een bestand').setInputFiles(file.path);
  await expect(phone.getByLabel('De wachtzin')).toBeFocused();
  await phone.getByLabel('De wachtzin').fill('appel peer kers pruim');
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('Deze wachtzin past niet.')).toBeVisible();
  await phone.getByLabel('De wachtzin').fill(passphrase);
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'Dit staat in het bestand' })).toBeFocused();
  await expect(phone.locator('.card').getByText('24 vragen beantwoord')).toBeVisible();
  await phone.getByRole('button', { name: 'Lees in' }).click();
  await expect(phone.getByText('Ingelezen.')).toBeVisible();
  await phone.goto('/#/');
  await expect(question(phone).heading).toContainText('Thuis');
  await expect(phone.getByText('Maak een reservekopie')).toHaveCount(0);
  await phone.context().close();
});

test('what differs is chosen one by one, and can be taken back', async ({ page }) => {
  await openApp(page);
  await putOnDevice(page, 'planned');
  await page.goto('/#/gegevens');
  await page.getByRole('radio', { name: 'Zonder wachtzin' }).check();
  await expect(page.getByText('Iedereen die dit bestand in handen krijgt, kan alles lezen.')).toBeVisible();
  const { name, path } = await makeBackup(page);
  expect(name).toMatch(/\.json$/);

  await page.goto('/#/wie');
  await page.getByLabel('Je roepnaam').fill('Later');
  await page.goto('/#/plan');
  await page.getByLabel('Wat wil ik zien veranderen?').first().fill('Iets anders dan in het bestand');
  await page.goto('/#/gegevens');
  await page.getByLabel('Kies een bestand').setInputFiles(path);
  await page.getByRole('radio', { name: 'Ik kies per onderdeel' }).check();
  const goal = page.getByRole('group', { name: /^Doel: / });
  await expect(goal.getByRole('radio', { name: /^Dit apparaat: van .*nieuwer/ })).toBeChecked();
  await goal.getByRole('radio', { name: /^Het bestand: van 2 november 2026/ }).check();
  await expect(page.getByRole('group', { name: 'Roepnaam en situatie van Later' })).toBeVisible();
  await page.getByRole('button', { name: 'Lees in' }).click();
  await expect(page.getByText('Ingelezen. Alles staat nu op dit apparaat.')).toBeFocused();
  const change = page.getByLabel('Wat wil ik zien veranderen?').first();
  // Whoever goes to look comes back to it.
  await page.goto('/#/plan');
  await expect(change).toHaveValue('Na een bezoek zijn we dezelfde avond weer tot rust.');
  await page.goto('/#/gegevens');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Het inlezen is ongedaan gemaakt.')).toBeFocused();
  await page.goto('/#/plan');
  await expect(change).toHaveValue('Iets anders dan in het bestand');

  await page.goto('/#/gegevens');
  await page.getByLabel('Kies een bestand').setInputFiles(path);
  await page.getByRole('radio', { name: 'Ik kies per onderdeel' }).check();
  await goal.getByRole('radio', { name: /^Het bestand/ }).check();
  await page.getByRole('button', { name: 'Lees in' }).click();
  await page.goto('/#/plan');
  await expect(change).toHaveValue('Na een bezoek zijn we dezelfde avond weer tot rust.');
  await change.fill('Daarna ging ik verder');
  await page.goto('/#/gegevens');
  await expect(page.getByText('ongedaan maken kan niet meer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
  await page.goto('/#/');
  await expect(question(page).heading).toContainText('Later');
});

test('who answered on the new phone already says whether that was them, and goes on with what was brought', async ({
  page,
}) => {
  await openApp(page);
  await putOnDevice(page, 'halfway');
  await page.goto('/#/gegevens');
  await page.getByRole('radio', { name: 'Zonder wachtzin' }).check();
  const { path } = await makeBackup(page);
  const answered = page.locator('main').getByText(/^\d+ vragen beantwoord$/);
  const amount = await answered.first().textContent();

  await putOnDevice(page, 'empty');
  await page.goto('/#/');
  await page.getByRole('link', { name: 'Begin met de eerste vraag' }).click();
  await question(page).steps.nth(1).check();
  await expect(question(page).saved).toBeVisible();
  await page.goto('/#/gegevens');
  await page.getByLabel('Kies een bestand').setInputFiles(path);
  const asked = page.getByRole('group', { name: /Ben jij dat\?$/ });
  await expect(asked.getByText(/^Op dit apparaat: 1 vraag beantwoord, begonnen op /)).toBeVisible();
  await expect(asked.getByText(`In het bestand: ${amount}, begonnen op 2 november 2026.`)).toBeVisible();
  await page.getByRole('button', { name: 'Lees in' }).click();
  await expect(page.getByText('Kies eerst of jij dat bent.')).toBeVisible();
  await asked.getByRole('radio', { name: 'Ja, dat ben ik' }).check();
  await page.getByRole('button', { name: 'Lees in' }).click();
  await expect(page.getByText(new RegExp(`^Je gaat nu verder als .*: ${amount}`))).toBeVisible();
  await expect(page.getByText('Van alles wat hier staat, is nog geen reservekopie.')).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByText(`Je hebt ${amount?.replace(/ .*/, '')} van de 24 vragen beantwoord.`)).toBeVisible();

  await page.goto('/#/gegevens');
  await page.getByRole('button', { name: /^Ga verder als / }).click();
  await page.goto('/#/');
  await expect(page.getByText('Je hebt 1 van de 24 vragen beantwoord.')).toBeVisible();
});

test('the start page asks for a backup gently, and can wait a month', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00+01:00'));
  await openApp(page);
  await putOnDevice(page, 'planned', { lastBackup: '2026-03-03T12:00:00.000Z' });
  await expect(page.getByText('Laatste reservekopie: 3 maart 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Later een reservekopie maken' }).click();
  await expect(page.getByText('We vragen het weer op 23 december 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('button', { name: 'Later een reservekopie maken' }).click();
  await page.reload();
  await expect(question(page).heading).toBeVisible();
  await expect(page.getByText('Laatste reservekopie')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-12-23T09:00:00+01:00'));
  await page.reload();
  await page.getByRole('link', { name: 'Maak een reservekopie' }).click();
  await expect(page.getByText('Laatste reservekopie: 3 maart 2026.')).toBeVisible();
});
