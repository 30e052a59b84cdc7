import { type App, type AssessmentView, type Current, createApp } from '../../src/app/app.ts';
import type { Answer, Person } from '../../src/domain/assessment.ts';
import type { PersonalData } from '../../src/domain/personal-data.ts';
import type { QuestionSet } from '../../src/domain/question-set.ts';
import { exampleCatalogue } from '../examples/activity-examples.ts';
import { exampleMoment } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { type ExampleStore, openExampleStore } from '../storage/example-store.ts';

export interface ExampleApp extends ExampleStore {
  app: App;
  clock: Clock;
  /** What the person who is answering sees now. */
  current(): Promise<Current>;
  view(assessmentId: string): Promise<AssessmentView | null>;
  personalData(): Promise<PersonalData>;
}

/** Stands still until a test lets time pass. */
export class Clock {
  private moment = new Date(exampleMoment);

  now(): string {
    return this.moment.toISOString();
  }

  pass(minutes: number): void {
    this.moment = new Date(this.moment.getTime() + minutes * 60_000);
  }
}

export interface ExampleAppOptions {
  name?: string;
  /** The set this build came with. */
  questionSet?: QuestionSet;
  opened?: ExampleStore;
}

let lastId = 0;

/**
 * The app on a device of its own, or on the device with this database: like a second tab, or a visit on another day.
 */
export function openExampleApp({
  name,
  opened = openExampleStore(name),
  questionSet = exampleQuestionSet(),
}: ExampleAppOptions = {}): ExampleApp {
  const clock = new Clock();
  const app = createApp({
    store: opened.store,
    content: {
      firstQuestions: questionSet,
      questionSet: async () => questionSet,
      guides: async () => [],
      ways: async () => ({ moments: [], reflectionThemes: [], paths: {} }),
      words: async () => [],
      searchWords: async () => [],
      provenance: async () => ({ makers: 'The makers', basis: 'What it rests on', sources: [] }),
      catalogue: async () => exampleCatalogue(),
    },
    now: () => clock.now(),
    today: () => clock.now().slice(0, 10),
    newId: () => {
      lastId += 1;
      return `id-${String(lastId).padStart(6, '0')}`;
    },
  });
  return {
    ...opened,
    app,
    clock,
    current: () => firstOf((next) => app.observeCurrent(next)),
    view: (assessmentId) => firstOf((next) => app.observeAssessment(assessmentId, next)),
    personalData: () => firstOf((next) => app.observePersonalData(next)),
  };
}

/** The first value of a live view. */
export function firstOf<Value>(observe: (next: (value: Value) => void) => () => void): Promise<Value> {
  return new Promise((resolve) => {
    let stop = () => {};
    let isDone = false;
    stop = observe((value) => {
      isDone = true;
      resolve(value);
      stop();
    });
    if (isDone) stop();
  });
}

/** The person who is answering; a test that calls this has seen to it that there is one. */
export function personOf({ person }: Current): Person {
  if (!person) throw new Error('nobody is answering');
  return person;
}

/** The values of the answers, by question. */
export function valuesOf(answers: ReadonlyMap<string, Answer>): Record<string, Answer['value']> {
  return Object.fromEntries([...answers].map(([questionId, { value }]) => [questionId, value]));
}
