import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shareActions } from '../../src/app/share-actions.ts';
import { failed, success } from '../../src/domain/result.ts';
import { longestShared, mostShared } from '../../src/domain/shared-limits.ts';
import type { SharedPart } from '../../src/domain/shared-part.ts';
import { decrypt, encrypt } from '../../src/files/age.ts';
import { isProtected } from '../../src/files/is-protected.ts';
import { protect, unprotect } from '../../src/files/protect.ts';
import { packText, unpackText } from '../../src/files/shared-address.ts';
import {
  largestShared,
  parseShared,
  writeSharedAgreements,
  writeSharedPart,
} from '../../src/files/shared-part-file.ts';
import { exampleMoment } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { BrokenWorker, ExampleWorker } from '../examples/worker.ts';
import { openExampleStore } from '../storage/example-store.ts';

beforeEach(() => {
  vi.stubGlobal('Worker', ExampleWorker);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

const part: SharedPart = {
  id: 'part-1',
  madeAt: exampleMoment,
  by: '<script>alert(1)</script>',
  questionSet: { id: 'example-set', version: '1.0.0' },
  answeredOn: '2026-02-27',
  profile: [
    {
      id: 'zorgen',
      title: 'Zorgen',
      topics: [
        { id: 'slapen', title: 'Slapen', level: 1.5, importance: 2 },
        { id: 'eten', title: 'Eten', why: 'unknown' },
      ],
    },
  ],
  talk: {
    id: 'talk-1',
    withWhom: '"><img src=x onerror=alert(1)>',
    items: [
      { id: 'item-1', title: 'Slapen', questions: ['Hoe gaat het?'], note: 'javascript:alert(1)' },
      { id: 'item-2', title: 'Wat goed gaat', questions: [], note: '', strengths: [{ topic: 'Eten' }] },
    ],
    earlier: [],
    agreements: [{ id: 'agreement-1', what: 'Bellen', who: '', by: '2026-12-01', itemId: 'item-1' }],
  },
};
const agreements = { talkId: 'talk-1', madeAt: exampleMoment, agreements: part.talk?.agreements ?? [] };

const words = fc.string({ unit: 'binary', maxLength: 40 });
const idText = fc.string({ minLength: 1, maxLength: longestShared.id });
const anyPart: fc.Arbitrary<SharedPart> = fc.record(
  {
    id: idText,
    madeAt: fc.constant(exampleMoment),
    by: words,
    questionSet: fc.record({ id: idText, version: idText }),
    answeredOn: fc.constantFrom(exampleMoment, '2026-03-01'),
    profile: fc.array(
      fc.record({
        id: idText,
        title: words,
        topics: fc.array(
          fc.record(
            {
              id: idText,
              title: words,
              level: fc.double({ min: 0, max: 3, noNaN: true }).map((level) => level + 0),
              importance: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 2),
            },
            { requiredKeys: ['id', 'title'] },
          ),
          { maxLength: 5 },
        ),
      }),
      { maxLength: 5 },
    ),
    answers: fc.array(
      fc.record(
        { topicId: idText, topic: words, question: words, answer: words, note: words },
        { requiredKeys: ['topicId', 'topic', 'question', 'answer'] },
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ['id', 'madeAt', 'by', 'questionSet'] },
);

describe('the file of a shared part', () => {
  it('gives back whatever was put in it', () => {
    fc.assert(
      fc.property(anyPart, (any) => {
        expect(parseShared(writeSharedPart(any))).toEqual(success({ kind: 'part', part: any }));
      }),
    );
    expect(parseShared(writeSharedPart(part))).toEqual(success({ kind: 'part', part }));
    expect(parseShared(writeSharedAgreements(agreements))).toEqual(success({ kind: 'agreements', agreements }));
  });

  it('is refused when it was cut off, wherever that was', () => {
    const text = writeSharedPart(part);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(parseShared(text.slice(0, length)).ok).toBe(false);
      }),
    );
    expect(parseShared(text.slice(0, 100))).toEqual(failed('damaged'));
  });

  const changed = (change: (data: Record<string, unknown>) => void, base: unknown = part) => {
    const data = structuredClone(base) as Record<string, unknown>;
    change(data);
    return JSON.stringify({ format: 'pijlerpad-deel', formatVersion: 1, data });
  };
  const hostile: Record<string, [string, string]> = {
    'no file of ours': ['{"format":"pijlerpad"}', 'not-ours'],
    'a backup': ['{"format":"pijlerpad-backup","formatVersion":5}', 'backup'],
    'a backup that was cut off': ['{"format":"pijlerpad-backup","formatV', 'backup'],
    'a web page': ['<!doctype html><script>alert(1)</script>', 'not-ours'],
    'an empty file': ['', 'empty'],
    'a file with only lines': ['\r\n \n', 'empty'],
    'only the proto key': ['{"__proto__":{"format":"pijlerpad-deel"}}', 'not-ours'],
    'the data behind the proto key': [
      '{"format":"pijlerpad-deel","formatVersion":1,"__proto__":{"data":{}}}',
      'damaged',
    ],
    'a newer version': [writeSharedPart(part).replace('"formatVersion":1', '"formatVersion":2'), 'newer'],
    'a moment in a time zone that nobody has': [
      writeSharedPart({ ...part, madeAt: '2026-01-01T00:00:00+23' }),
      'damaged',
    ],
    'a version as text': [writeSharedPart(part).replace('"formatVersion":1', '"formatVersion":"1"'), 'damaged'],
    'very deep nesting': [`{"format":"pijlerpad-deel","formatVersion":1,"data":${'['.repeat(200_000)}`, 'damaged'],
    'deep nesting that ends': [
      `{"format":"pijlerpad-deel","formatVersion":1,"data":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      'damaged',
    ],
    'a title that is too long': [
      changed((data) => {
        data.by = 'x'.repeat(longestShared.title + 1);
      }),
      'damaged',
    ],
    'a level beyond the scale': [
      changed((data) => {
        data.profile = [{ title: '', topics: [{ id: 'a', title: '', level: 4 }] }];
      }),
      'damaged',
    ],
    'too many goals': [
      changed((data) => {
        const goal = { title: '', change: '', steps: [], ifThen: '', supporter: '' };
        data.plan = Array.from({ length: mostShared.goals + 1 }, () => goal);
      }),
      'damaged',
    ],
    'a day that does not exist': [
      changed((data) => {
        data.plan = [{ title: '', change: '', steps: [], ifThen: '', supporter: '', byDate: '2026-02-30' }];
      }),
      'damaged',
    ],
    'more than we read': [`"pijlerpad-deel"${' '.repeat(largestShared)}`, 'too-large'],
  };
  it.each(Object.entries(hostile))('is refused: %s', (_, [text, failure]) => {
    expect(parseShared(text)).toEqual(failed(failure));
  });

  it('leaves out what it does not know of, and changes nothing else', () => {
    const text = writeSharedPart(part).replace('"by":', '"__proto__":{"isOurs":true},"constructor":1,"by":');
    expect(parseShared(text)).toEqual(success({ kind: 'part', part }));
    expect(({} as Record<string, unknown>).isOurs).toBeUndefined();
  });
});

describe('protection', () => {
  const passphrase = 'appel boom fiets lamp';

  it('opens with the passphrase and with no other', async () => {
    const file = await encrypt(bytesOf('Wat van mij is'), passphrase);
    expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(file).not.toContain('van mij');
    expect(isProtected(bytesOf(file))).toBe(true);
    expect(await decrypt(bytesOf(file), '  Appel boom\tfiets  lamp ')).toEqual(success(bytesOf('Wat van mij is')));
    expect(await decrypt(bytesOf(file), 'appel boom fiets')).toEqual(failed('wrong-passphrase'));
  });

  it('says that a file is damaged when it was cut off or asks for too much work', async () => {
    const file = await encrypt(bytesOf('Wat van mij is'), passphrase);
    for (const length of [60, 150, file.length - 60]) {
      expect(await decrypt(bytesOf(file.slice(0, length)), passphrase)).toEqual(failed('damaged'));
    }
    const bytes = Uint8Array.from(atob(file.split('\n').slice(1, -2).join('')), (letter) => letter.charCodeAt(0));
    expect(await decrypt(bytes, passphrase)).toEqual(success(bytesOf('Wat van mij is')));
    expect(await decrypt(bytes.subarray(0, bytes.length - 3), passphrase)).toEqual(failed('damaged'));
    expect(await decrypt(bytes.subarray(0, 90), passphrase)).toEqual(failed('damaged'));
    const heavy = bytes.slice();
    heavy.set(bytesOf('20'), heavy.indexOf(10, 30) - 2);
    expect(await decrypt(heavy, passphrase)).toEqual(failed('damaged'));
    expect(await decrypt(bytesOf('age-encryption.org/v1\n-> X25519 abc\n'), passphrase)).toEqual(failed('damaged'));
  });

  it.each([
    ['there are no workers', undefined],
    ['a worker breaks', BrokenWorker],
  ])('is refused, and never left out, where %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    expect(await protect(bytesOf('tekst'), passphrase)).toEqual(failed('not-protected'));
    expect(await unprotect(bytesOf('tekst'), passphrase)).toEqual(failed('not-opened'));
  });
});

describe('an address that holds a part', () => {
  it('gives back any text, in letters that need no escape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await unpackText(packed)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused when it is not whole, no code, or unfolds into far too much', async () => {
    const packed = await packText(writeSharedPart(part));
    expect(await unpackText(packed.slice(0, -20))).toBeUndefined();
    expect(await unpackText('é%')).toBeUndefined();
    expect(await unpackText(await packText('a'.repeat(2_000_000)))).toBeUndefined();
    expect(await unpackText('A'.repeat(1_000_000))).toBeUndefined();
  });
});

describe('sharing', () => {
  let ids = 0;
  const actions = shareActions({
    store: openExampleStore().store,
    questionSet: () => exampleQuestionSet(),
    now: () => exampleMoment,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    // Past midnight here, not yet in UTC.
    today: () => '2026-03-02',
  });
  const { id: _, madeAt: __, ...contents } = part;
  const fileOf = (text: string) => new Blob([text]);

  it('makes a file that opens on the other side, with its passphrase', async () => {
    const made = await actions.sharePart(contents, 'appel boom fiets lamp');
    if (!made.ok) throw new Error('not made');
    expect(made.value).toMatchObject({ name: 'pijlerpad-deel-2026-03-02.age' });
    const file = fileOf(made.value.text);
    expect(await actions.openShared(file)).toEqual(failed('protected'));
    expect(await actions.openShared(file, ' ')).toEqual(failed('protected'));
    expect(await actions.openShared(file, 'peer boom fiets lamp')).toEqual(failed('wrong-passphrase'));
    const opened = await actions.openShared(file, 'appel boom fiets lamp');
    expect(opened).toMatchObject({ ok: true, value: { kind: 'part', part: contents } });
  });

  it('refuses a file of 20 MB before it is read, and one that cannot be read', async () => {
    const unread = (size: number) => ({ size, arrayBuffer: () => Promise.reject(new Error('was read')) });
    expect(await actions.openShared(unread(20_000_000))).toEqual(failed('too-large'));
    expect(await actions.openShared(unread(20))).toEqual(failed('unreadable'));
  });

  it('puts a small part in an address, and no large one', async () => {
    const address = await actions.addressOfPart(contents, 'https://example.org/#/meekijken');
    const packed = address?.split('/').at(-1) ?? '';
    expect(await actions.openPacked(packed)).toMatchObject({ ok: true, value: { part: contents } });
    const notes = Array.from({ length: 4_000 }, (_, index) => (index * 7919).toString(36)).join(' ');
    const large = { ...contents, answers: [{ topicId: 'a', topic: '', question: '', answer: notes.slice(0, 4_000) }] };
    expect(await actions.addressOfPart(large, 'https://example.org/#/meekijken')).toBeUndefined();
  });

  it('gives agreements back, tidied', async () => {
    const made = await actions.newAgreement({ what: '  Bellen ', who: 'wij', by: '' }, 'item-1');
    expect(made).toMatchObject({ what: 'Bellen', who: 'wij', itemId: 'item-1' });
    const file = await actions.shareAgreements({ talkId: 'talk-1', agreements: [made] });
    if (!file.ok) throw new Error('not made');
    expect(file.value.name).toBe('pijlerpad-afspraken-2026-03-02.json');
    expect(await actions.openShared(fileOf(file.value.text))).toEqual(
      success({ kind: 'agreements', agreements: { talkId: 'talk-1', madeAt: exampleMoment, agreements: [made] } }),
    );
  });
});
