import './question.css';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { longestNote } from '../../app/assessment-actions.ts';
import type { Current } from '../../app/queries.ts';
import { type AnswerValue, importanceValue } from '../../domain/assessment.ts';
import {
  type AskedQuestion,
  exploreRoute,
  type ImportanceValue,
  positionInRoute,
  type Scale,
} from '../../domain/question-set.ts';
import { goTo, hashOf, type Origin } from '../address.ts';
import { useApp, useCurrent, useLoaded, useOptional } from '../app-context.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { ImportanceChoice } from '../components/importance-choice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { ProgressHeader } from '../components/progress-header.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { StepCards } from '../components/step-cards.tsx';
import { TextField } from '../components/text-field.tsx';
import { useSaving } from '../components/use-saving.ts';
import { question as copy } from '../copy/nl/question.ts';
import { focusInside } from '../keep-focus.ts';

/** Time to see one's own choice before the next question comes, in milliseconds. */
const restBeforeAdvance = 350;

/** One question of the route. Without an id: where the person was. Shown at once, before the stored rows are there. */
export function QuestionPage({ id, from }: { id: string | undefined; from: Origin | undefined }) {
  const app = useApp();
  const current = useCurrent();
  const route = exploreRoute(current?.questionSet ?? app.content.questionSet, current?.situation ?? {});
  const wanted = id ?? current?.assessment?.lastQuestionId;
  const position = wanted === undefined ? 0 : positionInRoute(route, wanted);
  const asked = route[position];
  if (!asked) return <UnknownQuestion first={route[0]?.question.id} />;
  return <Question key={asked.question.id} {...{ asked, current, route, position, from }} />;
}

function UnknownQuestion({ first }: { first: string | undefined }) {
  return (
    <div class="stack">
      <PageHeading>{copy.unknownTitle}</PageHeading>
      <p>{copy.unknownText}</p>
      <ButtonLink href={hashOf('question', first)}>{copy.toFirst}</ButtonLink>
    </div>
  );
}

function Question({
  asked,
  current,
  route,
  position,
  from,
}: {
  asked: AskedQuestion;
  current: Current | undefined;
  route: readonly AskedQuestion[];
  position: number;
  from: Origin | undefined;
}) {
  const app = useApp();
  const { question, importance, topic, pillar } = asked;
  const { scale } = current?.questionSet ?? app.content.questionSet;
  const stored = current?.answers.get(question.id);
  const storedImportance = importanceValue(current?.answers.get(importance.id));
  // What was tapped shows at once; the stored row follows.
  const [tapped, setTapped] = useState<AnswerValue>();
  const [tappedImportance, setTappedImportance] = useState<ImportanceValue>();
  const value = tapped ?? stored?.value;
  const importanceNow = tappedImportance ?? storedImportance;
  const { state, follow } = useSaving();
  const next = route[position + 1]?.question.id;
  const previous = route[position - 1]?.question.id;
  const isComplete = value !== undefined && (value === 'not-applicable' || importanceNow !== undefined);
  const ReadAloud = useOptional(loadReadAloud);
  const [isAboutOpen, setIsAboutOpen] = useState(false);
  const [advanceAfter, setAdvanceAfter] = useState(false);

  const goOn = () => (from ? goTo(from) : next === undefined ? goTo('review') : goTo('question', next));
  const choose = (choice: AnswerValue) => {
    setTapped(choice);
    void follow(app.answerQuestion(question.id, choice));
  };
  const chooseImportance = (choice: ImportanceValue) => {
    setTappedImportance(choice);
    void follow(app.answerQuestion(importance.id, choice));
  };

  /** Enter chooses the answer someone stands on, and goes on from a chosen one; it never passes over a question. */
  const enter = (event: KeyboardEvent) => {
    const { target } = event;
    const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
    const isCheckbox = target instanceof HTMLInputElement && target.type === 'checkbox';
    if (!event.repeat && isControl(target)) return;
    event.preventDefault();
    if (event.repeat || isCheckbox) return;
    if (isRadio && !target.checked) target.click();
    else if (value !== undefined || (isRadio && target.name === question.id)) goOn();
  };

  const isLoaded = current !== undefined;
  // Before the page is painted: someone may be gone right after.
  useLayoutEffect(() => {
    if (isLoaded) void app.visitQuestion(question.id);
  }, [app, question.id, isLoaded]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const step = ['1', '2', '3', '4'].indexOf(event.key);
      if (step >= 0) {
        // As if it was tapped: there the choice is seen and heard, wherever someone was.
        const card = document.getElementsByName(question.id)[step];
        card?.focus();
        card?.click();
      } else if (event.key === 'Enter') enter(event);
      else if (event.key === 'Escape') goTo('start');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  // Only a tap asks to go on: arrow keys pass over answers on the way to one.
  useEffect(() => {
    if (!advanceAfter || !isComplete || !current?.preferences.advancesByItself) return;
    const timer = setTimeout(goOn, restBeforeAdvance);
    return () => clearTimeout(timer);
  });

  const progress = copy.progress(position + 1, route.length, pillar.shortTitle);
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
      onPointerDown={(event) => setAdvanceAfter((event.target as Element).matches('input[type=radio]'))}
      onKeyDown={() => setAdvanceAfter(false)}
    >
      <ProgressHeader text={progress} share={(position + 1) / route.length} />

      <fieldset>
        <legend class="question__legend">
          <p class="soft">
            <PillarMark pillar={{ ...pillar, shortTitle: topic.shortTitle }} />
          </p>
          <PageHeading title={`${progress}: ${question.text}`}>{question.text}</PageHeading>
        </legend>
        <StepCards
          name={question.id}
          labels={question.steps}
          notApplicable={scale.notApplicable}
          unknown={scale.unknown}
          value={value}
          onChoose={choose}
        />
      </fieldset>

      {value !== 'not-applicable' && (
        <ImportanceChoice
          importance={importance}
          labels={scale.importance}
          value={importanceNow}
          onChoose={chooseImportance}
        />
      )}

      <div class="question__extra stack">
        {ReadAloud && <ReadAloud sentences={spokenTexts(asked, scale)} />}
        <Note
          note={stored?.note ?? ''}
          onSave={(note) => {
            void follow(app.writeNote(question.id, note));
          }}
        />
        <Disclosure summary={copy.whatIsThisAbout} onOpen={() => setIsAboutOpen(true)}>
          {isAboutOpen && <About asked={asked} />}
        </Disclosure>
        <label class="question__advance small soft">
          <input
            type="checkbox"
            checked={current?.preferences.advancesByItself ?? false}
            onChange={(event) => app.chooseToAdvance(event.currentTarget.checked)}
          />
          {copy.advance}
        </label>
        <p class="question__keys small soft">{copy.keys}</p>
      </div>

      <div class="question__nav">
        <SavedIndicator state={state === 'nothing' && value !== undefined ? 'saved' : state} />
        <div class="question__nav-row">
          {!from && previous !== undefined && (
            <ButtonLink look="secondary" icon="back" iconAt="start" href={hashOf('question', previous)}>
              {copy.back}
            </ButtonLink>
          )}
          <Button type="submit" look={value === undefined ? 'secondary' : 'primary'} icon="forward" iconAt="end">
            {from
              ? copy.backTo[from]
              : next === undefined
                ? copy.toReview
                : value === undefined
                  ? copy.skip
                  : copy.next}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** What the topic is about, fetched when someone asks. */
function About({ asked: { topic, question, importance } }: { asked: AskedQuestion }) {
  const guide = useLoaded(useApp().content.guides)?.find((candidate) => candidate.topicId === topic.id);
  const QuestionWords = useOptional(loadQuestionWords);
  const texts = useMemo(
    () => [topic.title, guide?.summary ?? '', question.text, ...question.steps, importance.hint],
    [topic, guide, question, importance],
  );
  return (
    <>
      <p>
        <strong>{topic.title}.</strong> {guide?.summary}
      </p>
      {QuestionWords && <QuestionWords texts={texts} />}
    </>
  );
}

const loadQuestionWords = async () => (await import('../components/question-words.tsx')).QuestionWords;
const loadReadAloud = async () => (await import('../components/read-aloud.tsx')).ReadAloud;

/** What is read aloud: the question, its answers by number as the keys have them, and the importance question. */
function spokenTexts({ question, importance }: AskedQuestion, scale: Scale): string[] {
  return [
    question.text,
    ...question.steps.map((step, index) => copy.spokenStep(index + 1, step)),
    copy.spokenOthers(scale.notApplicable, scale.unknown),
    `${importance.text} ${importance.hint}`,
  ];
}

/** A note opens on request and stays open when something was written. */
function Note({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && note === '') {
    return (
      <Button look="quiet" icon="pencil" onClick={() => setIsOpen(true)}>
        {copy.openNote}
      </Button>
    );
  }
  return (
    <div ref={isOpen ? focusInside : null}>
      <TextField label={copy.noteLabel} value={note} onSave={onSave} rows={3} maxLength={longestNote} />
    </div>
  );
}

/** Whether Enter has a meaning of its own there. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox]), select');
}
