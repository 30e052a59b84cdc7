import './ways.css';
import { findTopic, wordingFor } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Reflections } from '../components/reflections.tsx';
import { reflection as copy } from '../copy/nl/ways.ts';

/** A moment to pause at how it goes with the child, at home, and with everybody around; and what was written per topic. */
export function ReflectionPage() {
  const current = useCurrent();
  const ways = useLoaded(useApp().content.ways);
  if (!current || !ways) return null;
  const { questionSet, situation, reflections } = current;
  const topics = [...new Set(reflections.map(({ aboutId }) => aboutId))].flatMap(
    (topicId) => findTopic(questionSet, topicId) ?? [],
  );
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      {ways.reflectionThemes.map((theme) => (
        <section key={theme.id} class="stack">
          <h2>{theme.title}</h2>
          <p>{theme.text}</p>
          <Reflections aboutId={theme.id} questions={theme.questions.map((open) => wordingFor(open, situation))} />
        </section>
      ))}
      <section class="stack">
        <h2>{copy.perTopic.title}</h2>
        {topics.length > 0 && (
          <>
            <p>{copy.perTopic.text}</p>
            <ul class="way-list">
              {topics.map((topic) => (
                <li key={topic.id}>
                  <a href={hashOf('topic', topic.id)}>{topic.shortTitle}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={hashOf('pillars')}>{copy.toTopics}</a>
        </p>
        <p>
          <a href={hashOf('diary')}>{copy.toDiary}</a>
        </p>
      </section>
    </div>
  );
}
