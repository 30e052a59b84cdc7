import type { Person } from '../domain/assessment.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import type { Reader } from '../storage/store.ts';
import { type AssessmentView, readAssessments, readAssessmentView, readPeople } from './queries.ts';

/** Someone on this device with their latest assessment; without one when they have not begun. */
export interface PartnerView {
  person: Person;
  view?: AssessmentView;
}

/** The latest assessment of each of these people, in the order asked for; who is not on this device is left out. */
export async function readPartners(
  reader: Reader,
  personIds: readonly string[],
  bundled: QuestionSet,
): Promise<PartnerView[]> {
  const people = await readPeople(reader);
  const found = personIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  return Promise.all(
    found.map(async (person) => {
      const [latest] = await readAssessments(reader, person.id);
      const view = latest && (await readAssessmentView(reader, latest.id, bundled));
      return { person, ...(view && { view }) };
    }),
  );
}
