import type { GoesOn, KnownPerson } from '../../domain/import-people.ts';
import { data, knownBy } from '../copy/nl/data.ts';
import { Choice } from './choice.tsx';

const copy = data.import.who;

/** Nobody in the file, or the id of who in the file is answering here; undefined until that was chosen. */
export type Me = string | 'nobody' | undefined;

/** Whether someone in the file is who is answering here: what is on both sides, in words, and two or more answers. */
export function ImportWho({
  question: { here, inFile },
  me,
  onChoose,
}: {
  question: Extract<GoesOn, { as: 'asked' }>;
  me: Me;
  onChoose: (me: Me) => void;
}) {
  const [first] = inFile;
  const isOne = first !== undefined && inFile.length === 1;
  const known = ({ questions, startedAt }: KnownPerson) => knownBy(questions, startedAt);
  const nameOf = ({ person }: KnownPerson, index: number) => person.nickname || copy.unnamed(index + 1);
  return (
    <fieldset class="stack" id="import-who">
      <legend>{isOne ? copy.one(first.person.nickname) : copy.more}</legend>
      <ul>
        <li dir="auto">{copy.here(here.person.nickname, known(here))}</li>
        {inFile.map((one, index) => (
          <li key={one.person.id} dir="auto">
            {copy.file(isOne ? one.person.nickname : nameOf(one, index), known(one))}
          </li>
        ))}
      </ul>
      <div class="choices">
        {inFile.map((one, index) => (
          <Choice
            key={one.person.id}
            name="import-who"
            label={isOne ? copy.yes : copy.me(nameOf(one, index))}
            isChosen={me === one.person.id}
            onChoose={() => onChoose(one.person.id)}
          />
        ))}
        <Choice
          name="import-who"
          label={isOne ? copy.no : copy.nobody}
          isChosen={me === 'nobody'}
          onChoose={() => onChoose('nobody')}
        />
      </div>
      {me !== undefined && (
        <p>
          {me === 'nobody' ? copy.noMeans : copy.yesMeans} {copy.switching}
        </p>
      )}
    </fieldset>
  );
}
