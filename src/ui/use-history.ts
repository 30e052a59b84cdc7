import type { AssessmentView } from '../app/app.ts';
import { LoadFailure, useApp, useLive } from './app-context.ts';

/** All assessments of the person who is answering, latest first; undefined while they are read. Throws `LoadFailure`. */
export function useHistory(): readonly AssessmentView[] | undefined {
  const history = useLive(useApp().observeHistory);
  if (history === 'not-fetched') throw new LoadFailure();
  return history;
}
