import type { Dependencies, Written } from './dependencies.ts';
import type { TextSize } from './preferences.ts';

export interface PreferenceActions {
  chooseToAdvance(byItself: boolean): Promise<Written>;
  chooseToIgnoreDigits(ignored: boolean): Promise<Written>;
  chooseTextSize(size: TextSize): Promise<Written>;
}

export function preferenceActions({ store }: Dependencies): PreferenceActions {
  return {
    chooseToAdvance: (byItself) =>
      store.write(async () => [{ table: 'settings', put: { key: 'advancesByItself', value: byItself } }]),

    chooseToIgnoreDigits: (ignored) =>
      store.write(async () => [{ table: 'settings', put: { key: 'ignoresDigits', value: ignored } }]),

    chooseTextSize: (size) =>
      store.write(async () => [{ table: 'settings', put: { key: 'textSize', value: String(size) } }]),
  };
}
