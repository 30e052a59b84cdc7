import '../components/card.css';
import { useRef, useState } from 'preact/hooks';
import { type Talk, type TalkSubject, talkThemes } from '../../domain/talk.ts';
import { agreementsOf } from '../../domain/talk-rules.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp, useCurrent, useLive } from '../app-context.ts';
import { AgreementTick } from '../components/agreement-tick.tsx';
import { AgreementToPlan } from '../components/agreement-to-plan.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { PathIllustration } from '../components/illustrations.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SavedIndicator } from '../components/saved-indicator.tsx';
import { useSaving } from '../components/use-saving.ts';
import { shell } from '../copy/nl/shell.ts';
import { talks as copy } from '../copy/nl/talk.ts';
import { dayInWords, longDate, separator } from '../copy/nl/words.ts';
import { focusWayBack } from '../keep-focus.ts';
import { choiceKept, keepChoice } from '../place.ts';
import { talkHash, talkTitle } from '../talk-of.ts';
import { TalkCompose } from './talk-compose.tsx';

/** So many agreements are shown until someone asks for all. */
const shownFirst = 5;
/** Under which name the browser keeps that all are shown. */
const allAgreements = 'all-agreements';

/** Talks with the begeleider or someone else: what is still agreed on, a new one, and those of before. Or preparing one. */
export function TalksPage({ id }: { id?: string }) {
  const current = useCurrent();
  const talks = useLive(useApp().observeTalks);
  if (!current || !talks) return null;
  if (id === undefined) return <Talks talks={talks} />;
  const talk = talks.find((one) => one.id === id);
  return talk ? <TalkCompose {...{ talk, talks, current }} /> : <NoTalk />;
}

/** Where a talk was asked for that is not on this device. */
export function NoTalk() {
  return (
    <div class="stack">
      <PageHeading>{copy.gone}</PageHeading>
      <ButtonLink href={hashOf('talks')}>{copy.toTalks}</ButtonLink>
    </div>
  );
}

function Talks({ talks }: { talks: readonly Talk[] }) {
  const app = useApp();
  const { state, follow } = useSaving();
  const [removed, setRemoved] = useState<Talk>();
  const [hasFailed, setHasFailed] = useState(false);
  const [hasAll, setHasAll] = useState(choiceKept(allAgreements) === true);
  const openedAt = useRef(app.now()).current;

  const prepare = async () => {
    // What was kept to oneself the last time stays so until someone says otherwise.
    const made = await app.addTalk(usualSubjects, talks[0]?.hidden);
    setHasFailed(!made.ok);
    if (made.ok) goTo('talks', made.value.id);
  };
  // What was ticked on this visit stays, so that the tick can be taken away.
  const agreed = agreementsOf(talks).filter(({ agreement: { doneAt } }) => doneAt === undefined || doneAt >= openedAt);
  const isEmpty = talks.length === 0;
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        {isEmpty && <PathIllustration />}
        <p class="lead">{isEmpty ? copy.empty : copy.lead}</p>
        {isEmpty && (
          <ul>
            {copy.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        )}
        {removed && (
          <p role="status" ref={focusWayBack}>
            {copy.removed(talkTitle(removed))}{' '}
            <Button
              look="quiet"
              onClick={() => {
                setRemoved(undefined);
                void follow(app.restoreTalk(removed));
              }}
            >
              {shell.undo}
            </Button>
          </p>
        )}
        <Prepare onPrepare={prepare} />
        {hasFailed && <p role="alert">{copy.notMade}</p>}
      </div>
      {agreed.length > 0 && (
        <section class="stack">
          <h2>{copy.open.title}</h2>
          <p class="soft">{copy.open.lead}</p>
          <ul class="card-list">
            {(hasAll ? agreed : agreed.slice(0, shownFirst)).map((made) => (
              <li key={made.agreement.id} class="card stack">
                <AgreementTick {...{ made, follow }} />
                <AgreementToPlan made={made} />
              </li>
            ))}
          </ul>
          {!hasAll && agreed.length > shownFirst && (
            <ButtonRow>
              <Button
                onClick={() => {
                  keepChoice(allAgreements, true);
                  setHasAll(true);
                }}
              >
                {copy.open.all(agreed.length)}
              </Button>
            </ButtonRow>
          )}
          <SavedIndicator state={state} />
        </section>
      )}
      {!isEmpty && (
        <section class="stack">
          <h2>{copy.earlier}</h2>
          <ul class="card-list">
            {talks.map((talk) => (
              <li key={talk.id}>
                <TalkCard
                  talk={talk}
                  onRemove={async () => {
                    const removing = app.removeTalk(talk.id);
                    void follow(removing);
                    if ((await removing).ok) setRemoved(talk);
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What a talk is about until someone chooses: what goes well first, and the three themes. */
const usualSubjects: readonly TalkSubject[] = [
  { kind: 'strengths' },
  ...talkThemes.map((theme): TalkSubject => ({ kind: 'theme', theme })),
];

function Prepare({ onPrepare }: { onPrepare: () => Promise<void> }) {
  return (
    <ButtonRow>
      <Button look="primary" icon="forward" iconAt="end" onClick={() => void onPrepare()}>
        {copy.prepare}
      </Button>
    </ButtonRow>
  );
}

function TalkCard({ talk, onRemove }: { talk: Talk; onRemove: () => Promise<void> }) {
  const title = talkTitle(talk);
  const { closedAt, createdAt, nextDay } = talk;
  const about = (
    <span class="visually-hidden">
      {' '}
      {title}, {longDate(createdAt)}
    </span>
  );
  return (
    <article class="card stack">
      <h3 dir="auto">{title}</h3>
      <p class="soft">
        {closedAt ? copy.closedOn(longDate(closedAt)) : copy.madeOn(longDate(createdAt))}
        {nextDay && separator + copy.next(dayInWords(nextDay))}
      </p>
      <div class="card__actions">
        {!closedAt && (
          <a class="button button--quiet" href={hashOf('talks', talk.id)}>
            <span>
              {copy.change}
              {about}
            </span>
          </a>
        )}
        <a class="button button--quiet" href={talkHash(talk.id)}>
          <span>
            {copy.hold}
            {about}
          </span>
        </a>
        <a class="button button--quiet" href={hashOf('talk-sheet', talk.id)}>
          <span>
            {copy.sheet}
            {about}
          </span>
        </a>
        <Button look="quiet" onClick={() => void onRemove()}>
          {copy.remove}
          {about}
        </Button>
      </div>
    </article>
  );
}
