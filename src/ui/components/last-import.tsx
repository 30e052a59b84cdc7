import { knownPerson } from '../../domain/import-people.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLive, useOptional } from '../app-context.ts';
import { data, knownBy } from '../copy/nl/data.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusOn } from '../keep-focus.ts';
import { Button, ButtonLink, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';

const copy = data.import;

/** What came of reading a backup in: as whom the app goes on, where to go now, and how to take it back. */
export function LastImport({ isFresh, onUndo }: { isFresh: boolean; onUndo: () => void }) {
  return (
    <Notice>
      <p class="outcome" tabIndex={-1} ref={isFresh ? focusOn : null}>
        {copy.done}
      </p>
      <WhoGoesOn />
      <p class="soft">{copy.canUndo}</p>
      <ButtonRow>
        <ButtonLink href={hashOf('start')}>{copy.goOn}</ButtonLink>
        <Button onClick={onUndo}>{shell.undo}</Button>
      </ButtonRow>
    </Notice>
  );
}

/** Where there is more than one person: who is answering now, who else is here, and a button to go on as them. */
function WhoGoesOn() {
  const app = useApp();
  const current = useCurrent();
  const stored = useLive(app.observePersonalData);
  const bundled = useOptional(app.content.questionSet) ?? app.content.firstQuestions;
  if (!current || !stored || current.people.length < 2) return null;
  const people = current.people.map((person, index) => {
    const { questions, startedAt } = knownPerson(person, stored, bundled);
    return {
      id: person.id,
      name: person.nickname || copy.who.unnamed(index + 1),
      known: knownBy(questions, startedAt),
    };
  });
  const now = people.find(({ id }) => id === current.person?.id);
  const others = people.filter(({ id }) => id !== now?.id);
  return (
    <>
      {now && (
        <p role="status" dir="auto">
          {copy.who.now(now.name, now.known)}
        </p>
      )}
      {others.map(({ id, name, known }) => (
        <p key={id} dir="auto">
          {copy.who.also(name, known)}
        </p>
      ))}
      <ButtonRow>
        {others.map(({ id, name }) => (
          <Button key={id} onClick={() => app.switchPerson(id)}>
            {copy.who.goOnAs(name)}
          </Button>
        ))}
      </ButtonRow>
      <p>
        <a href={hashOf('people')}>{copy.who.names}</a>
      </p>
    </>
  );
}
