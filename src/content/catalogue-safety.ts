import type { FieldMessage } from './dutch-messages.ts';

/**
 * Guards against what no catalogue of good will holds. A file may come from anyone, so its parts are looked at before
 * the schema does: nothing in it can be code, hide itself, or be so large that the app stops.
 */

/** What was found. Not sound: so wrong that the schema had better not look at it. */
export interface Inspection {
  messages: FieldMessage[];
  sound: boolean;
}

const deepest = 6;
const mostFields = 100;
/** The most items in a list inside an activity. */
export const mostItems = 200;
const longestName = 100;
const largestNumber = 1_000_000;

/** The most characters in a field; others may have `longestOther`. */
const longest: Readonly<Record<string, number>> = {
  id: 100,
  title: 200,
  provider: 200,
  description: 2000,
  remark: 2000,
  evidence: 500,
  url: 2000,
  what: 1000,
  document: 1000,
};
const longestOther = 500;

/** A tag, also one that is not closed; "< 12 jaar" is none. */
const tag = /<[a-z!/?]/i;
const scriptAddress = /\b(?:javascript|vbscript)\s*:|\bdata\s*:\s*text\/html/i;
/** Line breaks are the one control character that a text may have. The others here turn the reading direction around. */
const hidden = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const unreadable = /\ufffd|\p{Surrogate}/u;

/** Looks at every text, number and name in a value that was read from a file. */
export function inspect(value: unknown): Inspection {
  const inspection: Inspection = { messages: [], sound: true };
  look(value, [], inspection);
  return inspection;
}

function look(value: unknown, field: readonly PropertyKey[], inspection: Inspection): void {
  const say = (message: string) => inspection.messages.push({ field: [...field], message });
  const refuse = (message: string) => {
    say(message);
    inspection.sound = false;
  };
  if (typeof value === 'string') {
    const message = objectionTo(value, field);
    if (message) say(message);
  } else if (typeof value === 'number') {
    if (Math.abs(value) > largestNumber) say(`is te groot; hoogstens ${largestNumber}`);
  } else if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    if (field.length >= deepest) refuse('gaat te diep; vergelijk het met een activiteit die klopt');
    else if (Array.isArray(value) && value.length > mostItems) refuse(`is te lang; hoogstens ${mostItems} regels`);
    else if (!Array.isArray(value) && names.length > mostFields)
      refuse('heeft te veel velden; haal weg wat niet hoort');
    else {
      for (const name of names) {
        if (name.length > longestName || name in Object.prototype) {
          refuse(`het veld "${name.slice(0, longestName)}" kan hier niet; haal het weg`);
        } else {
          const part = (value as Record<string, unknown>)[name];
          look(part, [...field, Array.isArray(value) ? Number(name) : name], inspection);
        }
      }
    }
  }
}

function objectionTo(text: string, field: readonly PropertyKey[]): string | undefined {
  const name = field.findLast((part) => typeof part === 'string') ?? '';
  const most = longest[String(name)] ?? longestOther;
  if (text.length > most) return `heeft ${text.length} tekens; hoogstens ${most}, maak het korter`;
  const objection = name === 'url' ? objectionToAddress(text) : undefined;
  if (objection) return objection;
  if (hidden.test(text)) return 'heeft een onzichtbaar teken; typ de tekst opnieuw';
  if (unreadable.test(text)) return 'heeft een teken dat niet te lezen is; bewaar het bestand als UTF-8';
  if (tag.test(text)) return 'lijkt op HTML; schrijf gewone tekst, zonder < direct voor een letter';
  if (scriptAddress.test(text)) return 'lijkt op een script; schrijf gewone tekst';
  return undefined;
}

function objectionToAddress(text: string): string | undefined {
  if (!/^https?:\/\//.test(text)) return 'moet beginnen met http:// of https://';
  const address = addressOf(text);
  if (!address || /\s/.test(text) || !/^[^.]+(\.[^.]+)+\.?$/.test(address.hostname)) {
    return 'is geen werkend adres; kopieer het uit de adresbalk';
  }
  if (address.username || address.password)
    return 'heeft een naam of wachtwoord in het adres; haal weg wat voor de @ staat';
  return undefined;
}

function addressOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
