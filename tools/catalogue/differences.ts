import { writtenCatalogue } from '../../src/content/catalogue-written.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { cellsOf, columns } from '../../src/files/catalogue-columns.ts';

/** What an import would change, in the words of the spreadsheet. */
export interface Differences {
  added: number;
  changed: number;
  removed: number;
  /** In Dutch, a line for each activity and each field that changes. */
  lines: string[];
}

/** Compares two catalogues by the ids of their activities. Their order does not count. */
export function differencesBetween(old: Catalogue, next: Catalogue): Differences {
  const before = rowsOf(old);
  const after = rowsOf(next);
  const added = [...after].filter(([id]) => !before.has(id));
  const removed = [...before].filter(([id]) => !after.has(id));
  const changed = [...after].flatMap(([id, cells]) => {
    const was = before.get(id);
    const fields = was ? changesIn(was, cells) : [];
    return fields.length > 0 ? [[`~ ${id}`, ...fields]] : [];
  });
  const head = (['id', 'title', 'gathered'] as const)
    .filter((name) => old[name] !== next[name])
    .map((name) => `~ het leeraanbod zelf, ${name}: ${shown(old[name])} → ${shown(next[name])}`);
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    lines: [
      ...head,
      ...added.map(([id, cells]) => `+ ${id}  ${shown(cells[titleAt] ?? '')}`),
      ...changed.flat(),
      ...removed.map(([id, cells]) => `- ${id}  ${shown(cells[titleAt] ?? '')}`),
    ],
  };
}

/** The new activities in the order of the old ones, so that a file changes no more than its content does. */
export function inOrderOf(old: Catalogue, next: Catalogue): Catalogue {
  const ids = old.activities.map(({ id }) => id);
  const sorted = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (id: string) => places.get(id) ?? ids.length;
  const activities = [...next.activities].sort((one, other) =>
    sorted ? (one.id < other.id ? -1 : 1) : placeOf(one.id) - placeOf(other.id),
  );
  return { ...next, activities };
}

const titleAt = columns.findIndex(({ name }) => name === 'titel');

function rowsOf(catalogue: Catalogue): Map<string, string[]> {
  return new Map(writtenCatalogue(catalogue).activities.map((activity) => [activity.id, cellsOf(activity, ',')]));
}

function changesIn(was: readonly string[], is: readonly string[]): string[] {
  return columns.flatMap(({ name }, place) => {
    const [one = '', other = ''] = [was[place], is[place]];
    return one === other ? [] : [`    ${name}: ${shown(one)} → ${shown(other)}`];
  });
}

function shown(cell: string): string {
  return cell === '' ? '(leeg)' : cell.replaceAll('\n', ' ⏎ ');
}
