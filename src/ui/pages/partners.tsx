import './form-block.css';
import './partners.css';
import { useCallback, useState } from 'preact/hooks';
import type { Current, PartnerView } from '../../app/app.ts';
import type { Shared } from '../../app/share-actions.ts';
import type { Person } from '../../domain/assessment.ts';
import {
  agreedTopics,
  type PartnerSide,
  partnerSide,
  sharedSide,
  sideBySide,
  topicsInCommon,
  topicsOfOne,
} from '../../domain/partners.ts';
import type { TopicId } from '../../domain/question-set.ts';
import type { SharedPart } from '../../domain/shared-part.ts';
import { hashOf } from '../address.ts';
import { LoadFailure, useApp, useCurrent, useLive } from '../app-context.ts';
import { ButtonLink } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { OpenShared } from '../components/open-shared.tsx';
import { people as peopleCopy } from '../copy/nl/data.ts';
import { partners as copy } from '../copy/nl/partners.ts';
import { measurementOf } from '../measurement-of.ts';
import { PartnersConsent } from './partners-consent.tsx';
import { PartnersResult } from './partners-result.tsx';
import { PartnersTopics } from './partners-topics.tsx';

/** Two people beside each other, once both agree: of this device, or one of them from a file they made themselves. */
export function PartnersPage() {
  const current = useCurrent();
  const [file, setFile] = useState<SharedPart>();
  if (!current) return null;
  const { person, people } = current;
  if (person && (people.length > 1 || file)) {
    return <Partners key={person.id} {...{ current, person, file }} onFile={setFile} />;
  }
  return (
    <EmptyPage title={copy.title} text={copy.one.text}>
      <ButtonLink href={hashOf('people')} icon="forward">
        {copy.one.add}
      </ButtonLink>
      {person && <FromFile onFile={setFile} />}
    </EmptyPage>
  );
}

/** The other one's answers come from another device, in a file; it stays in the memory of this page. */
function FromFile({ onFile }: { onFile: (part: SharedPart) => void }) {
  const [hasNoProfile, setHasNoProfile] = useState(false);
  return (
    <Disclosure summary={copy.file.title}>
      <p>{copy.file.lead}</p>
      <OpenShared
        wanted="part"
        onOpen={({ part }: Extract<Shared, { kind: 'part' }>) => {
          setHasNoProfile(!part.profile);
          if (part.profile) onFile(part);
        }}
      />
      {hasNoProfile && <p role="alert">{copy.file.noProfile}</p>}
    </Disclosure>
  );
}

/** One of the two, wherever their answers come from. */
interface Partner {
  id: string;
  side: PartnerSide;
  hasAnswers: boolean;
  /** When they filled it in. */
  date: string;
}

const ofFile = 'file';

/** First both agree, then each chooses topics without the other, then they look together. */
type Stage = 'consent' | 'first' | 'second' | 'together';

const nobodyYet: readonly [boolean, boolean] = [false, false];
const nothingLeftOut: readonly [readonly TopicId[], readonly TopicId[]] = [[], []];

function Partners({
  current,
  person,
  file,
  onFile,
}: {
  current: Current;
  person: Person;
  file: SharedPart | undefined;
  onFile: (part: SharedPart) => void;
}) {
  const { people, questionSet, situation } = current;
  const everyone = usePartnersOf(people);
  const [otherId, setOtherId] = useState<string | undefined>(file && ofFile);
  // Kept here and nowhere else, as long as the page is open: no row, address or history entry may tell who left out what.
  const [stage, setStage] = useState<Stage>('consent');
  const [consent, setConsent] = useState(nobodyYet);
  const [leftOut, setLeftOut] = useState(nothingLeftOut);
  if (!everyone) return null;

  const partners = [
    ...everyone.map((view, index) => partnerOf(view, view.person.nickname || peopleCopy.unnamed(index + 1))),
    ...(file ? [partnerOfFile(file)] : []),
  ];
  const one = partners.find(({ id }) => id === person.id);
  const others = partners.filter((partner) => partner !== one);
  const two = others.find(({ id }) => id === otherId) ?? others[0];
  if (!one || !two) return null;

  const names = [one.side.name, two.side.name] as const;
  const common = topicsInCommon(one.side, two.side);
  const beginAnew = () => {
    setStage('consent');
    setConsent(nobodyYet);
    setLeftOut(nothingLeftOut);
  };
  const choice = (
    <>
      {others.length > 1 && (
        <fieldset class="form-block">
          <legend>{copy.withWhom}</legend>
          <div class="choices">
            {others.map(({ id, side }) => (
              <Choice
                key={id}
                name="partner"
                label={side.name}
                isChosen={id === two.id}
                onChoose={() => {
                  setOtherId(id);
                  beginAnew();
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      <FromFile
        onFile={(part) => {
          onFile(part);
          setOtherId(ofFile);
          beginAnew();
        }}
      />
    </>
  );

  if (stage === 'consent' || common.length === 0) {
    return (
      <PartnersConsent
        {...{ names, choice, consent }}
        haveAnswers={[one.hasAnswers, two.hasAnswers]}
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
      dates={[one.date, two.date]}
      found={sideBySide(one.side, two.side, agreedTopics(common, ...leftOut))}
      hasTopicsOfOne={topicsOfOne(one.side, two.side).length > 0}
      onRestart={beginAnew}
    />
  );
}

function partnerOf({ person, view }: PartnerView, name: string): Partner {
  return {
    id: person.id,
    side: view ? partnerSide(name, measurementOf(view)) : { name, topics: [] },
    hasAnswers: [...(view?.answers.values() ?? [])].some(({ value }) => value !== undefined),
    date: view?.assessment.updatedAt ?? '',
  };
}

function partnerOfFile(part: SharedPart): Partner {
  return {
    id: ofFile,
    side: sharedSide(part.by || copy.file.unnamed, part),
    hasAnswers: true,
    date: part.answeredOn ?? part.madeAt,
  };
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
