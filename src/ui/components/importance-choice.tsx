import './importance-choice.css';
import { useId } from 'preact/hooks';
import type { ImportanceQuestion, ImportanceValue, Scale } from '../../domain/question-set.ts';
import { Choice } from './choice.tsx';

const values: readonly ImportanceValue[] = [0, 1, 2];

/** Whether a topic plays a part now: a question of its own, quieter than the steps above it. */
export function ImportanceChoice({
  importance,
  labels,
  value,
  onChoose,
}: {
  importance: ImportanceQuestion;
  labels: Scale['importance'];
  value: ImportanceValue | undefined;
  onChoose: (value: ImportanceValue) => void;
}) {
  const hintId = useId();
  return (
    <fieldset class="importance-choice" aria-describedby={hintId}>
      <legend>{importance.text}</legend>
      <p id={hintId} class="soft">
        {importance.hint}
      </p>
      <div class="choices">
        {values.map((candidate) => (
          <Choice
            key={candidate}
            name={importance.id}
            label={labels[candidate]}
            isChosen={value === candidate}
            onChoose={() => onChoose(candidate)}
          />
        ))}
      </div>
    </fieldset>
  );
}
