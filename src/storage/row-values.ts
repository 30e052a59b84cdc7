import { isCalendarDay } from '../domain/calendar-day.ts';

/** How single values of a stored row are read: what is not what it should be becomes empty or absent. */

export type Raw = Readonly<Record<string, unknown>>;

export const longAgo = '1970-01-01T00:00:00.000Z';

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function textOf(value: unknown): string {
  return isText(value) ? value : '';
}

export function optionalText(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

export function momentOf(value: unknown): string | undefined {
  return isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

export function dayOf(value: unknown): string | undefined {
  return isText(value) && isCalendarDay(value) ? value : undefined;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}

/** The known values of a list; undefined when it is no list. */
export function someOf<Value>(values: readonly Value[], value: unknown): Value[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is Value => values.includes(one)) : undefined;
}

type Present<Value> = { [Field in keyof Value as undefined extends Value[Field] ? never : Field]: Value[Field] } & {
  [Field in keyof Value as undefined extends Value[Field] ? Field : never]?: Exclude<Value[Field], undefined>;
};

/** Leaves out the fields that are undefined: what is absent stays absent. */
export function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<Value>;
}
