import { answersByQuestion, isAnsweredWith } from '../domain/assessment.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import type { Reader } from '../storage/store.ts';
import { type AssessmentView, readAssessments, readCurrentPerson } from './queries.ts';

/** Every assessment of the person who is answering, latest first. Each set is read once, however many used it. */
export async function readHistory(reader: Reader, bundled: QuestionSet): Promise<AssessmentView[]> {
  const person = await readCurrentPerson(reader);
  if (!person) return [];
  const assessments = await readAssessments(reader, person.id);
  const sets = new Map<string, Promise<QuestionSet | undefined>>();
  const setOf = (assessment: AssessmentView['assessment']) => {
    if (isAnsweredWith(assessment, bundled)) return bundled;
    const key: [string, string] = [assessment.questionSetId, assessment.questionSetVersion];
    const name = JSON.stringify(key);
    const set = sets.get(name) ?? reader.get('questionSets', key);
    sets.set(name, set);
    return set;
  };
  return Promise.all(
    assessments.map(async (assessment) => {
      const [set, answers] = await Promise.all([
        setOf(assessment),
        reader.list('answers', { assessmentId: assessment.id }),
      ]);
      return { assessment, answers: answersByQuestion(answers), questionSet: set ?? bundled };
    }),
  );
}
