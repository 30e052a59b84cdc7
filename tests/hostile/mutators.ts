import { corpus } from './corpus.ts';
import type { Random } from './random.ts';

/** What a hostile sender, a bad cable or another program makes of a good input. */

const snippets = [
  '\0',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u202e',
  '\r\n',
  '"',
  '\\',
  '{',
  ']',
  '":',
  ',,',
  '-',
  '1e999',
  '%',
  '%E0%A4%A',
  '%00',
  '/../',
  '#',
  '?',
  '&=',
  ';',
  '\t',
  '=1+1',
  'null',
  '__proto__',
  ...Object.values(corpus),
] as [string, ...string[]];

/** Some of the bytes turned, cut off, put in, doubled or taken away. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const place = random.below(bytes.length + 1);
  const length = 1 + random.below(Math.max(1, bytes.length >> 2));
  const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (random.below(5)) {
    case 0: {
      const turned = Uint8Array.from(bytes);
      for (let times = 1 + random.below(8); times > 0; times -= 1) {
        const at = random.below(bytes.length);
        turned[at] = (turned[at] ?? 0) ^ (1 << random.below(8));
      }
      return turned;
    }
    case 1:
      return Uint8Array.from(before);
    case 2:
      return join(
        before,
        Uint8Array.from({ length: 1 + random.below(40) }, () => random.below(256)),
        after,
      );
    case 3:
      return join(before, after.subarray(0, length), after);
    default:
      return join(before, after.subarray(length));
  }
}

/** The same for a text, in which what is put in means something to a program. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const place = random.below(mutated.length + 1);
    const length = 1 + random.below(Math.max(1, mutated.length >> 2));
    const [before, after] = [mutated.slice(0, place), mutated.slice(place)];
    switch (random.below(6)) {
      case 0:
        mutated = before;
        break;
      case 1:
        mutated = before + random.pick(snippets) + after;
        break;
      case 2:
        mutated = before + after.slice(0, length) + after;
        break;
      case 3:
        mutated = before + after.slice(length);
        break;
      case 4:
        mutated = before + String.fromCharCode(random.below(0x1_0000)) + after.slice(1);
        break;
      default:
        // Long texts are rare: each takes its time.
        mutated = before + random.pick(snippets).repeat(random.below(20) === 0 ? 20_000 : 20) + after;
    }
  }
  return mutated;
}

const deep = '@deep@';
const huge = '@huge@';
const proto = '@proto@';

/** JSON of a value in which parts have become something else. What JSON.stringify cannot write is put in afterwards. */
export function mutateJson(value: unknown, random: Random): string {
  const depth = random.pick([10, 500, 5_000, random.below(20) === 0 ? 200_000 : 5_000]);
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ]);
  return JSON.stringify(mutateValue(value, random))
    .replaceAll(`"${deep}"`, () => `${open.repeat(depth)}1${close.repeat(depth)}`)
    .replaceAll(`"${huge}"`, () => random.pick(['1e999', '-1e999', '9007199254740993', '1e21', '-0', '1e-400']))
    .replaceAll(`"${proto}"`, () => '"__proto__"');
}

/** A copy of a value in which one to four parts have become something else. */
export function mutateValue(value: unknown, random: Random, others: () => unknown = () => anyPart(random)): unknown {
  const root = { value: structuredClone(value) };
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const { holder, name } = random.pick(placesIn(root));
    changePart(holder, name, random, others);
  }
  return root.value;
}

type Holder = Record<string, unknown>;

interface Place {
  holder: Holder;
  name: string;
}

/** Every place in a value where a part stands. */
function placesIn(root: object): [Place, ...Place[]] {
  const places: Place[] = [];
  const seen = new Set<unknown>();
  const look = (holder: Holder) => {
    for (const [name, part] of Object.entries(holder)) {
      places.push({ holder, name });
      if (!isHolder(part) || seen.has(part)) continue;
      seen.add(part);
      look(part);
    }
  };
  look(root as Holder);
  return places as [Place, ...Place[]];
}

/** A list or a plain object; others, such as a Map, are changed as a whole. */
function isHolder(part: unknown): part is Holder {
  return Array.isArray(part) || Object.prototype.toString.call(part) === '[object Object]';
}

function changePart(holder: Holder, name: string, random: Random, others: () => unknown): void {
  const part = holder[name];
  switch (random.below(7)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else if (name !== 'value') delete holder[name];
      break;
    case 1:
      if (Array.isArray(part)) part.push(...structuredClone(part), others());
      else holder[name] = [part];
      break;
    case 2:
      holder[name] = typeof part === 'object' ? '[object Object]' : String(part);
      break;
    case 3:
      if (isHolder(part) && !Array.isArray(part)) {
        const field = random.pick([proto, 'constructor', 'toString', 'then', 'length', 'toJSON', '', 'valueOf']);
        part[field] = random.pick<unknown>([{ polluted: true }, 1, null, { polluted: { polluted: true } }]);
      } else holder[name] = typeof part === 'string' ? mutateText(part, random) : others();
      break;
    case 4:
      if (typeof part === 'string') holder[name] = mutateText(part, random);
      else holder[name] = others();
      break;
    default:
      holder[name] = others();
  }
}

function anyPart(random: Random): unknown {
  return random.pick<unknown>([
    null,
    true,
    0,
    -1,
    3.5,
    '',
    [],
    {},
    [[[]]],
    { toString: 1, valueOf: 1 },
    deep,
    deep,
    huge,
    huge,
    random.pick(snippets),
    random.pick(snippets),
    'x'.repeat(random.below(30) === 0 ? 200_000 : 5_000),
    '0000-00-00T00:00:00.000Z',
    '2026-02-31T00:00:00.000Z',
    '2026-01-01T00:00:00+23',
    '2026-01-01 00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '9999-12-31',
  ]);
}

/** What a row can hold and JSON cannot. */
export function anyStoredPart(random: Random): unknown {
  const round: unknown[] = [];
  round.push(round);
  return random.pick<unknown>([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    new Date(Number.NaN),
    new Map([['id', 'x']]),
    new Set([1]),
    new Uint8Array(8),
    /x/,
    round,
    new Array(5),
    Object.create(null),
    anyPart(random),
    anyPart(random),
  ]);
}
