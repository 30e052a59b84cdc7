import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { DeviceState } from '../examples/device-states.ts';
import { openApp, pageStates, putOnDevice } from './device.ts';
import { expect, test } from './test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const states = [...new Set(pageStates.map(({ state }) => state))] as DeviceState[];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const state of states) {
    test(`axe finds nothing on any page of a device that is ${state}, ${colorScheme}`, async ({ browser, address }) => {
      const pages = pageStates.filter((pageState) => pageState.state === state);
      // Some states have thirty pages.
      test.slow();
      // Without motion: colours half-way from one to the other are nobody's.
      // The checker is put into the page from outside, which the page's own policy rightly forbids.
      const context = await browser.newContext({
        baseURL: address,
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
        locale: 'nl-NL',
      });
      const page = await context.newPage();
      await openApp(page);
      await putOnDevice(page, state);
      for (const { name, hash } of pages) {
        await page.goto(`/${hash}`);
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.addScriptTag({ content: axe });
        const violations = await page.evaluate(async () => {
          const checker = (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe;
          const results = await checker.run();
          return results.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          );
        });
        expect(violations, name).toEqual([]);
      }
      await context.close();
    });
  }
}
