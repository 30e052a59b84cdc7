import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runInstalled, runNpm } from './run.mjs';

/**
 * npm test: installs what is missing, a browser included, and runs every check there is. A failure never hides what
 * comes after it; only what needs a build or a browser that is not there counts as failed without running.
 * The last line is the total.
 */
async function test() {
  await ensureDependencies();
  const browser = await ensureBrowser().catch((error) => {
    console.error(error.message);
    return undefined;
  });

  const reports = await mkdtemp(join(tmpdir(), 'pijlerpad-'));
  try {
    const built = { needs: 'the build', ready: true };
    return [
      await part('lint', async () => single(await runInstalled('biome', ['check', '.']))),
      await part('types', async () => single(await runNpm(['run', 'types']))),
      await part('unit tests', () => vitest([], join(reports, 'unit.json'))),
      await part('build', async () => {
        const counts = single(await runNpm(['run', 'build']));
        built.ready = counts.failed === 0;
        return counts;
      }),
      await part(
        'build tests',
        () => vitest(['-c', 'tests/build/vitest.config.ts'], join(reports, 'build.json')),
        built,
      ),
      await part('browser tests', () => playwright(browser, join(reports, 'browser.json')), built, {
        needs: 'a browser',
        ready: browser !== undefined,
      }),
      // Chromium was the one before; an engine that this computer lacks is named and skipped.
      await part(
        'three engines',
        () => vitest(['-c', 'tests/engines/vitest.config.ts'], join(reports, 'engines.json'), { mayBeSkipped: true }),
        built,
      ),
    ];
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

async function part(name, check, ...conditions) {
  console.log(`\n── ${name} ──\n`);
  const missing = conditions.find((condition) => !condition.ready);
  if (missing) {
    console.error(`Not run: this needs ${missing.needs}.`);
    return { name, passed: 0, failed: 1, skipped: 0 };
  }
  const counts = await check();
  for (const remark of counts.remarks ?? []) console.log(remark);
  return { name, ...counts };
}

/** A tool that only says yes or no counts as one test. */
function single(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(args, file, options) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runInstalled('vitest', ['run', ...args, ...reporters]);
  return counted(
    code,
    file,
    (report) => ({
      passed: report.numPassedTests,
      // A file that could not be loaded holds no test that could fail.
      failed:
        report.numFailedTests +
        report.testResults.filter(
          ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
        ).length,
      skipped: report.numPendingTests + report.numTodoTests,
      // What this computer lacks stands in the title.
      remarks: options?.mayBeSkipped ? skippedGroups(report) : [],
    }),
    options,
  );
}

/** The titles of groups that were skipped as a whole. */
function skippedGroups({ testResults }) {
  const [skipped, others] = [new Set(), new Set()];
  for (const { ancestorTitles, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    (status === 'pending' || status === 'skipped' ? skipped : others).add(ancestorTitles[0]);
  }
  return [...skipped].filter((title) => title && !others.has(title));
}

async function playwright(browser, file) {
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const code = await runInstalled('playwright', args, { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return counted(code, file, ({ stats }) => ({
    // Flaky: failed at first and passed when tried again.
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** What a runner reports, and never less than one failure when it crashed, found no test, or is not satisfied. */
async function counted(code, file, count, { mayBeSkipped = false } = {}) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = count(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    console.error(`There is no usable report: ${error.message}`);
  }
  const isSkipped = mayBeSkipped && code === 0 && counts.skipped > 0;
  if (counts.failed === 0 && counts.passed === 0 && !isSkipped) {
    console.error('No test passed or failed: that counts as a failure.');
    return { ...counts, failed: 1 };
  }
  if (counts.failed === 0 && code !== 0) {
    console.error(`Every test passed, but the runner ended with code ${code}: that counts as a failure.`);
    return { ...counts, failed: 1 };
  }
  return counts;
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const parts = await test().catch((error) => {
  console.error(error.message);
  return [{ name: 'preparation', passed: 0, failed: 1, skipped: 0 }];
});
const sum = (key) => parts.reduce((total, counts) => total + counts[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };

const lines = parts.flatMap((counts) => [`${counts.name}: ${line(counts)}`, ...(counts.remarks ?? [])]);
console.log(`\n── total ──\n\n${lines.join('\n')}\n`);
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;
