import { useState } from 'preact/hooks';
import type { Conflict } from '../../domain/conflicts.ts';
import { firstWords } from '../../domain/diary.ts';
import { useApp, useCurrent, useOptional } from '../app-context.ts';
import { data, dateBeside } from '../copy/nl/data.ts';
import { longDate } from '../copy/nl/words.ts';
import { goalTitle } from '../goal-title.ts';
import { Choice } from './choice.tsx';

const copy = data.import.conflict;

type Way = 'here' | 'file' | 'each';

/** For what is on both sides and differs: which side stays, for all of it at once or one by one. */
export function ImportConflicts({
  conflicts,
  fromFile,
  onChoose,
}: {
  conflicts: readonly Conflict[];
  fromFile: ReadonlySet<string>;
  onChoose: (fromFile: ReadonlySet<string>) => void;
}) {
  const [way, setWay] = useState<Way>('here');
  const titleOf = useTitles();
  const all = new Set(conflicts.map(({ id }) => id));
  const choose = (next: Way) => {
    setWay(next);
    if (next !== 'each') onChoose(next === 'file' ? all : new Set());
  };
  const chooseOne = (id: string, isFile: boolean) => {
    const next = new Set(fromFile);
    if (isFile) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const ways: readonly (readonly [Way, string])[] = [
    ['here', copy.here],
    ['file', copy.file],
    ['each', copy.each],
  ];
  return (
    <>
      <fieldset class="stack">
        <legend>{copy.title}</legend>
        <div class="choices">
          {ways.map(([name, label]) => (
            <Choice key={name} name="prefer" label={label} isChosen={way === name} onChoose={() => choose(name)} />
          ))}
        </div>
      </fieldset>
      {way === 'each' ? (
        <ul class="conflicts">
          {conflicts.map((conflict) => (
            <li key={conflict.id}>
              <OneConflict
                {...{ conflict }}
                title={titleOf(conflict)}
                isFile={fromFile.has(conflict.id)}
                onChoose={(isFile) => chooseOne(conflict.id, isFile)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {conflicts.map((conflict) => (
            <li key={conflict.id} dir="auto">
              {titleOf(conflict)}
            </li>
          ))}
        </ul>
      )}
      {fromFile.size > 0 && <p>{copy.first}</p>}
    </>
  );
}

function OneConflict({
  conflict,
  title,
  isFile,
  onChoose,
}: {
  conflict: Conflict;
  title: string;
  isFile: boolean;
  onChoose: (isFile: boolean) => void;
}) {
  const here = conflict.here.updatedAt;
  const file = conflict.incoming.updatedAt;
  return (
    <fieldset class="stack">
      <legend dir="auto">{title}</legend>
      <div class="choices">
        <Choice
          name={conflict.id}
          label={copy.hereFrom(dateBeside(here, file), here > file)}
          isChosen={!isFile}
          onChoose={() => onChoose(false)}
        />
        <Choice
          name={conflict.id}
          label={copy.fileFrom(dateBeside(file, here), file > here)}
          isChosen={isFile}
          onChoose={() => onChoose(true)}
        />
      </div>
    </fieldset>
  );
}

/** Characters of a text in the diary by which someone knows it again. */
const recognisable = 60;

/** What a conflict is about, as someone here knows it. */
function useTitles(): (conflict: Conflict) => string {
  const { content } = useApp();
  const questionSet = useCurrent()?.questionSet ?? content.firstQuestions;
  const catalogue = useOptional(content.catalogue);
  return (conflict) => {
    switch (conflict.kind) {
      case 'people':
        return copy.person(conflict.here.nickname || conflict.incoming.nickname);
      case 'assessments':
        return copy.assessment(longDate(conflict.here.startedAt), conflict.answers);
      case 'goals':
        return copy.goal(goalTitle(conflict.here, questionSet));
      case 'reflections':
        return copy.reflection(
          firstWords(conflict.here.text || conflict.incoming.text || conflict.here.question, recognisable),
        );
      case 'activityMarks': {
        const { activityId } = conflict.here;
        const title = catalogue?.activities.find(({ id }) => id === activityId)?.title;
        return copy.activity(title ?? copy.unknownActivity);
      }
      case 'ownActivities':
        return copy.ownActivity(conflict.here.title || conflict.incoming.title || copy.unnamed);
      default:
        return copy.talk(conflict.here.withWhom, longDate(conflict.here.createdAt));
    }
  };
}
