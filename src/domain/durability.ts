import { addDays, type CalendarDay, daysBetween } from './calendar-day.ts';

/** Who made the part of the browser that keeps things: that decides when it throws something away. */
export type BrowserFamily = 'chromium' | 'webkit' | 'gecko' | 'other';

/** On what kind of device the browser runs, as far as it matters for installing. */
export type DeviceKind = 'ios' | 'android' | 'computer';

/**
 * A browser in which installing goes differently from others of its family; "in-app" is the window in which another app,
 * such as Facebook, shows a link.
 */
export type ParticularBrowser = 'samsung' | 'in-app';

export interface DurabilityFacts {
  /** Whether what someone enters reaches the device at all. */
  isStored: boolean;
  /** Whether the browser promised not to clear this by itself; undefined when it does not say. */
  persisted: boolean | undefined;
  /** Whether the app was opened as an app: from the home screen, the dock or the start menu. */
  isInstalled: boolean;
  /** How much room the browser gives at most, in bytes. */
  quota?: number;
  /** How much working memory the device has about, in bytes. */
  memory?: number;
  family: BrowserFamily;
  device: DeviceKind;
  particular?: ParticularBrowser;
  /** Whether the browser can be asked for that promise. */
  canAsk: boolean;
  /** Whether the browser offers to install the app when we ask it to. */
  canOfferInstall: boolean;
  /** The day someone last used the app in this browser. */
  lastUsed: CalendarDay;
}

/** How safe what was entered is on this device, from worst to best; "unknown" where the browser tells nothing. */
export const durabilities = [
  'not-kept',
  'private-window',
  'seven-days',
  'until-full',
  'unknown',
  'installed',
  'promised',
  'promised-and-installed',
] as const;

export type DurabilityKind = (typeof durabilities)[number];

export interface Durability {
  kind: DurabilityKind;
  /** The first day on which the browser may have thrown everything away, if nobody comes back before. */
  goneFrom?: CalendarDay;
}

/** Safari clears what a site stored after so many days of use without a visit to that site. */
const daysInSafari = 7;

export function durabilityOf(facts: DurabilityFacts): Durability {
  if (!facts.isStored) return { kind: 'not-kept' };
  if (facts.persisted && facts.isInstalled) return { kind: 'promised-and-installed' };
  // Safari may promise something to a page, but we know of no promise that takes its seven days away.
  if (facts.family === 'webkit' && !facts.isInstalled) {
    return looksPrivate(facts)
      ? { kind: 'private-window' }
      : { kind: 'seven-days', goneFrom: addDays(facts.lastUsed, daysInSafari) };
  }
  // A private window never gets the promise.
  if (facts.persisted) return { kind: 'promised' };
  if (looksPrivate(facts)) return { kind: 'private-window' };
  if (facts.isInstalled) return { kind: 'installed' };
  return { kind: facts.persisted === false ? 'until-full' : 'unknown' };
}

/** Less room than this is hardly given on a disk that people use. */
const littleRoom = 300_000_000;

/** A private window keeps things in memory: no browser says so, but the room it gives is a part of the memory. */
function looksPrivate({ quota, memory = 0, isInstalled }: DurabilityFacts): boolean {
  return !isInstalled && quota !== undefined && quota < Math.max(littleRoom, memory / 4);
}

/** What comes without anyone doing a thing, so that someone should know it before they lose something. */
export type Warning = Extract<DurabilityKind, 'seven-days' | 'private-window'>;

/** So many days the start page does not warn again after someone put the warning away. */
const daysWithoutWarning = 14;

/** The first day on which the start page warns again when someone puts it away today. */
export function dayToWarnAgain(today: CalendarDay): CalendarDay {
  return addDays(today, daysWithoutWarning);
}

/**
 * What the start page warns of, gently: the browser throws away what is here by itself, and nobody put that off.
 * @param warnAgainOn the day until which someone does not want to read it.
 */
export function warningOf(
  facts: DurabilityFacts,
  today: CalendarDay,
  warnAgainOn: CalendarDay | undefined,
): Warning | undefined {
  const { kind } = durabilityOf(facts);
  if (kind !== 'seven-days' && kind !== 'private-window') return undefined;
  const daysToGo = warnAgainOn === undefined ? 0 : daysBetween(today, warnAgainOn);
  // Further away than it was ever put is of a clock that was wrong: better told once too often.
  return daysToGo > 0 && daysToGo <= daysWithoutWarning ? undefined : kind;
}

/** What someone can do to keep it safer. */
export type DurabilityAdvice = 'own-browser' | 'ordinary-window' | 'make-room' | 'install' | 'ask' | 'backup';

/** What helps most first. A backup always helps: a device can break. */
export function adviceFor(facts: DurabilityFacts): readonly DurabilityAdvice[] {
  const { kind } = durabilityOf(facts);
  if (kind === 'not-kept') return ['make-room', 'backup'];
  // That window keeps what is entered apart: what is done there to keep it safe, is done in the wrong place.
  if (facts.particular === 'in-app' && !facts.isInstalled) return ['own-browser', 'backup'];
  if (kind === 'private-window') return ['ordinary-window', 'backup'];
  return [
    ...(!facts.isInstalled && installWayOf(facts) !== 'none' ? (['install'] as const) : []),
    ...(facts.canAsk && !facts.persisted && asksPerson(facts.family) ? (['ask'] as const) : []),
    'backup',
  ];
}

/** Whether the browser shows a question when it is asked for the promise; the others decide by themselves, in silence. */
export function asksPerson(family: BrowserFamily): boolean {
  return family === 'gecko' || family === 'other';
}

/** How the app gets a place of its own on this device. */
export type InstallWay = 'offer' | 'ios' | 'mac-safari' | 'android' | 'samsung' | 'computer' | 'in-app' | 'none';

export function installWayOf({
  canOfferInstall,
  device,
  family,
  particular,
}: Pick<DurabilityFacts, 'canOfferInstall' | 'device' | 'family' | 'particular'>): InstallWay {
  if (canOfferInstall) return 'offer';
  if (particular) return particular;
  if (device !== 'computer') return device;
  if (family === 'webkit') return 'mac-safari';
  return family === 'chromium' ? 'computer' : 'none';
}
