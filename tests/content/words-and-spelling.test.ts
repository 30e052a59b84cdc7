import { describe, expect, it } from 'vitest';
import { hardWordsIn } from '../../tools/content/hard-words.ts';
import { loadSpeller, spellerFor, wordsOfList } from '../../tools/content/spelling.ts';

describe('hard words', () => {
  it.each<[string, string, string]>([
    ['Indien je twijfelt.', 'Indien', 'als'],
    ['Je dient te bellen.', 'dient te', 'moet'],
    ['Zijn gedragsproblematiek.', 'gedragsproblematiek', 'problemen'],
    ['Ten behoeve van de school.', 'Ten behoeve van', 'voor'],
    ['Een cliëntoverleg.', 'cliëntoverleg', 'de persoon zelf'],
    ['De biologische moeder belt.', 'biologische moeder', 'de ouders van je pleegkind'],
  ])('in "%s" is "%s", with something plainer', (text, word, plainer) => {
    expect(hardWordsIn(text)).toEqual([{ word, plainer: expect.stringContaining(plainer) }]);
  });

  it('are all found', () => {
    expect(
      hardWordsIn('Doch reeds middels; doch tevens echter.')
        .map(({ word }) => word)
        .sort(),
    ).toEqual(['Doch', 'doch', 'echter', 'middels', 'reeds', 'tevens'].sort());
  });

  it.each(['Wie dient het eten op?', 'De dienstregeling hangt aan de muur.', 'Een omtrek.', 'Je bent alreeds'])(
    'are not in "%s"',
    (text) => expect(hardWordsIn(text)).toEqual([]),
  );
});

describe('spelling', () => {
  const speller = loadSpeller();

  it.each([
    'Je pleegkind is jarig. Wij vieren dat met een verjaardagstaart!',
    'De huisregels en het belmoment van pleegkinderen.',
    "Foto's, foto’s en ’s avonds één baby.",
    'Zij of hij belt de pleegzorgorganisatie.',
    'In Noord-Brabant, op 12-jarige leeftijd, om 12.30 uur.',
    'Kijk op https://example.org/qwertz of mail qwertz@example.org.',
    'De als-dan-zin van Pijlerpad.',
  ])('is right in "%s"', (text) => expect(speller(text)).toEqual([]));

  it.each(
    'pleegkint begelijder gezinnnen afspaak vewachten onderwep verassing intresse direkt zowiezo teminste opniew moelijk wordtt vragn kindern samewerken gebeurdt'.split(
      ' ',
    ),
  )('is wrong in "%s"', (word) => expect(speller(`Een ${word}.`)).toEqual([word]));

  it('names each word once', () => {
    expect(speller('Qwertz en qwertz, Qwertz en als-qwertz.')).toEqual(['Qwertz', 'qwertz', 'als-qwertz']);
  });

  it('accepts listed words, and compounds of three words at most', () => {
    const small = spellerFor(new Set(['FASD']), (word) => ['huis', 'regel', 'boek'].includes(word));
    expect(small('FASD huisregel huisregelboek FASD-boek')).toEqual([]);
    expect(small('fasd huizregel huisregelboekhuis')).toEqual(['fasd', 'huizregel', 'huisregelboekhuis']);
  });

  it('reads a list with reasons', () => {
    expect(wordsOfList('# Woorden\nEdge # een naam\n\n FAS\r\n')).toEqual(['Edge', 'FAS']);
  });
});
