import './profile.css';
import './review.css';
import { useMemo } from 'preact/hooks';
import type { AssessmentView } from '../../app/app.ts';
import { buildProfile, type Profile, type TopicResult } from '../../domain/profile.ts';
import { hashOf, hashWith } from '../address.ts';
import { useApp, useCurrent } from '../app-context.ts';
import { PillarFigure } from '../charts/pillar-figure.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { ChangeSince } from '../components/change-since.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { chosenStepText, hasAnswers, importanceText, noLevelText, spreadText } from '../components/profile-parts.tsx';
import { TopicTrack } from '../components/topic-track.tsx';
import { profile as copy } from '../copy/nl/profile.ts';
import { talks } from '../copy/nl/talk.ts';
import { longDate } from '../copy/nl/words.ts';
import { printPage } from '../print-page.ts';
import { useAssessment } from '../use-assessment.ts';
import { ProfilePaper } from './profile-paper.tsx';

const strengthsShown = 5;
const attentionShown = 5;

/** The profile of the person's latest assessment, or of an earlier one when an id is given. */
export function ProfilePage({ id }: { id?: string }) {
  const current = useCurrent();
  if (!current) return null;
  if (id !== undefined && id !== current.assessment?.id) return <EarlierProfile id={id} />;
  const { assessment, answers, questionSet, person } = current;
  if (!assessment) return <EmptyProfile />;
  return <ShownProfile view={{ assessment, answers, questionSet }} nickname={person?.nickname ?? ''} isLatest />;
}

function EarlierProfile({ id }: { id: string }) {
  const current = useCurrent();
  const view = useAssessment(id);
  if (view === undefined) return null;
  if (view === null) {
    return (
      <div class="stack">
        <PageHeading>{copy.gone}</PageHeading>
        <ButtonLink href={hashOf('profile')}>{copy.toCurrent}</ButtonLink>
      </div>
    );
  }
  const owner = current?.people.find((person) => person.id === view.assessment.personId);
  return <ShownProfile view={view} nickname={owner?.nickname ?? ''} isLatest={false} />;
}

function EmptyProfile() {
  return (
    <EmptyPage title={copy.emptyTitle} text={copy.empty}>
      <ButtonLink href={hashOf('question')} icon="forward">
        {copy.begin}
      </ButtonLink>
    </EmptyPage>
  );
}

interface Shown {
  view: AssessmentView;
  nickname: string;
  isLatest: boolean;
}

function ShownProfile({ view, nickname, isLatest }: Shown) {
  const app = useApp();
  const areMore = (useCurrent()?.people.length ?? 0) > 1;
  const { assessment, answers, questionSet } = view;
  const profile = useMemo(
    () => buildProfile(questionSet, answers, assessment.situation),
    [questionSet, answers, assessment.situation],
  );
  if (!hasAnswers(profile)) return <EmptyProfile />;
  const date = longDate(assessment.updatedAt);
  return (
    <>
      <div class="stack-loose no-print">
        <div class="stack">
          <PageHeading>{isLatest ? copy.title : copy.earlierTitle(date)}</PageHeading>
          <p>{copy.basis(date, profile.measured, profile.topics.length)}</p>
          <p class="soft">{copy.mirror}</p>
        </div>
        {profile.measured === 0 ? <p>{copy.nothingMeasured}</p> : <Measured {...{ profile, view, isLatest }} />}
        <ChangeSince view={view} />
        <TopicTracks profile={profile} isLatest={isLatest} />
        <ButtonRow>
          {isLatest && (
            <ButtonLink href={hashOf('focus')} icon="forward">
              {copy.attention.choose}
            </ButtonLink>
          )}
          {isLatest && (
            <ButtonLink look="secondary" href={hashOf('deepen')}>
              {copy.deepen}
            </ButtonLink>
          )}
          <Button icon="print" onClick={() => printPage(app)}>
            {copy.print}
          </Button>
          {isLatest && (
            <ButtonLink look="quiet" href={hashWith('paper', { met: 'profiel' })}>
              {copy.choosePrint}
            </ButtonLink>
          )}
          {isLatest && (
            <ButtonLink look="quiet" href={hashOf('talks')}>
              {talks.prepare}
            </ButtonLink>
          )}
        </ButtonRow>
        {isLatest && areMore && (
          <p>
            <a href={hashOf('partners')}>{copy.sideBySide}</a>
          </p>
        )}
      </div>
      <ProfilePaper {...{ profile, view, nickname }} />
    </>
  );
}

function Measured({ profile, view, isLatest }: { profile: Profile; view: AssessmentView; isLatest: boolean }) {
  const { strengths, attention } = profile;
  return (
    <>
      <section class="stack">
        <h2>{copy.strengths.title}</h2>
        <p>{strengths.length > 0 ? copy.strengths.lead(strengths.length) : copy.strengths.none}</p>
        {strengths.length > 0 && <Strengths results={strengths.slice(0, strengthsShown)} view={view} />}
        {strengths.length > strengthsShown && (
          <Disclosure summary={copy.strengths.more(strengths.length - strengthsShown)}>
            <Strengths results={strengths.slice(strengthsShown)} view={view} />
          </Disclosure>
        )}
      </section>
      <section class="stack">
        <h2>{copy.overview.title}</h2>
        <PillarFigure profile={profile} />
      </section>
      <section class="stack">
        <h2>{copy.attention.title}</h2>
        <p>{attention.length > 0 ? copy.attention.lead : copy.attention.none}</p>
        {attention.length > 0 && (
          <>
            <Attention results={attention.slice(0, attentionShown)} />
            {attention.length > attentionShown && (
              <Disclosure summary={copy.attention.more(attention.length - attentionShown)}>
                <Attention results={attention.slice(attentionShown)} />
              </Disclosure>
            )}
          </>
        )}
        {isLatest && (
          <ButtonRow>
            <ButtonLink href={hashOf('focus')} icon="forward">
              {copy.attention.choose}
            </ButtonLink>
          </ButtonRow>
        )}
      </section>
    </>
  );
}

function Attention({ results }: { results: readonly TopicResult[] }) {
  return (
    <ul class="quote-list">
      {results.map((result) => (
        <li key={result.topic.id}>
          <h3>{result.topic.shortTitle}</h3>
          <p>{copy.attention.why(result.level?.mean ?? 0, result.importance, result.importanceAnswered)}</p>
        </li>
      ))}
    </ul>
  );
}

function Strengths({ results, view }: { results: readonly TopicResult[]; view: AssessmentView }) {
  return (
    <ul class="quote-list">
      {results.map((result) => {
        const words = chosenStepText(result, view.answers, view.assessment.situation);
        return (
          <li key={result.topic.id}>
            <h3>{result.topic.shortTitle}</h3>
            {words && <p>{copy.strengths.youChose(words)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function TopicTracks({ profile, isLatest }: { profile: Profile; isLatest: boolean }) {
  return (
    <section class="stack">
      <h2>{copy.topics.title}</h2>
      <p class="soft">{copy.topics.lead}</p>
      {profile.pillars.map(({ pillar, topics }) => (
        <div key={pillar.id}>
          <h3>
            <PillarMark pillar={pillar} isLong />
          </h3>
          <ul class="plain-list">
            {topics.map((result) => (
              <li key={result.topic.id} class="topic-row">
                <span>
                  {isLatest ? (
                    <a href={hashOf('question', result.topic.anchor.id, { page: 'profile' })}>
                      {result.topic.shortTitle}
                    </a>
                  ) : (
                    result.topic.shortTitle
                  )}
                  {importanceText(result) && (
                    <>
                      {' '}
                      <span class="soft small unit">({importanceText(result)})</span>
                    </>
                  )}
                </span>
                <span>
                  {result.level ? (
                    <>
                      <TopicTrack mean={result.level.mean} label={copy.topics.track(result.level.mean)} />
                      <span class="topic-row__spread soft small">{spreadText(result.level)}</span>
                    </>
                  ) : (
                    <span class="soft">{noLevelText(result)}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
