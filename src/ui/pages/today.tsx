import { useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import { isTimeToLookAgain, type PlannedStep, todayOf } from '../../domain/today.ts';
import { hashOf } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { KeepingLine } from '../components/keeping-line.tsx';
import { NextStep, StepDone } from '../components/next-step.tsx';
import { Notice } from '../components/notice.tsx';
import { today as copy } from '../copy/nl/plan.ts';
import { dayInWords, longDate } from '../copy/nl/words.ts';
import { goalTitle } from '../goal-title.ts';
import { focusOn } from '../keep-focus.ts';

/** What the plan asks today, where someone comes in: one step, gently what they wanted to look back on, and keeping it. */
export function TodayOfPlan({ current }: { current: Current }) {
  const app = useApp();
  const [done, setDone] = useState<PlannedStep>();
  const [postponedTo, setPostponedTo] = useState<string>();
  const { goals, questionSet, assessment } = current;
  const today = app.today();
  const { next, upcoming, lookBack } = todayOf(goals, today);
  const hasStep = done ?? next ?? upcoming;
  return (
    <>
      {hasStep && (
        <section class="stack" aria-labelledby="next-step">
          <h2 id="next-step">{copy.title}</h2>
          {postponedTo && <p role="status">{copy.postponed(dayInWords(postponedTo))}</p>}
          {done ? (
            <StepDone planned={done} onClose={() => setDone(undefined)} />
          ) : (
            next && (
              <NextStep
                key={next.step.id}
                planned={next}
                onDone={() => {
                  setPostponedTo(undefined);
                  setDone(next);
                }}
                onPostponed={setPostponedTo}
              />
            )
          )}
          {!done && upcoming && <p>{copy.upcoming(upcoming.step.text, dayInWords(upcoming.day))}</p>}
          <p>
            <a href={hashOf('plan')}>{copy.toPlan}</a>
          </p>
        </section>
      )}
      {lookBack.map((goal) => (
        <Notice key={goal.id}>
          <p>{copy.lookBack(goalTitle(goal, questionSet), dayInWords(goal.byDate ?? ''))}</p>
          <ButtonRow>
            <ButtonLink look="secondary" href={hashOf('plan', goal.id)}>
              {copy.toLookBack}
            </ButtonLink>
          </ButtonRow>
        </Notice>
      ))}
      {isTimeToLookAgain(assessment, today) && (
        <Notice>
          <p>{copy.again(longDate(assessment?.updatedAt ?? ''))}</p>
          <ButtonRow>
            <Button onClick={() => focusOn(document.getElementById('again'))}>{copy.toAgain}</Button>
          </ButtonRow>
        </Notice>
      )}
      <KeepingLine current={current} />
    </>
  );
}
