import type { Current } from '../../app/app.ts';
import type { PartSelection } from '../../domain/compose-part.ts';
import { isOpen } from '../../domain/plan.ts';
import { questionsOfTopic, topicsOf } from '../../domain/question-set.ts';
import type { Talk } from '../../domain/talk.ts';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { share as copy } from '../copy/nl/share.ts';
import { longDate } from '../copy/nl/words.ts';

/** What there is to share, to be ticked; what has nothing in it is not offered. */
export function ShareChoices({
  current,
  talks,
  selection,
  onChoose,
  onChooseTalk,
}: {
  current: Current;
  talks: readonly Talk[];
  selection: PartSelection;
  onChoose: (change: Partial<PartSelection>) => void;
  onChooseTalk: (talkId: string | undefined) => void;
}) {
  const [isChoosingTopics, topicChoice] = [selection.answers.length > 0, answeredTopics(current)];
  const name = current.person?.nickname ?? '';
  const hiddenIds = selection.hidden.topicIds;
  const offered = topicChoice.filter(({ id }) => !hiddenIds.includes(id));
  const parts = [
    ...(topicChoice.length > 0 ? (['profile', 'answers'] as const) : []),
    ...(current.goals.some(isOpen) ? (['plan'] as const) : []),
  ];
  const isChosen = (part: (typeof parts)[number]) => (part === 'answers' ? isChoosingTopics : selection[part]);
  const toggle = (part: (typeof parts)[number]) =>
    onChoose(
      part === 'answers'
        ? { answers: isChoosingTopics ? [] : offered.map(({ id }) => id) }
        : { [part]: !selection[part] },
    );
  return (
    <>
      {parts.length > 0 && (
        <fieldset class="stack">
          <legend>
            <h2>{copy.choose}</h2>
          </legend>
          <div class="focus-list paper-choices">
            {parts.map((part) => (
              <label key={part} class="focus-card">
                <input type="checkbox" checked={isChosen(part)} onChange={() => toggle(part)} />
                <span>
                  <span class="focus-card__title">{copy.parts[part].title}</span>
                  <br />
                  <span class="soft small">{copy.parts[part].text}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {isChoosingTopics && (
        <fieldset class="stack">
          <legend>{copy.topics}</legend>
          <div class="choices">
            {offered.map(({ id, shortTitle }) => (
              <Choice
                key={id}
                type="checkbox"
                name="share-topic"
                label={shortTitle}
                isChosen={selection.answers.includes(id)}
                onChoose={() => onChoose({ answers: toggled(selection.answers, id) })}
              />
            ))}
          </div>
        </fieldset>
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
              isChosen={selection.talkId === undefined}
              onChoose={() => onChooseTalk(undefined)}
            />
            {talks.map(({ id, withWhom, createdAt }) => (
              <Choice
                key={id}
                name="share-talk"
                label={copy.talkWith(withWhom, longDate(createdAt))}
                isChosen={selection.talkId === id}
                onChoose={() => onChooseTalk(id)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <Disclosure summary={copy.hidden.title}>
        <p>{copy.hidden.text}</p>
        <p class="soft">{copy.hidden.ownWords}</p>
        <fieldset class="choices">
          <legend class="visually-hidden">{copy.hidden.title}</legend>
          {topicsOf(current.questionSet).map(({ id, shortTitle }) => (
            <Choice
              key={id}
              type="checkbox"
              name="share-hidden"
              label={shortTitle}
              isChosen={hiddenIds.includes(id)}
              onChoose={() =>
                onChoose({
                  hidden: { ...selection.hidden, topicIds: toggled(hiddenIds, id) },
                  answers: selection.answers.filter((other) => other !== id),
                })
              }
            />
          ))}
        </fieldset>
      </Disclosure>
      {hiddenIds.length > 0 && <p>{copy.hidden.amount(hiddenIds.length)}</p>}
      {name && (
        <fieldset class="stack">
          <legend>
            <h2>{copy.names}</h2>
          </legend>
          <div class="choices">
            <Choice
              name="share-name"
              label={copy.named(name)}
              isChosen={selection.isNamed}
              onChoose={() => onChoose({ isNamed: true })}
            />
            <Choice
              name="share-name"
              label={copy.unnamed}
              isChosen={!selection.isNamed}
              onChoose={() => onChoose({ isNamed: false })}
            />
          </div>
        </fieldset>
      )}
    </>
  );
}

function answeredTopics({ questionSet, answers, situation }: Current) {
  return topicsOf(questionSet).filter((topic) =>
    questionsOfTopic(topic, situation).some(({ id }) => {
      const { value, note } = answers.get(id) ?? {};
      return value !== undefined || note;
    }),
  );
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
