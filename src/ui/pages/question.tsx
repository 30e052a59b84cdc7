import './question.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import { type AnswerValue, importanceValue } from '../../domain/assessment.ts';
import { type AskedQuestion, exploreRoute, type ImportanceValue, positionInRoute } from '../../domain/question-set.ts';
import { goBackTo, goTo, hashOf, type Origin } from '../address.ts';
import { useApp, useCurrent, useOptional } from '../app-context.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { ImportanceChoice } from '../components/importance-choice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { ProgressHeader } from '../components/progress-header.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { StepCards } from '../components/step-cards.tsx';
import { useSaving } from '../components/use-saving.ts';
import { question as copy } from '../copy/nl/question.ts';
import { useQuestionKeys } from './question-keys.ts';

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
  const Extra = useOptional(loadExtra);
  const [isByTap, setIsByTap] = useState(false);

  const goOn = () => (from ? goBackTo(from) : next === undefined ? goTo('review') : goTo('question', next));
  const choose = (choice: AnswerValue) => {
    setTapped(choice);
    void follow(app.answerQuestion(question.id, choice));
  };
  const chooseImportance = (choice: ImportanceValue) => {
    setTappedImportance(choice);
    void follow(app.answerQuestion(importance.id, choice));
  };

  useQuestionKeys({
    questionId: question.id,
    importanceId: importance.id,
    hasAnswer: value !== undefined,
    isComplete,
    ignoresDigits: current?.preferences.ignoresDigits ?? false,
    goOn,
  });

  const isLoaded = current !== undefined;
  // Before the page is painted: someone may be gone right after.
  useLayoutEffect(() => {
    if (isLoaded) void app.visitQuestion(question.id);
  }, [app, question.id, isLoaded]);

  // After a tap the second question comes into sight; a key leaves the page where it is.
  useEffect(() => {
    if (isByTap && tapped !== undefined && importanceNow === undefined) showInPage('.importance-choice');
  }, [isByTap, tapped, importanceNow]);

  // So does an answer beside the scale, which stands low, for who comes back to it.
  useEffect(() => {
    if (isLoaded) showInPage('.beside-scale :checked');
  }, [isLoaded]);

  // Only a tap asks to go on: arrow keys pass over answers on the way to one.
  useEffect(() => {
    if (!isByTap || !isComplete || !current?.preferences.advancesByItself) return;
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
      onPointerDown={(event) => setIsByTap((event.target as Element).matches('input[type=radio]'))}
      onKeyDown={() => setIsByTap(false)}
    >
      <ProgressHeader text={progress} share={(position + 1) / route.length} />

      <fieldset>
        <legend class="question__legend">
          <p class="soft">
            <PillarMark pillar={{ ...pillar, shortTitle: topic.shortTitle }} />
          </p>
          <PageHeading title={`${progress}: ${question.text}`} keepsPlace={false}>
            {question.text}
          </PageHeading>
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
        {Extra && (
          <Extra
            {...{ asked, scale }}
            note={stored?.note ?? ''}
            onSaveNote={(note) => {
              void follow(app.writeNote(question.id, note));
            }}
          />
        )}
      </div>

      <div class="question__nav">
        <SavedIndicator state={state === 'nothing' && value !== undefined ? 'saved' : state} />
        <div class="question__nav-row">
          {!from && previous !== undefined && (
            <ButtonLink look="secondary" icon="back" iconAt="start" href={hashOf('question', previous)}>
              {copy.back}
            </ButtonLink>
          )}
          <Button type="submit" look={isComplete ? 'primary' : 'secondary'} icon="forward" iconAt="end">
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

const loadExtra = async () => (await import('./question-extra.tsx')).QuestionExtra;

/** Scrolls no further than needed, and in sight of who looks unless they asked for no motion. */
function showInPage(selector: string): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
