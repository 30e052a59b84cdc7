export { readHistory } from './history.ts';
export { readPartners } from './partners.ts';

import { type ActivityActions, activityActions } from './activity-actions.ts';
import { type DataActions, dataActions } from './data-actions.ts';
import type { Dependencies } from './dependencies.ts';
import { askOnceThereIsSomething, type DurabilityActions, durabilityActions } from './durability-actions.ts';
import { type ExportActions, exportActions } from './export-actions.ts';
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
    ExportActions,
    ReflectionActions,
    TalkActions,
    ShareActions,
    ActivityActions,
    DurabilityActions {}

export function laterActions(dependencies: Dependencies): LaterActions {
  void askOnceThereIsSomething(dependencies);
  return {
    ...personActions(dependencies),
    ...preferenceActions(dependencies),
    ...planActions(dependencies),
    ...dataActions(dependencies),
    ...exportActions(dependencies),
    ...reflectionActions(dependencies),
    ...talkActions(dependencies),
    ...shareActions(dependencies),
    ...activityActions(dependencies),
    ...durabilityActions(dependencies),
  };
}
