import { type ActivityForm, activityForms, audiences, type LearningActivity, type Region } from './catalogue.ts';
import { type AgeRange, careForms, provinces } from './situation.ts';

/** Only what a browser opens as a page; never an address that runs a script. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/**
 * The activity in something that was stored by another version of the app, or by who knows whom; undefined when it is
 * none. What is not needed and cannot be read is left out, so that nothing that is shown later is other than it seems.
 */
export function readActivity(value: unknown): LearningActivity | undefined {
  if (!isRaw(value)) return undefined;
  const { id, title, provider, description, language, seen } = value;
  const form = oneOf<ActivityForm>(activityForms, value.form);
  const needed = [id, title, provider, description, language, seen].every(isText);
  if (!needed || form === undefined || !Array.isArray(value.topics)) return undefined;
  const address = oneOf(['about', 'copy'] as const, value.addressIs);
  const parts: Parts = {
    by: textIn(value.by),
    audience: someOf(audiences, value.audience),
    childAge: ageRangeIn(value.childAge),
    careForms: someOf(careForms, value.careForms),
    duration: durationIn(value.duration),
    cost: costIn(value.cost),
    regions: someOf<Region>(regions, value.regions),
    place: textIn(value.place),
    url: webAddressIn(value.url),
    addressIs: address,
    phone: textIn(value.phone),
    rulesMayChange: flagIn(value.rulesMayChange),
    hardReading: flagIn(value.hardReading),
    madeWithFosterParents: flagIn(value.madeWithFosterParents),
    verified: isText(value.verified) && sourceDate.test(value.verified) ? value.verified : undefined,
    remark: textIn(value.remark),
    evidence: textIn(value.evidence),
  };
  return {
    id: id as string,
    title: title as string,
    provider: provider as string,
    form,
    topics: value.topics.filter(isText),
    description: description as string,
    language: language as string,
    confidence: oneOf(['high', 'medium', 'low'] as const, value.confidence) ?? 'low',
    seen: seen as string,
    sources: Array.isArray(value.sources) ? value.sources.flatMap(sourcesIn) : [],
    ...(Object.fromEntries(
      Object.entries(parts).filter(([, part]) => part !== undefined),
    ) as Partial<LearningActivity>),
  };
}

type Raw = Readonly<Record<string, unknown>>;
type Parts = { [Field in keyof LearningActivity as Field]?: LearningActivity[Field] | undefined };

const regions: readonly Region[] = ['national', 'flanders', ...provinces];
const sourceDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function textIn(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function flagIn(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function webAddressIn(value: unknown): string | undefined {
  return isText(value) && isWebAddress(value) ? value : undefined;
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}

function someOf<Value>(values: readonly Value[], value: unknown): Value[] | undefined {
  return Array.isArray(value) ? values.filter((known) => value.includes(known)) : undefined;
}

function ageRangeIn(value: unknown): AgeRange | undefined {
  if (!isRaw(value)) return undefined;
  const [min, max] = [numberIn(value.min), numberIn(value.max)];
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function durationIn(value: unknown): LearningActivity['duration'] {
  if (!isRaw(value) || !isText(value.text)) return undefined;
  const minutes = numberIn(value.minutes);
  return { text: value.text, ...(minutes !== undefined && { minutes }) };
}

function costIn(value: unknown): LearningActivity['cost'] {
  if (value === 'free') return value;
  const amount = isRaw(value) ? numberIn(value.amount) : undefined;
  return isRaw(value) && amount !== undefined && isText(value.unit) ? { amount, unit: value.unit } : undefined;
}

function sourcesIn(value: unknown): LearningActivity['sources'] {
  if (!isRaw(value) || !isText(value.what)) return [];
  const [url, document] = [webAddressIn(value.url), textIn(value.document)];
  return [{ what: value.what, ...(url !== undefined && { url }), ...(document !== undefined && { document }) }];
}
