import './form-block.css';
import { useState } from 'preact/hooks';
import { longestNickname } from '../../app/person-actions.ts';
import type { Person } from '../../domain/assessment.ts';
import { knownPerson } from '../../domain/import-people.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp, useCurrent, useHasLock, useLive, useOptional } from '../app-context.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { TextField } from '../components/text-field.tsx';
import { useSaving } from '../components/use-saving.ts';
import { people as copy, knownBy } from '../copy/nl/data.ts';
import { useDraft } from '../use-draft.ts';

/** Who is answering on this device: choose, name, or add someone. */
export function PeoplePage() {
  const app = useApp();
  const current = useCurrent();
  const hasLock = useHasLock();
  const stored = useLive(app.observePersonalData);
  const bundled = useOptional(app.content.questionSet) ?? app.content.firstQuestions;
  const { state, follow } = useSaving();
  const [newName, setNewName] = useState('');
  const keepDraft = useDraft('new-person', setNewName);
  // What was tapped shows at once; the stored row follows.
  const [tapped, setTapped] = useState<string>();
  if (!current) return null;
  const { people, person } = current;
  const chosenId = tapped ?? person?.id;
  /** Who has no name is known by what they answered. */
  const namelessLabel = (one: Person, number: number) => {
    if (!stored) return copy.unnamed(number);
    const { questions, startedAt } = knownPerson(one, stored, bundled);
    return copy.unnamedWith(number, knownBy(questions, startedAt));
  };
  const add = async (event: Event) => {
    event.preventDefault();
    // First, for it is of the person who is answering until then.
    keepDraft('');
    await app.addPerson(newName);
    goTo('start');
  };
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <p class="soft">{hasLock ? copy.warningLocked : copy.warning}</p>
      </div>
      {people.length > 1 && (
        <fieldset class="form-block">
          <legend>{copy.choose}</legend>
          <div class="choices">
            {people.map((other, index) => (
              <Choice
                key={other.id}
                name="person"
                label={other.nickname || namelessLabel(other, index + 1)}
                isChosen={other.id === chosenId}
                onChoose={() => {
                  setTapped(other.id);
                  void follow(app.switchPerson(other.id));
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      {people.length > 1 && (
        <p>
          <ButtonLink look="secondary" href={hashOf('partners')}>
            {copy.sideBySide}
          </ButtonLink>
        </p>
      )}
      <div class="stack">
        <TextField
          key={person?.id ?? 'nobody'}
          label={copy.nickname}
          hint={copy.nicknameHint}
          value={person?.nickname ?? ''}
          // Of whom it was typed for, also when someone else is answering by the time it is written.
          onSave={(nickname) => void follow(app.renamePerson(nickname, person?.id))}
          maxLength={longestNickname}
        />
        <SavedIndicator state={state} />
        <ButtonLink href={hashOf('start')} icon="forward">
          {copy.goOn}
        </ButtonLink>
      </div>
      {people.length > 0 && (
        <form class="stack" onSubmit={add}>
          <h2>{copy.addTitle}</h2>
          <div class="text-field">
            <label for="new-person">{copy.addLabel}</label>
            <input
              id="new-person"
              type="text"
              autocomplete="off"
              value={newName}
              maxLength={longestNickname}
              onInput={(event) => {
                setNewName(event.currentTarget.value);
                keepDraft(event.currentTarget.value);
              }}
            />
          </div>
          <Button type="submit">{copy.add}</Button>
        </form>
      )}
    </div>
  );
}
