import './ways.css';
import './conversation-guides.css';
import type { Pillar, QuestionSet } from '../../domain/question-set.ts';
import type { Situation } from '../../domain/situation.ts';
import { hashOf } from '../address.ts';
import { useApp, useLoaded } from '../app-context.ts';
import { BackButton } from '../components/back-button.tsx';
import { ButtonLink } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PrintableReport } from '../components/printable-report.tsx';
import { longDate } from '../copy/nl/words.ts';
import { conversationGuides as copy } from '../copy/nl/worker.ts';
import { type GuidedTopic, GuidesPaper } from './guides-paper.tsx';

const prospective: Situation = { phase: 'prospective' };
const unknownSituation: Situation = {};
const forProspective = 'aspirant';

/**
 * *Gespreksgids*: questions to talk about, of one topic, a pillar or all, to be printed. It looks at the texts only, never
 * at who fills in: the same sheets come out of every device.
 */
export function ConversationGuidesPage({ id, params }: { id?: string; params: Readonly<Record<string, string>> }) {
  const app = useApp();
  const guides = useLoaded(app.content.guides);
  if (!guides) return null;
  const set = app.content.firstQuestions;
  const chosen = chosenIn(set, id);
  if (!chosen) return <UnknownTopic />;

  const { topics, name, topic } = chosen;
  const isForLater = params.voor === forProspective;
  const hash = (to?: string) => guidesHash(to, isForLater);
  const date = longDate(app.now());
  const situation = isForLater ? prospective : unknownSituation;
  return (
    <div class="stack-loose">
      <div class="stack no-print">
        <BackButton otherwise="worker" />
        <PageHeading>{name ? copy.titleOf(name) : copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
        <p>
          <a href={hashOf('worker')}>{copy.toWorker}</a>
        </p>
        {topic && (
          <p>
            <a href={hashOf('topic', topic)}>{copy.toTopic}</a>
          </p>
        )}
      </div>
      <section class="no-print">
        <h2>{copy.choose}</h2>
        <Choices links={[{ label: copy.everything(allTopics(set.pillars).length) }]} {...{ id, hash }} />
        {set.pillars.map((pillar) => (
          <PillarChoice key={pillar.id} {...{ pillar, id, hash }} />
        ))}
      </section>
      <fieldset class="stack no-print">
        <legend>
          <h2>{copy.forWhom}</h2>
        </legend>
        <div class="choices">
          {[false, true].map((isLater) => (
            <Choice
              key={String(isLater)}
              name="guides-for"
              label={isLater ? copy.prospective : copy.fosterParents}
              isChosen={isLater === isForLater}
              onChoose={() => {
                location.hash = guidesHash(id, isLater);
              }}
            />
          ))}
        </div>
      </fieldset>
      <PrintableReport
        title={copy.paper.title}
        nickname=""
        date={date}
        foot={copy.paper.foot}
        names={topics.length === 1 && name ? [name] : [copy.everything(topics.length)]}
        note={copy.lines}
        parts={[
          {
            id: 'guides',
            title: copy.paper.title,
            flows: false,
            content: <GuidesPaper {...{ topics, guides, situation, date }} />,
          },
        ]}
      />
    </div>
  );
}

interface Choosing {
  /** What is chosen now. */
  id: string | undefined;
  hash: (to?: string) => string;
}

/** A pillar as a whole, and each of its topics. */
function PillarChoice({ pillar, id, hash }: Choosing & { pillar: Pillar }) {
  const links = [
    { to: pillar.id, label: copy.wholePillar(pillar.shortTitle) },
    ...pillar.topics.map(({ id: to, shortTitle: label }) => ({ to, label })),
  ];
  return (
    <Disclosure summary={pillar.title} isOpen={links.some(({ to }) => to === id)}>
      <Choices {...{ links, id, hash }} />
    </Disclosure>
  );
}

function Choices({ links, id, hash }: Choosing & { links: readonly { to?: string; label: string }[] }) {
  return (
    <ul class="way-list guide-choice">
      {links.map(({ to, label }) => (
        <li key={label}>
          <a href={hash(to)} aria-current={to === id ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ChosenGuides {
  topics: readonly GuidedTopic[];
  /** What was chosen; left out when that is everything. */
  name?: string;
  /** The id of the topic, when it is one. */
  topic?: string;
}

/** What the address asks for: all, a pillar or a topic; undefined when there is no such thing. */
function chosenIn({ pillars }: QuestionSet, id: string | undefined): ChosenGuides | undefined {
  const all = allTopics(pillars);
  if (id === undefined) return { topics: all };
  const pillar = pillars.find((candidate) => candidate.id === id);
  if (pillar) return { topics: allTopics([pillar]), name: pillar.shortTitle };
  const one = all.find(({ topic }) => topic.id === id);
  return one && { topics: [one], name: one.topic.shortTitle, topic: id };
}

function allTopics(pillars: readonly Pillar[]): GuidedTopic[] {
  return pillars.flatMap((pillar) => pillar.topics.map((topic) => ({ topic, pillar })));
}

function guidesHash(id: string | undefined, isForLater: boolean): string {
  return `${hashOf('conversation-guides', id)}${isForLater ? `?voor=${forProspective}` : ''}`;
}

function UnknownTopic() {
  return (
    <div class="stack">
      <PageHeading>{copy.unknownTitle}</PageHeading>
      <p class="lead">{copy.unknownText}</p>
      <ButtonLink href={hashOf('conversation-guides')}>{copy.toAll}</ButtonLink>
    </div>
  );
}
