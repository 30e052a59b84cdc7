import type { Answer } from './assessment.ts';
import {
  type AnyItem,
  keyOf,
  meaningOf,
  type PersonalData,
  type PersonalDataKind,
  personalDataKinds,
} from './personal-data.ts';

/** One row that an import wrote, or took away when there is no `after`. */
export interface ImportedRow {
  kind: PersonalDataKind;
  before?: AnyItem;
  after?: AnyItem;
}

/**
 * Whether taking an import back gives exactly what was here before: nobody went on with what it wrote, and nothing hangs
 * on what would go. Looking at it is no going on.
 * @param hungBefore what hung on it already before the import; see `hangingOn`.
 */
export function canTakeBack(rows: readonly ImportedRow[], now: PersonalData, hungBefore: ReadonlySet<string>): boolean {
  const known = new Map(
    personalDataKinds.flatMap((kind) => itemsOf(now, kind).map((item) => [placeOf(kind, item), meaningOf(item)])),
  );
  const isChanged = rows.some(({ kind, after }) => after && known.get(placeOf(kind, after)) !== meaningOf(after));
  return !isChanged && [...hangingOn(rows, now)].every((place) => hungBefore.has(place));
}

/** What belongs to people and assessments that are here because of an import, and was not written by it. */
export function hangingOn(rows: readonly ImportedRow[], data: PersonalData): ReadonlySet<string> {
  const written = new Set(rows.flatMap(({ kind, after }) => (after ? [placeOf(kind, after)] : [])));
  const idsOf = (wanted: PersonalDataKind) =>
    new Set(
      rows.flatMap(({ kind, before, after }) => (kind === wanted && after && !before ? [keyOf(kind, after)] : [])),
    );
  const people = idsOf('people');
  const assessments = idsOf('assessments');
  const hangs = (item: AnyItem) =>
    ('personId' in item && people.has(item.personId)) || assessments.has((item as Answer).assessmentId);
  const places = personalDataKinds.flatMap((kind) =>
    itemsOf(data, kind).flatMap((item) => (hangs(item) ? [placeOf(kind, item)] : [])),
  );
  return new Set(places.filter((place) => !written.has(place)));
}

function itemsOf(data: PersonalData, kind: PersonalDataKind): readonly AnyItem[] {
  return data[kind];
}

function placeOf(kind: PersonalDataKind, item: AnyItem): string {
  return `${kind} ${keyOf(kind, item)}`;
}
