import '../components/card.css';
import type { SideBySide, TopicPair } from '../../domain/partners.ts';
import { findGuide, findTopic, type QuestionSet, wordingFor } from '../../domain/question-set.ts';
import type { Situation } from '../../domain/situation.ts';
import { hashOf } from '../address.ts';
import { useApp, useOptional } from '../app-context.ts';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { TopicTrack } from '../components/topic-track.tsx';
import { partners as copy } from '../copy/nl/partners.ts';
import { profile } from '../copy/nl/profile.ts';
import { dayOrMoment } from '../copy/nl/share.ts';
import { printPage } from '../print-page.ts';

type Both<Value> = readonly [Value, Value];
const both = [0, 1] as const;

/** Openings for a talk, in the same shape for both: no order of persons, no totals, nothing of what was left out. */
export function PartnersResult({
  names,
  dates,
  found: { same, different, importantToOne },
  hasTopicsOfOne,
  questionSet,
  situation,
  onRestart,
  onClose,
}: {
  names: Both<string>;
  /** When each filled in. */
  dates: Both<string>;
  found: SideBySide;
  hasTopicsOfOne: boolean;
  questionSet: QuestionSet;
  situation: Situation;
  onRestart: () => void;
  /** Forgets everything, the file too. */
  onClose: () => void;
}) {
  const app = useApp();
  const titleOf = ({ topicId }: TopicPair) => findTopic(questionSet, topicId)?.shortTitle ?? topicId;
  const isEmpty = same.length + different.length === 0;
  return (
    <div class="stack-loose partners-result">
      <div class="stack">
        <PageHeading keepsPlace={false}>{copy.result.title}</PageHeading>
        <p>{copy.result.basis(names[0], dayOrMoment(dates[0]), names[1], dayOrMoment(dates[1]))}</p>
        {isEmpty ? (
          <p class="lead">{copy.result.nothing}</p>
        ) : (
          <>
            <p class="lead">{copy.result.howTo}</p>
            <p class="soft">
              {copy.mirror} {copy.result.equal}
            </p>
          </>
        )}
      </div>
      {!isEmpty && (
        <>
          <section class="stack">
            <h2>{copy.same.title}</h2>
            {same.length === 0 ? (
              <p>{copy.same.none}</p>
            ) : (
              <>
                <ul class="partners-list">
                  {same.map((pair) => (
                    <li key={pair.topicId}>
                      <h3>{titleOf(pair)}</h3>
                      <Tracks {...{ pair, names }} />
                    </li>
                  ))}
                </ul>
                <p class="partners-todo">{copy.same.todo}</p>
              </>
            )}
          </section>
          <section class="stack">
            <h2>{copy.different.title}</h2>
            {different.length === 0 ? (
              <p>{copy.different.none}</p>
            ) : (
              <>
                <p>{copy.different.lead}</p>
                <ul class="partners-list">
                  {different.map((pair) => (
                    <li key={pair.topicId} class="card stack">
                      <h3>{titleOf(pair)}</h3>
                      <Tracks {...{ pair, names }} hasWords />
                      <TalkAbout {...{ pair, situation }} title={titleOf(pair)} />
                    </li>
                  ))}
                </ul>
                <p class="partners-todo">{copy.different.todo}</p>
              </>
            )}
          </section>
          {importantToOne.length > 0 && (
            <section class="stack">
              <h2>{copy.important.title}</h2>
              <ul class="partners-list">
                {importantToOne.map((pair) => (
                  <li key={pair.topicId}>
                    <h3>{titleOf(pair)}</h3>
                    <p>
                      {both.map((index) => copy.important.row(names[index], pair.importances[index] ?? 0)).join(' ')}
                    </p>
                  </li>
                ))}
              </ul>
              <p class="partners-todo">{copy.important.todo}</p>
              <ButtonRow>
                <ButtonLink look="secondary" href={hashOf('plan')} icon="forward">
                  {copy.important.toPlan}
                </ButtonLink>
              </ButtonRow>
            </section>
          )}
          {hasTopicsOfOne && <p class="soft no-print">{copy.result.ofOne}</p>}
        </>
      )}
      <ButtonRow>
        {!isEmpty && (
          <Button icon="print" onClick={() => printPage(app)}>
            {copy.result.print}
          </Button>
        )}
        <Button look="quiet" onClick={onRestart}>
          {copy.choose.again}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {copy.result.close}
        </Button>
      </ButtonRow>
      <p class="print-only small">{copy.result.foot}</p>
    </div>
  );
}

/** The two beside each other, as large and as dark as each other. */
function Tracks({ pair, names, hasWords = false }: { pair: TopicPair; names: Both<string>; hasWords?: boolean }) {
  return (
    <>
      <dl class="partners-pair">
        {both.map((index) => (
          <div key={index}>
            <dt dir="auto">{names[index]}</dt>
            <dd>
              <TopicTrack mean={pair.levels[index]} label={profile.topics.track(pair.levels[index])} />
            </dd>
            {hasWords && pair.words[index] && <dd>{copy.result.chose(pair.words[index])}</dd>}
          </div>
        ))}
      </dl>
      {(pair.questions ?? 1) > 1 && <p class="soft small">{copy.result.questions(pair.questions ?? 0)}</p>}
    </>
  );
}

function TalkAbout({ pair, title, situation }: { pair: TopicPair; title: string; situation: Situation }) {
  const open = findGuide(useOptional(useApp().content.guides), pair.topicId)?.conversation[0];
  return (
    <>
      {open && (
        <p>
          <strong>{copy.different.talk}</strong> {wordingFor(open, situation)}
        </p>
      )}
      <p class="no-print partners-link">
        <a href={hashOf('topic', pair.topicId)}>{copy.result.read(title)}</a>
      </p>
    </>
  );
}
