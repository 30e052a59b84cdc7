import type { Change, Reader, Store } from '../storage/store.ts';
import type { Dependencies, Written } from './dependencies.ts';
import { readCurrentPerson } from './queries.ts';

/**
 * Texts that someone is still typing and that belong to nothing yet; they survive a reload, a crash and an update. Each is
 * of the person who is answering, and goes when they are erased.
 */
export interface DraftActions {
  /** Empty when nothing was begun. */
  readDraft(id: string): Promise<string>;
  /** An empty text forgets it. */
  keepDraft(id: string, text: string): Promise<Written>;
}

/** Before there is a person. */
const nobody = '';

const startOf = (personId: string) => `draft ${personId} `;

export function draftActions({ store }: Dependencies): DraftActions {
  return {
    readDraft: (id) =>
      store.read(async (reader) => {
        const ids = await idsOf(reader, id);
        const rows = await Promise.all(ids.map((one) => reader.get('privateTexts', one)));
        return rows.find((row) => row?.text)?.text ?? '';
      }),

    async keepDraft(id, text) {
      if (text !== '') return put(store, id, text);
      const forgotten = await store.write(async (reader) => {
        const ids = await idsOf(reader, id);
        const rows = await Promise.all(ids.map((one) => reader.get('privateTexts', one)));
        return rows.flatMap((row): Change[] => (row ? [{ table: 'privateTexts', delete: row.id }] : []));
      });
      // What cannot be taken away at least says nothing any more.
      return forgotten.ok ? forgotten : put(store, id, '');
    },
  };
}

function put(store: Store, id: string, text: string): Promise<Written> {
  return store.write(async (reader) => {
    const [own = ''] = await idsOf(reader, id);
    return [{ table: 'privateTexts', put: { id: own, text } }];
  });
}

/** Under which ids a draft may be: of the person, and of before they were there. */
async function idsOf(reader: Reader, id: string): Promise<string[]> {
  const person = await readCurrentPerson(reader);
  return [...new Set([person?.id ?? nobody, nobody])].map((personId) => `${startOf(personId)}${id}`);
}

/** Takes away what a person was typing, and what was typed before there was one. */
export async function draftErasure(reader: Reader, personId: string): Promise<Change[]> {
  const texts = await reader.list('privateTexts');
  return texts
    .filter(({ id }) => [personId, nobody].some((owner) => id.startsWith(startOf(owner))))
    .map(({ id }): Change => ({ table: 'privateTexts', delete: id }));
}

/** Whether a person is in the middle of typing something. */
export async function hasDraft(reader: Reader, personId: string): Promise<boolean> {
  const texts = await reader.list('privateTexts');
  return texts.some(({ id, text }) => text !== '' && id.startsWith(startOf(personId)));
}
