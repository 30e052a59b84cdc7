import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DurabilityFacts } from '../../src/domain/durability.ts';
import { Durability } from '../../src/ui/components/durability.tsx';
import { InstallHint } from '../../src/ui/components/install-hint.tsx';
import { durability, install } from '../../src/ui/copy/nl/durability.ts';
import { ExampleContext, exampleFacts } from './example-context.tsx';

afterEach(cleanup);

const iPhone = { family: 'webkit', device: 'ios' } as const;

/** What "Mijn gegevens" shows of it in a browser like this. */
async function howSafeIn(facts: Partial<DurabilityFacts>) {
  const app = { readDurability: async () => ({ ...exampleFacts, ...facts }) };
  render(
    <ExampleContext app={app}>
      <Durability />
    </ExampleContext>,
  );
  return screen.findByText(durability.adviceTitle);
}

/** What the start page shows at the end, once, in a browser like this. */
async function hintIn(facts: Partial<DurabilityFacts>, title: string = install.title) {
  render(
    <ExampleContext app={{ readDurability: async () => ({ ...exampleFacts, ...facts }) }}>
      <InstallHint />
    </ExampleContext>,
  );
  return screen.findByText(title);
}

describe('the steps to install', () => {
  it.each([
    ['on Android', {}, install.steps.android],
    ['on an iPhone', iPhone, install.steps.ios],
    ['on a computer', { device: 'computer' }, install.steps.computer],
  ] as const)('stand at once in what someone opened, %s', async (_, facts, steps) => {
    const summary = await howSafeIn(facts);
    for (const step of steps) expect(screen.getByText(step).closest('details')).toBe(summary.closest('details'));
  });

  it('stay folded on the start page, where they come unasked', async () => {
    await hintIn({});
    for (const step of install.steps.android) {
      expect(screen.getByText(step).closest('details')?.open).toBe(false);
    }
  });
});

describe('that it need not be installed', () => {
  it('is said where the browser keeps it just as well', async () => {
    await howSafeIn({});
    expect(screen.getByText(install.notNeeded)).not.toBeNull();
  });

  it.each([
    ['an iPhone', iPhone],
    ['a Mac', { family: 'webkit', device: 'computer' }],
  ] as const)('is not said in Safari on %s, which clears everything after seven days', async (_, facts) => {
    await howSafeIn(facts);
    expect(screen.getByText(install.whyInSafari)).not.toBeNull();
    expect(screen.queryByText(install.notNeeded)).toBeNull();
  });
});

describe('in the window of another app, such as Facebook', () => {
  it.each([
    ['Android', { particular: 'in-app' }],
    ['an iPhone', { ...iPhone, particular: 'in-app' }],
  ] as const)('on %s it says where to open the app first, and why, instead of how to install', async (_, facts) => {
    const summary = await howSafeIn(facts);
    const advice = screen.getByText(durability.advice['own-browser']);
    expect(advice.textContent).toMatch(/^Open Pijlerpad eerst in je gewone browser\./);
    expect(advice.closest('details')).toBe(summary.closest('details'));
    expect(advice.closest('details')?.open).toBe(true);
    expect(screen.queryByText(install.title)).toBeNull();
    for (const step of [...install.steps.android, ...install.steps.ios]) expect(screen.queryByText(step)).toBeNull();
  });

  it('the start page says the same, once', async () => {
    await hintIn({ particular: 'in-app' }, install.elsewhere.title);
    expect(screen.getByText(install.elsewhere.why)).not.toBeNull();
    expect(screen.queryByText(install.why)).toBeNull();
    expect(screen.queryByText(install.how)).toBeNull();
  });
});

it('Samsung Internet has steps with the words of its own menu', async () => {
  await howSafeIn({ particular: 'samsung' });
  expect(screen.getByText('Kies “Pagina toevoegen aan”. Kies daarna “Startscherm”.')).not.toBeNull();
});
