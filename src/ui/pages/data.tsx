import './data.css';
import { useState } from 'preact/hooks';
import type { PersonalData } from '../../domain/personal-data.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useHasLock, useLive } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Confirm } from '../components/confirm.tsx';
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
      <Durability />
      {!isEmpty && <MakeBackup />}
      <FolderCopy isEmpty={isEmpty} />
      <section class="stack">
        <h2>{copy.import.title}</h2>
        <p>{copy.import.text}</p>
        <ImportBackup />
      </section>
      <NewPhone />
      {taken.length > 0 && <TakeAlong what={taken} />}
      <Erasing stored={stored} />
    </div>
  );
}

/** How to take everything along to another device, step by step. */
function NewPhone() {
  return (
    <section class="stack">
      <h2>{newPhone.title}</h2>
      <p>{newPhone.text}</p>
      <ol>
        {newPhone.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Amounts({ stored }: { stored: PersonalData }) {
  const answered = stored.answers.filter((answer) => answer.value !== undefined);
  return (
    <ul>
      <li>{copy.stored.people(stored.people.length)}</li>
      <li>{copy.stored.assessments(stored.assessments.length)}</li>
      <li>{copy.stored.answers(answered.length)}</li>
      <li>{copy.stored.goals(stored.goals.length)}</li>
      <li>{copy.stored.reflections(stored.reflections.length)}</li>
      <li>{copy.stored.activityMarks(stored.activityMarks.length)}</li>
      <li>{copy.stored.ownActivities(stored.ownActivities.length)}</li>
      <li>{copy.stored.talks(stored.talks.length)}</li>
    </ul>
  );
}

function Erasing({ stored }: { stored: PersonalData }) {
  const app = useApp();
  const current = useCurrent();
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
              const answers = stored.answers.filter(
                (answer) => answer.assessmentId === assessment.id && answer.value !== undefined,
              );
              return (
                <li key={assessment.id}>
                  <span>{copy.assessments.item(date, answers.length)}</span>
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
