import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adviceFor,
  asksPerson,
  type DurabilityFacts,
  type DurabilityKind,
  dayToWarnAgain,
  durabilities,
  durabilityOf,
  installWayOf,
  warningOf,
} from '../../src/domain/durability.ts';

const phone: DurabilityFacts = {
  isStored: true,
  persisted: false,
  isInstalled: false,
  quota: 20_000_000_000,
  memory: 8_000_000_000,
  family: 'chromium',
  device: 'android',
  canAsk: true,
  canOfferInstall: false,
  lastUsed: '2026-11-22',
};

const anyFacts: fc.Arbitrary<DurabilityFacts> = fc.record(
  {
    isStored: fc.boolean(),
    persisted: fc.constantFrom(true, false, undefined),
    isInstalled: fc.boolean(),
    quota: fc.nat(10_000_000_000),
    memory: fc.nat(10_000_000_000),
    family: fc.constantFrom('chromium', 'webkit', 'gecko', 'other'),
    particular: fc.constantFrom('samsung', 'in-app'),
    device: fc.constantFrom('ios', 'android', 'computer'),
    canAsk: fc.boolean(),
    canOfferInstall: fc.boolean(),
    lastUsed: fc.constant('2026-11-22'),
  },
  {
    requiredKeys: ['isStored', 'persisted', 'isInstalled', 'family', 'device', 'canAsk', 'canOfferInstall', 'lastUsed'],
  },
);

describe('how safe it is', () => {
  it.each<[string, Partial<DurabilityFacts>, DurabilityKind]>([
    ['nothing reaches the device', { isStored: false, persisted: true, isInstalled: true }, 'not-kept'],
    ['the browser gives the room of a private window', { quota: 1_200_000_000 }, 'private-window'],
    ['it gives hardly any room', { quota: 100_000_000, memory: 0 }, 'private-window'],
    ['Safari gives the room of a private window', { family: 'webkit', quota: 100_000_000 }, 'private-window'],
    ['Safari may clear it', { family: 'webkit', device: 'ios' }, 'seven-days'],
    [
      'Safari may clear it, whatever it promised',
      { family: 'webkit', device: 'computer', persisted: true },
      'seven-days',
    ],
    ['Safari has it on the home screen', { family: 'webkit', device: 'ios', isInstalled: true }, 'installed'],
    ['the browser promised nothing', {}, 'until-full'],
    ['the browser says nothing', { persisted: undefined }, 'unknown'],
    ['it is installed', { isInstalled: true }, 'installed'],
    ['it is installed with hardly any room', { isInstalled: true, quota: 1 }, 'installed'],
    ['the browser promised it', { persisted: true }, 'promised'],
    ['both', { persisted: true, isInstalled: true }, 'promised-and-installed'],
  ])('when %s', (_, facts, kind) => {
    expect(durabilityOf({ ...phone, ...facts }).kind).toBe(kind);
  });

  it('has every answer in its list, each reached by some browser', () => {
    const seen = new Set(fc.sample(anyFacts, { numRuns: 5_000, seed: 1 }).map((facts) => durabilityOf(facts).kind));
    expect([...seen].sort()).toEqual([...durabilities].sort());
  });

  it('names the day from which Safari may clear it, seven days on', () => {
    const safari = durabilityOf({ ...phone, family: 'webkit', lastUsed: '2026-12-28' });
    expect(safari.goneFrom).toBe('2027-01-04');
    expect(durabilityOf(phone).goneFrom).toBeUndefined();
  });

  it('never gets worse because of a promise, or because the app was installed', () => {
    const rank = (facts: DurabilityFacts) => durabilities.indexOf(durabilityOf(facts).kind);
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(rank({ ...facts, persisted: true })).toBeGreaterThanOrEqual(rank({ ...facts, persisted: false }));
        expect(rank({ ...facts, isInstalled: true })).toBeGreaterThanOrEqual(rank({ ...facts, isInstalled: false }));
      }),
    );
  });
});

describe('what someone can do', () => {
  it('is always something, and always ends with a backup', () => {
    fc.assert(fc.property(anyFacts, (facts) => adviceFor(facts).at(-1) === 'backup'));
  });

  it('is to ask only where the browser asks the person, and only for what it did not promise', () => {
    const firefox = { ...phone, family: 'gecko', device: 'computer' } as const;
    expect(adviceFor(firefox)).toEqual(['ask', 'backup']);
    expect(adviceFor({ ...firefox, persisted: true })).toEqual(['backup']);
    expect(adviceFor({ ...firefox, canAsk: false })).toEqual(['backup']);
    expect(adviceFor(phone)).toEqual(['install', 'backup']);
    expect(asksPerson('webkit')).toBe(false);
  });

  it('is to open it in their own browser, before anything else, where a window of another app shows it', () => {
    const inApp = { ...phone, particular: 'in-app' } as const;
    expect(adviceFor(inApp)).toEqual(['own-browser', 'backup']);
    expect(adviceFor({ ...inApp, family: 'webkit', device: 'ios' })).toEqual(['own-browser', 'backup']);
    expect(adviceFor({ ...inApp, quota: 1 })).toEqual(['own-browser', 'backup']);
    expect(adviceFor({ ...inApp, family: 'gecko' })).toEqual(['own-browser', 'backup']);
  });

  it('is never to install what is installed, or in a private window', () => {
    expect(adviceFor({ ...phone, isInstalled: true })).toEqual(['backup']);
    expect(adviceFor({ ...phone, quota: 1 })).toEqual(['ordinary-window', 'backup']);
    expect(adviceFor({ ...phone, isStored: false })).toEqual(['make-room', 'backup']);
  });
});

describe('the start page warns', () => {
  const safari = { ...phone, family: 'webkit', device: 'ios' } as const;
  const today = '2026-11-22';

  it('of what the browser throws away by itself, and of nothing else', () => {
    expect(warningOf(safari, today, undefined)).toBe('seven-days');
    expect(warningOf({ ...safari, device: 'computer' }, today, undefined)).toBe('seven-days');
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { kind } = durabilityOf(facts);
        const isToldOf = kind === 'seven-days' || kind === 'private-window';
        expect(warningOf(facts, today, undefined)).toBe(isToldOf ? kind : undefined);
      }),
    );
  });

  it('not for two weeks after it was put away, and then again', () => {
    const again = dayToWarnAgain(today);
    expect(again).toBe('2026-12-06');
    expect(warningOf(safari, today, again)).toBeUndefined();
    expect(warningOf(safari, '2026-12-05', again)).toBeUndefined();
    expect(warningOf(safari, '2026-12-06', again)).toBe('seven-days');
  });

  it('when a clock that was wrong put it away for longer', () => {
    expect(warningOf(safari, today, '2031-01-01')).toBe('seven-days');
  });
});

it.each([
  [{ canOfferInstall: true, device: 'android', family: 'chromium' }, 'offer'],
  [{ canOfferInstall: false, device: 'android', family: 'gecko' }, 'android'],
  [{ canOfferInstall: true, device: 'android', family: 'chromium', particular: 'samsung' }, 'offer'],
  [{ canOfferInstall: false, device: 'android', family: 'chromium', particular: 'samsung' }, 'samsung'],
  [{ canOfferInstall: false, device: 'android', family: 'chromium', particular: 'in-app' }, 'in-app'],
  [{ canOfferInstall: false, device: 'ios', family: 'webkit', particular: 'in-app' }, 'in-app'],
  [{ canOfferInstall: false, device: 'ios', family: 'webkit' }, 'ios'],
  [{ canOfferInstall: false, device: 'computer', family: 'webkit' }, 'mac-safari'],
  [{ canOfferInstall: false, device: 'computer', family: 'chromium' }, 'computer'],
  [{ canOfferInstall: false, device: 'computer', family: 'gecko' }, 'none'],
] as const)('the app is installed with %o by way of %s', (facts, way) => {
  expect(installWayOf(facts)).toBe(way);
});
