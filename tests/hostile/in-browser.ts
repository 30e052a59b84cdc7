import type { BrowserContext, Page } from '@playwright/test';

/** What would show in a real browser that something hostile ran, and how every page is looked at for it. */

/**
 * From now on, whatever runs in any page of a context is told in `problems`: a call of `hurt()`, a dialog, a violation
 * of the page's policy, a request to elsewhere.
 */
export async function watchForHurt(context: BrowserContext, problems: string[]): Promise<void> {
  await context.exposeFunction('tellHurt', (what: string) => {
    problems.push(what);
  });
  await context.addInitScript(() => {
    const { tellHurt } = globalThis as unknown as { tellHurt: (what: string) => void };
    Object.assign(globalThis, { hurt: () => tellHurt('a script ran') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      tellHurt(`the policy was broken: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') problems.push(`a dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') problems.push(`a request to ${request.url()}`);
  });
}

/** Looks at the page that is shown: every link leads to a page, nothing is there that the app does not make itself. */
export function findHarm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a, area, [href]')) {
      const address = link.getAttribute('href') ?? '';
      const isPage = address.startsWith('#') || address.startsWith('./') || /^https?:\/\//.test(address);
      if (!isPage && !/^tel:\+?\d+$/.test(address)) found.push(`a link to "${address}"`);
    }
    const strange =
      'iframe, frame, object, embed, base, form[action], marquee, audio, video, [srcdoc], [popovertarget]';
    for (const { tagName } of document.querySelectorAll(strange)) found.push(`an element ${tagName}`);
    for (const element of document.querySelectorAll('*')) {
      const handler = element.getAttributeNames().find((name) => name.startsWith('on'));
      if (handler) found.push(`an attribute ${handler}`);
      const isOwn = /^\.\/(?:assets\/|elsewhere\.js$)/.test(element.getAttribute('src') ?? '');
      if (element.tagName === 'SCRIPT' && !isOwn) found.push('a script');
    }
    if ('polluted' in {}) found.push('every object changed');
    if (document.querySelector('h1')?.textContent === 'Er ging iets mis in de app') found.push('the app broke');
    return found;
  });
}

/** Opens a page within the app, waits until it is there, unfolds what is folded, and looks for harm. */
export async function lookAt(page: Page, hash: string, problems: string[]): Promise<void> {
  await page.evaluate((to) => {
    location.hash = '#/over';
    location.hash = to;
  }, hash);
  await page.locator('main h1').first().waitFor();
  await page.waitForTimeout(120);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const harm of await findHarm(page)) problems.push(`${hash.slice(0, 80)}: ${harm}`);
}

/** Pages that show what someone wrote. */
export const pagesWithWords = [
  '#/',
  '#/situatie',
  '#/vraag/gezondheid-en-speciale-behoeften.anker',
  '#/nakijken',
  '#/profiel',
  '#/groei',
  '#/onderwerp/omgaan-met-gedrag',
  '#/reflectie',
  '#/dagboek',
  '#/keuze',
  '#/suggesties',
  '#/leeraanbod',
  '#/leeraanbod?toon=bewaard',
  '#/leeraanbod?vergelijk=theirs-1%2Ceigen-1',
  '#/vergelijk?vergelijk=theirs-1%2Ceigen-1',
  '#/activiteit/eigen-1',
  '#/activiteit/theirs-1',
  '#/plan',
  '#/samen',
  '#/samen/talk-2',
  '#/gesprek/talk-2?bij=eerder',
  '#/gesprek/talk-2?bij=talk-2-own',
  '#/gesprek/talk-2?bij=afspraken',
  '#/gespreksblad/talk-1',
  '#/papier?met=profiel,plan,dagboek,antwoorden',
  '#/delen',
  '#/wie',
  '#/samen-kijken',
  '#/gegevens',
] as const;

/** Those that show what came with a question set. */
export const pagesWithQuestions = [
  '#/vraag/gezondheid-en-speciale-behoeften.anker',
  '#/nakijken',
  '#/profiel',
  '#/verdiepen',
  '#/keuze',
  '#/gegevens',
] as const;

/** Addresses that hold a sample themselves. */
export function addressesOf(sample: string): string[] {
  const part = encodeURIComponent(sample.replace(/\p{Cs}/gu, '\ufffd'));
  return [
    `#/${sample.replace(/\p{Cs}/gu, '')}`,
    `#/${part}`,
    ...['vraag', 'activiteit', 'onderwerp', 'meekijken', 'gesprek', 'moment', 'plan', 'profiel'].map(
      (name) => `#/${name}/${part}`,
    ),
    `#/leeraanbod?zoek=${part}&vorm=${part}&vergelijk=${part}&sinds=${part}`,
    `#/dagboek?zoek=${part}&over=${part}`,
    `#/papier?met=${part}&naam=${part}&vanaf=${part}`,
  ];
}

/** Pages with fields to type in, each with what has to be pressed first. */
const fields: readonly (readonly [hash: string, ...press: string[]])[] = [
  ['#/wie'],
  ['#/vraag/wennen-en-aarden.anker'],
  ['#/reflectie'],
  ['#/dagboek', 'Schrijf iets op'],
  ['#/leeraanbod', 'Voeg zelf iets toe'],
  ['#/plan'],
  ['#/samen/talk-2'],
  ['#/gesprek/talk-2?bij=talk-2-own'],
  ['#/gesprek/talk-2?bij=afspraken'],
  ['#/delen'],
  ['#/meekijken'],
  ['#/overtypen'],
];

/** Types a sample in every field there is; tells in how many. */
export async function typeEverywhere(page: Page, sample: string, problems: string[]): Promise<number> {
  let typed = 0;
  for (const [hash, ...press] of fields) {
    await lookAt(page, hash, problems);
    for (const name of press) await page.getByRole('button', { name }).click();
    const boxes = page
      .locator('main')
      .locator('input[type=text], input[type=search], textarea')
      .locator('visible=true');
    for (const box of (await boxes.all()).reverse()) {
      await box.fill(sample);
      typed += 1;
    }
    await page.waitForTimeout(20);
    for (const harm of await findHarm(page)) problems.push(`${hash}, typed: ${harm}`);
  }
  return typed;
}

/** Gives a file to a page as a person chooses it. */
export async function chooseFile(page: Page, hash: string, name: string, contents: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = '#/over';
    location.hash = to;
  }, hash);
  await page.locator('main input[type=file]').first().waitFor({ state: 'attached' });
  const field = page.locator('main input[type=file]').first();
  await field.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) });
  await page.waitForTimeout(250);
}
