import { execFileSync } from 'node:child_process';
import { lettersAreThere } from './printed.ts';
import { agree, agreed, button, heading, link, open, place, saved, typedIsKept, wholePage } from './talking.ts';
import { expect, test } from './test.ts';

test('a talk is prepared, held and closed; what was agreed on comes first the next time', async ({ page }, info) => {
  await open(page, 'planned', '#/plan');
  await link(page, 'Bereid een gesprek voor').click();
  await expect(heading(page)).toHaveText('Samen bespreken');
  await button(page, 'Bereid een gesprek voor').click();
  await expect(heading(page)).toHaveText('Bereid je gesprek voor');
  await page.getByLabel('Met wie praat je?').fill('onze begeleider');
  await button(page, 'Contact met ouders').click();
  await expect(page.getByText('Staat erbij: Contact met ouders')).toBeVisible();
  for (const title of ['De samenwerking met het netwerk', 'Wat pleegzorg doet met je gezin']) {
    await button(page, `Haal weg: ${title}`).click();
  }
  await expect(button(page, 'Ongedaan maken')).toBeFocused();
  await button(page, 'Ongedaan maken').click();
  await button(page, 'Haal weg: Wat pleegzorg doet met je gezin').click();
  await page.getByLabel('Een eigen vraag').fill('Hoe regelen we de vakantie?');
  await page.keyboard.press('Enter');
  await button(page, 'Zet hoger: Contact met ouders').click();
  const agenda = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Zet hoger/ }) });
  await expect(agenda).toHaveText([
    'Wat goed gaat',
    'Contact met ouders',
    'De ontwikkeling van je pleegkind',
    'Hoe regelen we de vakantie?',
  ]);

  await link(page, 'Begin het gesprek').click();
  await expect(heading(page)).toHaveText('Wat goed gaat');
  await expect(page.getByText('“Ook als wennen lang duurt, blijf ik dichtbij.”')).toBeVisible();
  await expect(place(page)).toHaveText('1 van 5');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await link(page, 'Volgende').click();
  await expect(heading(page)).toHaveText('Contact met ouders');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('“Ik zoek nog hoe ik kan helpen.”')).toBeVisible();
  await page.getByLabel('Wat we erover zeggen').fill('Na een bezoek is er tijd nodig.');
  await agree(page, 'Vragen of het later kan', 'Onze begeleider', '2099-05-01');
  await expect(page.getByLabel('Wat spreken we af?')).toBeFocused();
  await expect(page.getByLabel('Wat spreken we af?')).toHaveValue('');
  await expect(saved(page)).toBeVisible();

  // In the middle of the next one, with half a note and half an agreement.
  await link(page, 'Volgende').click();
  await page.getByLabel('Wat we erover zeggen').fill('Slaapt beter');
  await page.getByLabel('Wie doet het?').focus();
  await expect(saved(page)).toBeVisible();
  await page.getByLabel('Wat spreken we af?').fill('Samen fietsen');
  await typedIsKept(page, 'Samen fietsen');
  await page.reload();
  await expect(heading(page)).toHaveText('De ontwikkeling van je pleegkind');
  await expect(page.getByLabel('Wat we erover zeggen')).toHaveValue('Slaapt beter');
  await expect(page.getByLabel('Wat spreken we af?')).toHaveValue('Samen fietsen');
  await page.goBack();
  await expect(heading(page)).toHaveText('Contact met ouders');
  await expect(page.getByLabel('Wat we erover zeggen')).toHaveValue('Na een bezoek is er tijd nodig.');

  // A break: it goes on where it was left.
  await link(page, 'Stop het gesprek').click();
  await link(page, /^Ga naar het gesprek/).click();
  await expect(heading(page)).toHaveText('De ontwikkeling van je pleegkind');
  await link(page, 'Volgende').click();
  await link(page, 'Naar de afspraken').click();
  await expect(heading(page)).toHaveText('Onze afspraken');
  await expect(agreed(page, 'Vragen of het later kan')).toBeVisible();
  await button(page, 'Wijzig Samen fietsen').click();
  await page.locator('.agreements').getByLabel('Wie doet het?').fill('Wij');
  await button(page, 'Bewaar').click();
  await expect(button(page, 'Wijzig Samen fietsen')).toBeFocused();
  await button(page, 'Haal weg Samen fietsen').click();
  await button(page, 'Ongedaan maken').click();
  await expect(agreed(page, 'Samen fietsen')).toBeVisible();
  await page.getByLabel('Wanneer praten we weer?').fill('2099-06-01');
  await button(page, 'Rond het gesprek af').click();
  await expect(page.getByText('Het gesprek is afgerond.')).toBeVisible();

  const download = page.waitForEvent('download');
  await button(page, 'Zet in mijn agenda').click();
  expect((await download).suggestedFilename()).toMatch(/^pijlerpad-gesprek-.*\.ics$/);

  await link(page, 'Print het gespreksblad').click();
  await expect(page.getByText('Ongeveer 1 blad A4.')).toBeVisible();
  const path = info.outputPath('gespreksblad.pdf');
  const sheets = async () => {
    await lettersAreThere(page);
    await page.pdf({ path, preferCSSPageSize: true });
    return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  };
  const [sheet = '', ...others] = await sheets();
  expect(others).toEqual([]);
  for (const words of ['onze begeleider', 'Vragen of het later kan', '1 mei 2099', '1 juni 2099', 'Samen fietsen']) {
    expect(sheet).toContain(words);
  }
  expect(sheet).not.toContain('Slaapt beter');
  expect(sheet).not.toContain('Thuis');
  await page.getByRole('checkbox', { name: 'Zet ook op papier wat we erover zeiden' }).check();
  expect((await sheets()).join()).toContain('Slaapt beter');
  expect(await sheets()).toHaveLength(1);

  await link(page, 'Terug naar het gesprek').click();
  await link(page, 'Zet afspraken in mijn plan').click();
  const agreement = page.getByRole('listitem').filter({ hasText: 'Vragen of het later kan' });
  await agreement.getByRole('button', { name: /^Zet in mijn plan/ }).click();
  await agreement.getByRole('button', { name: 'Contact met ouders' }).click();
  await expect(agreement.getByText('Staat in je plan')).toBeVisible();
  const tick = page.getByRole('checkbox', { name: 'Gedaan: Samen fietsen' });
  await tick.check();
  await expect(tick).toBeChecked();
  await tick.uncheck();
  await agreement.getByRole('link', { name: 'Naar je plan' }).click();
  await expect(page.getByRole('checkbox', { name: 'Gedaan: Vragen of het later kan' })).toBeVisible();
  await expect(page.getByText('op 1 mei 2099')).toBeVisible();

  await page.goto('/#/samen');
  await button(page, 'Bereid een gesprek voor').click();
  await link(page, 'Begin het gesprek').click();
  await expect(heading(page)).toHaveText('Onze afspraken van eerder');
  await page.getByRole('checkbox', { name: 'Gedaan: Samen fietsen' }).check();
  await expect(saved(page)).toBeVisible();
  await expect(agreed(page, 'Samen fietsen')).toBeVisible();
  await expect(place(page)).toHaveText('1 van 6');
});

test('what is not talked about is nowhere in the talk, on the sheet, or in what is counted', async ({ page }, info) => {
  await open(page, 'talking', '#/samen/talk-2');
  const before = await page.getByRole('button', { name: /^Haal weg/ }).count();
  await page.getByText('Niet bespreken').click();
  await expect(page.getByText('Tijdens het gesprek kan niemand zien dat je iets weglaat.')).toBeVisible();
  // One of the strengths, and one that is on the agenda with a note, and had an agreement before.
  for (const name of ['Wennen en aarden', 'Contact met ouders']) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  await expect(page.getByText('Contact met ouders staat niet meer op de lijst.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Haal weg/ })).toHaveCount(before - 1);
  // Taken back, it is where it was; and then hidden for good.
  const box = page.getByRole('checkbox', { name: 'Contact met ouders', exact: true });
  await box.uncheck();
  await expect(page.getByRole('button', { name: /^Haal weg/ }).nth(2)).toHaveAccessibleName(
    'Haal weg: Contact met ouders',
  );
  await box.check();
  await expect(page.getByRole('button', { name: /^Haal weg/ })).toHaveCount(before - 1);

  const hidden = ['Wennen en aarden', 'Contact met ouders', 'Eigen kinderen', 'half uur later', 'Ook als wennen'];
  const expectNothing = async () => {
    const text = await wholePage(page);
    for (const words of hidden) expect(text).not.toContain(words);
    for (const id of ['wennen-en-aarden', 'contact-met-ouders', 'eigen-kinderen']) expect(text).not.toContain(id);
  };
  await link(page, 'Begin het gesprek').click();
  await expect(heading(page)).toHaveText('Onze afspraken van eerder');
  await expectNothing();
  for (const [at, title] of [
    [2, 'Wat goed gaat'],
    [3, 'Wat pleegzorg doet met je gezin'],
    [4, 'Hoe regelen we de zomervakantie?'],
    [5, 'Onze afspraken'],
  ] as const) {
    await link(page, /^(Volgende|Naar de afspraken)$/).click();
    await expect(heading(page)).toHaveText(title);
    await expect(place(page)).toHaveText(`${at} van 5`);
    await expectNothing();
  }
  await link(page, 'Print het gespreksblad').click();
  await page.getByText('Ongeveer 1 blad A4.').waitFor();
  await expectNothing();
  await page.pdf({ path: info.outputPath('blad.pdf'), preferCSSPageSize: true });

  // Who goes back finds it closed.
  await page.goto('/#/samen/talk-2');
  await expect(page.getByText('Tijdens het gesprek kan niemand zien dat je iets weglaat.')).toBeHidden();
});

test('what is not talked about is not on the sheet to fill in either', async ({ page }, info) => {
  await open(page, 'talking', '#/samen/talk-2');
  const sheet = async () => {
    await page.goto('/#/papier?met=gesprek');
    await page.getByText('Ongeveer 1 blad A4.').waitFor();
    await page.pdf({ path: info.outputPath('invullen.pdf'), preferCSSPageSize: true });
    return execFileSync('pdftotext', ['-raw', info.outputPath('invullen.pdf'), '-'], { encoding: 'utf8' });
  };
  const titles = ['Wennen en aarden', 'Contact met ouders'];
  const before = await sheet();
  for (const title of titles) expect(before).toContain(title);
  expect(before).not.toContain('Eigen kinderen');
  await page.goto('/#/samen/talk-2');
  await page.getByText('Niet bespreken').click();
  for (const name of titles) await page.getByRole('checkbox', { name, exact: true }).check();
  await expect(saved(page)).toBeVisible();
  const after = await sheet();
  for (const title of titles) expect(after).not.toContain(title);
  expect(after).toContain('Gemaakt met Pijlerpad');
  await expect(page.getByRole('checkbox', { name: 'Gespreksblad om in te vullen' })).toBeChecked();
});

test('all of a talk works with the keyboard alone', async ({ page }) => {
  await open(page, 'talking', '#/samen/talk-2');
  const press = async (target: ReturnType<typeof button>, key = 'Enter') => {
    await target.focus();
    await page.keyboard.press(key);
  };
  const up = button(page, 'Zet hoger: Wat pleegzorg doet met je gezin');
  await press(up);
  await expect(up).toBeFocused();
  await press(button(page, 'Haal weg: Hoe regelen we de zomervakantie?'));
  await expect(button(page, 'Ongedaan maken')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Haal weg: Hoe regelen we de zomervakantie?')).toBeVisible();
  await press(link(page, 'Begin het gesprek'));
  await expect(heading(page)).toHaveText('Onze afspraken van eerder');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await press(link(page, 'Volgende'));
  await expect(heading(page)).toHaveText('Wat goed gaat');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Wat we erover zeggen')).toBeFocused();
  await page.keyboard.type('Goed gedaan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Schrijf eerst wat jullie afspreken.');
  await page.keyboard.type('Vaker samen eten');
  await page.keyboard.press('Enter');
  await expect(page.locator('.agreements')).toContainText('Vaker samen eten');
  await press(button(page, 'Haal weg Vaker samen eten'));
  await expect(button(page, 'Ongedaan maken')).toBeFocused();
  await press(link(page, 'Stop het gesprek'));
  await expect(heading(page)).toHaveText('Samen bespreken');
});

for (const [width, height] of [
  [1280, 800],
  [820, 1180],
] as const) {
  test(`on a table of ${width} by ${height} every letter is 22 px or more, and nothing sticks out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const stop of ['eerder', 'talk-2-strengths', 'talk-2-topic', 'afspraken']) {
      await open(page, 'talking', `#/gesprek/talk-2?bij=${stop}`);
      await expect(page.locator('.talk')).toBeVisible();
      const found = await page.evaluate(() => {
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const small: string[] = [];
        while (nodes.nextNode()) {
          const parent = nodes.currentNode.parentElement;
          const text = nodes.currentNode.nodeValue?.trim();
          if (!text || !parent?.checkVisibility() || parent.closest('.visually-hidden, .skip-link')) continue;
          if (Number.parseFloat(getComputedStyle(parent).fontSize) < 22) small.push(text);
        }
        const { scrollWidth, clientWidth } = document.documentElement;
        return { small, beyond: scrollWidth - clientWidth };
      });
      expect(found).toEqual({ small: [], beyond: 0 });
      await expect(link(page, /^(Volgende|Vorige|Naar de afspraken)$/).first()).toBeInViewport();
      const bar = await page.locator('.talk__nav').boundingBox();
      expect(bar?.height).toBeLessThanOrEqual(100);
      // Whatever has the focus stands above the bar.
      const covered = new Set<string>();
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press('Tab');
        const under = await page.evaluate(() => {
          const at = document.activeElement;
          const top = document.querySelector('.talk__nav')?.getBoundingClientRect().top ?? 0;
          if (!at || at.closest('.talk__nav') || !at.closest('main')) return '';
          return at.getBoundingClientRect().bottom > top ? at.outerHTML.slice(0, 80) : '';
        });
        if (under) covered.add(under);
      }
      expect([...covered], stop).toEqual([]);
    }
  });
}

test('nothing yet: the page says what it is for, and a talk that is gone leads back', async ({ page }) => {
  await open(page, 'empty', '#/samen');
  await expect(page.getByText('Er wordt niets verstuurd.')).toBeVisible();
  await page.goto('/#/gesprek/bestaat-niet');
  await expect(heading(page)).toHaveText('Dit gesprek is er niet (meer).');
  await link(page, 'Naar alle gesprekken').click();
  await button(page, 'Bereid een gesprek voor').click();
  await expect(heading(page)).toHaveText('Bereid je gesprek voor');
  await page.goto('/#/samen');
  await button(page, /^Haal weg/).click();
  await expect(button(page, 'Ongedaan maken')).toBeFocused();
  await button(page, 'Ongedaan maken').click();
  await expect(page.getByRole('article')).toHaveCount(1);
});
