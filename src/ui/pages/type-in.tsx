import './focus.css';
import './type-in.css';
import { useRef, useState } from 'preact/hooks';
import { longestNote } from '../../app/assessment-actions.ts';
import { type AnswerValue, isStep, progressOf } from '../../domain/assessment.ts';
import type { ImportanceValue } from '../../domain/question-set.ts';
import { exploreRoute } from '../../domain/route.ts';
import { hashOf, hashWith } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { TextField } from '../components/text-field.tsx';
import { useSaving } from '../components/use-saving.ts';
import { typeIn as copy } from '../copy/nl/type-in.ts';
import { focusInside } from '../keep-focus.ts';
import { DigitField } from './type-in-field.tsx';

const steps: Readonly<Record<string, AnswerValue>> = {
  0: 'not-applicable',
  1: 0,
  2: 1,
  3: 2,
  4: 3,
  5: 'unknown',
  '?': 'unknown',
};
const importances: Readonly<Record<string, ImportanceValue>> = { 1: 0, 2: 1, 3: 2 };

function signOf(value: AnswerValue | undefined): string {
  if (isStep(value)) return String(value + 1);
  return value === undefined ? '' : value === 'unknown' ? '5' : '0';
}

/** Answers from paper, two digits a question: the focus goes on by itself, and each digit is stored at once. */
export function TypeInPage() {
  const app = useApp();
  const current = useCurrent();
  const { state, follow } = useSaving();
  // What was typed shows at once; the stored row follows.
  const [typed, setTyped] = useState<ReadonlyMap<string, AnswerValue>>(new Map());
  const [position, setPosition] = useState(0);
  const [isAnew, setIsAnew] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  if (!current) return null;
  const { questionSet, situation, answers } = current;
  const route = exploreRoute(questionSet, situation);
  const chosenFor = (id: string) => typed.get(id) ?? answers.get(id)?.value;
  const answered = route.filter(({ question }) => chosenFor(question.id) !== undefined).length;
  const before = progressOf(route, answers);

  const store = (id: string, value: AnswerValue) => {
    setTyped((earlier) => new Map(earlier).set(id, value));
    void follow(app.answerQuestion(id, value));
  };
  /** To the field with this number: two of each question; after the last one to what comes next. */
  const goTo = (field: number) => {
    const fields = list.current?.querySelectorAll('input');
    (fields?.[field] ?? end.current?.querySelector('a'))?.focus();
  };
  /** To a field with the arrows: never past the first or the last. */
  const move = (field: number) => {
    if (field >= 0 && field < 2 * route.length) goTo(field);
  };
  /** The first question without an answer, counted from nought; the first of all when each has one. */
  const first = Math.max(
    0,
    route.findIndex(({ question }) => chosenFor(question.id) === undefined),
  );
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <h2>{copy.keys.title}</h2>
        <ul>
          <li>{copy.keys.step}</li>
          <li>{copy.keys.importance}</li>
          <li>{copy.keys.around}</li>
          <li>{copy.keys.back}</li>
        </ul>
        <ButtonRow>
          <Button look="primary" onClick={() => goTo(2 * first)}>
            {copy.begin(first + 1)}
          </Button>
        </ButtonRow>
        {!isAnew && typed.size === 0 && before.answered > 0 && (
          <>
            <p>{copy.replaces(before.answered, before.total)}</p>
            <ButtonRow>
              <Button
                onClick={() => {
                  setIsAnew(true);
                  void follow(app.startAssessment()).then(() => goTo(0));
                }}
              >
                {copy.anew}
              </Button>
            </ButtonRow>
          </>
        )}
        <p>
          <a href={hashWith('paper', { met: 'vragen', naam: 'geen' })}>{copy.paper}</a>
        </p>
      </div>
      <ol class="type-in" ref={list}>
        {route.map(({ question, importance, topic }, index) => {
          const value = chosenFor(question.id);
          const important = chosenFor(importance.id);
          return (
            <li key={question.id}>
              <p>
                <strong>
                  {index + 1}. {topic.shortTitle}
                </strong>
                <br />
                <span class="soft">{question.text}</span>
              </p>
              <DigitField
                label={copy.step}
                fullLabel={copy.stepOf(index + 1, question.text)}
                sign={signOf(value)}
                meaning={value === undefined ? '' : copy.chosen(value)}
                wrong={copy.wrongStep}
                isKnown={(sign) => Object.hasOwn(steps, sign)}
                onFocus={() => setPosition(index)}
                onType={(sign) => {
                  const chosen = steps[sign];
                  if (chosen === undefined) return;
                  store(question.id, chosen);
                  goTo(2 * index + (chosen === 'not-applicable' ? 2 : 1));
                }}
                onMove={(by) => move(2 * index + by)}
              />
              <DigitField
                label={copy.importance}
                fullLabel={copy.importanceOf(index + 1, importance.text)}
                sign={important === undefined ? '' : signOf(important)}
                meaning={isStep(important) && important < 3 ? copy.chosenImportance(important) : ''}
                wrong={copy.wrongImportance}
                isKnown={(sign) => Object.hasOwn(importances, sign)}
                onFocus={() => setPosition(index)}
                onType={(sign) => {
                  const chosen = importances[sign];
                  if (chosen === undefined) return;
                  store(importance.id, chosen);
                  goTo(2 * index + 2);
                }}
                onMove={(by) => move(2 * index + 1 + by)}
              />
              <Note
                position={index + 1}
                note={answers.get(question.id)?.note ?? ''}
                onSave={(note) => void follow(app.writeNote(question.id, note))}
              />
            </li>
          );
        })}
      </ol>
      <div class="sticky-bar type-in-bar stack" ref={end}>
        <p>{copy.place(position + 1, route.length, answered)}</p>
        <SavedIndicator state={state} />
        <ButtonLink look="secondary" href={hashOf('review')} icon="forward">
          {copy.done}
        </ButtonLink>
      </div>
    </div>
  );
}

/** What someone wrote with a pen beside a question; out of the way of who types digits. */
function Note({ position, note, onSave }: { position: number; note: string; onSave: (note: string) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  if (note === '' && !isOpen) {
    return (
      <div class="type-in__note">
        <Button look="quiet" onClick={() => setIsOpen(true)}>
          {copy.openNote}
          <span class="visually-hidden"> {copy.noteOf(position)}</span>
        </Button>
      </div>
    );
  }
  return (
    <div class="type-in__note" ref={isOpen ? focusInside : null}>
      <TextField label={copy.noteOf(position)} value={note} rows={2} maxLength={longestNote} onSave={onSave} />
    </div>
  );
}
