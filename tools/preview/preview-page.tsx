import { useState } from 'preact/hooks';
import { findGuide, findTopic, type QuestionSet, type Source, type TopicGuide } from '../../src/domain/question-set.ts';
import { readers } from './readers.ts';
import { TopicPreview } from './topic-preview.tsx';

interface PreviewPageProps {
  questionSet: QuestionSet;
  guides: readonly TopicGuide[];
  sources: readonly Source[];
}

/** One topic as several kinds of users see it, beside each other. The address keeps which topic, through a reload. */
export function PreviewPage({ questionSet, guides, sources }: PreviewPageProps) {
  const [topicId, setTopicId] = useState(() => location.hash.slice(1));
  const topic = findTopic(questionSet, topicId) ?? questionSet.pillars[0]?.topics[0];
  const guide = findGuide(guides, topic?.id);
  if (!topic || !guide) return <p>Deze vragenset heeft geen onderwerp.</p>;
  const choose = (chosen: string) => {
    history.replaceState(null, '', `#${chosen}`);
    setTopicId(chosen);
  };
  return (
    <main class="preview">
      <h1>Voorbeeld: {topic.title}</h1>
      <p class="soft">
        {questionSet.title}, versie {questionSet.version}. Verander je een bestand, dan laadt deze pagina opnieuw.
      </p>
      <label class="preview__choice">
        Onderwerp{' '}
        <select value={topic.id} onChange={(event) => choose(event.currentTarget.value)}>
          {questionSet.pillars.map((pillar) => (
            <optgroup key={pillar.id} label={pillar.shortTitle}>
              {pillar.topics.map(({ id, shortTitle }) => (
                <option key={id} value={id}>
                  {shortTitle}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div class="preview__readers">
        {readers.map((reader) => (
          <TopicPreview
            key={reader.name}
            reader={reader}
            topic={topic}
            guide={guide}
            scale={questionSet.scale}
            sources={sources}
          />
        ))}
      </div>
    </main>
  );
}
