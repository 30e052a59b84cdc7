import type { ComponentChildren } from 'preact';
import {
  anchorFor,
  type Question,
  type Scale,
  type Source,
  situationsFor,
  type Topic,
  type TopicGuide,
  wordingFor,
} from '../../src/domain/question-set.ts';
import { isProspective, meetsCondition } from '../../src/domain/situation.ts';
import type { Reader } from './readers.ts';

interface TopicPreviewProps {
  reader: Reader;
  topic: Topic;
  guide: TopicGuide;
  scale: Scale;
  sources: readonly Source[];
}

/** Everything one kind of user meets of a topic. */
export function TopicPreview({ reader: { name, situation }, topic, guide, scale, sources }: TopicPreviewProps) {
  const importance = isProspective(situation) ? topic.prospectiveImportance : topic.importance;
  const kindOf = (id: string | undefined) => guide.competencies.find((competency) => competency.id === id)?.kind;
  return (
    <section class="preview__reader" aria-label={name}>
      <h2>{name}</h2>
      <p>{guide.summary}</p>
      <Part title="Vraag">
        <ShownQuestion question={anchorFor(topic, situation)} />
        <p>
          <strong>{importance.text}</strong> {importance.hint}
        </p>
        <p class="soft small">{scale.importance.join(' · ')}</p>
      </Part>
      <Part title="Situaties">
        {situationsFor(topic, situation).map((question) => (
          <ShownQuestion key={question.id} question={question} label={kindOf(question.competencyId)} />
        ))}
      </Part>
      <Part title="Even stilstaan">
        <Texts texts={guide.reflection.map((open) => [open.id, wordingFor(open, situation)])} />
      </Part>
      <Part title="Voor het gesprek">
        <Texts texts={guide.conversation.map((open) => [open.id, wordingFor(open, situation)])} />
      </Part>
      <Part title="Kleine stappen">
        <Texts
          texts={guide.smallSteps
            .filter((step) => meetsCondition(step.for, situation))
            .map((step) => [step.id, `Als ${step.when}, dan ${step.then}.`])}
        />
      </Part>
      <Part title="Hulp vragen">
        <p>{guide.askForHelp}</p>
      </Part>
      <Part title="Competenties">
        <Texts texts={guide.competencies.map(({ id, kind, text }) => [id, `${kind}: ${text}`])} />
      </Part>
      <Part title="Bronnen">
        <Texts
          texts={guide.sources.map((id) => [id, sources.find((source) => source.id === id)?.title ?? 'onbekende bron'])}
        />
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

function ShownQuestion({
  question: { id, scene, text, steps },
  label,
}: {
  question: Question;
  label?: string | undefined;
}) {
  return (
    <div class="preview__question">
      <p class="soft small">
        {id}
        {label && ` (${label})`}
      </p>
      {scene && <p>{scene}</p>}
      <p>
        <strong>{text}</strong>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

/** Texts, each with the id by which an editor finds it. */
function Texts({ texts }: { texts: readonly (readonly [id: string, text: string])[] }) {
  if (texts.length === 0) return <p class="soft">Niets dat hier past.</p>;
  return (
    <ul>
      {texts.map(([id, text]) => (
        <li key={id}>
          {text} <span class="soft small">{id}</span>
        </li>
      ))}
    </ul>
  );
}
