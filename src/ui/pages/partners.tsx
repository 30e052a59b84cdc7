import './form-block.css';
import './partners.css';
import { useCallback, useState } from 'preact/hooks';
import type { Current, PartnerView } from '../../app/app.ts';
import type { Person } from '../../domain/assessment.ts';
import {
  agreedTopics,
  type PartnerSide,
  partnerSide,
  sideBySide,
  topicsInCommon,
  topicsOfOne,
} from '../../domain/partners.ts';
import type { TopicId } from '../../domain/question-set.ts';
import { hashOf } from '../address.ts';
import { LoadFailure, useApp, useCurrent, useLive } from '../app-context.ts';
import { ButtonLink } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { people as peopleCopy } from '../copy/nl/data.ts';
import { partners as copy } from '../copy/nl/partners.ts';
import { PartnersConsent } from './partners-consent.tsx';
import { PartnersResult } from './partners-result.tsx';
import { PartnersTopics } from './partners-topics.tsx';

/** Two people of this device beside each other, once both agree. */
export function PartnersPage() {
  const current = useCurrent();
  if (!current) return null;
  const { person, people } = current;
  if (person && people.length > 1) return <Partners key={person.id} {...{ current, person }} />;
  return (
    <EmptyPage title={copy.title} text={copy.one.text}>
      <ButtonLink href={hashOf('people')} icon="forward">
        {copy.one.add}
      </ButtonLink>
    </EmptyPage>
  );
}

/** First both agree, then each chooses topics without the other, then they look together. */
type Stage = 'consent' | 'first' | 'second' | 'together';

const nobodyYet: readonly [boolean, boolean] = [false, false];
const nothingLeftOut: readonly [readonly TopicId[], readonly TopicId[]] = [[], []];

function Partners({ current, person }: { current: Current; person: Person }) {
  const { people, questionSet, situation } = current;
  const everyone = usePartnersOf(people);
  const [otherId, setOtherId] = useState<string>();
  // Kept here and nowhere else, as long as the page is open: no row, address or history entry may tell who left out what.
  const [stage, setStage] = useState<Stage>('consent');
  const [consent, setConsent] = useState(nobodyYet);
  const [leftOut, setLeftOut] = useState(nothingLeftOut);

  const others = people.filter(({ id }) => id !== person.id);
  const other = others.find(({ id }) => id === otherId) ?? others[0];
  const viewOf = (wanted: Person | undefined) => everyone?.find((partner) => partner.person.id === wanted?.id);
  const [one, two] = [viewOf(person), viewOf(other)];
  if (!one || !two) return null;

  const nameOf = ({ id, nickname }: Person) =>
    nickname || peopleCopy.unnamed(people.findIndex((candidate) => candidate.id === id) + 1);
  const names = [nameOf(one.person), nameOf(two.person)] as const;
  const [sideOfOne, sideOfTwo] = [sideOf(one, names[0]), sideOf(two, names[1])];
  const common = topicsInCommon(sideOfOne, sideOfTwo);
  const beginAnew = () => {
    setStage('consent');
    setConsent(nobodyYet);
    setLeftOut(nothingLeftOut);
  };
  const choice = others.length > 1 && (
    <fieldset class="form-block">
      <legend>{copy.withWhom}</legend>
      <div class="choices">
        {others.map((candidate) => (
          <Choice
            key={candidate.id}
            name="partner"
            label={nameOf(candidate)}
            isChosen={candidate.id === two.person.id}
            onChoose={() => {
              setOtherId(candidate.id);
              beginAnew();
            }}
          />
        ))}
      </div>
    </fieldset>
  );

  if (stage === 'consent' || common.length === 0) {
    return (
      <PartnersConsent
        {...{ names, choice, consent }}
        haveAnswers={[hasAnswers(one), hasAnswers(two)]}
        hasCommon={common.length > 0}
        onChange={setConsent}
        onGoOn={() => setStage('first')}
      />
    );
  }
  const topics = { questionSet, common, onRestart: beginAnew };
  if (stage === 'first') {
    return (
      <PartnersTopics
        {...topics}
        {...{ name: names[0], other: names[1], isFirst: true }}
        leftOut={leftOut[0]}
        onChange={(ids) => setLeftOut([ids, leftOut[1]])}
        onDone={() => setStage('second')}
      />
    );
  }
  if (stage === 'second') {
    return (
      <PartnersTopics
        {...topics}
        {...{ name: names[1], other: names[0], isFirst: false }}
        leftOut={leftOut[1]}
        onChange={(ids) => setLeftOut([leftOut[0], ids])}
        onDone={() => setStage('together')}
      />
    );
  }
  return (
    <PartnersResult
      {...{ names, questionSet, situation }}
      dates={[one.view?.assessment.updatedAt ?? '', two.view?.assessment.updatedAt ?? '']}
      found={sideBySide(sideOfOne, sideOfTwo, agreedTopics(common, ...leftOut))}
      hasTopicsOfOne={topicsOfOne(sideOfOne, sideOfTwo).length > 0}
      onRestart={beginAnew}
    />
  );
}

function sideOf({ view }: PartnerView, name: string): PartnerSide {
  return view ? partnerSide(name, { ...view, situation: view.assessment.situation }) : { name, topics: [] };
}

function hasAnswers({ view }: PartnerView): boolean {
  return [...(view?.answers.values() ?? [])].some(({ value }) => value !== undefined);
}

/** Everyone on this device with their latest assessment; undefined while it is read. */
function usePartnersOf(people: readonly Person[]): readonly PartnerView[] | undefined {
  const app = useApp();
  const key = JSON.stringify(people.map(({ id }) => id));
  const observe = useCallback(
    (next: (partners: PartnerView[] | 'not-fetched') => void) => app.observePartners(JSON.parse(key), next),
    [app, key],
  );
  const partners = useLive(observe);
  if (partners === 'not-fetched') throw new LoadFailure();
  return partners;
}
