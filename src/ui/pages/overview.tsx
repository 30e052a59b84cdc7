import './overview.css';
import '../components/card.css';
import '../components/text-field.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Current } from '../../app/app.ts';
import type { LearningActivity } from '../../domain/catalogue.ts';
import {
  activitiesThatMayFit,
  filterActivities,
  mostCompared,
  remainingPerValue,
  sortActivities,
  sortings,
} from '../../domain/overview.ts';
import { longestQuery } from '../../domain/overview-address.ts';
import { hashOf } from '../address.ts';
import { useCurrent } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { compareBoxId, HiddenLine, OverviewCard } from '../components/overview-card.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { SelectField } from '../components/select-field.tsx';
import { compare, overview as copy } from '../copy/nl/overview.ts';
import { LoadedCatalogues } from './loaded-catalogues.tsx';
import { OverviewFilters } from './overview-filters.tsx';
import { CompareBar, Found, NextSteps } from './overview-results.tsx';
import { ofKind, searched, useSearch } from './overview-shown.ts';
import { listName, nothingAsked, overviewHash, shownKinds, useOverviewState } from './overview-state.ts';
import { OwnActivities } from './own-activities.tsx';
import { type Activities, useActivities } from './use-activities.ts';

const perPillar = 3;

/** Everything there is to learn from, to search, filter, keep, hide and lay side by side. */
export function OverviewPage({ params }: { params: Readonly<Record<string, string>> }) {
  const current = useCurrent();
  const activities = useActivities();
  if (!current || !activities) return null;
  return <Overview {...{ params, current, activities }} />;
}

function Overview({
  params,
  current,
  activities,
}: {
  params: Readonly<Record<string, string>>;
  current: Current;
  activities: Activities;
}) {
  const count = useRef<HTMLParagraphElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const { asked, choose, type } = useOverviewState(params, count);
  const { questionSet } = current;
  const pillarOf = useMemo(
    () =>
      new Map(questionSet.pillars.flatMap((pillar) => pillar.topics.map((topic) => [topic.id, pillar.id] as const))),
    [questionSet],
  );
  const search = useSearch(current, activities);
  /** The fourth to compare that was refused, and which refusal it was: each is said anew. */
  const [refused, setRefused] = useState<{ id: string; time: number }>();
  const list = listName(asked);
  /** What someone marked in this list: it stays in its place, with the way back. */
  const [marked, setMarked] = useState<{ list: string; ids: readonly string[] }>();
  const justMarked = marked?.list === list ? marked.ids : none;
  const shownOnes = useMemo(
    () => ofKind(searched(activities.activities, asked.query, search?.find), asked, activities, justMarked),
    [activities, asked, search, justMarked],
  );
  const found = useMemo(
    () => sortActivities(filterActivities(shownOnes, asked.filters, pillarOf), asked.sorting),
    [shownOnes, asked, pillarOf],
  );
  const mayFit = useMemo(() => {
    const { activities: others, unknown } = activitiesThatMayFit(shownOnes, asked.filters, pillarOf);
    return { activities: sortActivities(others, asked.sorting), unknown };
  }, [shownOnes, asked, pillarOf]);
  const remaining = useMemo(
    () => remainingPerValue(shownOnes, asked.filters, pillarOf),
    [shownOnes, asked.filters, pillarOf],
  );
  const total = useMemo(
    () => filterActivities(activities.activities, {}, pillarOf).length,
    [activities.activities, pillarOf],
  );
  const isLine = ({ id }: LearningActivity) => asked.shown !== 'hidden' && activities.marks.get(id)?.mark === 'hidden';
  const amount = found.filter((activity) => !isLine(activity)).length;
  const chosenFilters = Object.keys(asked.filters).length;
  const isAsked = asked.query.trim() !== '' || chosenFilters > 0 || asked.shown !== 'all' || asked.sorting !== 'fit';
  /** What was not searched yet is not shown: it would move away under a finger. */
  const isSearching = search === undefined && asked.query.trim() !== '';
  const isNowhere = amount === 0 && asked.shown === 'all';
  const [hasAskedMore, setHasAskedMore] = useState(false);
  const toCard = (activity: LearningActivity) => (
    <li key={activity.id}>
      {isLine(activity) ? (
        <HiddenLine activity={activity} />
      ) : (
        <OverviewCard
          activity={activity}
          marks={activities.marks}
          isCompared={asked.compare.includes(activity.id)}
          refusal={
            refused?.id === activity.id && (
              <p key={refused.time} role="alert">
                {compare.full(mostCompared)}
              </p>
            )
          }
          onMark={() => setMarked({ list, ids: [...justMarked, activity.id] })}
          onCompare={(isCompared, checkbox) => {
            const isTooMany = isCompared && asked.compare.length >= mostCompared;
            setRefused(isTooMany ? { id: activity.id, time: (refused?.time ?? 0) + 1 } : undefined);
            if (isTooMany) checkbox.checked = false;
            else {
              const others = asked.compare.filter((id) => id !== activity.id);
              choose({ compare: isCompared ? [...others, activity.id] : others });
            }
          }}
        />
      )}
    </li>
  );
  const clear = () => {
    choose({ ...nothingAsked, compare: asked.compare });
    searchField.current?.focus();
  };
  const clearCompare = () => {
    // Where someone chose the last one, when that is still on the page.
    const box = document.getElementById(compareBoxId(asked.compare.at(-1) ?? ''));
    (box ?? searchField.current)?.focus();
    choose({ compare: [] });
  };
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead(total)}</p>
        <div class="text-field">
          <label for="overview-search">{copy.search}</label>
          <p id="overview-search-hint" class="soft small">
            {copy.searchHint}
          </p>
          <input
            ref={searchField}
            id="overview-search"
            type="search"
            autocomplete="off"
            maxLength={longestQuery}
            aria-describedby="overview-search-hint"
            value={asked.query}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
        <fieldset>
          <legend class="visually-hidden">{copy.shown.legend}</legend>
          <div class="choices">
            {shownKinds.map((kind) => (
              <Choice
                key={kind}
                name="overview-shown"
                label={copy.shown[kind]}
                isChosen={asked.shown === kind}
                onChoose={() => choose({ shown: kind })}
              />
            ))}
          </div>
        </fieldset>
        <Disclosure summary={copy.filters(chosenFilters)} name="filters">
          <OverviewFilters {...{ asked, remaining, questionSet }} onChoose={(filters) => choose({ filters })} />
          <SelectField
            label={copy.sorting}
            value={asked.sorting}
            options={sortings.map((value) => ({ value, label: copy.sortings[value] }))}
            onChoose={(value) => choose({ sorting: sortings.find((known) => known === value) ?? 'fit' })}
          />
        </Disclosure>
        {isAsked && (
          <>
            <p role="status" ref={count} tabIndex={-1}>
              {!isSearching && copy.found(amount)}{' '}
              {amount === 0 && (isNowhere ? copy.nothing(chosenFilters) : copy.noneKept)}
            </p>
            {isNowhere && <NextSteps topicIds={search?.topicsOf(asked.query) ?? []} questionSet={questionSet} />}
            <ButtonRow>
              <Button onClick={clear}>{isNowhere ? copy.nextSteps.everything : copy.clear}</Button>
            </ButtonRow>
          </>
        )}
      </div>
      {isSearching ? null : isAsked ? (
        <>
          <Found key={list} name={list} title={copy.results} found={found} toCard={toCard} />
          {mayFit.activities.length > 0 && (
            <div class="stack">
              <p>{copy.mayFit.line(mayFit.activities.length, mayFit.unknown)}</p>
              <ButtonRow>
                <Button
                  onClick={() => {
                    setHasAskedMore(!asked.withUnknown);
                    choose({ withUnknown: !asked.withUnknown });
                  }}
                >
                  {asked.withUnknown ? copy.mayFit.hide : copy.mayFit.show}
                </Button>
              </ButtonRow>
              {asked.withUnknown && (
                <Found
                  key={list}
                  name={`${list} ook`}
                  title={copy.mayFit.title}
                  found={mayFit.activities}
                  toCard={toCard}
                  takesFocus={hasAskedMore}
                />
              )}
            </div>
          )}
        </>
      ) : (
        questionSet.pillars.map((pillar) => {
          const ofPillar = found.filter(({ topics }) => pillarOf.get(topics[0] ?? '') === pillar.id);
          return (
            <section key={pillar.id} class="stack">
              <h2>
                <PillarMark pillar={pillar} isLong />
              </h2>
              <ul class="card-list">{ofPillar.slice(0, perPillar).map(toCard)}</ul>
              <p class="overview__more">
                <a href={overviewHash({ ...asked, filters: { pillar: pillar.id } })}>
                  {copy.allOf(pillar.shortTitle, remaining.pillar.find(({ value }) => value === pillar.id)?.count ?? 0)}
                </a>
              </p>
            </section>
          );
        })
      )}
      <OwnActivities own={activities.own} questionSet={questionSet} shownId={params.eigen} />
      <LoadedCatalogues loaded={activities.loaded} />
      <p class="overview__more">
        <a href={hashOf('stock-take')}>{copy.stockTake}</a>
      </p>
      {asked.compare.length > 0 && <CompareBar asked={asked} onClear={clearCompare} />}
    </div>
  );
}

const none: readonly string[] = [];
