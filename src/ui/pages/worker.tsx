import './worker.css';
import type { ComponentChildren } from 'preact';
import type { Source } from '../../domain/question-set.ts';
import { hashOf, hashWith } from '../address.ts';
import { useApp, useLoaded } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Paper } from '../components/paper.tsx';
import { about } from '../copy/nl/about.ts';
import { longDate } from '../copy/nl/words.ts';
import { worker as copy, type WorkerSection, workerSections } from '../copy/nl/worker.ts';
import { printPage } from '../print-page.ts';

/** For who supports a family: how to use the app together, and what not to do with it. On the screen and on paper. */
export function WorkerPage() {
  const app = useApp();
  const provenance = useLoaded(app.content.provenance);
  if (!provenance) return null;
  const status = about.status[app.content.firstQuestions.status];
  // In the order of the page; only those that this question set has.
  const sources = copy.sources.ids.flatMap((id) => provenance.sources.find((source) => source.id === id) ?? []);
  return (
    <>
      <div class="stack-loose no-print">
        <div class="stack">
          <BackButton otherwise="start" />
          <PageHeading>{copy.title}</PageHeading>
          <p class="lead">{copy.lead}</p>
          <p>{status}</p>
          <ButtonRow>
            <Button icon="print" onClick={() => printPage(app)}>
              {copy.print}
            </Button>
          </ButtonRow>
        </div>
        {workerSections.map((section) => (
          <section key={section.id} class="stack">
            <Section {...section} />
            {waysOn[section.id]}
          </section>
        ))}
        <section class="stack">
          <h2>{copy.sources.title}</h2>
          <p>{copy.sources.text}</p>
          {sources.length > 0 && (
            <Disclosure summary={copy.sources.show}>
              <Sources sources={sources} />
            </Disclosure>
          )}
          <p>
            <a href={hashOf('about')}>{copy.toAbout}</a>
          </p>
        </section>
      </div>
      <Paper title={copy.title} nickname="" date={longDate(app.now())} foot={copy.foot} kind="worker-paper">
        <p>{status}</p>
        {workerSections.map((section) => (
          <section key={section.id}>
            <Section {...section} />
          </section>
        ))}
        <section>
          <h2>{copy.sources.title}</h2>
          <p>{copy.sources.text}</p>
          <Sources sources={sources} />
        </section>
      </Paper>
    </>
  );
}

/** Where to go on from a section. */
const waysOn: Readonly<Record<string, ComponentChildren>> = {
  prepare: (
    <ButtonRow>
      <ButtonLink look="secondary" href={hashOf('talks')}>
        {copy.toTogether}
      </ButtonLink>
      <ButtonLink look="secondary" href={hashOf('conversation-guides')}>
        {copy.toGuides}
      </ButtonLink>
    </ButtonRow>
  ),
  'look-along': (
    <ButtonRow>
      <ButtonLink look="secondary" href={hashOf('look-along')}>
        {copy.toLookAlong}
      </ButtonLink>
    </ButtonRow>
  ),
  paper: (
    <ButtonRow>
      <ButtonLink look="secondary" href={hashOf('conversation-guides')}>
        {copy.toGuides}
      </ButtonLink>
      <ButtonLink look="secondary" href={hashWith('paper', { met: 'gesprek', naam: 'geen' })}>
        {copy.toSheet}
      </ButtonLink>
    </ButtonRow>
  ),
  safety: (
    <ButtonRow>
      <ButtonLink look="secondary" href={hashOf('help')}>
        {copy.toHelp}
      </ButtonLink>
    </ButtonRow>
  ),
};

function Section({ title, text = [], lists }: WorkerSection) {
  return (
    <>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {lists.map((list) => (
        <div key={list.items[0]} class="worker-list">
          {list.title && <h3>{list.title}</h3>}
          <ul>
            {list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>{source.title}</li>
      ))}
    </ul>
  );
}
