import { isYetToCome, type Reflection, type ReflectionChange, withReflectionChange } from '../domain/reflection.ts';
import { failed, type Result } from '../domain/result.ts';
import type { Change, StorageTrouble } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';

/** day-to-come: what someone writes is about a day that has been, or today. The others are those of the storage. */
export type ReflectionFailure = 'day-to-come' | StorageTrouble;

/** What a person does with their reflections. */
export interface ReflectionActions {
  /**
   * A reflection that is not stored yet: it is with its first words.
   * @param aboutId empty when it is about nothing in particular.
   * @param question empty when there is none.
   */
  newReflection(aboutId: string, question: string): Promise<Reflection>;
  /** Stores what was written, or whatever else was changed. Without any words nothing remains. */
  writeReflection(
    reflection: Reflection,
    change: string | Partial<ReflectionChange>,
  ): Promise<Result<void, ReflectionFailure>>;
  removeReflection(reflectionId: string): Promise<Written>;
}

export function reflectionActions(dependencies: Dependencies): ReflectionActions {
  const { store, now, today, newId } = dependencies;
  return {
    newReflection: async (aboutId, question) => ({
      id: newId(),
      personId: '',
      aboutId,
      question,
      text: '',
      createdAt: now(),
      updatedAt: now(),
    }),

    async writeReflection(reflection, written) {
      const change = typeof written === 'string' ? { text: written } : written;
      if (isYetToCome(change, today())) return failed('day-to-come');
      return store.write(async (reader) => {
        // What is stored counts for the parts that are not changed: another field or window may have written them.
        const stored = await reader.get('reflections', reflection.id);
        const changed = withReflectionChange(stored ?? reflection, change);
        if (changed.text === '') return stored ? [{ table: 'reflections', delete: reflection.id }] : [];
        const changes: Change[] = [];
        const person = await ensurePerson(dependencies, reader, changes);
        const personId = changed.personId || person.id;
        return [...changes, { table: 'reflections', put: { ...changed, personId, updatedAt: now() } }];
      });
    },

    removeReflection: (reflectionId) => store.write(async () => [{ table: 'reflections', delete: reflectionId }]),
  };
}
