import './overview.css';
import '../components/card.css';
import '../components/text-field.css';
import { useMemo, useState } from 'preact/hooks';
import type { Current } from '../../app/app.ts';
import type { LearningActivity } from '../../domain/catalogue.ts';
import { filterActivities, mostCompared, remainingPerValue, sortActivities, sortings } from '../../domain/overview.ts';
import { findTopic } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useCurrent, useOptional } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { OverviewCard } from '../components/overview-card.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { SelectField } from '../components/select-field.tsx';
import { compare, overview as copy } from '../copy/nl/overview.ts';
import { LoadedCatalogues } from './loaded-catalogues.tsx';
import { OverviewFilters } from './overview-filters.tsx';
import { type AskedOverview, nothingAsked, overviewHash, shownKinds, useOverviewState } from './overview-state.ts';
import { OwnActivities } from './own-activities.tsx';
import { type Activities, useActivities } from './use-activities.ts';

/** How many are shown at once; the others come when asked for, so that a long list stays light. */
const perPage = 20;
const perPillar = 3;

const loadSearch = async () => (await import('../search/activity-search.ts')).createActivitySearch;

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
  const { asked, choose, type } = useOverviewState(params);
  const { questionSet } = current;
  const pillarOf = useMemo(
    () =>
      new Map(questionSet.pillars.flatMap((pillar) => pillar.topics.map((topic) => [topic.id, pillar.id] as const))),
    [questionSet],
  );
  const createSearch = useOptional(loadSearch);
  /** The fourth to compare that was refused, and which refusal it was: each is said anew. */
  const [refused, setRefused] = useState<{ id: string; time: number }>();
  const search = useMemo(
    () => createSearch?.(activities.activities, (id) => findTopic(questionSet, id)?.title ?? id),
    [createSearch, activities.activities, questionSet],
  );
  const shownOnes = useMemo(
    () => ofKind(searched(activities.activities, asked.query, search), asked, activities),
    [activities, asked, search],
  );
  const found = useMemo(
    () => sortActivities(filterActivities(shownOnes, asked.filters, pillarOf), asked.sorting),
    [shownOnes, asked, pillarOf],
  );
  const remaining = useMemo(
    () => remainingPerValue(shownOnes, asked.filters, pillarOf),
    [shownOnes, asked.filters, pillarOf],
  );
  const total = useMemo(
    () => filterActivities(activities.activities, {}, pillarOf).length,
    [activities.activities, pillarOf],
  );
  const chosenFilters = Object.keys(asked.filters).length;
  const isAsked = asked.query.trim() !== '' || chosenFilters > 0 || asked.shown !== 'all' || asked.sorting !== 'fit';
  const toCard = (activity: LearningActivity) => (
    <li key={activity.id}>
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
    </li>
  );
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
            id="overview-search"
            type="search"
            autocomplete="off"
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
            <p role="status">
              {copy.found(found.length)}{' '}
              {found.length === 0 && (asked.shown === 'all' ? copy.nothing(chosenFilters) : copy.noneKept)}
            </p>
            <ButtonRow>
              <Button onClick={() => choose({ ...nothingAsked, compare: asked.compare })}>{copy.clear}</Button>
            </ButtonRow>
          </>
        )}
      </div>
      {isAsked ? (
        <Found key={overviewHash(asked)} found={found} toCard={toCard} />
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
      <OwnActivities own={activities.own} questionSet={questionSet} />
      <LoadedCatalogues loaded={activities.loaded} />
      <p class="overview__more">
        <a href={hashOf('stock-take')}>{copy.stockTake}</a>
      </p>
      {asked.compare.length > 0 && <CompareBar asked={asked} onClear={() => choose({ compare: [] })} />}
    </div>
  );
}

/** Without words, or before the search has been fetched: all, in the order given. */
function searched(
  activities: readonly LearningActivity[],
  query: string,
  search: ((query: string) => string[]) | undefined,
): readonly LearningActivity[] {
  if (query.trim() === '' || !search) return activities;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return search(query).flatMap((id) => byId.get(id) ?? []);
}

function ofKind(
  activities: readonly LearningActivity[],
  { shown }: AskedOverview,
  { marks }: Activities,
): readonly LearningActivity[] {
  return activities.filter(({ id }) => {
    const mark = marks.get(id)?.mark;
    return shown === 'all' ? mark !== 'hidden' : mark === shown;
  });
}

function Found({
  found,
  toCard,
}: {
  found: readonly LearningActivity[];
  toCard: (activity: LearningActivity) => preact.JSX.Element;
}) {
  const [shown, setShown] = useState(perPage);
  if (found.length === 0) return null;
  return (
    <section class="stack">
      <h2 class="visually-hidden">{copy.results}</h2>
      <ul class="card-list">{found.slice(0, shown).map(toCard)}</ul>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + perPage)}>{copy.more(Math.min(perPage, found.length - shown))}</Button>
      )}
    </section>
  );
}

function CompareBar({ asked, onClear }: { asked: AskedOverview; onClear: () => void }) {
  return (
    <div class="overview__bar stack">
      <p role="status">{compare.chosen(asked.compare.length)}</p>
      <ButtonRow>
        {asked.compare.length > 1 && (
          <ButtonLink href={overviewHash({ ...nothingAsked, compare: asked.compare }, 'compare')} icon="forward">
            {compare.show}
          </ButtonLink>
        )}
        <Button onClick={onClear}>{compare.clear}</Button>
      </ButtonRow>
    </div>
  );
}
