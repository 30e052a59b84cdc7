import './card.css';
import type { SmallStep, TopicId } from '../../domain/question-set.ts';
import { suggestions as copy } from '../copy/nl/catalogue.ts';
import { AddToPlan } from './add-to-plan.tsx';

/** Small steps as sentences, each a tap away from the plan. */
export function SmallSteps({ steps }: { steps: readonly { topicId: TopicId; smallStep: SmallStep }[] }) {
  return (
    <ul class="card-list">
      {steps.map(({ topicId, smallStep: { id, when, then } }) => {
        const text = copy.small.sentence(when, then);
        return (
          <li key={id} class="card stack">
            <p>{text}</p>
            <div class="card__actions">
              <AddToPlan topicId={topicId} step={{ kind: 'small-step', text }} about={text} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
