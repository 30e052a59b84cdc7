import type { Person } from '../domain/assessment.ts';
import { tableNames } from '../storage/records.ts';
import type { Change } from '../storage/store.ts';
import { type Dependencies, ensurePerson, type Written } from './dependencies.ts';
import { draftErasure } from './draft-actions.ts';
import { readAssessments, readCurrentPerson, readPeople } from './queries.ts';

/** The longest nickname, in characters. */
export const longestNickname = 40;

/** Who answers on this device. */
export interface PersonActions {
  addPerson(nickname: string): Promise<Written>;
  switchPerson(personId: string): Promise<Written>;
  /** @param personId left out: whoever is answering, who is made when there is nobody yet. */
  renamePerson(nickname: string, personId?: string): Promise<Written>;
  /** One assessment with its answers. Goals stay, for they are the person's own. */
  eraseAssessment(assessmentId: string): Promise<Written>;
  /** A person with everything that is theirs. */
  erasePerson(personId: string): Promise<Written>;
  /** Everything that was entered on this device. */
  eraseEverything(): Promise<Written>;
}

export function personActions(dependencies: Dependencies): PersonActions {
  const { store, now, newId } = dependencies;
  const trimmed = (nickname: string) => nickname.trim().slice(0, longestNickname);
  const makeCurrent = (personId: string): Change => ({
    table: 'settings',
    put: { key: 'currentPersonId', value: personId },
  });

  const assessmentErasure = (assessmentId: string): Change[] => [
    { table: 'assessments', delete: assessmentId },
    { table: 'answers', deleteWhere: { assessmentId } },
  ];

  return {
    addPerson: (nickname) =>
      store.write(async () => {
        const person: Person = {
          id: newId(),
          nickname: trimmed(nickname),
          situation: {},
          createdAt: now(),
          updatedAt: now(),
        };
        return [{ table: 'people', put: person }, makeCurrent(person.id)];
      }),

    switchPerson: (personId) => store.write(async () => [makeCurrent(personId)]),

    renamePerson: (nickname, personId) =>
      store.write(async (reader) => {
        const changes: Change[] = [];
        const person = await (personId === undefined
          ? ensurePerson(dependencies, reader, changes)
          : reader.get('people', personId));
        if (!person) return [];
        return [...changes, { table: 'people', put: { ...person, nickname: trimmed(nickname), updatedAt: now() } }];
      }),

    eraseAssessment: (assessmentId) => store.write(async () => assessmentErasure(assessmentId)),

    erasePerson: (personId) =>
      store.write(async (reader) => {
        const assessments = await readAssessments(reader, personId);
        const changes: Change[] = [
          { table: 'people', delete: personId },
          ...assessments.flatMap((assessment) => assessmentErasure(assessment.id)),
          { table: 'assessments', deleteWhere: { personId } },
          { table: 'goals', deleteWhere: { personId } },
          { table: 'reflections', deleteWhere: { personId } },
          { table: 'activityMarks', deleteWhere: { personId } },
          { table: 'ownActivities', deleteWhere: { personId } },
          { table: 'talks', deleteWhere: { personId } },
          ...(await draftErasure(reader, personId)),
        ];
        if ((await readCurrentPerson(reader))?.id !== personId) return changes;
        const next = (await readPeople(reader)).find((person) => person.id !== personId);
        changes.push(next ? makeCurrent(next.id) : { table: 'settings', delete: 'currentPersonId' });
        return changes;
      }),

    eraseEverything: () => store.write(async () => tableNames.map((table): Change => ({ table, clear: true }))),
  };
}
