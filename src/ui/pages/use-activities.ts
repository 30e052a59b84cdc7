import { useMemo } from 'preact/hooks';
import type { ActivitiesView } from '../../app/app.ts';
import { gatherActivities, type KnownActivities } from '../../domain/own-activities.ts';
import { useApp, useLive, useLoaded } from '../app-context.ts';

export interface Activities extends KnownActivities, ActivitiesView {
  /** When the bundled catalogue was gathered. */
  gathered: string;
}

/** Everything on this device to choose from, with what this person said of it; undefined while it is fetched. */
export function useActivities(): Activities | undefined {
  const app = useApp();
  const catalogue = useLoaded(app.content.catalogue);
  const view = useLive(app.observeActivities);
  return useMemo(
    () =>
      catalogue &&
      view && { ...view, ...gatherActivities(catalogue, view.loaded, view.own), gathered: catalogue.gathered },
    [catalogue, view],
  );
}
