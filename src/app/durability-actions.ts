import { type CalendarDay, isCalendarDay } from '../domain/calendar-day.ts';
import { asksPerson, type DurabilityFacts, dayToWarnAgain, type Warning, warningOf } from '../domain/durability.ts';
import { askToPersist, readBrowserFacts } from '../storage/durability.ts';
import type { Reader, StorageState, Store } from '../storage/store.ts';
import type { Dependencies, Written } from './dependencies.ts';
import { hasInstallOffer, takeInstallOffer } from './install-offer.ts';

/** How safe what is stored is, and what can be done for it. */
export interface DurabilityActions {
  readDurability(): Promise<DurabilityFacts>;
  /** Asks the browser to keep this; some browsers then ask the person. True when it promised. */
  askBrowserToKeep(): Promise<boolean>;
  /** Lets the browser ask whether to install the app. True when someone said yes. */
  installApp(): Promise<boolean>;
  /** What the start page should warn of today; undefined when there is nothing, or when it was put off. */
  readWarning(): Promise<Warning | undefined>;
  /** Puts the warning off for some days. Gives the day on which it comes back. */
  postponeWarning(): Promise<CalendarDay>;
  /** Warns again, after all. */
  warnAgain(): Promise<Written>;
  /** Whether the start page told once that the app can be installed. */
  wasInstallHintShown(): Promise<boolean>;
  noteInstallHint(): Promise<Written>;
}

export function durabilityActions({ store, today }: Dependencies): DurabilityActions {
  const readDurability = async (): Promise<DurabilityFacts> => {
    const { trouble } = stateOf(store);
    return {
      ...(await readBrowserFacts()),
      isStored: trouble === undefined,
      canOfferInstall: hasInstallOffer(),
      lastUsed: today(),
    };
  };
  const writeWarnAgainOn = (value: string) =>
    store.write(async () => [{ table: 'settings', put: { key: 'warnAgainOn', value } }]);

  return {
    readDurability,

    async readWarning() {
      const again = await store.read(async (reader) => (await reader.get('settings', 'warnAgainOn'))?.value);
      const warnAgainOn = typeof again === 'string' && isCalendarDay(again) ? again : undefined;
      return warningOf(await readDurability(), today(), warnAgainOn);
    },

    async postponeWarning() {
      const day = dayToWarnAgain(today());
      await writeWarnAgainOn(day);
      return day;
    },

    warnAgain: () => writeWarnAgainOn(''),

    askBrowserToKeep: () => askToPersist(),
    installApp: takeInstallOffer,
    wasInstallHintShown: () =>
      store.read(async (reader) => (await reader.get('settings', 'installHint'))?.value === true),
    noteInstallHint: () => store.write(async () => [{ table: 'settings', put: { key: 'installHint', value: true } }]),
  };
}

/**
 * Asks the browser to keep what is stored as soon as there is something someone would miss: a finished self-reflection
 * or a goal. Only where the browser decides by itself; where it would ask the person, a button with a reason does it.
 */
export async function askOnceThereIsSomething(
  { store }: Pick<Dependencies, 'store'>,
  browser = { read: readBrowserFacts, ask: askToPersist },
): Promise<void> {
  const { persisted, canAsk, family } = await browser.read();
  if (persisted !== false || !canAsk || asksPerson(family)) return;
  const stop = store.observe(hasSomethingToMiss, (isThere) => {
    if (!isThere) return;
    stop();
    void browser.ask();
  });
}

async function hasSomethingToMiss(reader: Reader): Promise<boolean> {
  if ((await reader.list('goals')).length > 0) return true;
  return (await reader.list('assessments')).some(({ finishedAt }) => finishedAt !== undefined);
}

/** A store tells its state at once. */
function stateOf(store: Store): StorageState {
  let known: StorageState = {};
  store.observeState((state) => {
    known = state;
  })();
  return known;
}
