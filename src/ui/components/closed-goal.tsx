import './goal-card.css';
import { isStep } from '../../domain/assessment.ts';
import { assessmentAtStart, longestOutcome } from '../../domain/goal-changes.ts';
import type { Goal, GoalClosing } from '../../domain/plan.ts';
import { anchorFor, findTopic, type Question, type Step } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLive } from '../app-context.ts';
import { closing as copy } from '../copy/nl/plan.ts';
import { longDate } from '../copy/nl/words.ts';
import { useFocusWhen } from '../keep-focus.ts';
import { useAssessment } from '../use-assessment.ts';
import { Button, ButtonRow } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { FourCards } from './step-cards.tsx';
import { TextField } from './text-field.tsx';
import { useChosen } from './use-chosen.ts';
import type { Follow } from './use-saving.ts';

/** A goal that has ended: what changed, and where the person now thinks they stood when it began. */
export function ClosedGoal({
  goal,
  closing,
  heading,
  isNew,
  follow,
  onReopen,
  onRemove,
}: {
  goal: Goal;
  closing: GoalClosing;
  heading: string;
  /** Whether someone just ended it. */
  isNew: boolean;
  follow: Follow;
  onReopen: () => void;
  onRemove: () => void;
}) {
  const app = useApp();
  const focused = useFocusWhen(isNew);
  const write = (text: Partial<GoalClosing>) => void follow(app.writeClosing(goal.id, text));
  const done = goal.steps.filter(({ doneAt }) => doneAt);
  return (
    <section class="goal stack" aria-labelledby={`goal-${goal.id}`}>
      <h3 id={`goal-${goal.id}`} tabIndex={-1} ref={focused}>
        {heading}
      </h3>
      <p class="soft small">{copy.closedOn(longDate(closing.closedAt))}</p>
      {goal.change && (
        <p>
          {copy.wanted} <bdi>{goal.change}</bdi>
        </p>
      )}
      {done.length > 0 && (
        <div>
          <p>{copy.did}</p>
          <ul>
            {done.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Disclosure summary={copy.lookBack.summary} name={`closing-${goal.id}`} isOpen={isNew}>
        <TextField
          label={copy.outcome}
          value={closing.outcome}
          onSave={(outcome) => write({ outcome })}
          rows={3}
          maxLength={longestOutcome}
        />
        <LookBack goal={goal} lookBack={closing.lookBack} onChoose={(lookBack) => write({ lookBack })} />
      </Disclosure>
      <ButtonRow>
        <Button onClick={onReopen}>{copy.reopen}</Button>
        <Button look="quiet" icon="remove" onClick={onRemove}>
          {copy.remove}
        </Button>
      </ButtonRow>
    </section>
  );
}

/** The steps of the goal's question, asked about the time it began; what was chosen then stands beside it. */
function LookBack({
  goal,
  lookBack,
  onChoose,
}: {
  goal: Goal;
  lookBack: Step | undefined;
  onChoose: (step: Step) => void;
}) {
  const current = useCurrent();
  const [chosen, choose] = useChosen(lookBack, (step) => step !== undefined && onChoose(step));
  const topic = current && goal.topicId !== undefined ? findTopic(current.questionSet, goal.topicId) : undefined;
  if (!current || !topic) return null;
  const question = anchorFor(topic, current.situation);
  return (
    <fieldset class="stack">
      <legend>{copy.lookBack.legend}</legend>
      <p class="soft small">{copy.lookBack.hint}</p>
      <FourCards name={`look-back-${goal.id}`} labels={question.steps} value={chosen} onChoose={choose} />
      {chosen !== undefined && (
        <>
          <ChosenThen goal={goal} question={question} />
          <p>
            <a href={hashOf('question', question.id, { page: 'profile' })}>{copy.lookBack.now}</a>
          </p>
        </>
      )}
    </fieldset>
  );
}

/** Only once someone has looked back: what they chose then would lead their thoughts. */
function ChosenThen({ goal, question }: { goal: Goal; question: Question }) {
  const app = useApp();
  const assessments = useLive(app.observeAssessments);
  const id = assessments && assessmentAtStart(goal, assessments)?.id;
  return id === undefined ? null : <AnswerOf key={id} assessmentId={id} question={question} />;
}

function AnswerOf({ assessmentId, question }: { assessmentId: string; question: Question }) {
  const value = useAssessment(assessmentId)?.answers.get(question.id)?.value;
  return isStep(value) ? <p role="status">{copy.lookBack.then(question.steps[value] ?? '')}</p> : null;
}
