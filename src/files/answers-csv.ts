import { type Answer, type AnswersByQuestion, type Assessment, importanceValue, isStep } from '../domain/assessment.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import {
  anchorFor,
  type ImportanceQuestion,
  type Pillar,
  type Question,
  type QuestionSet,
  situationsFor,
  type Topic,
} from '../domain/question-set.ts';
import { isProspective } from '../domain/situation.ts';
import { type Columns, wordsCell, writeSheet } from './sheet.ts';

/** The answers of self-reflections as a spreadsheet: a row for each question, headings in Dutch. */

/** One time through the questions, with the set it was answered with. */
export interface AnsweredSet {
  assessment: Assessment;
  answers: AnswersByQuestion;
  questionSet: QuestionSet;
}

interface AnswerRow extends AnsweredSet {
  pillar: Pillar;
  topic: Topic;
  question: Question;
  answer: Answer | undefined;
  /** How much it plays a part, asked along with the anchor. */
  importance?: Answer | undefined;
}

/**
 * The text of the file. Every topic has its anchor, with or without an answer; other questions are there when they were
 * answered, also those that no longer fit the situation: what someone wrote is not left behind.
 * @param dayOf the day a moment fell on, where the person is.
 */
export function answersToCsv(answered: readonly AnsweredSet[], dayOf: (moment: string) => CalendarDay): string {
  const columns: Columns<AnswerRow> = [
    ['zelfreflectie van', ({ assessment }) => dayOf(assessment.startedAt)],
    ['datum', ({ answer, importance }) => dayCell(answer ?? importance, dayOf)],
    ['pijler', ({ pillar }) => wordsCell(pillar.title)],
    ['onderwerp', ({ topic }) => wordsCell(topic.title)],
    ['vraag', ({ question }) => wordsCell([question.scene, question.text].filter(Boolean).join(' '))],
    ['antwoord', ({ answer, question, questionSet }) => wordsCell(answerInWords(answer, question, questionSet))],
    ['speelt dit nu', ({ importance, questionSet }) => wordsCell(importanceInWords(importance, questionSet))],
    ['notitie', ({ answer }) => wordsCell(answer?.note ?? '')],
  ];
  return writeSheet(columns, answered.flatMap(rowsOf));
}

function rowsOf(view: AnsweredSet): AnswerRow[] {
  const { answers, assessment, questionSet } = view;
  const { situation } = assessment;
  return questionSet.pillars.flatMap((pillar) =>
    pillar.topics.flatMap((topic): AnswerRow[] => {
      const anchor = anchorFor(topic, situation);
      const importance = importanceFor(topic, isProspective(situation));
      const fitting = situationsFor(topic, situation);
      const others = [topic.anchor, topic.prospectiveAnchor, ...topic.situations].filter(
        (question) => question.id !== anchor.id && !fitting.includes(question),
      );
      const row = (question: Question) => ({ ...view, pillar, topic, question, answer: answers.get(question.id) });
      return [
        { ...row(anchor), importance: answers.get(importance.id) },
        ...[...fitting, ...others].map(row).filter(({ answer }) => answer !== undefined),
      ];
    }),
  );
}

function importanceFor(topic: Topic, isForLater: boolean): ImportanceQuestion {
  return isForLater ? topic.prospectiveImportance : topic.importance;
}

function dayCell(answer: Answer | undefined, dayOf: (moment: string) => CalendarDay): string {
  return answer ? dayOf(answer.answeredAt) : '';
}

function answerInWords(answer: Answer | undefined, question: Question, { scale }: QuestionSet): string {
  const value = answer?.value;
  if (isStep(value)) return question.steps[value];
  if (value === 'not-applicable') return scale.notApplicable;
  return value === 'unknown' ? scale.unknown : 'nog niet ingevuld';
}

function importanceInWords(answer: Answer | undefined, { scale }: QuestionSet): string {
  const value = importanceValue(answer);
  return value === undefined ? '' : scale.importance[value];
}
