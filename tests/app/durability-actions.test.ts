import { afterEach, describe, expect, it, vi } from 'vitest';
import { askOnceThereIsSomething } from '../../src/app/durability-actions.ts';
import { hasInstallOffer, takeInstallOffer } from '../../src/app/install-offer.ts';
import { addDays } from '../../src/domain/calendar-day.ts';
import type { BrowserFacts } from '../../src/storage/durability.ts';
import { openExampleApp } from './example-app.ts';

const chromium: BrowserFacts = {
  persisted: false,
  isInstalled: false,
  family: 'chromium',
  device: 'android',
  canAsk: true,
};

function asking(facts: Partial<BrowserFacts> = {}) {
  const ask = vi.fn(async () => true);
  return { ask, read: async () => ({ ...chromium, ...facts }) };
}

describe('the browser is asked to keep what is stored', () => {
  it('once, as soon as a self-reflection is finished', async () => {
    const { app, store } = openExampleApp();
    const browser = asking();
    await askOnceThereIsSomething({ store }, browser);
    await app.startAssessment(false);
    await app.settled();
    expect(browser.ask).not.toHaveBeenCalled();
    await app.finishAssessment();
    await vi.waitFor(() => expect(browser.ask).toHaveBeenCalledOnce());
    await app.addGoal({ title: 'Meer rust' });
    await app.settled();
    expect(browser.ask).toHaveBeenCalledOnce();
  });

  it('as soon as there is a goal, also one of an earlier visit', async () => {
    const { app, store } = openExampleApp();
    await app.addGoal({ title: 'Meer rust' });
    const browser = asking();
    await askOnceThereIsSomething({ store }, browser);
    await vi.waitFor(() => expect(browser.ask).toHaveBeenCalledOnce());
  });

  it.each<[string, Partial<BrowserFacts>]>([
    ['would ask the person', { family: 'gecko' }],
    ['promised it already', { persisted: true }],
    ['cannot say whether it did', { persisted: undefined }],
    ['cannot be asked', { canAsk: false }],
  ])('but never by itself where it %s', async (_, facts) => {
    const { app, store } = openExampleApp();
    const browser = asking(facts);
    await askOnceThereIsSomething({ store }, browser);
    await app.addGoal({ title: 'Meer rust' });
    await app.settled();
    expect(browser.ask).not.toHaveBeenCalled();
  });
});

describe('how safe it is', () => {
  it('is told with what the store knows', async () => {
    const { app } = openExampleApp();
    expect(await app.readDurability()).toMatchObject({ isStored: true, canOfferInstall: false, lastUsed: app.today() });
  });
});

describe('the warning that it may disappear', () => {
  const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is put off on this device, and told after all', async () => {
    vi.stubGlobal('navigator', { userAgent: iPhone });
    const { app } = openExampleApp();
    expect(await app.readWarning()).toBe('seven-days');
    expect(await app.postponeWarning()).toBe(addDays(app.today(), 14));
    expect(await app.readWarning()).toBeUndefined();
    await app.warnAgain();
    expect(await app.readWarning()).toBe('seven-days');
  });
});

describe('the hint to install', () => {
  it('is remembered as shown, on this device', async () => {
    const { app } = openExampleApp({ name: 'hint' });
    expect(await app.wasInstallHintShown()).toBe(false);
    await app.noteInstallHint();
    expect(await app.wasInstallHintShown()).toBe(true);
    expect(await openExampleApp({ name: 'hint' }).app.wasInstallHintShown()).toBe(true);
  });

  it('keeps the offer of the browser until someone takes it, once', async () => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: vi.fn(async () => ({ outcome: 'accepted' })),
    });
    dispatchEvent(offer);
    expect(offer.defaultPrevented).toBe(true);
    expect(hasInstallOffer()).toBe(true);
    expect(await takeInstallOffer()).toBe(true);
    expect(hasInstallOffer()).toBe(false);
    expect(await takeInstallOffer()).toBe(false);
    expect(offer.prompt).toHaveBeenCalledOnce();
  });

  it('has no offer any more once the app was installed', () => {
    dispatchEvent(new Event('beforeinstallprompt'));
    dispatchEvent(new Event('appinstalled'));
    expect(hasInstallOffer()).toBe(false);
  });
});
