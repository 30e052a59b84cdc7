import { type PlanPart, planDays } from '../domain/plan-days.ts';
import { talkDays } from '../domain/talk-rules.ts';
import { goalTitleIn } from '../files/plan-words.ts';
import type { Reader } from '../storage/store.ts';
import type { OwnFile } from './data-actions.ts';
import type { Dependencies } from './dependencies.ts';
import { localDay } from './local-day.ts';
import { readAssessments, readAssessmentView, readCurrent, readCurrentPerson } from './queries.ts';

/** Files a person takes along to other programs, of the person who is answering. Undefined when there is nothing in it. */
export interface ExportActions {
  /** The days of the plan, or of one talk, for a calendar; undefined when nothing has a day. */
  exportCalendar(part: PlanPart | { talkId: string }): Promise<OwnFile | undefined>;
  /** The answers of one self-reflection, or of all of them. */
  exportAnswers(assessmentId?: string): Promise<OwnFile | undefined>;
  exportPlan(): Promise<OwnFile | undefined>;
}

export function exportActions({ store, questionSet, now }: Dependencies): ExportActions {
  const file = (name: string, ending: 'ics' | 'csv', text: string | undefined): OwnFile | undefined =>
    text === undefined
      ? undefined
      : {
          name: `pijlerpad-${name}-${localDay(now())}.${ending}`,
          type: `text/${ending === 'ics' ? 'calendar' : 'csv'};charset=utf-8`,
          text,
        };
  const readPlan = () => store.read((reader) => readCurrent(reader, questionSet()));

  const readAnswered = async (reader: Reader, assessmentId: string | undefined) => {
    const person = await readCurrentPerson(reader);
    const own = person ? await readAssessments(reader, person.id) : [];
    const ids = assessmentId === undefined ? own.map(({ id }) => id) : [assessmentId];
    const views = await Promise.all(ids.map((id) => readAssessmentView(reader, id, questionSet())));
    return views.flatMap((view) => (view && view.answers.size > 0 ? [view] : []));
  };

  return {
    async exportCalendar(part) {
      const { writeCalendar, writeTalkCalendar } = await import('../files/calendar.ts');
      if (typeof part !== 'string' && 'talkId' in part) {
        const talk = await store.read((reader) => reader.get('talks', part.talkId));
        return file('gesprek', 'ics', talk && writeTalkCalendar(talkDays(talk, localDay(now()), localDay)));
      }
      const plan = await readPlan();
      const days = planDays(plan.goals, part, localDay(now()), localDay);
      return file('agenda', 'ics', writeCalendar(days, goalTitleIn(plan.questionSet)));
    },

    async exportAnswers(assessmentId) {
      const { answersToCsv } = await import('../files/answers-csv.ts');
      const answered = await store.read((reader) => readAnswered(reader, assessmentId));
      return file('antwoorden', 'csv', answered.length > 0 ? answersToCsv(answered, localDay) : undefined);
    },

    async exportPlan() {
      const { planToCsv } = await import('../files/plan-csv.ts');
      const plan = await readPlan();
      const titleOf = goalTitleIn(plan.questionSet);
      return file('plan', 'csv', plan.goals.length > 0 ? planToCsv(plan.goals, titleOf, localDay) : undefined);
    },
  };
}
