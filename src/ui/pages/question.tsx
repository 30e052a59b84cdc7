import './question.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import { type AnswerValue, importanceValue, placeToGoOn, progressOf } from '../../domain/assessment.ts';
import type { AskedQuestion, ImportanceValue, QuestionId } from '../../domain/question-set.ts';
import { positionInRoute } from '../../domain/route.ts';
import { goBackTo, goTo, hashOf, type Within } from '../address.ts';
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
import { useRoute } from './question-route.ts';

/** Time to see one's own choice before the next question comes, in milliseconds. */
const restBeforeAdvance = 350;

/** One question of a route, shown at once, before the stored rows are there. Without an id: to where the person was. */
export function QuestionPage({ id, within }: { id: string | undefined; within: Within | undefined }) {
  const current = useCurrent();
  const route = useRoute(within);
  if (!route) return null;
  if (id === undefined) return current ? <ToPlace {...{ route, current }} /> : null;
  const position = positionInRoute(route, id);
  const asked = route[position];
  if (!asked) return <UnknownQuestion first={route[0]?.question.id} />;
  return <Question key={asked.question.id} {...{ asked, current, route, position, within }} />;
}

/**
 * Fills in the address, so that the page stays at one question while it is answered. Whoever answered them all goes on
 * from the start page.
 */
function ToPlace({ route, current }: { route: readonly AskedQuestion[]; current: Current }) {
  const { answers, assessment } = current;
  const place = route[placeToGoOn(route, answers, positionInRoute(route, assessment?.lastQuestionId))];
  const isDone = progressOf(route, answers).firstOpen === undefined;
  const address = isDone ? hashOf('start') : hashOf('question', place?.question.id);
  useLayoutEffect(() => location.replace(address), [address]);
  return null;
}

function UnknownQuestion({ first }: { first: QuestionId | undefined }) {
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
  within,
}: {
  asked: AskedQuestion;
  current: Current | undefined;
  route: readonly AskedQuestion[];
  position: number;
  within: Within | undefined;
}) {
  const app = useApp();
  const { question, importance, topic, pillar } = asked;
  const { scale } = current?.questionSet ?? app.content.firstQuestions;
  const stored = current?.answers.get(question.id);
  const storedImportance = importance && importanceValue(current?.answers.get(importance.id));
  // What was tapped shows at once; the stored row follows.
  const [tapped, setTapped] = useState<AnswerValue>();
  const [tappedImportance, setTappedImportance] = useState<ImportanceValue>();
  const value = tapped ?? stored?.value;
  const importanceNow = tappedImportance ?? storedImportance;
  const { state, follow } = useSaving();
  const next = route[position + 1]?.question.id;
  const previous = route[position - 1]?.question.id;
  const asksImportance = importance !== undefined && value !== 'not-applicable';
  const isComplete = value !== undefined && (!asksImportance || importanceNow !== undefined);
  const Extra = useOptional(loadExtra);
  const [isByTap, setIsByTap] = useState(false);

  // One answer changed leads back; a way through the questions ends where it was begun.
  const isOne = within !== undefined && !('id' in within);
  const goOn = () => {
    if (isOne) goBackTo(within.page, within.page === 'topic' ? topic.id : undefined);
    else if (next !== undefined) goTo('question', next, within);
    else if (within) goTo(within.page, within.id);
    else goTo('review');
  };
  const choose = (choice: AnswerValue) => {
    setTapped(choice);
    void follow(app.answerQuestion(question.id, choice));
  };
  const chooseImportance = (choice: ImportanceValue) => {
    if (!importance) return;
    setTappedImportance(choice);
    void follow(app.answerQuestion(importance.id, choice));
  };

  useQuestionKeys({
    questionId: question.id,
    importanceId: importance?.id,
    hasAnswer: value !== undefined,
    isComplete,
    ignoresDigits: current?.preferences.ignoresDigits ?? false,
    goOn,
  });

  const isLoaded = current !== undefined;
  // Only the way past every topic is gone on with another time.
  const isMain = within === undefined;
  const momentId = within?.page === 'moments' ? within.id : undefined;
  // Before the page is painted: someone may be gone right after.
  useLayoutEffect(() => {
    if (isLoaded && isMain) void app.visitQuestion(question.id);
    if (isLoaded && momentId !== undefined) void app.visitMoment(momentId);
  }, [app, question.id, isLoaded, isMain, momentId]);

  // After a tap the second question comes into sight; a key leaves the page where it is.
  useEffect(() => {
    if (isByTap && tapped !== undefined && importanceNow === undefined) showInPage('.importance-choice');
  }, [isByTap, tapped, importanceNow]);

  // So does an answer beside the scale, which stands low, for who comes back to it.
  const hasStored = stored !== undefined;
  useEffect(() => {
    if (hasStored && tapped === undefined) showInPage('.beside-scale :checked');
  }, [hasStored, tapped]);

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
          {question.scene && <p class="question__scene">{question.scene}</p>}
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

      {asksImportance && (
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
          {!isOne && previous !== undefined && (
            <ButtonLink look="secondary" icon="back" iconAt="start" href={hashOf('question', previous, within)}>
              {copy.back}
            </ButtonLink>
          )}
          <Button type="submit" look={isComplete ? 'primary' : 'secondary'} icon="forward" iconAt="end">
            {isOne
              ? copy.backTo[within.page]
              : next === undefined
                ? copy.toEnd[within?.page ?? 'review']
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
