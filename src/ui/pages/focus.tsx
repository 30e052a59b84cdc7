import './focus.css';
import { useMemo, useState } from 'preact/hooks';
import { maximumFocusTopics } from '../../domain/assessment.ts';
import { buildProfile, type TopicResult } from '../../domain/profile.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { ButtonLink } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { hasAnswers, importanceText, noLevelText } from '../components/profile-parts.tsx';
import { focus as copy, profile as profileCopy } from '../copy/nl/profile.ts';
import { levelName, separator } from '../copy/nl/words.ts';

const proposed = 6;

/** The choice of at most three topics to go on with. What asks most attention stands first; the choice is the person's. */
export function FocusPage() {
  const app = useApp();
  const current = useCurrent();
  /** The fourth that was refused, and which refusal it was: each is said anew. */
  const [refused, setRefused] = useState<{ topicId: string; time: number }>();
  const profile = useMemo(
    () => current && buildProfile(current.questionSet, current.answers, current.situation),
    [current],
  );
  if (!current || !profile) return null;
  if (!hasAnswers(profile)) {
    return (
      <EmptyPage title={copy.emptyTitle} text={copy.empty}>
        <ButtonLink href={hashOf('question')} icon="forward">
          {profileCopy.begin}
        </ButtonLink>
      </EmptyPage>
    );
  }
  const chosen = current.assessment?.focusTopicIds ?? [];
  const first = profile.attention.slice(0, proposed);
  const firstIds = new Set(first.map((result) => result.topic.id));
  const toggle = (topicId: string, checkbox: HTMLInputElement) => {
    const isTooMany = !chosen.includes(topicId) && chosen.length >= maximumFocusTopics;
    setRefused(isTooMany ? { topicId, time: (refused?.time ?? 0) + 1 } : undefined);
    if (isTooMany) checkbox.checked = false;
    else void app.chooseFocus(topicId);
  };
  const cards = (results: readonly TopicResult[]) =>
    results.map((result) => (
      <label key={result.topic.id} class="focus-card">
        <input
          type="checkbox"
          checked={chosen.includes(result.topic.id)}
          onChange={(event) => toggle(result.topic.id, event.currentTarget)}
        />
        <span>
          <span class="focus-card__title">{result.topic.shortTitle}</span>
          <br />
          <span class="soft small">{standing(result)}</span>
          {refused?.topicId === result.topic.id && (
            <span key={refused.time} class="focus-card__refusal" role="alert">
              {copy.full}
            </span>
          )}
        </span>
      </label>
    ));
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      {first.length > 0 && (
        <fieldset class="stack">
          <legend>
            <h2>{copy.proposed}</h2>
          </legend>
          <div class="focus-list">{cards(first)}</div>
        </fieldset>
      )}
      <div class="focus-others">
        <Disclosure summary={copy.others} isOpen={first.length === 0 || chosen.some((id) => !firstIds.has(id))}>
          {profile.pillars.map(({ pillar, topics }) => {
            const rest = topics.filter((result) => !firstIds.has(result.topic.id));
            return (
              rest.length > 0 && (
                <fieldset key={pillar.id} class="stack">
                  <legend>
                    <PillarMark pillar={pillar} isLong />
                  </legend>
                  <div class="focus-list">{cards(rest)}</div>
                </fieldset>
              )
            );
          })}
        </Disclosure>
      </div>
      <div class="sticky-bar stack">
        <p role="status">{copy.chosen(chosen.length)}</p>
        {chosen.length > 0 && (
          <ButtonLink href={hashOf('suggestions')} icon="forward">
            {copy.toSuggestions}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function standing(result: TopicResult): string {
  const level = result.level ? levelName(result.level.mean) : noLevelText(result);
  return [level, importanceText(result)].filter(Boolean).join(separator);
}
