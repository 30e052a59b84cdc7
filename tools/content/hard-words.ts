/**
 * Words that a tired reader stumbles over, that sound like an office, or that judge, with what to write instead.
 * The first is the inside of a pattern for whole words, capitals or not.
 */
const hardWords: readonly (readonly [word: string, plainer: string])[] = [
  ['aangaande', 'over'],
  ['adequa(?:at|ate)', 'goed, passend'],
  ['betreffende', 'over'],
  ['casus(?:sen)?', 'voorbeeld, verhaal'],
  ['conform', 'volgens'],
  ['derhalve', 'daarom'],
  ['desbetreffende?', 'deze, die'],
  ['dien(?:t|en)? (?:je )?te', 'moet'],
  ['doch', 'maar'],
  ['echter', 'maar, toch'],
  ['evalueren|evaluaties?', 'terugkijken'],
  ['faciliteren', 'mogelijk maken, helpen'],
  ['implementeren', 'invoeren, gaan doen'],
  ['indien', 'als'],
  ['initiëren', 'beginnen'],
  ['inzake', 'over'],
  ['inzetten op', 'werken aan'],
  ['middels', 'met, door'],
  ['monitoren', 'volgen, in de gaten houden'],
  ['omtrent', 'over'],
  ['optimaliseren', 'verbeteren'],
  ['participeren', 'meedoen'],
  ['reeds', 'al'],
  ['responsie(?:f|ve)', 'je reageert op wat het kind laat zien'],
  ['sensitie(?:f|ve)', 'je merkt wat het kind nodig heeft'],
  ['signaleren', 'merken, zien'],
  ['teneinde', 'om'],
  ['ten behoeve van', 'voor'],
  ['ten aanzien van', 'over, bij'],
  ['tevens', 'ook'],
  ['traject(?:en)?', 'weg, periode'],
  ['waarborgen', 'zorgen voor'],
  ['cliënt\\p{L}*', 'de persoon zelf: ouder, kind, pleegouder'],
  ['competenties?', 'wat je weet, kunt of belangrijk vindt'],
  ['draagkracht', 'wat je aankunt'],
  ['draaglast', 'wat er op je afkomt'],
  ['hulpverlenings\\p{L}*', 'hulp'],
  ['interventies?', 'hulp, aanpak'],
  ['mentaliseren', 'bedenken wat een ander denkt en voelt'],
  ['pedagogische?', 'over opvoeden'],
  ['\\p{L}*problematiek', 'problemen, wat er speelt'],
  ['probleemkind(?:eren)?', 'een kind dat het moeilijk heeft'],
  ['biologische (?:ouders?|moeder|vader)', 'de ouders van je pleegkind'],
  ['gefaald|falen', 'het lukt niet'],
  ['onvoldoende', 'te weinig, nog niet'],
  ['slechte ouders?', 'ouders die het moeilijk hebben'],
];

export interface HardWord {
  /** As it stands in the text. */
  word: string;
  plainer: string;
}

const patterns = hardWords.map(([word, plainer]) => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'giu'),
  plainer,
}));

/** The hard words in a text, each with its plainer alternative. */
export function hardWordsIn(text: string): HardWord[] {
  return patterns.flatMap(({ pattern, plainer }) => [...text.matchAll(pattern)].map(([word]) => ({ word, plainer })));
}
