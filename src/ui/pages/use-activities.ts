import { useMemo } from 'preact/hooks';
import type { ActivityMarks, AddedActivities } from '../../app/app.ts';
import { gatherActivities, type KnownActivities } from '../../domain/own-activities.ts';
import { useApp, useLive, useLoaded } from '../app-context.ts';

export interface Activities extends KnownActivities, AddedActivities {
  marks: ActivityMarks;
  /** When the bundled catalogue was gathered. */
  gathered: string;
}

/** Everything on this device to choose from, with what this person said of it; undefined while it is fetched. */
export function useActivities(): Activities | undefined {
  const app = useApp();
  const catalogue = useLoaded(app.content.catalogue);
  const added = useLive(app.observeAddedActivities);
  const marks = useLive(app.observeActivityMarks);
  // The same while only a mark changes: a search index rests on them.
  const known = useMemo(
    () => catalogue && added && { ...added, ...gatherActivities(catalogue, added.loaded, added.own) },
    [catalogue, added],
  );
  return useMemo(
    () => catalogue && known && marks && { ...known, marks, gathered: catalogue.gathered },
    [catalogue, known, marks],
  );
}
