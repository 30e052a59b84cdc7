import { useCallback } from 'preact/hooks';
import type { AssessmentView } from '../app/app.ts';
import { useApp, useLive } from './app-context.ts';

/** One assessment of anyone on this device; undefined while it is read, null when it is not there. */
export function useAssessment(id: string): AssessmentView | null | undefined {
  const app = useApp();
  const observe = useCallback(
    (next: (view: AssessmentView | null) => void) => app.observeAssessment(id, next),
    [app, id],
  );
  return useLive(observe);
}
