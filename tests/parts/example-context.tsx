import type { ComponentChildren } from 'preact';
import type { App } from '../../src/app/app.ts';
import { usualPreferences } from '../../src/app/preferences.ts';
import type { Current } from '../../src/app/queries.ts';
import { bundledContent } from '../../src/content/bundled.ts';
import type { DurabilityFacts } from '../../src/domain/durability.ts';
import type { ImportNews } from '../../src/domain/import-news.ts';
import { emptyPersonalData } from '../../src/domain/personal-data.ts';
import { findTopic, type TopicId } from '../../src/domain/question-set.ts';
import { failed, success } from '../../src/domain/result.ts';
import { AppContext, CurrentContext } from '../../src/ui/app-context.ts';
import { assessment, exampleMoment, goal, ownActivity, person, reflection, talk } from '../examples/person-examples.ts';

/** The real questions: parts are looked at with words as long as they are in the app. */
export const questionSet = await bundledContent.questionSet();

export const exampleWords = [
  { word: 'begeleider', forms: ['begeleiders'], meaning: 'Iemand van de pleegzorgorganisatie die met je meedenkt.' },
  { word: 'voogd', forms: [], meaning: 'Iemand die voor een kind mag beslissen als de ouders dat niet doen.' },
];

const content = { ...bundledContent, words: async () => exampleWords };

export function topicTitle(topicId: TopicId): string {
  return findTopic(questionSet, topicId)?.shortTitle ?? topicId;
}

const succeeds = async () => success(undefined);
const neverChanges = () => () => {};

/** An ordinary browser on a phone, in which nothing was asked yet. */
export const exampleFacts: DurabilityFacts = {
  isStored: true,
  persisted: false,
  isInstalled: false,
  quota: 10_000_000_000,
  family: 'chromium',
  device: 'android',
  canAsk: true,
  canOfferInstall: false,
  lastUsed: exampleMoment.slice(0, 10),
};

/** An app in which everything a person does succeeds and changes nothing. */
export function exampleApp(overrides: Partial<App> = {}): App {
  return {
    content,
    now: () => exampleMoment,
    today: () => exampleMoment.slice(0, 10),
    startAssessment: succeeds,
    showEarlier: succeeds,
    answerQuestion: succeeds,
    writeNote: succeeds,
    visitQuestion: succeeds,
    visitMoment: succeeds,
    finishAssessment: succeeds,
    chooseFocus: succeeds,
    addPerson: succeeds,
    switchPerson: succeeds,
    renamePerson: succeeds,
    saveSituation: succeeds,
    eraseAssessment: succeeds,
    erasePerson: succeeds,
    eraseEverything: succeeds,
    addGoal: async (subject) => success(goal(subject)),
    writeGoal: succeeds,
    removeGoal: succeeds,
    restoreGoal: succeeds,
    closeGoal: succeeds,
    writeClosing: succeeds,
    reopenGoal: succeeds,
    addStep: succeeds,
    addStepTo: succeeds,
    removeStep: succeeds,
    restoreStep: succeeds,
    moveStep: succeeds,
    markStep: succeeds,
    planStep: succeeds,
    dropStep: succeeds,
    takeUpStep: succeeds,
    reviewStep: succeeds,
    newReflection: async (aboutId, question) => reflection({ aboutId, question, text: '' }),
    writeReflection: succeeds,
    removeReflection: succeeds,
    addTalk: async () => success(talk()),
    writeTalk: succeeds,
    removeTalk: succeeds,
    restoreTalk: succeeds,
    closeTalk: succeeds,
    addTalkItem: succeeds,
    writeTalkItem: succeeds,
    moveTalkItem: succeeds,
    removeTalkItem: succeeds,
    restoreTalkItem: succeeds,
    hideFromTalk: succeeds,
    addAgreement: succeeds,
    writeAgreement: succeeds,
    markAgreement: succeeds,
    removeAgreement: succeeds,
    keepAgreements: succeeds,
    readDraft: async () => '',
    keepDraft: succeeds,
    prepareLock: async () =>
      success({ recoveryCode: 'A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R', dataKey: new Uint8Array(32), keys: [] }),
    turnLockOn: succeeds,
    unlock: succeeds,
    lock: async () => {},
    lockEverywhere: async () => {},
    changePassphrase: succeeds,
    codeThatOpened: async () => undefined,
    letGoOfCode: async () => {},
    prepareRecoveryCode: async () =>
      success({
        recoveryCode: 'A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R',
        key: { id: 'recovery', keyId: 'key-1', file: 'file' },
      }),
    replaceRecoveryCode: succeeds,
    turnLockOff: succeeds,
    eraseBehindLock: succeeds,
    chooseLockTime: succeeds,
    chooseLockOnHiding: succeeds,
    sharePart: async () => success({ name: 'pijlerpad-deel-voorbeeld.json', type: 'application/json', text: '{}' }),
    addressOfPart: async () => undefined,
    openShared: async () => failed('not-ours'),
    openPacked: async () => failed('damaged'),
    newAgreement: async ({ what, who }) => ({ id: 'agreement-new', what, who }),
    shareAgreements: async () =>
      success({ name: 'pijlerpad-afspraken-voorbeeld.json', type: 'application/json', text: '{}' }),
    markActivity: succeeds,
    rateActivity: succeeds,
    addOwnActivity: async () => ownActivity(),
    writeOwnActivity: succeeds,
    removeOwnActivity: succeeds,
    restoreOwnActivity: succeeds,
    recogniseFile: async () => failed('not-ours'),
    lookInCatalogue: async () => success({ title: 'Ons aanbod', activities: 2 }),
    loadCatalogue: async () => success({ title: 'Ons aanbod', activities: 2 }),
    removeCatalogue: succeeds,
    chooseToAdvance: succeeds,
    chooseToIgnoreDigits: succeeds,
    chooseTextSize: succeeds,
    exportBackup: async () => ({ name: 'pijlerpad-voorbeeld.json', type: 'application/json', text: '{}' }),
    previewImport: async () =>
      success({
        backup: { data: emptyPersonalData, createdAt: exampleMoment, leftOut: 0 },
        comparison: comparisonOf({}),
        news: newsOf({}),
        conflicts: [],
        asked: new Map(),
        goesOn: { as: 'same' },
      }),
    importBackup: succeeds,
    lastImport: async () => 'none',
    undoImport: succeeds,
    exportProtectedBackup: async () =>
      success({ name: 'pijlerpad-voorbeeld.age', type: 'application/octet-stream', text: '' }),
    noteBackup: succeeds,
    keepToWriteDown: succeeds,
    passphraseToWriteDown: async () => '',
    forgetToWriteDown: succeeds,
    postponeBackup: async () => '2026-04-01',
    askForBackup: succeeds,
    watchBackup: async (next) => {
      next({ isDue: false, isBehind: false, isComplete: true, folder: { at: 'off' } });
      return () => {};
    },
    keepInFolder: async () => success(undefined),
    allowFolder: async () => {},
    stopFolder: async () => undefined,
    resumeFolder: async () => {},
    folderPassphrase: async () => '',
    readDurability: async () => exampleFacts,
    askBrowserToKeep: async () => true,
    installApp: async () => true,
    readWarning: async () => undefined,
    postponeWarning: async () => '2026-03-15',
    warnAgain: succeeds,
    wasInstallHintShown: async () => false,
    noteInstallHint: succeeds,
    exportCalendar: async () => ({ name: 'pijlerpad-agenda-voorbeeld.ics', type: 'text/calendar', text: '' }),
    exportAnswers: async () => ({ name: 'pijlerpad-antwoorden-voorbeeld.csv', type: 'text/csv', text: '' }),
    exportPlan: async () => ({ name: 'pijlerpad-plan-voorbeeld.csv', type: 'text/csv', text: '' }),
    observeCurrent: neverChanges,
    observeAssessments: neverChanges,
    observeAssessment: neverChanges,
    observeHistory: neverChanges,
    observePartners: neverChanges,
    observePersonalData: neverChanges,
    observeActivityMarks: (next) => {
      next(new Map());
      return () => {};
    },
    observeTalks: (next) => {
      next([]);
      return () => {};
    },
    observeAddedActivities: (next) => {
      next({ own: [], loaded: [] });
      return () => {};
    },
    observeStorage: neverChanges,
    observeLockHabits: neverChanges,
    retryWriting: succeeds,
    settled: async () => {},
    ...overrides,
  };
}

/** How a backup compares with the device: nothing at all in it, apart from what is named. */
export function comparisonOf(
  named: Partial<Record<'people' | 'assessments' | 'answers' | 'goals', readonly [number, number, number]>>,
) {
  const kind = ([added, same, different]: readonly [number, number, number] = [0, 0, 0]) => ({
    added,
    same,
    different,
  });
  return {
    people: kind(named.people),
    assessments: kind(named.assessments),
    answers: kind(named.answers),
    goals: kind(named.goals),
    reflections: kind(),
    activityMarks: kind(),
    ownActivities: kind(),
    talks: kind(),
    questionSets: kind(),
  };
}

/** What a backup brings: nothing new, apart from what is named. */
export function newsOf(named: Partial<ImportNews>): ImportNews {
  return {
    people: 0,
    assessments: 0,
    questions: 0,
    deeper: 0,
    asides: false,
    goals: 0,
    reflections: 0,
    activityMarks: 0,
    ownActivities: 0,
    talks: 0,
    ...named,
  };
}

/** A foster parent who has begun and has no plan yet. */
export function exampleCurrent(overrides: Partial<Current> = {}): Current {
  return {
    people: [person()],
    person: person(),
    situation: {},
    assessment: assessment(),
    answers: new Map(),
    questionSet,
    goals: [],
    reflections: [],
    preferences: usualPreferences,
    ...overrides,
  };
}

/** What parts need around them. */
export function ExampleContext({
  app = {},
  current = {},
  children,
}: {
  app?: Partial<App>;
  current?: Partial<Current>;
  children: ComponentChildren;
}) {
  return (
    <AppContext.Provider value={exampleApp(app)}>
      <CurrentContext.Provider value={exampleCurrent(current)}>{children}</CurrentContext.Provider>
    </AppContext.Provider>
  );
}
