import './step-cards.css';
import type { AnswerValue } from '../../domain/assessment.ts';
import type { FourSteps, Step } from '../../domain/question-set.ts';
import { Choice } from './choice.tsx';
import { Icon } from './icon.tsx';

const steps: readonly Step[] = [0, 1, 2, 3];

/**
 * The four described steps as one radio group, with the two answers beside the scale apart and quieter.
 * To be put in a fieldset whose legend is the question.
 */
export function StepCards({
  name,
  labels,
  notApplicable,
  unknown,
  value,
  onChoose,
}: {
  name: string;
  labels: FourSteps;
  notApplicable: string;
  unknown: string;
  value: AnswerValue | undefined;
  onChoose: (value: AnswerValue) => void;
}) {
  return (
    <>
      <FourCards {...{ name, labels, value, onChoose }} />
      <div class="beside-scale">
        <Choice
          name={name}
          label={notApplicable}
          isChosen={value === 'not-applicable'}
          onChoose={() => onChoose('not-applicable')}
        />
        <Choice name={name} label={unknown} isChosen={value === 'unknown'} onChoose={() => onChoose('unknown')} />
      </div>
    </>
  );
}

/** Only the four steps, where nothing else can be answered. */
export function FourCards({
  name,
  labels,
  value,
  onChoose,
}: {
  name: string;
  labels: FourSteps;
  value: AnswerValue | undefined;
  onChoose: (step: Step) => void;
}) {
  return (
    <div class="step-cards">
      {steps.map((step) => (
        <label key={step} class="step-card">
          <input type="radio" name={name} checked={value === step} onChange={() => onChoose(step)} />
          <StepDots step={step} />
          <span>{labels[step]}</span>
          <span class="step-card__check">
            <Icon name="check" size={18} />
          </span>
        </label>
      ))}
    </div>
  );
}

/** One hue from open to filled; the words beside it say the same. */
function StepDots({ step }: { step: Step }) {
  return (
    <span class="step-card__dots" aria-hidden="true">
      {steps.map((dot) => (
        <span key={dot} class={`step-card__dot${dot <= step ? ' step-card__dot--filled' : ''}`} />
      ))}
    </span>
  );
}
