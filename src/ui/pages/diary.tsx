import { useLayoutEffect, useState } from 'preact/hooks';
import type { Current } from '../../app/app.ts';
import { localDay } from '../../app/local-day.ts';
import { byMonth, type DiaryEntry, diaryOf, isAbout, searchDiary } from '../../domain/diary.ts';
import { isOpen } from '../../domain/plan.ts';
import { findTopic, topicsOf, wordingFor } from '../../domain/question-set.ts';
import type { Reflection } from '../../domain/reflection.ts';
import type { ReflectionTheme } from '../../domain/ways.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useHasLock, useOptional } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { DiaryEditor, type Subject } from '../components/diary-editor.tsx';
import { DiaryEntryCard, entryPlace } from '../components/diary-entry.tsx';
import { PathIllustration } from '../components/illustrations.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { diary as copy, longDay, monthName } from '../copy/nl/diary.ts';
import { shell } from '../copy/nl/shell.ts';
import { goalTitle } from '../goal-title.ts';
import { DiarySearch } from './diary-search.tsx';
import { type AskedDiary, nothingAsked, perPage, useDiaryState } from './diary-state.ts';

/** From how many entries on there is something to search. */
const fewEntries = 5;
const writePlace = 'diary-write';

/** Everything someone wrote down, by day; to write, find, change and take away, and to make a goal of. */
export function DiaryPage({ params }: { params: Readonly<Record<string, string>> }) {
  const current = useCurrent();
  const themes = useOptional(useApp().content.ways)?.reflectionThemes ?? [];
  return current ? <Diary {...{ params, current, themes }} /> : null;
}

function Diary({
  params,
  current,
  themes,
}: {
  params: Readonly<Record<string, string>>;
  current: Current;
  themes: readonly ReflectionTheme[];
}) {
  const app = useApp();
  const hasLock = useHasLock();
  const { asked, shown, choose, type, showMore } = useDiaryState(params);
  const [writing, setWriting] = useState<Reflection>();
  const [changing, setChanging] = useState<Reflection>();
  /** What was changed or taken away here, as it was: it keeps its place meanwhile, and can come back to it. */
  const [before, setBefore] = useState<ReadonlyMap<string, Reflection>>(new Map());
  const [target, setTarget] = useState<{ place: string }>();
  const [elsewhere, setElsewhere] = useState<string>();
  const { questionSet, goals, situation, reflections } = current;

  const stored = new Set(reflections.map(({ id }) => id));
  const kept = reflections
    .filter(({ id }) => id !== writing?.id && id !== changing?.id)
    .concat([...before.values()].filter(({ id }) => id === changing?.id || !stored.has(id)));
  const all = diaryOf(kept, localDay);

  const subjectOf = ({ aboutId }: Reflection): Subject | undefined => {
    const topic = findTopic(questionSet, aboutId);
    if (topic) return { id: topic.id, kind: 'topic', title: topic.shortTitle };
    const theme = themes.find(({ id }) => id === aboutId);
    return theme && { id: theme.id, kind: 'theme', title: theme.title };
  };
  const goalOf = ({ id, goalId }: Reflection) =>
    goals.find((goal) => goal.id === goalId) ?? goals.find((goal) => goal.reflectionId === id);
  const titleOf = (goal: Parameters<typeof goalTitle>[0]) => goalTitle(goal, questionSet);
  /** What a reflection may belong to: what it belongs to already, open goals, and every topic. */
  const subjectsFor = (reflection: Reflection): Subject[] => {
    const subject = subjectOf(reflection);
    return [
      ...goals
        .filter((goal) => isOpen(goal) || goal.id === reflection.goalId)
        .map((goal): Subject => ({ id: goal.id, kind: 'goal', title: titleOf(goal) })),
      ...(subject?.kind === 'theme' ? [subject] : []),
      ...topicsOf(questionSet).map(({ id, shortTitle }): Subject => ({ id, kind: 'topic', title: shortTitle })),
    ];
  };
  /** What the entries are about, to choose from when looking for one. */
  const found = [
    ...goals.map((goal): Subject => ({ id: goal.id, kind: 'goal', title: titleOf(goal) })),
    ...themes.map(({ id, title }): Subject => ({ id, kind: 'theme', title })),
    ...topicsOf(questionSet).map(({ id, shortTitle }): Subject => ({ id, kind: 'topic', title: shortTitle })),
  ].filter(({ id }) => kept.some((reflection) => isAbout(reflection, id)));

  const about = found.some(({ id }) => id === asked.about) ? asked.about : '';
  const isAsked = asked.query.trim() !== '' || about !== '';
  const matching = searchDiary(
    about ? all.filter(({ reflection }) => isAbout(reflection, about)) : all,
    asked.query,
    (reflection) => {
      const goal = goalOf(reflection);
      return [subjectOf(reflection)?.title ?? '', goal ? titleOf(goal) : ''];
    },
  );
  const visible = matching.slice(0, shown);
  const isEmpty = all.length === 0;

  useLayoutEffect(() => {
    if (!target) return;
    const place = document.getElementById(target.place);
    if (place) place.focus();
    else document.getElementById(writePlace)?.focus();
  }, [target]);

  const remember = (reflection: Reflection) => setBefore((earlier) => new Map(earlier).set(reflection.id, reflection));
  const begin = async (aboutId = '', question = '') => {
    setChanging(undefined);
    setElsewhere(undefined);
    setWriting(await app.newReflection(aboutId, question));
  };
  const change = (reflection: Reflection) => {
    remember(reflection);
    setWriting(undefined);
    setElsewhere(undefined);
    setChanging(reflection);
  };
  const finish = (left: Reflection) => {
    setWriting(undefined);
    setChanging(undefined);
    setTarget({ place: left.text === '' && !before.has(left.id) ? writePlace : entryPlace(left.id) });
    setElsewhere(left.text === '' ? undefined : left.id);
  };
  const remove = async (reflection: Reflection) => {
    remember(reflection);
    setElsewhere(undefined);
    const { ok } = await app.removeReflection(reflection.id);
    setTarget({ place: entryPlace(reflection.id) });
    return ok;
  };
  const bringBack = async (reflection: Reflection) => {
    await app.writeReflection(reflection, reflection.text);
    setTarget({ place: entryPlace(reflection.id) });
  };
  const look = (change: Partial<AskedDiary>) => {
    setElsewhere(undefined);
    choose(change);
  };
  const notShown = elsewhere !== undefined && !visible.some(({ reflection }) => reflection.id === elsewhere);
  const notShownDay = notShown && all.find(({ reflection }) => reflection.id === elsewhere)?.day;

  const toItem = ({ reflection, day }: DiaryEntry) => (
    <li key={reflection.id}>
      {reflection.id === changing?.id ? (
        <DiaryEditor reflection={reflection} subjects={subjectsFor(reflection)} onDone={finish} />
      ) : stored.has(reflection.id) ? (
        <DiaryEntryCard
          entry={{ reflection, day }}
          subject={subjectOf(reflection)}
          goal={goalOf(reflection)}
          goalTitle={titleOf}
          onChange={() => change(reflection)}
          onRemove={() => remove(reflection)}
        />
      ) : (
        <div class="card no-print">
          <p role="status">{copy.entry.removed(day)}</p>
          <Button look="quiet" id={entryPlace(reflection.id)} onClick={() => bringBack(reflection)}>
            {shell.undo}
            <span class="visually-hidden"> {longDay(day)}</span>
          </Button>
        </div>
      )}
    </li>
  );
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        {isEmpty && !writing && <PathIllustration />}
        <p class="lead">{isEmpty ? copy.empty : copy.lead}</p>
        <p class="soft small">
          {copy.privacy} {hasLock ? copy.whoReads.locked : copy.whoReads.open}
        </p>
        {writing ? (
          <DiaryEditor key={writing.id} reflection={writing} subjects={subjectsFor(writing)} onDone={finish} />
        ) : (
          <ButtonRow>
            <Button id={writePlace} look="primary" icon="pencil" onClick={() => begin()}>
              {copy.write}
            </Button>
          </ButtonRow>
        )}
        <p role="status">{notShownDay && copy.elsewhere(notShownDay)}</p>
      </div>
      {isEmpty && !writing && <Prompt {...{ themes, situation }} onWrite={begin} />}
      {(all.length > fewEntries || isAsked) && (
        <DiarySearch
          asked={{ ...asked, about }}
          subjects={found}
          amount={matching.length}
          onType={(query) => {
            setElsewhere(undefined);
            type(query);
          }}
          onChoose={(id) => look({ about: id })}
          onClear={() => look(nothingAsked)}
        />
      )}
      {byMonth(visible).map(({ month, entries }) => (
        <section key={month} class="stack">
          <h2>{monthName(month)}</h2>
          <ul class="card-list">{entries.map(toItem)}</ul>
        </section>
      ))}
      {matching.length > shown && (
        <ButtonRow>
          <Button
            onClick={() => {
              const next = matching[shown];
              showMore();
              if (next) setTarget({ place: entryPlace(next.reflection.id) });
            }}
          >
            {copy.more(Math.min(perPage, matching.length - shown))}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}

/** An open question for who does not know how to begin. */
function Prompt({
  themes,
  situation,
  onWrite,
}: {
  themes: readonly ReflectionTheme[];
  situation: Current['situation'];
  onWrite: (aboutId: string, question: string) => void;
}) {
  const [theme] = themes;
  const [open] = theme?.questions ?? [];
  if (!theme || !open) return null;
  const question = wordingFor(open, situation);
  return (
    <section class="stack">
      <h2>{copy.prompt.title}</h2>
      <p>{question}</p>
      <Button onClick={() => onWrite(theme.id, question)}>{copy.prompt.write}</Button>
      <p>
        <a href={hashOf('reflection')}>{copy.prompt.more}</a>
      </p>
    </section>
  );
}
