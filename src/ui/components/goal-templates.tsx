import { isOpen } from '../../domain/plan.ts';
import { findGuide, smallStepsFor, type TopicId } from '../../domain/question-set.ts';
import { useApp, useCurrent, useLoaded } from '../app-context.ts';
import { suggestions } from '../copy/nl/catalogue.ts';
import { plan as copy } from '../copy/nl/plan.ts';
import { Button } from './button.tsx';

/** The small steps of a topic, to begin a goal with: each one is an if-then sentence that can be changed afterwards. */
export function GoalTemplates({ topicId, onChoose }: { topicId: TopicId; onChoose: (text: string) => void }) {
  const guide = findGuide(useLoaded(useApp().content.guides), topicId);
  const current = useCurrent();
  if (!guide || !current) return null;
  const inPlan = new Set(current.goals.filter(isOpen).flatMap(({ steps }) => steps.map(({ text }) => text)));
  const texts = smallStepsFor(guide, current.situation)
    .map(({ when, then }) => suggestions.small.sentence(when, then))
    .filter((text) => !inPlan.has(text));
  if (texts.length === 0) return <p>{copy.steps.allTemplates}</p>;
  return (
    <ul class="plain-list stack">
      {texts.map((text) => (
        <li key={text}>
          <p>{text}</p>
          <Button look="quiet" onClick={() => onChoose(text)}>
            {copy.steps.choose}
            <span class="visually-hidden"> {text}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
