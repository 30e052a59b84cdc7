import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../app/data-actions.ts';
import type { Answer } from '../../domain/assessment.ts';
import type { Conflict } from '../../domain/conflicts.ts';
import { firstWords } from '../../domain/diary.ts';
import { questionWords } from '../answer-words.ts';
import { useApp, useCurrent, useOptional } from '../app-context.ts';
import { data, dateBeside } from '../copy/nl/data.ts';
import { longDate } from '../copy/nl/words.ts';
import { goalTitle } from '../goal-title.ts';
import { Choice } from './choice.tsx';
import { Icon } from './icon.tsx';

const copy = data.import.conflict;

type Way = 'here' | 'file' | 'each';
type AnswerConflict = Extract<Conflict, { kind: 'answers' }>;
type OtherConflict = Exclude<Conflict, AnswerConflict>;

/** For what is on both sides and differs: which side stays, for all of it at once or one by one. */
export function ImportConflicts({
  preview: { conflicts, asked },
  fromFile,
  onChoose,
}: {
  preview: Pick<ImportPreview, 'conflicts' | 'asked'>;
  fromFile: ReadonlySet<string>;
  onChoose: (fromFile: ReadonlySet<string>) => void;
}) {
  const [way, setWay] = useState<Way>('here');
  const titleOf = useTitles();
  const answers = conflicts.filter((one): one is AnswerConflict => one.kind === 'answers');
  const others = conflicts.filter((one): one is OtherConflict => one.kind !== 'answers');
  const times = [...asked.values()].map(({ assessment, questionSet }) => ({
    assessment,
    questionSet,
    differing: answers.filter(({ here }) => here.assessmentId === assessment.id),
  }));
  const choose = (next: Way) => {
    setWay(next);
    if (next !== 'each') onChoose(new Set(next === 'file' ? conflicts.map(({ id }) => id) : []));
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
      {way !== 'each' && (
        <ul>
          {times.map(({ assessment, differing }) => (
            <li key={assessment.id}>{copy.answers(longDate(assessment.startedAt), differing.length)}</li>
          ))}
          {others.map((conflict) => (
            <li key={conflict.id} dir="auto">
              {titleOf(conflict)}
            </li>
          ))}
        </ul>
      )}
      {way === 'each' &&
        times.map(({ assessment, questionSet, differing }) => (
          <section key={assessment.id} class="stack">
            <h4>{copy.answers(longDate(assessment.startedAt), differing.length)}</h4>
            <ul class="conflicts">
              {differing.map((conflict) => (
                <li key={conflict.id}>
                  <OneAnswer
                    {...{ conflict, questionSet }}
                    isFile={fromFile.has(conflict.id)}
                    onChoose={(isFile) => chooseOne(conflict.id, isFile)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {way === 'each' && others.length > 0 && (
        <ul class="conflicts">
          {others.map((conflict) => (
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
      )}
    </>
  );
}

interface Chosen {
  isFile: boolean;
  onChoose: (isFile: boolean) => void;
}

/** A question with what was answered here and what stands in the file. */
function OneAnswer({
  conflict,
  questionSet,
  isFile,
  onChoose,
}: Chosen & { conflict: AnswerConflict; questionSet: Parameters<typeof questionWords>[0] }) {
  const { id, here, incoming } = conflict;
  const question = questionWords(questionSet, here.questionId);
  const wordsOf = ({ value }: Answer) =>
    value === undefined ? copy.notAnswered : (question?.wordsOf(value) ?? copy.unknownAnswer(String(value)));
  const sides: readonly (readonly [string, Answer, boolean])[] = [
    [copy.hereName, here, false],
    [copy.fileName, incoming, true],
  ];
  return (
    <fieldset class="stack">
      <legend>{question ? copy.question(question.topic, question.text) : copy.unknownQuestion}</legend>
      <div class="sides">
        {sides.map(([name, answer, ofFile]) => (
          <label key={name} class="choice side">
            <input type="radio" name={id} checked={isFile === ofFile} onChange={() => onChoose(ofFile)} />
            <Icon name="check" size={18} />
            <span>
              <strong>{name}</strong>
              <span class="side__words">{wordsOf(answer)}</span>
              {answer.note && (
                <span class="side__words" dir="auto">
                  {copy.youWrote} {answer.note}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function OneConflict({ conflict, title, isFile, onChoose }: Chosen & { conflict: OtherConflict; title: string }) {
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
function useTitles(): (conflict: OtherConflict) => string {
  const { content } = useApp();
  const questionSet = useCurrent()?.questionSet ?? content.firstQuestions;
  const catalogue = useOptional(content.catalogue);
  return (conflict) => {
    switch (conflict.kind) {
      case 'people':
        return copy.person(conflict.here.nickname || conflict.incoming.nickname);
      case 'assessments':
        return copy.assessment(longDate(conflict.here.startedAt));
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
