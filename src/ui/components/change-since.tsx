import type { AssessmentView } from '../../app/app.ts';
import { compareMeasurements, type TopicChange } from '../../domain/change.ts';
import { hashOf } from '../address.ts';
import { useApp, useLive } from '../app-context.ts';
import { profile as copy } from '../copy/nl/profile.ts';
import { longDate, separator } from '../copy/nl/words.ts';
import { measurementOf } from '../measurement-of.ts';
import { useAssessment } from '../use-assessment.ts';

/** What changed since the time before, as far as questions were answered both times, and the way to all times; nothing when this is the first. */
export function ChangeSince({ view }: { view: AssessmentView }) {
  const app = useApp();
  const assessments = useLive(app.observeAssessments);
  const earlier = assessments?.find(({ startedAt }) => startedAt < view.assessment.startedAt);
  if (!earlier) return null;
  return (
    <>
      <ChangeBetween key={earlier.id} earlierId={earlier.id} later={view} />
      <p>
        <a href={hashOf('growth')}>{copy.change.toGrowth}</a>
      </p>
    </>
  );
}

function ChangeBetween({ earlierId, later }: { earlierId: string; later: AssessmentView }) {
  const earlier = useAssessment(earlierId);
  if (!earlier) return null;
  const changes = compareMeasurements(measurementOf(earlier), measurementOf(later));
  return changes.length > 0 ? <Changes changes={changes} assessment={earlier.assessment} /> : null;
}

export function Changes({
  changes,
  assessment,
}: {
  changes: readonly TopicChange[];
  assessment: AssessmentView['assessment'];
}) {
  const named = (direction: TopicChange['direction']) =>
    changes
      .filter((change) => change.direction === direction)
      .map(({ topic }) => topic.shortTitle)
      .join(separator);
  const [further, lessFar] = [named('further'), named('less-far')];
  const date = longDate(assessment.updatedAt);
  return (
    <section class="stack">
      <h2>{copy.change.title(date)}</h2>
      <p class="soft">{copy.change.basis(changes.length)}</p>
      {further && <p>{copy.change.further(further)}</p>}
      {lessFar && <p>{copy.change.lessFar(lessFar)}</p>}
      {!further && !lessFar && <p>{copy.change.equal}</p>}
      <p>
        <a href={hashOf('profile', assessment.id)}>{copy.change.seeEarlier(date)}</a>
      </p>
    </section>
  );
}
