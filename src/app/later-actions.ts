import '../storage/later-records.ts';

export { readHistory } from './history.ts';
export { readActivityMarks, readAddedActivities, readPersonalData, readTalks } from './later-queries.ts';
export { readLockHabits } from './lock-actions.ts';
export { readPartners } from './partners.ts';

import { type ActivityActions, activityActions } from './activity-actions.ts';
import { type BackupActions, backupActions, startFolderCopy } from './backup-actions.ts';
import { type DataActions, dataActions } from './data-actions.ts';
import type { Dependencies } from './dependencies.ts';
import { type DraftActions, draftActions } from './draft-actions.ts';
import { askOnceThereIsSomething, type DurabilityActions, durabilityActions } from './durability-actions.ts';
import { type ExportActions, exportActions } from './export-actions.ts';
import { type FileActions, fileActions } from './file-actions.ts';
import { type LockActions, lockActions } from './lock-actions.ts';
import { type PersonActions, personActions } from './person-actions.ts';
import { type PlanActions, planActions } from './plan-actions.ts';
import { type PreferenceActions, preferenceActions } from './preference-actions.ts';
import { type ReflectionActions, reflectionActions } from './reflection-actions.ts';
import { type ShareActions, shareActions } from './share-actions.ts';
import { type TalkActions, talkActions } from './talk-actions.ts';

/** What a person does after the questions; in a chunk of its own, which is fetched once the first page is there. */
export interface LaterActions
  extends PersonActions,
    PreferenceActions,
    PlanActions,
    DataActions,
    BackupActions,
    ExportActions,
    ReflectionActions,
    TalkActions,
    ShareActions,
    FileActions,
    LockActions,
    DraftActions,
    ActivityActions,
    DurabilityActions {}

export function laterActions(dependencies: Dependencies): LaterActions {
  void askOnceThereIsSomething(dependencies);
  const folder = startFolderCopy(dependencies);
  const people = personActions(dependencies);
  const { forgetImport, ...data } = dataActions(dependencies);
  return {
    ...people,
    // What is erased is not kept in memory either, to take an import back.
    eraseAssessment(assessmentId) {
      forgetImport();
      return people.eraseAssessment(assessmentId);
    },
    erasePerson(personId) {
      forgetImport();
      return people.erasePerson(personId);
    },
    async eraseEverything() {
      forgetImport();
      // The copy in the folder stays as it is; this device does not know of it any more.
      const stopped = await folder.stop();
      const erased = await people.eraseEverything();
      if (!erased.ok && stopped) await folder.resume(stopped);
      return erased;
    },
    ...preferenceActions(dependencies),
    ...planActions(dependencies),
    ...data,
    ...backupActions(dependencies, folder),
    ...exportActions(dependencies),
    ...reflectionActions(dependencies),
    ...talkActions(dependencies),
    ...shareActions(dependencies),
    ...fileActions(),
    ...lockActions(dependencies),
    ...draftActions(dependencies),
    ...activityActions(dependencies),
    ...durabilityActions(dependencies),
  };
}
