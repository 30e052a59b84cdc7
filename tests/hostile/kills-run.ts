import type { Page } from '@playwright/test';
import { exploreRoute } from '../../src/domain/route.ts';
import { openApp } from '../e2e/device.ts';
import { isLocked, passphrase, putLockOn, unlock } from '../e2e/lock-steps.ts';
import { realContent } from '../examples/device-states.ts';
import { type Random, randomFrom } from './random.ts';
import { inNewFolder, withProfile } from './real-profile.ts';

/** A browser that is killed while someone answers, and what is there when it is opened again. */

export interface KillsOutcome {
  /** Answers of which the page said that they are on the device. */
  acknowledged: number;
  /** Answers that were given and not yet acknowledged at a kill, and were stored all the same. */
  storedUnsaid: number;
  faults: string[];
}

export interface KillsOptions {
  /** Of the built app. */
  address: string;
  seed: number;
  kills: number;
  hasLock: boolean;
}

/** The place of the answer among those of its question, by the id of the question. */
type Places = Record<string, number>;

interface Told {
  kept: Places;
  /** Given, but not yet called kept. */
  underWay: Places;
  acknowledged: number;
}

const questionIds = exploreRoute(realContent.questionSet, {}).map(({ question }) => question.id);

/** The longest that someone answers before the browser is killed, in milliseconds. */
const longest = 1_500;

/** Answers, kills the browser at a moment that chance picks, and opens it again on the same profile; so many times. */
export function answerAndKill({ address, seed, kills, hasLock }: KillsOptions): Promise<KillsOutcome> {
  const random = randomFrom(seed);
  const told: Told = { kept: {}, underWay: {}, acknowledged: 0 };
  const outcome: KillsOutcome = { acknowledged: 0, storedUnsaid: 0, faults: [] };
  return inNewFolder(async (folder) => {
    // Once more than it is killed: what was there at the last kill is looked at too.
    for (let kill = 0; kill <= kills; kill += 1) {
      const isLast = kill === kills;
      await withProfile(folder, async ({ page, kill: killNow, close }) => {
        const isOpening = kill > 0 && !isLast && random.below(10) === 0;
        if (isOpening) {
          const opening = openAgain(page, address, hasLock).catch(() => {});
          await page.waitForTimeout(random.below(longest));
          await killNow();
          await opening;
          return;
        }
        if (kill === 0) await openFirst(page, address, hasLock);
        else await lookWhatIsThere(page, { address, hasLock }, told, outcome);
        if (isLast) return close();
        await answerUntilKilled(page, told, random, killNow);
      }).catch((error: unknown) => {
        outcome.faults.push(`kill ${kill}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      });
    }
    outcome.acknowledged = told.acknowledged;
    return outcome;
  });
}

async function openFirst(page: Page, address: string, hasLock: boolean): Promise<void> {
  await openApp(page, '', address);
  if (hasLock) await putLockOn(page);
}

async function openAgain(page: Page, address: string, hasLock: boolean): Promise<void> {
  await page.goto(address);
  if (hasLock) {
    await isLocked(page);
    await unlock(page, passphrase);
  }
  await page.locator('main h1, [role=alert] h1').filter({ hasNotText: 'op slot' }).waitFor();
}

async function lookWhatIsThere(
  page: Page,
  { address, hasLock }: Pick<KillsOptions, 'address' | 'hasLock'>,
  told: Told,
  outcome: KillsOutcome,
): Promise<void> {
  const { faults } = outcome;
  await openAgain(page, address, hasLock);
  for (const bad of ['Er ging iets mis in de app', 'wordt niet bewaard'])
    if (await page.getByText(bad).isVisible()) faults.push(`the app says: ${bad}`);
  const found = await page.evaluate(readAnswers, Object.keys({ ...told.kept, ...told.underWay }));
  for (const [id, place] of Object.entries(told.kept)) {
    if (found[id] !== place && (found[id] === undefined || found[id] !== told.underWay[id]))
      faults.push(`${id}: answer ${place} was acknowledged, answer ${found[id]} is there`);
  }
  for (const [id, place] of Object.entries(told.underWay)) if (found[id] === place) outcome.storedUnsaid += 1;
  Object.assign(told, { kept: found, underWay: {} });
}

async function answerUntilKilled(page: Page, told: Told, random: Random, kill: () => Promise<void>): Promise<void> {
  let isKilled = false;
  await page.exposeFunction('tellAnswer', (what: 'given' | 'kept', id: string, place: number) => {
    if (what === 'given') {
      told.underWay[id] = place;
      return;
    }
    delete told.underWay[id];
    told.kept[id] = place;
    told.acknowledged += 1;
  });
  const first = random.below(questionIds.length);
  const ids = [...questionIds.slice(first), ...questionIds.slice(0, first)];
  const trouble = page.evaluate(answerOnAndOn, ids).catch((error: unknown) => (isKilled ? undefined : error));
  await page.waitForTimeout(random.below(longest));
  isKilled = true;
  await kill();
  const error = await trouble;
  if (error) throw error;
}

interface Teller {
  tellAnswer(what: 'given' | 'kept', id: string, place: number): Promise<void>;
}

/** Runs in the page: answers one question after another, each as soon as the page says that the one before is stored. */
async function answerOnAndOn(ids: readonly string[]): Promise<never> {
  const { tellAnswer } = globalThis as unknown as Teller;
  const moment = () => new Promise((resolve) => setTimeout(resolve));
  const until = async (isSo: () => boolean, what: string) => {
    const start = performance.now();
    while (!isSo()) {
      if (performance.now() - start > 10_000) throw new Error(`never ${what}`);
      await moment();
    }
  };
  for (let turn = 0; ; turn += 1) {
    const id = ids[turn % ids.length] ?? '';
    location.hash = `#/vraag/${id}`;
    const steps = () => [...document.querySelectorAll<HTMLInputElement>(`.step-card input[name="${id}"]`)];
    await until(() => steps().length === 4, `asked ${id}`);
    for (let times = 0; times < 3; times += 1) {
      // Always another than before, so that a lost one shows.
      const place = (steps().findIndex(({ checked }) => checked) + 1) % 4;
      // Known before it is given, for it may be stored before its message arrives.
      await tellAnswer('given', id, place);
      steps()[place]?.click();
      await moment();
      await until(() => document.querySelector('.saved--saved') !== null, `stored ${id}`);
      void tellAnswer('kept', id, place);
    }
  }
}

/** Runs in the page: which answer stands at each of these questions. */
async function readAnswers(ids: readonly string[]): Promise<Places> {
  const found: Places = {};
  for (const id of ids) {
    location.hash = `#/vraag/${id}`;
    const start = performance.now();
    const chosen = () =>
      [...document.querySelectorAll<HTMLInputElement>(`.step-card input[name="${id}"]`)].findIndex(
        ({ checked }) => checked,
      );
    while (chosen() < 0 && performance.now() - start < 3_000) await new Promise((resolve) => setTimeout(resolve, 5));
    if (chosen() >= 0) found[id] = chosen();
  }
  return found;
}
