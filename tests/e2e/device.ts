import type { Page } from '@playwright/test';
import { databaseName, databaseVersion } from '../../src/storage/database.ts';
import { tableNames } from '../../src/storage/records.ts';
import { type DeviceState, deviceStates } from '../examples/device-states.ts';
import { addressOf } from '../examples/share-states.ts';
import { lookedAlong } from '../examples/shared-part-examples.ts';

/**
 * Puts a named state on the device of a page that has the app open, and opens the app again with it.
 * The rows are written with the browser's own IndexedDB, as an earlier visit would have left them.
 */
export async function putOnDevice(
  page: Page,
  state: DeviceState,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  await putRows(page, { ...deviceStates[state] }, settings);
}

/** The same with rows of one's own, by table. */
export async function putRows(
  page: Page,
  data: Readonly<Record<string, readonly object[]>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.evaluate(
    async ({ name, tables, data, settings }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(tables, 'readwrite');
      for (const table of tables) transaction.objectStore(table).clear();
      for (const [table, rows] of Object.entries(data)) {
        for (const row of rows) transaction.objectStore(table).put({ ...row, recordVersion: 1 });
      }
      for (const [key, value] of Object.entries(settings)) {
        transaction.objectStore('settings').put({ key, value, recordVersion: 1 });
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    { name: databaseName, tables: tableNames, data, settings },
  );
  await page.reload();
}

/** Everything that is stored in the database, with its version, as text. */
export function storedIn(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await result(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    const rows = await Promise.all(
      tables.map(async (table) => [table, await result(database.transaction(table).objectStore(table).getAll())]),
    );
    const text = JSON.stringify([database.version, rows]);
    database.close();
    return text;
  }, databaseName);
}

/** Waits until the app has opened its database, so that rows can be put in it. */
export async function openApp(page: Page, hash = '', address = '/'): Promise<void> {
  await page.goto(`${address}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    async ({ name, version }) => {
      // The browser's number of a version is ten times ours; until then the tables are being made.
      const isThere = (made: IDBDatabaseInfo) => made.name === name && made.version === version * 10;
      while (!(await indexedDB.databases()).some(isThere)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    { name: databaseName, version: databaseVersion },
  );
}

/** Every page in every state worth looking at. */
export const pageStates: readonly { name: string; state: DeviceState; hash: string }[] = [
  { name: 'start-first-visit', state: 'empty', hash: '#/' },
  { name: 'start-halfway', state: 'halfway', hash: '#/' },
  { name: 'start-finished', state: 'planned', hash: '#/' },
  { name: 'situation-empty', state: 'empty', hash: '#/situatie' },
  { name: 'situation-filled', state: 'chosen', hash: '#/situatie' },
  { name: 'question-first', state: 'empty', hash: '#/vraag/gezondheid-en-speciale-behoeften.anker' },
  { name: 'question-answered', state: 'planned', hash: '#/vraag/gezondheid-en-speciale-behoeften.anker' },
  { name: 'question-not-applicable', state: 'planned', hash: '#/vraag/veilige-gezinssituatie.anker' },
  { name: 'question-last', state: 'halfway', hash: '#/vraag/komst-en-afscheid.anker' },
  { name: 'question-prospective', state: 'prospective', hash: '#/vraag/omgaan-met-gedrag.anker' },
  { name: 'question-unknown', state: 'empty', hash: '#/vraag/bestaat-niet' },
  { name: 'review-halfway', state: 'halfway', hash: '#/nakijken' },
  { name: 'review-finished', state: 'planned', hash: '#/nakijken' },
  { name: 'profile-empty', state: 'empty', hash: '#/profiel' },
  { name: 'profile-one-pillar', state: 'onePillar', hash: '#/profiel' },
  { name: 'profile-finished', state: 'finished', hash: '#/profiel' },
  { name: 'profile-all-not-applicable', state: 'allNotApplicable', hash: '#/profiel' },
  { name: 'growth-empty', state: 'empty', hash: '#/groei' },
  { name: 'growth-one', state: 'planned', hash: '#/groei' },
  { name: 'growth-two', state: 'growthTwo', hash: '#/groei' },
  { name: 'growth-three', state: 'growthThree', hash: '#/groei' },
  { name: 'growth-years', state: 'growthYears', hash: '#/groei' },
  { name: 'deepen', state: 'planned', hash: '#/verdiepen' },
  { name: 'deepen-too-old', state: 'earlierSet', hash: '#/verdiepen' },
  { name: 'moments', state: 'planned', hash: '#/moment' },
  { name: 'moments-prospective', state: 'prospective', hash: '#/moment' },
  { name: 'moment', state: 'planned', hash: '#/moment/rond-bezoek' },
  { name: 'moment-empty', state: 'empty', hash: '#/moment/eerste-weken' },
  { name: 'moment-unknown', state: 'empty', hash: '#/moment/bestaat-niet' },
  {
    name: 'question-situation',
    state: 'planned',
    hash: '#/vraag/omgaan-met-gedrag.situatie-kunnen/verdiepen/omgaan-met-gedrag',
  },
  {
    name: 'question-in-moment',
    state: 'empty',
    hash: '#/vraag/contact-met-ouders-en-familie.anker/moment/rond-bezoek',
  },
  { name: 'starter-kit', state: 'empty', hash: '#/startpakket' },
  { name: 'pillars', state: 'empty', hash: '#/pijlers' },
  { name: 'pillar', state: 'planned', hash: '#/pijlers/zorgen' },
  { name: 'pillar-prospective', state: 'prospective', hash: '#/pijlers/functioneren' },
  { name: 'topic', state: 'empty', hash: '#/onderwerp/wennen-en-aarden' },
  { name: 'topic-written', state: 'planned', hash: '#/onderwerp/omgaan-met-gedrag' },
  { name: 'topic-prospective', state: 'prospective', hash: '#/onderwerp/eigen-kinderen' },
  { name: 'topic-unknown', state: 'empty', hash: '#/onderwerp/bestaat-niet' },
  { name: 'reflection-empty', state: 'empty', hash: '#/reflectie' },
  { name: 'reflection-written', state: 'planned', hash: '#/reflectie' },
  { name: 'diary-empty', state: 'empty', hash: '#/dagboek' },
  { name: 'diary-filled', state: 'diary', hash: '#/dagboek' },
  { name: 'diary-found', state: 'diary', hash: '#/dagboek?zoek=samen' },
  { name: 'diary-nothing', state: 'diary', hash: '#/dagboek?zoek=xyzxyz' },
  { name: 'profile-earlier-set', state: 'earlierSet', hash: '#/profiel' },
  { name: 'focus-empty', state: 'empty', hash: '#/keuze' },
  { name: 'focus-chosen', state: 'chosen', hash: '#/keuze' },
  { name: 'suggestions-empty', state: 'finished', hash: '#/suggesties' },
  { name: 'suggestions-chosen', state: 'planned', hash: '#/suggesties' },
  { name: 'suggestions-prospective', state: 'prospective', hash: '#/suggesties' },
  { name: 'activity', state: 'planned', hash: '#/activiteit/augeo-hechting-en-gedrag' },
  { name: 'activity-unsure', state: 'planned', hash: '#/activiteit/pleegoudercafe-leusden' },
  { name: 'activity-unknown', state: 'planned', hash: '#/activiteit/bestaat-niet' },
  { name: 'overview', state: 'planned', hash: '#/leeraanbod' },
  { name: 'overview-found', state: 'planned', hash: '#/leeraanbod?zoek=hechting&vorm=article' },
  { name: 'overview-nothing', state: 'planned', hash: '#/leeraanbod?zoek=xyzxyz' },
  { name: 'overview-next-steps', state: 'planned', hash: '#/leeraanbod?zoek=liegen&vorm=podcast' },
  {
    name: 'overview-may-fit',
    state: 'planned',
    hash: '#/leeraanbod?onderwerp=eigen-kinderen&leeftijd=4-11&onbekend=ook',
  },
  { name: 'overview-compare-one', state: 'planned', hash: '#/leeraanbod?vergelijk=nvp-helpdesk' },
  {
    name: 'overview-compare-three',
    state: 'planned',
    hash: '#/leeraanbod?vergelijk=augeo-hechting-en-gedrag%2Cpleegoudercafe-leusden%2Cnvp-helpdesk',
  },
  { name: 'overview-done', state: 'planned', hash: '#/leeraanbod?toon=gedaan' },
  { name: 'overview-kept', state: 'planned', hash: '#/leeraanbod?toon=bewaard' },
  {
    name: 'compare',
    state: 'planned',
    hash: '#/vergelijk?vergelijk=augeo-hechting-en-gedrag%2Cpleegoudercafe-leusden%2Cnvp-helpdesk',
  },
  { name: 'compare-empty', state: 'empty', hash: '#/vergelijk' },
  { name: 'stock-take', state: 'empty', hash: '#/aanbod-in-beeld' },
  { name: 'plan-empty', state: 'empty', hash: '#/plan' },
  { name: 'plan-filled', state: 'planned', hash: '#/plan' },
  { name: 'plan-under-way', state: 'underWay', hash: '#/plan' },
  { name: 'start-under-way', state: 'underWay', hash: '' },
  { name: 'plan-long-texts', state: 'longTexts', hash: '#/plan' },
  { name: 'talks-empty', state: 'empty', hash: '#/samen' },
  { name: 'talks-filled', state: 'talking', hash: '#/samen' },
  { name: 'talk-compose', state: 'talking', hash: '#/samen/talk-2' },
  { name: 'talk-earlier', state: 'talking', hash: '#/gesprek/talk-2?bij=eerder' },
  { name: 'talk-strengths', state: 'talking', hash: '#/gesprek/talk-2?bij=talk-2-strengths' },
  { name: 'talk-item', state: 'talking', hash: '#/gesprek/talk-2?bij=talk-2-topic' },
  { name: 'talk-end', state: 'talking', hash: '#/gesprek/talk-2?bij=afspraken' },
  { name: 'talk-sheet', state: 'talking', hash: '#/gespreksblad/talk-1' },
  { name: 'talk-gone', state: 'empty', hash: '#/gesprek/bestaat-niet' },
  { name: 'paper-empty', state: 'empty', hash: '#/papier' },
  { name: 'paper-filled', state: 'planned', hash: '#/papier' },
  { name: 'share-empty', state: 'empty', hash: '#/delen' },
  { name: 'share', state: 'sharing', hash: '#/delen' },
  { name: 'look-along', state: 'empty', hash: '#/meekijken' },
  { name: 'look-along-open', state: 'empty', hash: addressOf(lookedAlong) },
  { name: 'look-along-damaged', state: 'empty', hash: '#/meekijken/kapot' },
  { name: 'people-one', state: 'halfway', hash: '#/wie' },
  { name: 'people-two', state: 'twoPeople', hash: '#/wie' },
  { name: 'partners-one', state: 'halfway', hash: '#/samen-kijken' },
  { name: 'partners-asked', state: 'twoPeople', hash: '#/samen-kijken' },
  { name: 'partners-both', state: 'partners', hash: '#/samen-kijken' },
  { name: 'partners-apart', state: 'partnersApart', hash: '#/samen-kijken' },
  { name: 'type-in-empty', state: 'empty', hash: '#/overtypen' },
  { name: 'type-in-filled', state: 'planned', hash: '#/overtypen' },
  { name: 'data-empty', state: 'empty', hash: '#/gegevens' },
  { name: 'data-filled', state: 'planned', hash: '#/gegevens' },
  { name: 'data-two-people', state: 'twoPeople', hash: '#/gegevens' },
  { name: 'open-file', state: 'empty', hash: '#/openen' },
  { name: 'lock', state: 'planned', hash: '#/slot' },
  { name: 'about', state: 'empty', hash: '#/over' },
  { name: 'privacy', state: 'empty', hash: '#/privacy' },
  { name: 'help', state: 'empty', hash: '#/hulp' },
  { name: 'words', state: 'empty', hash: '#/woorden' },
  { name: 'worker', state: 'chosen', hash: '#/begeleider' },
  { name: 'conversation-guides', state: 'onePillar', hash: '#/gespreksgids' },
  { name: 'conversation-guides-one', state: 'chosen', hash: '#/gespreksgids/omgaan-met-gedrag' },
  { name: 'conversation-guides-unknown', state: 'onePillar', hash: '#/gespreksgids/bestaat-niet' },
  { name: 'question-long-texts', state: 'longTexts', hash: '#/vraag/gezondheid-en-speciale-behoeften.anker' },
  { name: 'profile-long-texts', state: 'longTexts', hash: '#/profiel' },
  { name: 'unknown-address', state: 'empty', hash: '#/zoiets-is-er-niet' },
];
