import '../pages/growth.css';
import '../pages/profile.css';
import { useMemo } from 'preact/hooks';
import type { Goal } from '../../domain/plan.ts';
import { type Helped, whatHelped } from '../../domain/what-helped.ts';
import { hashOf } from '../address.ts';
import { useApp, useLive } from '../app-context.ts';
import { growth as copy } from '../copy/nl/growth.ts';
import { longDate } from '../copy/nl/words.ts';
import { useActivities } from '../pages/use-activities.ts';
import { Disclosure } from './disclosure.tsx';

const shownAtOnce = 5;

/** What someone did that helped, newest first, with what they took from it. */
export function WhatHelped({ goals, titleOf }: { goals: readonly Goal[]; titleOf: (goal: Goal) => string }) {
  const marks = useLive(useApp().observeActivityMarks);
  const helped = useMemo(() => marks && whatHelped(goals, marks.values()), [goals, marks]);
  const activities = useActivities()?.activities;
  const names = useMemo(() => new Map(activities?.map(({ id, title }) => [id, title])), [activities]);
  if (!helped || !activities) return null;
  return (
    <section class="stack">
      <h2>{copy.helped.title}</h2>
      <p class="soft">{helped.length > 0 ? copy.helped.lead : copy.helped.empty}</p>
      {helped.length > 0 && <HelpedList {...{ names, titleOf }} items={helped.slice(0, shownAtOnce)} />}
      {helped.length > shownAtOnce && (
        <Disclosure summary={copy.helped.more(helped.length - shownAtOnce)} name="helped-more">
          <HelpedList {...{ names, titleOf }} items={helped.slice(shownAtOnce)} />
        </Disclosure>
      )}
      <p>
        <a href={hashOf('plan')}>{copy.helped.next}</a>
      </p>
    </section>
  );
}

function HelpedList({
  items,
  names,
  titleOf,
}: {
  items: readonly Helped[];
  names: ReadonlyMap<string, string>;
  titleOf: (goal: Goal) => string;
}) {
  return (
    <ul class="quote-list">
      {items.map(({ id, helped, at, activityId = '', step }) => {
        const name = names.get(activityId);
        const title = step?.text ?? name ?? copy.helped.gone;
        return (
          <li key={id}>
            <h3 dir="auto">{name ? <a href={hashOf('activity', activityId)}>{title}</a> : title}</h3>
            <p dir="auto">
              {copy.helped.when(copy.helped.level[helped], longDate(at), step ? titleOf(step.goal) : undefined)}
            </p>
            {step?.took && <Written label={copy.helped.took} text={step.took} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Something the person wrote, with what it is about. */
export function Written({ label, text }: { label: string; text: string }) {
  return (
    <>
      <p class="soft">{label}</p>
      <p class="own-words" dir="auto">
        {text}
      </p>
    </>
  );
}
