import type { Reader } from '../storage/store.ts';

/** Percentages of the usual size of letters, on top of what the browser is set to. */
export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** How someone likes to use this device. */
export interface Preferences {
  /** The next question comes by itself after an answer. */
  advancesByItself: boolean;
  /** The keys 1 to 4 choose nothing, for who speaks to the device or often hits keys by accident (WCAG 2.1.4). */
  ignoresDigits: boolean;
  textSize: TextSize;
}

export const usualPreferences: Preferences = { advancesByItself: false, ignoresDigits: false, textSize: 100 };

export async function readPreferences(reader: Reader): Promise<Preferences> {
  const advances = await reader.get('settings', 'advancesByItself');
  const ignoresDigits = await reader.get('settings', 'ignoresDigits');
  const size = await reader.get('settings', 'textSize');
  return {
    advancesByItself: advances?.value === true,
    ignoresDigits: ignoresDigits?.value === true,
    textSize: textSizes.find((known) => String(known) === size?.value) ?? usualPreferences.textSize,
  };
}
