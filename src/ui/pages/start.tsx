import './start.css';
import { useEffect, useState } from 'preact/hooks';
import type { Current } from '../../app/queries.ts';
import { topicsOf } from '../../domain/question-set.ts';
import { exploreRoute, minutesToExplore } from '../../domain/route.ts';
import { goTo, hashOf } from '../address.ts';
import { useApp, useCurrent, useLoaded, useOptional } from '../app-context.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { shell } from '../copy/nl/shell.ts';
import { start as copy } from '../copy/nl/start.ts';

/** Where everyone arrives: to begin, to go on at the same question, or to go further with a finished profile. */
export function StartPage() {
  const current = useCurrent();
  const isLate = useIsLate();
  // Who comes back should not see the first page flash by; who waits long should see something.
  if (!current && !isLate) return null;
  return current?.assessment ? <WelcomeBack current={current} /> : <FirstVisit current={current} />;
}

/** How long the stored rows may take before the page goes on without them, in milliseconds. */
const patience = 700;

/** Whoever reads the first page already, for it came with index.html, keeps it until the rows are read. */
const cameWithFirstPage =
  typeof document === 'undefined' || document.querySelector('html:not(.elsewhere) [data-first-page]') !== null;

function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(cameWithFirstPage);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

/** After the words: a drawing never delays the first question. */
const loadIllustration = async () => (await import('../components/illustrations.tsx')).TableIllustration;

const loadOtherWays = async () => (await import('./other-ways.tsx')).OtherWays;

function FirstVisit({ current }: { current: Current | undefined }) {
  const app = useApp();
  const TableIllustration = useOptional(loadIllustration);
  const OtherWays = useOptional(loadOtherWays);
  const set = app.content.firstQuestions;
  const first = exploreRoute(set, {})[0]?.question.id;
  const beginProspective = () => {
    void app.saveSituation({ ...current?.person?.situation, phase: 'prospective' });
    goTo('question', first);
  };
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading title={shell.name}>{copy.title}</PageHeading>
        <p class="lead">{copy.lead(topicsOf(set).length)}</p>
        <ButtonLink href={hashOf('question', first)} icon="forward">
          {copy.begin}
        </ButtonLink>
        <p class="soft">{copy.aboutMinutes(minutesToExplore(set))}</p>
        <div class="start__drawing">{TableIllustration && <TableIllustration />}</div>
      </div>

      {current?.person && <PlanFirst current={current} />}

      <section class="stack">
        <h2>{copy.promisesTitle}</h2>
        <div class="promises">
          {copy.promises.map((promise) => (
            <div key={promise.title}>
              <h3>{promise.title}</h3>
              <p>{promise.text}</p>
            </div>
          ))}
        </div>
        <ul class="start__pillars" aria-label={set.title}>
          {set.pillars.map((pillar) => (
            <li key={pillar.id}>
              <a href={hashOf('pillars', pillar.id)}>
                <PillarMark pillar={pillar} />
              </a>
            </li>
          ))}
        </ul>
      </section>

      <section class="stack">
        <p>{copy.prospective}</p>
        <Button onClick={beginProspective}>{copy.beginProspective}</Button>
        <p>
          {copy.situationBefore} <a href={hashOf('situation')}>{copy.situation}</a>
        </p>
      </section>
      {OtherWays && <OtherWays isFirstVisit />}
    </div>
  );
}

const loadToday = async () => (await import('./today.tsx')).TodayOfPlan;

/** Who wrote or planned something before they answered a question comes back to it. */
function PlanFirst({ current }: { current: Current }) {
  const TodayOfPlan = useOptional(loadToday);
  return TodayOfPlan ? <TodayOfPlan current={current} /> : null;
}

/** In a chunk of its own: who comes for the first time does without. */
const loadReturning = async () => (await import('./returning.tsx')).Returning;

function WelcomeBack({ current }: { current: Current }) {
  const Returning = useLoaded(loadReturning);
  return Returning ? <Returning current={current} /> : null;
}
