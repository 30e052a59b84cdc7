import '../components/text-field.css';
import './focus.css';
import './paper.css';
import { useMemo } from 'preact/hooks';
import type { Current } from '../../app/app.ts';
import { buildProfile } from '../../domain/profile.ts';
import type { TopicGuide } from '../../domain/question-set.ts';
import { hiddenNow } from '../../domain/talk-rules.ts';
import { hashOf, hashWith } from '../address.ts';
import { useApp, useCurrent, useLive, useLoaded } from '../app-context.ts';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PrintableReport } from '../components/printable-report.tsx';
import type { ReportPart } from '../components/report.tsx';
import { paper as copy } from '../copy/nl/paper.ts';
import { longDate } from '../copy/nl/words.ts';
import { isComplete } from '../growth-of.ts';
import { useHistory } from '../use-history.ts';
import { type PaperSection, type PaperSource, paperSections } from './paper-sections.tsx';
import { type AskedPaper, paperHash, readPaper } from './paper-state.ts';

/** What goes on paper: chosen here, shown as it will be, and printed as one report. */
export function PaperPage({ params }: { params: Readonly<Record<string, string>> }) {
  const app = useApp();
  const current = useCurrent();
  const guides = useLoaded(app.content.guides);
  const history = useHistory();
  const talks = useLive(app.observeTalks);
  if (!current || !guides || !history || !talks) return null;
  return (
    <Composer {...{ current, guides, history }} hidden={hiddenNow(talks)} asked={readPaper(params)} now={app.now()} />
  );
}

interface Composing {
  current: Current;
  guides: readonly TopicGuide[];
  history: PaperSource['history'];
  hidden: PaperSource['hidden'];
  asked: AskedPaper;
  now: string;
}

/** The answers to print: the last that are complete, or those of a new time that someone is still in when they ask. */
function answersToPrint(current: Current, history: PaperSource['history'], { isUnfinished }: AskedPaper) {
  const complete = history.find(isComplete);
  const isStillIn = complete !== undefined && complete.assessment.id !== current.assessment?.id;
  const printed =
    isStillIn && !isUnfinished ? { ...current, ...complete, situation: complete.assessment.situation } : current;
  return { printed, complete: isStillIn ? complete : undefined };
}

function Composer({ current: latest, guides, history, hidden, asked, now }: Composing) {
  const { printed: current, complete } = answersToPrint(latest, history, asked);
  const name = current.person?.nickname ?? '';
  const profile = useMemo(
    () => buildProfile(current.questionSet, current.answers, current.situation),
    [current.questionSet, current.answers, current.situation],
  );
  const source: PaperSource = {
    ...{ current, profile, guides, history, hidden, now },
    nickname: asked.isNamed ? name : '',
    ...(asked.from && { from: asked.from }),
  };
  const available = paperSections.filter((section) => section.isAvailable(source));
  const missing = paperSections.filter((section) => !available.includes(section));
  if (asked.chosen === undefined && available.every(({ needs }) => needs === undefined)) return <NothingYet />;

  const chosen = available.filter(({ id, isUsual }) => asked.chosen?.includes(id) ?? isUsual);
  const choose = (change: Partial<AskedPaper>) => {
    location.hash = paperHash({ ...asked, chosen: chosen.map(({ id }) => id), ...change });
  };
  const chooseTime = (isUnfinished: true | undefined) => {
    const { isUnfinished: _, ...others } = asked;
    location.hash = paperHash({ ...others, ...(isUnfinished && { isUnfinished }) });
  };
  const toggle = (section: PaperSection) => {
    const next = available.filter((one) => (one === section) !== chosen.includes(one));
    choose({ chosen: next.map(({ id }) => id) });
  };
  return (
    <div class="stack-loose">
      <div class="stack-loose no-print">
        <div class="stack">
          <PageHeading>{copy.title}</PageHeading>
          <p class="lead">{copy.lead}</p>
        </div>
        <fieldset class="stack">
          <legend>
            <h2>{copy.sections}</h2>
          </legend>
          <div class="focus-list paper-choices">
            {available.map((section) => (
              <label key={section.id} class="focus-card">
                <input type="checkbox" checked={chosen.includes(section)} onChange={() => toggle(section)} />
                <span>
                  <span class="focus-card__title">{copy.section[section.id].title}</span>
                  <br />
                  <span class="soft small">{copy.section[section.id].text}</span>
                </span>
              </label>
            ))}
          </div>
          {chosen.some(({ id }) => id === 'diary') && (
            <div class="text-field">
              <label for="paper-from">{copy.from}</label>
              <input
                id="paper-from"
                type="date"
                max="9999-12-31"
                value={asked.from ?? ''}
                onChange={(event) => choose({ from: event.currentTarget.value })}
              />
            </div>
          )}
          <Missing sections={missing} />
          <p>
            <a href={hashOf('type-in')}>{copy.toTypeIn}</a>
          </p>
        </fieldset>
        {complete && (
          <fieldset class="stack">
            <legend>
              <h2>{copy.times}</h2>
            </legend>
            <div class="choices">
              <Choice
                name="paper-time"
                label={longDate(complete.assessment.updatedAt)}
                isChosen={!asked.isUnfinished}
                onChoose={() => chooseTime(undefined)}
              />
              <Choice
                name="paper-time"
                label={copy.unfinished(longDate(latest.assessment?.updatedAt ?? ''))}
                isChosen={asked.isUnfinished === true}
                onChoose={() => chooseTime(true)}
              />
            </div>
          </fieldset>
        )}
        <fieldset class="stack">
          <legend>
            <h2>{copy.names}</h2>
          </legend>
          {name ? (
            <div class="choices">
              <Choice
                name="paper-name"
                label={copy.named(name)}
                isChosen={asked.isNamed}
                onChoose={() => choose({ isNamed: true })}
              />
              <Choice
                name="paper-name"
                label={copy.unnamed}
                isChosen={!asked.isNamed}
                onChoose={() => choose({ isNamed: false })}
              />
            </div>
          ) : (
            <p>
              {copy.noName} <a href={hashOf('people')}>{copy.toName}</a>
            </p>
          )}
        </fieldset>
        {chosen.length === 0 && <p role="status">{copy.nothingChosen}</p>}
      </div>
      {chosen.length > 0 && <Printable {...{ source, chosen }} />}
    </div>
  );
}

/** The chosen sections as a report. */
function Printable({ source, chosen }: { source: PaperSource; chosen: readonly PaperSection[] }) {
  const parts = chosen.map(
    ({ id, title, flows = false, render }): ReportPart => ({ id, title, flows, content: render(source) }),
  );
  return (
    <PrintableReport
      {...{ parts }}
      title={copy.report.title}
      nickname={source.nickname}
      date={longDate(source.now)}
      foot={copy.report.foot}
      names={chosen.map(({ id }) => copy.section[id].title)}
      note={copy.privacy}
    />
  );
}

/** What cannot be printed yet, and where that begins. */
function Missing({ sections }: { sections: readonly PaperSection[] }) {
  const titles = (needed: PaperSection['needs']) =>
    sections.filter(({ needs }) => needs === needed).map(({ id }) => copy.section[id].title);
  const [ofQuestions, ofPlan, ofGrowth] = [titles('questions'), titles('plan'), titles('growth')];
  return (
    <>
      {ofQuestions.length > 0 && (
        <p>
          {copy.notYet.questions(ofQuestions)} <a href={hashOf('question')}>{copy.toQuestions}</a>
        </p>
      )}
      {ofPlan.length > 0 && (
        <p>
          {copy.notYet.plan(ofPlan)} <a href={hashOf('plan')}>{copy.toPlan}</a>
        </p>
      )}
      {ofGrowth.length > 0 && <p>{copy.notYet.growth(ofGrowth)}</p>}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyPage title={copy.title} text={copy.emptyLead}>
      <ButtonRow>
        <ButtonLink href={hashOf('question')} icon="forward">
          {copy.toQuestions}
        </ButtonLink>
        <ButtonLink look="secondary" href={hashWith('paper', { met: 'gesprek' })}>
          {copy.emptySheet}
        </ButtonLink>
      </ButtonRow>
    </EmptyPage>
  );
}
