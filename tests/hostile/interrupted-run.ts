import { type BrowserContext, expect } from '@playwright/test';
import { question, readyForOffline } from '../e2e/test.ts';
import { cutConnection } from './cut-connection.ts';
import { randomFrom } from './random.ts';

/** First visits during which the connection breaks at a moment that chance picks, and what is there when it comes back. */

export interface InterruptedOutcome {
  /** How many bytes had come when it broke. */
  cutAt: number[];
  faults: string[];
}

/** About what a first visit fetches, everything for later use included, in bytes as they are sent. */
const wholeVisit = 480_000;
const firstQuestion = '#/vraag/gezondheid-en-speciale-behoeften.anker';

export async function interruptFirstVisits({
  address,
  seed,
  visits,
  onNewDevice,
}: {
  /** Of the built app. */
  address: string;
  seed: number;
  visits: number;
  onNewDevice: (work: (context: BrowserContext) => Promise<void>) => Promise<void>;
}): Promise<InterruptedOutcome> {
  const outcome: InterruptedOutcome = { cutAt: [], faults: [] };
  for (let visit = 0; visit < visits; visit += 1) {
    const random = randomFrom(seed + visit);
    const connection = await cutConnection(address);
    // Half of them within what the first page waits for.
    const bytes = random.below(random.below(2) === 0 ? 60_000 : wholeVisit);
    try {
      await onNewDevice(async (context) => {
        const page = await context.newPage();
        connection.cutAfter(bytes);
        await page
          .goto(connection.url + (random.below(2) === 0 ? firstQuestion : ''), { timeout: 10_000 })
          .catch(() => {});
        await page.waitForTimeout(random.below(1_500));
        outcome.cutAt.push(connection.passed());
        connection.mend();
        // As someone who closes it, and opens it again.
        await page.goto('about:blank');
        await page.goto(`${connection.url}${firstQuestion}`);
        await question(page).steps.nth(1).check({ timeout: 15_000 });
        await expect(question(page).saved).toBeVisible({ timeout: 15_000 });
        await readyForOffline(page);
        connection.cutAfter(0);
        await page.reload();
        await expect(question(page).steps.nth(1)).toBeChecked({ timeout: 15_000 });
        await page.goto(`${connection.url}#/plan`);
        await expect(question(page).heading).toHaveText('Je plan is nog leeg', { timeout: 15_000 });
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n').slice(0, 6).join(' ') : String(error);
      outcome.faults.push(`seed ${seed + visit}, cut after ${bytes} bytes: ${reason}`);
    } finally {
      await connection.close();
    }
  }
  return outcome;
}
