import '../components/card.css';
import './focus.css';
import { useMemo } from 'preact/hooks';
import type { Current } from '../../app/app.ts';
import { localDay } from '../../app/local-day.ts';
import { composePart, isEmptyPart } from '../../domain/compose-part.ts';
import type { TopicGuide } from '../../domain/question-set.ts';
import type { Talk } from '../../domain/talk.ts';
import { hashOf } from '../address.ts';
import { useApp, useCurrent, useLive, useLoaded } from '../app-context.ts';
import { ButtonLink, ButtonRow } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SharedPartView } from '../components/shared-part-view.tsx';
import { share as copy } from '../copy/nl/share.ts';
import { partWords } from '../part-words.ts';
import { useKept } from '../use-kept.ts';
import { AgreementsBack } from './agreements-back.tsx';
import { ShareChoices } from './share-choices.tsx';
import { contentsInWords } from './share-contents.ts';
import { ShareHow } from './share-how.tsx';
import { nothingChosen, selectionOf } from './share-state.ts';

/** Choosing a part to show to someone else, seeing exactly what is in it, and taking agreements back. */
export function SharePage() {
  const app = useApp();
  const current = useCurrent();
  const talks = useLive(app.observeTalks);
  const guides = useLoaded(app.content.guides);
  if (!current || !talks || !guides) return null;
  if (current.answers.size === 0 && current.goals.length === 0 && talks.length === 0) {
    return (
      <EmptyPage title={copy.title} text={copy.empty}>
        <ButtonRow>
          <ButtonLink href={hashOf('question')} icon="forward">
            {copy.toQuestions}
          </ButtonLink>
        </ButtonRow>
      </EmptyPage>
    );
  }
  return <Sharing {...{ current, talks, guides }} />;
}

function Sharing({
  current,
  talks,
  guides,
}: {
  current: Current;
  talks: readonly Talk[];
  guides: readonly TopicGuide[];
}) {
  const [state, change] = useKept(`share ${current.person?.id}`, nothingChosen);
  const part = useMemo(() => {
    const { person, questionSet, assessment, answers, situation, goals, reflections } = current;
    const source = {
      ...{ questionSet, answers, situation, goals, reflections, talks, guides },
      nickname: person?.nickname ?? '',
      ...(assessment && { answeredOn: localDay(assessment.startedAt) }),
    };
    return composePart(source, selectionOf(state, talks), partWords);
  }, [current, talks, guides, state]);
  const isEmpty = isEmptyPart(part);
  return (
    <div class="stack-loose">
      <div class="stack">
        <PageHeading>{copy.title}</PageHeading>
        <p class="lead">{copy.lead}</p>
      </div>
      <ShareChoices {...{ current, talks, state }} onChange={change} />
      <section class="stack">
        <h2>{copy.inside.title}</h2>
        <div class="card stack" aria-live="polite">
          {isEmpty ? (
            <p>{copy.inside.nothing}</p>
          ) : (
            <ul>
              {contentsInWords(part).map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          )}
        </div>
        {!isEmpty && (
          <Disclosure summary={copy.inside.read}>
            <SharedPartView part={part} pillars={current.questionSet.pillars} />
          </Disclosure>
        )}
      </section>
      {!isEmpty && <ShareHow part={part} />}
      {talks.length > 0 && <AgreementsBack talks={talks} />}
    </div>
  );
}
