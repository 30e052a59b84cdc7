import '../components/card.css';
import './suggestions.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Current } from '../../app/app.ts';
import { type LearningActivity, learningStyleOf } from '../../domain/catalogue.ts';
import { buildProfile } from '../../domain/profile.ts';
import {
  findGuide,
  findTopic,
  type SmallStep,
  smallStepsFor,
  type Topic,
  type TopicGuide,
  wordingFor,
} from '../../domain/question-set.ts';
import { type Recommendation, recommendActivities } from '../../domain/recommendation.ts';
import { isProspective, learningStyles, type Situation } from '../../domain/situation.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { ActivityCard } from '../components/activity-card.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SmallSteps } from '../components/small-steps.tsx';
import { TagFilter } from '../components/tag-filter.tsx';
import { suggestions as copy, styleNames } from '../copy/nl/catalogue.ts';
import { separator } from '../copy/nl/words.ts';
import { focusInside } from '../keep-focus.ts';
import { choiceKept, keepChoice } from '../place.ts';
import { useActivities } from './use-activities.ts';

/** Suggestions seen at first; the others are one tap away. */
const shownAtFirst = 3;
/** Under which names the browser keeps what was opened and chosen here. */
const allShown = 'all suggestions';
const chosenStyle = 'way of learning';

/** What someone can do with the topics they chose: small steps, activities with their reasons, and questions to talk about. */
export function SuggestionsPage() {
  const app = useApp();
  const current = useCurrent();
  const guides = useLoaded(app.content.guides);
  if (!current || !guides) return null;
  const topics = focusTopics(current);
  if (topics.length === 0) {
    return (
      <EmptyPage title={copy.noFocusTitle} text={copy.noFocus}>
        <ButtonLink href={hashOf('focus')} icon="forward">
          {copy.toFocus}
        </ButtonLink>
      </EmptyPage>
    );
  }
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead(topics.map((topic) => topic.shortTitle).join(separator))}</p>
        <p>
          <a href={hashOf('focus')}>{copy.changeFocus}</a>
        </p>
      </div>
      <StepsOfTopics {...{ topics, guides, current }} />
      <Activities current={current} topics={topics} />
      <Conversation topics={topics} guides={guides} situation={current.person?.situation ?? {}} />
      <ButtonRow>
        <ButtonLink href={hashOf('plan')} icon="forward">
          {copy.toPlan}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}

function focusTopics({ assessment, questionSet }: Current): Topic[] {
  return (assessment?.focusTopicIds ?? []).flatMap((id) => findTopic(questionSet, id) ?? []);
}

function StepsOfTopics({
  topics,
  guides,
  current,
}: {
  topics: readonly Topic[];
  guides: readonly TopicGuide[];
  current: Current;
}) {
  const stepsOf = ({ id }: Topic) => {
    const guide = findGuide(guides, id);
    return guide ? smallStepsFor(guide, current.person?.situation ?? {}) : [];
  };
  return (
    <section class="stack">
      <h2>{copy.small.title}</h2>
      <p class="soft">{copy.small.lead}</p>
      {topics.map((topic) => (
        <div key={topic.id} class="stack small-steps">
          <h3>{topic.shortTitle}</h3>
          <StepsOfTopic topic={topic} steps={stepsOf(topic)} />
        </div>
      ))}
    </section>
  );
}

/** The first small step of a topic, with the others one tap away. */
function StepsOfTopic({ topic, steps }: { topic: Topic; steps: readonly SmallStep[] }) {
  const ofTopic = steps.map((smallStep) => ({ topicId: topic.id, smallStep }));
  return (
    <>
      <SmallSteps steps={ofTopic.slice(0, 1)} />
      {steps.length > 1 && (
        <Disclosure summary={copy.small.more(topic.shortTitle, steps.length - 1)}>
          <SmallSteps steps={ofTopic.slice(1)} />
        </Disclosure>
      )}
    </>
  );
}

function Activities({ current, topics }: { current: Current; topics: readonly Topic[] }) {
  const known = useActivities();
  const [isAllShown, setIsAllShown] = useState(() => choiceKept(allShown) === true);
  const [hasAsked, setHasAsked] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // Whoever asked for more goes on reading there.
  useLayoutEffect(() => {
    if (hasAsked) focusInside(list.current?.querySelector<HTMLElement>(`li:nth-child(${shownAtFirst + 1})`) ?? null);
  }, [hasAsked]);
  const [style, setStyle] = useState(() => learningStyles.find((known) => known === choiceKept(chosenStyle)));
  const { questionSet, answers, situation, person } = current;
  const advice = useMemo(() => {
    if (!known) return undefined;
    const { topics: results } = buildProfile(questionSet, answers, situation);
    const focus = topics.flatMap((topic) => results.find((result) => result.topic.id === topic.id) ?? []);
    // What someone tells about their situation after finishing the questions counts for what fits now.
    const isOpen = ({ id }: LearningActivity) => !['hidden', 'done'].includes(known.marks.get(id)?.mark ?? '');
    return recommendActivities(focus, person?.situation ?? situation, known.activities.filter(isOpen));
  }, [known, questionSet, answers, situation, person, topics]);
  if (!advice) return null;

  const topicTitle = (topicId: string) => findTopic(questionSet, topicId)?.shortTitle ?? topicId;
  const { recommendations, gaps } = advice;
  const styleOf = ({ activity }: Recommendation) => learningStyleOf(activity.form);
  const tags = learningStyles.flatMap((tag) => {
    const count = recommendations.filter((recommendation) => styleOf(recommendation) === tag).length;
    return count > 0 ? [{ tag, label: styleNames[tag], count }] : [];
  });
  const fitting = recommendations.filter((recommendation) => !style || styleOf(recommendation) === style);
  const shown = isAllShown ? fitting : fitting.slice(0, shownAtFirst);
  return (
    <section class="stack">
      <h2>{copy.activities.title}</h2>
      {gaps.map(({ topicId, active }) => (
        <Notice key={topicId}>
          <p>{copy.gap(topicTitle(topicId), active)}</p>
        </Notice>
      ))}
      {recommendations.length === 0 && <p>{copy.activities.none}</p>}
      {tags.length > 1 && (
        <TagFilter
          legend={copy.activities.filter}
          all={copy.activities.all}
          tags={tags}
          chosen={style}
          onChoose={(chosen) => {
            keepChoice(chosenStyle, chosen);
            setStyle(chosen);
          }}
        />
      )}
      <ul class="card-list" ref={list}>
        {shown.map((recommendation) => (
          <li key={recommendation.activity.id}>
            <ActivityCard
              recommendation={recommendation}
              goalTopicId={mainTopic(recommendation.activity.topics, topics)}
              topicTitle={topicTitle}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href={hashOf('overview')}>{copy.activities.toOverview}</a>
      </p>
      {shown.length < fitting.length && (
        <Button
          onClick={() => {
            keepChoice(allShown, true);
            setIsAllShown(true);
            setHasAsked(true);
          }}
        >
          {copy.activities.more(fitting.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** The focus topic an activity is most about. */
function mainTopic(activityTopics: readonly string[], focus: readonly Topic[]): string {
  return activityTopics.find((id) => focus.some((topic) => topic.id === id)) ?? activityTopics[0] ?? '';
}

function Conversation({
  topics,
  guides,
  situation,
}: {
  topics: readonly Topic[];
  guides: readonly TopicGuide[];
  situation: Situation;
}) {
  return (
    <section class="stack">
      <h2>{isProspective(situation) ? copy.conversation.titleProspective : copy.conversation.title}</h2>
      <ul>
        {topics.flatMap((topic) =>
          (findGuide(guides, topic.id)?.conversation ?? []).map((item) => (
            <li key={item.id}>{wordingFor(item, situation)}</li>
          )),
        )}
      </ul>
    </section>
  );
}
