/** Text of exactly so many characters, in words of the usual length. */
export function longText(length: number): string {
  return 'Wat ik wil zien veranderen is dat we samen rustiger worden en beter naar elkaar luisteren. '
    .repeat(Math.ceil(length / 80))
    .slice(0, length);
}

/** Longer than a narrow screen is wide. */
export const longWord = 'jeugdbeschermingsmaatregelbesprekingsverslag';

/** What someone may call themselves, or someone else: it is shown as it was written. */
export const markupName = '<b>Beuk & "Berk"</b>';
