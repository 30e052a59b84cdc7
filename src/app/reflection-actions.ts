import { longestReflection, type Reflection } from '../domain/reflection.ts';
import type { Change } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';

/** What a person does with their reflections. */
export interface ReflectionActions {
  /** A reflection that is not stored yet: it is with its first words. */
  newReflection(aboutId: string, question: string): Promise<Reflection>;
  /** Stores what was written. Without any words nothing remains. */
  writeReflection(reflection: Reflection, text: string): Promise<Written>;
  removeReflection(reflectionId: string): Promise<Written>;
}

export function reflectionActions(dependencies: Dependencies): ReflectionActions {
  const { store, now, newId } = dependencies;
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

    writeReflection: (reflection, written) =>
      store.write(async (reader) => {
        const text = written.trim().slice(0, longestReflection);
        if (text === '') return [{ table: 'reflections', delete: reflection.id }];
        const changes: Change[] = [];
        const person = await ensurePerson(dependencies, reader, changes);
        const personId = reflection.personId || person.id;
        return [...changes, { table: 'reflections', put: { ...reflection, personId, text, updatedAt: now() } }];
      }),

    removeReflection: (reflectionId) => store.write(async () => [{ table: 'reflections', delete: reflectionId }]),
  };
}
