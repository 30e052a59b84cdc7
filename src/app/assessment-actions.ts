import { type Answer, type AnswerValue, type Assessment, isAnsweredWith, toggleFocus } from '../domain/assessment.ts';
import type { QuestionId, TopicId } from '../domain/question-set.ts';
import type { Situation } from '../domain/situation.ts';
import type { Change } from '../storage/store.ts';
import {
  type Dependencies,
  ensurePerson,
  keepQuestionSet,
  newAssessment,
  readLatestAssessment,
  type Written,
} from './dependencies.ts';
import { readAssessments } from './queries.ts';

/** The longest note with a question, in characters. */
export const longestNote = 2_000;

/** What a person does with the questions. Each is one transaction; `Written` tells whether it is on the device. */
export interface AssessmentActions {
  /** Begins anew; earlier assessments stay. What was chosen the time before is hidden, unless asked for. */
  startAssessment(showsEarlier?: boolean): Promise<Written>;
  /** Shows or hides, in the assessment that is going on, what was chosen the time before. */
  showEarlier(isShown: boolean): Promise<Written>;
  /** Changes the situation of the person, and of an assessment that is not finished. Finished ones keep theirs. */
  saveSituation(situation: Situation): Promise<Written>;
  /** Stores one answer at once. Starts an assessment when there is none. */
  answerQuestion(questionId: QuestionId, value: AnswerValue): Promise<Written>;
  writeNote(questionId: QuestionId, note: string): Promise<Written>;
  /** Remembers where the person is, to continue there. Without an assessment there is nothing to remember. */
  visitQuestion(questionId: QuestionId): Promise<Written>;
  /** Remembers the moment the person is in, until they are on the way past every topic again. */
  visitMoment(momentId: string): Promise<Written>;
  finishAssessment(): Promise<Written>;
  /** Chooses a focus topic, or takes the choice back. A fourth choice changes nothing. */
  chooseFocus(topicId: TopicId): Promise<Written>;
}

function withEarlier({ showsEarlier: _, ...assessment }: Assessment, isShown: boolean): Assessment {
  return isShown ? { ...assessment, showsEarlier: true } : assessment;
}

export function assessmentActions(dependencies: Dependencies): AssessmentActions {
  const { store, questionSet, now } = dependencies;

  const changeAnswer = (questionId: QuestionId, change: Pick<Answer, 'value'> | Pick<Answer, 'note'>) =>
    store.write(async (reader) => {
      const changes: Change[] = [];
      // Side by side, for each question to the database takes a turn of its own. There are few assessments, so all of them
      // are there sooner than those of a person that has to be read first.
      const [person, assessments] = await Promise.all([
        ensurePerson(dependencies, reader, changes),
        readAssessments(reader),
      ]);
      const latest = assessments.find(({ personId }) => personId === person.id);
      const [existing] = await Promise.all([
        latest && reader.get('answers', [latest.id, questionId]),
        // When the set was not whole yet as the assessment began.
        latest && isAnsweredWith(latest, questionSet()) && keepQuestionSet(dependencies, reader, changes),
      ]);
      const assessment = latest ?? (await newAssessment(dependencies, reader, person, changes));
      const answer = { ...existing, ...change, assessmentId: assessment.id, questionId, answeredAt: now() };
      return [
        ...changes,
        { table: 'assessments', put: { lastQuestionId: questionId, ...assessment, updatedAt: now() } },
        { table: 'answers', put: answer },
      ];
    });

  return {
    startAssessment: (showsEarlier = false) =>
      store.write(async (reader) => {
        const changes: Change[] = [];
        const person = await ensurePerson(dependencies, reader, changes);
        const assessment = await newAssessment(dependencies, reader, person, changes);
        return [...changes, { table: 'assessments', put: withEarlier(assessment, showsEarlier) }];
      }),

    showEarlier: (isShown) =>
      store.write(async (reader) => {
        const assessment = await readLatestAssessment(reader);
        return assessment ? [{ table: 'assessments', put: withEarlier(assessment, isShown) }] : [];
      }),

    saveSituation: (situation) =>
      store.write(async (reader) => {
        const changes: Change[] = [];
        const person = await ensurePerson(dependencies, reader, changes);
        changes.push({ table: 'people', put: { ...person, situation, updatedAt: now() } });
        const assessment = await readLatestAssessment(reader);
        if (assessment && !assessment.finishedAt) {
          changes.push({ table: 'assessments', put: { ...assessment, situation, updatedAt: now() } });
        }
        return changes;
      }),

    answerQuestion: (questionId, value) => changeAnswer(questionId, { value }),

    writeNote: (questionId, note) => changeAnswer(questionId, { note: note.trim().slice(0, longestNote) }),

    visitQuestion: (questionId) =>
      store.write(async (reader) => {
        const assessment = await readLatestAssessment(reader);
        if (!assessment) return [];
        const { lastMomentId, ...rest } = assessment;
        if (rest.lastQuestionId === questionId && lastMomentId === undefined) return [];
        return [{ table: 'assessments', put: { ...rest, lastQuestionId: questionId } }];
      }),

    visitMoment: (momentId) =>
      store.write(async (reader) => {
        const assessment = await readLatestAssessment(reader);
        if (!assessment || assessment.lastMomentId === momentId) return [];
        return [{ table: 'assessments', put: { ...assessment, lastMomentId: momentId } }];
      }),

    finishAssessment: () =>
      store.write(async (reader) => {
        const assessment = await readLatestAssessment(reader);
        if (!assessment || assessment.finishedAt) return [];
        return [{ table: 'assessments', put: { ...assessment, finishedAt: now() } }];
      }),

    chooseFocus: (topicId) =>
      store.write(async (reader) => {
        const assessment = await readLatestAssessment(reader);
        if (!assessment) return [];
        const focusTopicIds = toggleFocus(assessment.focusTopicIds, topicId);
        return [{ table: 'assessments', put: { ...assessment, focusTopicIds, updatedAt: now() } }];
      }),
  };
}
