import './data.css';
import { useState } from 'preact/hooks';
import { answeredIn, answeredOf, setOf } from '../../domain/answered-questions.ts';
import type { PersonalData } from '../../domain/personal-data.ts';
import type { QuestionSet } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useHasLock, useLive, useOptional } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Durability } from '../components/durability.tsx';
import { FolderCopy } from '../components/folder-copy.tsx';
import { ImportBackup } from '../components/import-backup.tsx';
import { MakeBackup } from '../components/make-backup.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { TakeAlong, type TakenFile } from '../components/take-along.tsx';
import { newPhone } from '../copy/nl/backup.ts';
import { data as copy } from '../copy/nl/data.ts';
import { longDate } from '../copy/nl/words.ts';

type Erasure = { what: 'assessment'; id: string; date: string } | { what: 'person' } | { what: 'everything' };

/** What is stored on this device, how to take it along, and how to erase it. */
export function DataPage() {
  const current = useCurrent();
  const stored = useLive(useApp().observePersonalData);
  const hasLock = useHasLock();
  if (!current || !stored) return null;
  const isEmpty = stored.people.length === 0;
  const taken: readonly TakenFile[] = [
    ...(current.assessment ? (['answers'] as const) : []),
    ...(current.goals.length > 0 ? (['plan', 'calendar'] as const) : []),
  ];
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">
          {copy.lead} {hasLock ? copy.whoOpens.locked : copy.whoOpens.open}
        </p>
        <p>
          <a href={hashOf('lock')}>{copy.toLock}</a>
        </p>
      </div>
      <section class="stack">
        <h2>{copy.stored.title}</h2>
        {isEmpty ? <p>{copy.stored.nothing}</p> : <Amounts stored={stored} />}
      </section>
      {!isEmpty && <MakeBackup />}
      <section class="stack">
        <h2>{copy.import.title}</h2>
        <ImportBackup />
        <p class="soft">
          {copy.import.any} <a href={hashOf('open-file')}>{copy.import.toAny}</a>
        </p>
      </section>
      <Durability />
      <div class="stack">
        <NewPhone />
        <FolderCopy isEmpty={isEmpty} />
        {taken.length > 0 && <TakeAlong what={taken} isFolded />}
      </div>
      <Erasing stored={stored} />
    </div>
  );
}

/** How to take everything along to another device, step by step. */
function NewPhone() {
  return (
    <Disclosure summary={newPhone.title} isSection>
      <p>{newPhone.text}</p>
      <ol>
        {newPhone.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** The set as this app came with it; the situations are there a little later. */
function useBundledSet(): QuestionSet {
  const { content } = useApp();
  return useOptional(content.questionSet) ?? content.firstQuestions;
}

function Amounts({ stored }: { stored: PersonalData }) {
  const { amounts } = copy.stored;
  const { questions, deeper } = answeredIn(stored, useBundledSet());
  const others = ['goals', 'reflections', 'activityMarks', 'ownActivities', 'talks'] as const;
  return (
    <ul>
      {stored.people.length > 1 && <li>{amounts.people(stored.people.length)}</li>}
      <li>{amounts.assessments(stored.assessments.length)}</li>
      <li>{amounts.questions(questions)}</li>
      {deeper > 0 && <li>{amounts.deeper(deeper)}</li>}
      {others.map((kind) => stored[kind].length > 0 && <li key={kind}>{amounts[kind](stored[kind].length)}</li>)}
    </ul>
  );
}

function Erasing({ stored }: { stored: PersonalData }) {
  const app = useApp();
  const current = useCurrent();
  const bundled = useBundledSet();
  const [asked, setAsked] = useState<Erasure>();
  const [outcome, setOutcome] = useState<string>();
  const person = current?.person;
  const nickname = person?.nickname ?? '';
  const own = stored.assessments
    .filter((assessment) => assessment.personId === person?.id)
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));

  const erase = async (erasure: Erasure) => {
    setAsked(undefined);
    const erased =
      erasure.what === 'assessment'
        ? await app.eraseAssessment(erasure.id)
        : erasure.what === 'person' && person
          ? await app.erasePerson(person.id)
          : await app.eraseEverything();
    setOutcome(erased.ok ? copy.erase.done : copy.erase.failed);
  };

  return (
    <>
      {own.length > 0 && (
        <section class="stack">
          <h2>{copy.assessments.title(nickname)}</h2>
          <ul class="erasable-list">
            {own.map((assessment) => {
              const date = longDate(assessment.startedAt);
              const set = setOf(assessment, stored.questionSets, bundled);
              const { questions } = answeredOf(assessment, stored.answers, set);
              return (
                <li key={assessment.id}>
                  <span>{copy.assessments.item(date, questions)}</span>
                  <span class="erasable-list__actions">
                    <a class="button button--quiet" href={hashOf('profile', assessment.id)}>
                      {copy.assessments.view}
                      <span class="visually-hidden"> {date}</span>
                    </a>
                    <Button look="quiet" onClick={() => setAsked({ what: 'assessment', id: assessment.id, date })}>
                      {copy.assessments.erase}
                      <span class="visually-hidden"> {date}</span>
                    </Button>
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {(stored.people.length > 0 || outcome) && (
        <section class="stack">
          <h2>{copy.erase.title}</h2>
          {outcome && <p role="status">{outcome}</p>}
          {stored.people.length > 0 && (
            <>
              <p>{copy.erase.text}</p>
              <ButtonRow>
                {stored.people.length > 1 && (
                  <Button look="danger" onClick={() => setAsked({ what: 'person' })}>
                    {copy.erase.person(nickname)}
                  </Button>
                )}
                <Button look="danger" onClick={() => setAsked({ what: 'everything' })}>
                  {stored.people.length > 1 ? copy.erase.everything : copy.erase.everythingOfOne}
                </Button>
              </ButtonRow>
            </>
          )}
        </section>
      )}
      {asked && (
        <Confirm {...wordsFor(asked, nickname)} onConfirm={() => erase(asked)} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

function wordsFor(asked: Erasure, nickname: string): { title: string; text: string; button: string } {
  const { confirmAssessment, confirmPerson, confirmEverything } = copy.erase;
  switch (asked.what) {
    case 'assessment':
      return { ...confirmAssessment, text: confirmAssessment.text(asked.date) };
    case 'person':
      return { ...confirmPerson, title: confirmPerson.title(nickname) };
    case 'everything':
      return confirmEverything;
  }
}
