import type { BundledContent } from '../content/bundled.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PersonalData } from '../domain/personal-data.ts';
import type { Talk } from '../domain/talk.ts';
import type { Reader, StorageState, Store } from '../storage/store.ts';
import { type AssessmentActions, assessmentActions } from './assessment-actions.ts';
import type { Written } from './dependencies.ts';
import type { LaterActions } from './later-actions.ts';
import type { ActivityMarks, AddedActivities } from './later-queries.ts';
import type { LockHabits } from './lock-actions.ts';
import type { PartnerView } from './partners.ts';
import {
  type AssessmentView,
  type Current,
  readAssessments,
  readAssessmentView,
  readCurrent,
  readCurrentPerson,
} from './queries.ts';

export type { BackupFailure } from '../files/backup.ts';
export type { StorageState, StorageTrouble } from '../storage/store.ts';
export type { ActivityMarks, AddedActivities, AssessmentView, Current, PartnerView };

/** Everything a person can do, and live views of what is stored. The interface knows nothing else. */
export interface App extends AssessmentActions, LaterActions {
  content: BundledContent;
  observeCurrent(next: (current: Current) => void): () => void;
  /** Assessments of the person who is answering, latest first. */
  observeAssessments(next: (assessments: Assessment[]) => void): () => void;
  /** One assessment of any person on this device; null when it is not there. */
  observeAssessment(assessmentId: string, next: (view: AssessmentView | null) => void): () => void;
  /** All assessments of the person who is answering, latest first; says so when the code for it cannot be fetched. */
  observeHistory(next: (history: AssessmentView[] | 'not-fetched') => void): () => void;
  /** The latest assessment of each of these people; says so when the code for it cannot be fetched. */
  observePartners(personIds: readonly string[], next: (partners: PartnerView[] | 'not-fetched') => void): () => void;
  observeActivityMarks(next: (marks: ActivityMarks) => void): () => void;
  observeAddedActivities(next: (added: AddedActivities) => void): () => void;
  /** Talks of the person who is answering, latest first. */
  observeTalks(next: (talks: Talk[]) => void): () => void;
  observePersonalData(next: (data: PersonalData) => void): () => void;
  observeStorage(next: (state: StorageState) => void): () => void;
  observeLockHabits(next: (habits: LockHabits) => void): () => void;
  /** Tries again to write what is only in memory. */
  retryWriting(): Promise<Written>;
  /** When everything that was being written has been written and is in the live views. */
  settled(): Promise<void>;
  now(): string;
  /** The day it is where the person is. */
  today(): CalendarDay;
}

const laterCode = () => import('./later-actions.ts');

type LaterCode = Awaited<ReturnType<typeof laterCode>>;
type LaterQuery = Exclude<Extract<keyof LaterCode, `read${string}`>, 'readHistory' | 'readPartners'>;
type LaterValue<Name extends LaterQuery> = Awaited<ReturnType<LaterCode[Name]>>;

export interface Outside {
  store: Store;
  content: BundledContent;
  now(): string;
  today(): CalendarDay;
  newId(): string;
}

export function createApp({ store, content, now, today, newId }: Outside): App {
  let questionSet = content.firstQuestions;
  // When they cannot be fetched the anchors still come; the situations are there after the app is opened again.
  const isWhole = content.questionSet().then(
    (whole) => {
      questionSet = whole;
    },
    () => {},
  );
  /** Begins to observe once the set is whole: awaiting it within a live view would end the view's transaction. */
  const afterwards = <Needed>(needed: Promise<Needed>, observe: (it: Needed) => () => void, fail?: () => void) => {
    let stop: (() => void) | undefined;
    let isWanted = true;
    void Promise.all([needed, isWhole]).then(
      ([it]) => {
        if (isWanted) stop = observe(it);
      },
      () => isWanted && fail?.(),
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  };
  /** A live view of what is read by code that comes later. */
  const laterView =
    <Name extends LaterQuery>(name: Name) =>
    (next: (value: LaterValue<Name>) => void) =>
      afterwards(laterCode(), (code) =>
        store.observe(code[name] as (reader: Reader) => Promise<LaterValue<Name>>, next),
      );
  let loading: Promise<LaterActions> | undefined;
  const later = () => {
    loading ??= laterCode().then(({ laterActions }) => laterActions(dependencies));
    // What could not be fetched is asked for again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  // Before anyone needs it, and after what the first page needs.
  void isWhole.then(later).catch(() => {});
  const dependencies = { store, questionSet: () => questionSet, now, today, newId };
  const app: Omit<App, keyof LaterActions> = {
    content,
    now,
    today,
    ...assessmentActions(dependencies),
    observeCurrent: (next) =>
      afterwards(isWhole, () => store.observe((reader) => readCurrent(reader, questionSet), next)),
    observeAssessments: (next) =>
      store.observe(async (reader) => {
        const person = await readCurrentPerson(reader);
        return person ? readAssessments(reader, person.id) : [];
      }, next),
    observeAssessment: (assessmentId, next) =>
      afterwards(isWhole, () =>
        store.observe(async (reader) => (await readAssessmentView(reader, assessmentId, questionSet)) ?? null, next),
      ),
    observeHistory: (next) =>
      afterwards(
        laterCode(),
        ({ readHistory }) => store.observe((reader) => readHistory(reader, questionSet), next),
        () => next('not-fetched'),
      ),
    observePartners: (personIds, next) =>
      afterwards(
        laterCode(),
        ({ readPartners }) => store.observe((reader) => readPartners(reader, personIds, questionSet), next),
        () => next('not-fetched'),
      ),
    observeActivityMarks: laterView('readActivityMarks'),
    observeAddedActivities: laterView('readAddedActivities'),
    observeTalks: laterView('readTalks'),
    observePersonalData: laterView('readPersonalData'),
    observeStorage: (next) => store.observeState(next),
    observeLockHabits: laterView('readLockHabits'),
    retryWriting: () => store.retry(),
    settled: () => isWhole.then(() => store.settled()),
  };
  return Object.setPrototypeOf(app, deferred(later));
}

/** Actions that are there to call before their code is: each call waits until that has been fetched. */
function deferred(load: () => Promise<LaterActions>): LaterActions {
  return new Proxy({} as LaterActions, {
    get: (_, name) =>
      // Whoever awaits the app would take an action called "then" for that of a promise.
      typeof name === 'string' && name !== 'then'
        ? async (...input: never[]) =>
            ((await load())[name as keyof LaterActions] as (...input: never[]) => unknown)(...input)
        : undefined,
  });
}
