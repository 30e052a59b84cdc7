import type { ActivityMark } from '../domain/activity-marks.ts';
import type { LoadedCatalogue, OwnActivity } from '../domain/own-activities.ts';
import type { PersonalData } from '../domain/personal-data.ts';
import { orderedTalks, type Talk } from '../domain/talk.ts';
import type { Reader } from '../storage/store.ts';
import { readCurrentPerson, readPeople } from './queries.ts';

/** What this person said of activities, by id. Apart from the activities, which are many and seldom change. */
export type ActivityMarks = ReadonlyMap<string, ActivityMark>;

export async function readActivityMarks(reader: Reader): Promise<ActivityMarks> {
  const person = await readCurrentPerson(reader);
  const marks = person ? await reader.list('activityMarks', { personId: person.id }) : [];
  return new Map(marks.map((mark) => [mark.activityId, mark]));
}

/** Activities beside the bundled ones: what this person knows of themselves, and what an organisation added. */
export interface AddedActivities {
  own: readonly OwnActivity[];
  loaded: readonly LoadedCatalogue[];
}

export async function readAddedActivities(reader: Reader): Promise<AddedActivities> {
  const person = await readCurrentPerson(reader);
  const own = person ? await reader.list('ownActivities', { personId: person.id }) : [];
  return {
    own: own.sort((one, other) => other.createdAt.localeCompare(one.createdAt)),
    loaded: await reader.list('catalogues'),
  };
}

/** Talks of the person who is answering, latest first. */
export async function readTalks(reader: Reader): Promise<Talk[]> {
  const person = await readCurrentPerson(reader);
  return person ? orderedTalks(await reader.list('talks', { personId: person.id })) : [];
}

/** Everything people entered, for a backup or to show what is stored. */
export async function readPersonalData(reader: Reader): Promise<PersonalData> {
  return {
    people: await readPeople(reader),
    assessments: await reader.list('assessments'),
    answers: await reader.list('answers'),
    goals: await reader.list('goals'),
    reflections: await reader.list('reflections'),
    activityMarks: await reader.list('activityMarks'),
    ownActivities: await reader.list('ownActivities'),
    talks: await reader.list('talks'),
    questionSets: await reader.list('questionSets'),
  };
}
