import type { Current } from '../../app/app.ts';
import { isOpen } from '../../domain/plan.ts';
import { questionsOfTopic, topicsOf } from '../../domain/question-set.ts';
import type { Hidden, Talk } from '../../domain/talk.ts';
import { withoutHidden } from '../../domain/talk-rules.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { share as copy } from '../copy/nl/share.ts';
import { longDate } from '../copy/nl/words.ts';
import { hiddenByTalk, type ShareState, selectionOf, withHidden } from './share-state.ts';
import { TopicsByPillar } from './share-topics.tsx';

type Change = (change: (now: ShareState) => ShareState) => void;

interface Choosing {
  current: Current;
  talks: readonly Talk[];
  state: ShareState;
  onChange: Change;
}

/** What there is to share, to be ticked; what has nothing in it is not offered. */
export function ShareChoices({ current, talks, state, onChange }: Choosing) {
  const name = current.person?.nickname ?? '';
  const { hidden } = selectionOf(state, talks);
  const set = (change: Partial<ShareState>) => onChange((now) => ({ ...now, ...change }));
  const isAnythingAnswered = topicsWith(current, hidden, true).length > 0;
  return (
    <>
      {(isAnythingAnswered || current.goals.some(isOpen)) && (
        <fieldset class="stack">
          <legend>
            <h2>{copy.choose}</h2>
          </legend>
          <div class="focus-list">
            {isAnythingAnswered && (
              <>
                <Part name="profile" isChosen={state.profile} onChoose={(profile) => set({ profile })} />
                <Part
                  name="answers"
                  isChosen={state.isChoosingAnswers}
                  onChoose={(isChoosingAnswers) => set({ isChoosingAnswers })}
                />
              </>
            )}
            {current.goals.some(isOpen) && (
              <Part name="plan" isChosen={state.plan} onChoose={(plan) => set({ plan })} />
            )}
          </div>
        </fieldset>
      )}
      {state.isChoosingAnswers && isAnythingAnswered && (
        <AnswerTopics {...{ current, state, hidden }} onChange={onChange} />
      )}
      {talks.length > 0 && (
        <fieldset class="stack">
          <legend>
            <h2>{copy.talk}</h2>
          </legend>
          <div class="choices">
            <Choice
              name="share-talk"
              label={copy.noTalk}
              isChosen={state.talkId === undefined}
              onChoose={() => onChange(({ talkId: _, ...now }) => now)}
            />
            {talks.map(({ id, withWhom, createdAt }) => (
              <Choice
                key={id}
                name="share-talk"
                label={copy.talkWith(withWhom, longDate(createdAt))}
                isChosen={state.talkId === id}
                onChoose={() => set({ talkId: id })}
              />
            ))}
          </div>
        </fieldset>
      )}
      <HiddenTopics {...{ current, talks, state, onChange }} />
      {name && (
        <fieldset class="stack">
          <legend>
            <h2>{copy.names}</h2>
          </legend>
          <div class="choices">
            <Choice
              name="share-name"
              label={copy.named(name)}
              isChosen={state.isNamed}
              onChoose={() => set({ isNamed: true })}
            />
            <Choice
              name="share-name"
              label={copy.unnamed}
              isChosen={!state.isNamed}
              onChoose={() => set({ isNamed: false })}
            />
          </div>
        </fieldset>
      )}
    </>
  );
}

function Part({
  name,
  isChosen,
  onChoose,
}: {
  name: keyof typeof copy.parts;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  return (
    <label class="focus-card">
      <input type="checkbox" checked={isChosen} onChange={() => onChoose(!isChosen)} />
      <span>
        <span class="focus-card__title">{copy.parts[name].title}</span>
        <br />
        <span class="soft small">{copy.parts[name].text}</span>
      </span>
    </label>
  );
}

/** Of which topics the answers go along. What someone wrote with them is the most of their own: it is asked apart. */
function AnswerTopics({
  current,
  state: { answers, notes },
  hidden,
  onChange,
}: {
  current: Current;
  state: ShareState;
  hidden: Hidden;
  onChange: Change;
}) {
  const offered = topicsWith(current, hidden, notes);
  const choose = (ids: readonly string[]) => onChange((now) => ({ ...now, answers: ids }));
  return (
    <fieldset class="stack">
      <legend>
        <h2>{copy.topics}</h2>
      </legend>
      <ButtonRow>
        <Button onClick={() => choose(offered)}>{copy.all}</Button>
        <Button onClick={() => choose([])}>{copy.none}</Button>
      </ButtonRow>
      <TopicsByPillar
        questionSet={current.questionSet}
        name="share-topic"
        offered={offered}
        chosen={answers}
        onToggle={(id) => choose(answers.includes(id) ? answers.filter((other) => other !== id) : [...answers, id])}
      />
      {hasNotes(current, hidden) && (
        <label class="focus-card">
          <input type="checkbox" checked={notes} onChange={() => onChange((now) => ({ ...now, notes: !now.notes }))} />
          <span>{copy.notes}</span>
        </label>
      )}
    </fieldset>
  );
}

/** What stays out altogether; what a talk hides is already ticked, and said to be so. */
function HiddenTopics({ current: { questionSet }, talks, state, onChange }: Choosing) {
  const { hidden } = selectionOf(state, talks);
  const byTalk = hiddenByTalk(talks, state.talkId);
  const names = topicsOf(questionSet).filter(({ id }) => hidden.topicIds.includes(id));
  return (
    <div class="stack">
      <Disclosure summary={copy.hidden.title}>
        <p>{copy.hidden.text}</p>
        <p class="soft">{copy.hidden.ownWords}</p>
        <fieldset class="stack">
          <legend class="visually-hidden">{copy.hidden.title}</legend>
          <TopicsByPillar
            questionSet={questionSet}
            name="share-hidden"
            offered={topicsOf(questionSet).map(({ id }) => id)}
            chosen={hidden.topicIds}
            onToggle={(id) => onChange((now) => withHidden(now, id, !hidden.topicIds.includes(id)))}
          />
          {byTalk.questionIds.length > 0 && (
            <Choice
              type="checkbox"
              name="share-hidden-questions"
              label={copy.hidden.questions(byTalk.questionIds.length)}
              isChosen={!state.showsQuestions}
              onChoose={() => onChange((now) => ({ ...now, showsQuestions: !now.showsQuestions }))}
            />
          )}
        </fieldset>
      </Disclosure>
      {names.length > 0 && <p>{copy.hidden.named(names.map(({ shortTitle }) => shortTitle))}</p>}
      {(hidden.questionIds.length > 0 || hidden.topicIds.some((id) => byTalk.topicIds.includes(id))) && (
        <p class="soft">{copy.hidden.byTalk}</p>
      )}
    </div>
  );
}

/** The topics with something to share in them, as far as it is not hidden. */
function topicsWith({ questionSet, answers, situation }: Current, hidden: Hidden, withNotes: boolean): string[] {
  return topicsOf(withoutHidden(questionSet, hidden))
    .filter((topic) =>
      questionsOfTopic(topic, situation).some(({ id }) => {
        const { value, note } = hidden.questionIds.includes(id) ? {} : (answers.get(id) ?? {});
        return value !== undefined || (withNotes && note);
      }),
    )
    .map(({ id }) => id);
}

function hasNotes({ questionSet, answers, situation }: Current, hidden: Hidden): boolean {
  return topicsOf(withoutHidden(questionSet, hidden)).some((topic) =>
    questionsOfTopic(topic, situation).some(({ id }) => !hidden.questionIds.includes(id) && answers.get(id)?.note),
  );
}
