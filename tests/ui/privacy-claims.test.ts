import { describe, expect, it } from 'vitest';
import { durability, install } from '../../src/ui/copy/nl/durability.ts';
import { type PrivacyClaimId, privacy } from '../../src/ui/copy/nl/privacy.ts';
import { hardWordsIn } from '../../tools/content/hard-words.ts';
import { limits, sentencesOf, wordsOf } from '../../tools/content/readability.ts';
import { missing, type NamedTest } from '../examples/named-test.ts';

const browser = (test: string): NamedTest => ({ file: 'tests/e2e/privacy.spec.ts', test });

/** Which test shows what the page says. */
const shownBy: Record<PrivacyClaimId, NamedTest> = {
  'on-this-device': browser('the host sees which files of the app are fetched, and nothing of what is filled in'),
  'not-sent': browser('while someone fills in, the page asks for files of the app only'),
  'no-account': browser(
    'nothing of a person is kept outside the database: no cookie, no other store, not in the address',
  ),
  'nothing-before': { file: 'tests/e2e/own-data.spec.ts', test: 'nothing is stored before someone answers' },
  'own-files': {
    file: 'tests/e2e/own-data.spec.ts',
    test: 'a backup brings everything to an empty device, after showing what is in it',
  },
  erased: {
    file: 'tests/app/person-actions.test.ts',
    test: 'everything leaves no row at all, also none that this build cannot read',
  },
  'who-opens-it': browser('without a lock, whoever opens this browser reads what was written'),
  'lock-unreadable': {
    file: 'tests/storage/lock.test.ts',
    test: 'leaves no word, no id and no name of a table behind in what is stored',
  },
  'lock-no-way-round': {
    file: 'tests/app/lock-actions.test.ts',
    test: 'opens with the passphrase, however it was typed, and with nothing else',
  },
  'lock-by-itself': {
    file: 'tests/e2e/lock.spec.ts',
    test: 'it closes by itself after the time that was chosen, and on going out of sight',
  },
  'hide-quickly': { file: 'tests/e2e/lock.spec.ts', test: 'one tap leaves for an empty page, and back shows nothing' },
  organisation: browser('the host sees which files of the app are fetched, and nothing of what is filled in'),
  'protected-part': { file: 'tests/files/shared-part.test.ts', test: 'opens with the passphrase and with no other' },
  'host-sees-fetching': browser('the host sees which files of the app are fetched, and nothing of what is filled in'),
  'host-sees-no-answers': browser('the host sees which files of the app are fetched, and nothing of what is filled in'),
  'host-first-visit': browser('on a first visit the host can see which parts are opened'),
  'host-asks-news': browser('on a later visit the app asks the host only whether there is a new version'),
  'new-version-waits': {
    file: 'tests/e2e/update.spec.ts',
    test: 'a new version waits until someone accepts it, and then renews every tab',
  },
  'only-own-address': browser('the browser refuses the app every other address'),
  'links-tell-nothing': browser('a website behind a link does not learn where someone came from'),
  'not-open-phone': browser('without a lock, whoever opens this browser reads what was written'),
  'not-spyware': browser('what runs in the browser with more rights reads along'),
  'not-device-backup': browser(
    'what was written stands readable in the files of the browser, for a while also after it was erased',
  ),
  'not-given-files': {
    file: 'tests/files/backup.test.ts',
    test: 'can be opened in ten years: the file is JSON that names its format and version',
  },
  'not-left-behind': browser(
    'what was written stands readable in the files of the browser, for a while also after it was erased',
  ),
  'check-airplane': {
    file: 'tests/e2e/main-line.spec.ts',
    test: 'someone does the whole line again with the network off',
  },
  'check-network': browser('while someone fills in, the page asks for files of the app only'),
  'every-claim-tested': { file: 'tests/ui/privacy-claims.test.ts', test: 'is shown by a test that is there' },
};

const claims = privacy.sections.flatMap((section) => section.claims);

/** Why a claim is not shown; undefined when it is. */
function objection(id: string, shown: NamedTest | undefined): string | undefined {
  if (shown === undefined) return `${id}: no test is named`;
  const why = missing(shown);
  return why && `${id}: ${why}`;
}

describe('every claim about privacy', () => {
  it('is shown by a test that is there', () => {
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.flatMap(({ id }) => objection(id, shownBy[id]) ?? [])).toEqual([]);
  });

  it('has an id of its own, and no test is named for a claim that is gone', () => {
    const ids = claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(shownBy).sort()).toEqual([...ids].sort());
  });

  it('would be missed without a test, with a file that is gone, or with a test that is skipped or renamed', () => {
    const file = 'tests/e2e/own-data.spec.ts';
    expect(objection('x', undefined)).toBeDefined();
    expect(objection('x', { file: 'tests/gone.test.ts', test: 'y' })).toBeDefined();
    expect(objection('x', { file, test: 'nothing is stored before anyone answers' })).toBeDefined();
    expect(objection('x', { file: 'tests/ui/privacy-claims.test.ts', test: 'y' })).toBeDefined();
    expect(objection('x', { file, test: 'nothing is stored before someone answers' })).toBeUndefined();
  });
});

/** Every text in copy, however deep; of functions what they give for a word. */
function textsIn(copy: unknown): string[] {
  if (typeof copy === 'string') return [copy];
  if (typeof copy === 'function') return [String(copy('x'))];
  return typeof copy === 'object' && copy !== null ? Object.values(copy).flatMap(textsIn) : [];
}

it('the words about privacy and safety are short and plain', () => {
  const texts = [privacy, durability, install].flatMap(textsIn);
  expect(texts.length).toBeGreaterThan(80);
  const tooLong = texts.flatMap(sentencesOf).filter((one) => wordsOf(one).length > limits.wordsInSentence.wished);
  expect(tooLong).toEqual([]);
  expect(texts.filter((text) => hardWordsIn(text).length > 0)).toEqual([]);
});
