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
import { Button, ButtonLink } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyPage } from '../components/empty-page.tsx';
import { OpenShared } from '../components/open-shared.tsx';
import { people as peopleCopy } from '../copy/nl/data.ts';
import { partners as copy, dayWithoutYear } from '../copy/nl/partners.ts';
import { longDate } from '../copy/nl/words.ts';
import { measurementOf } from '../measurement-of.ts';
import { useKept } from '../use-kept.ts';
import { PartnersConsent } from './partners-consent.tsx';
import { PartnersResult } from './partners-result.tsx';
import { PartnersTopics } from './partners-topics.tsx';

/** Two people beside each other, once both agree: of this device, or one of them from a file they made themselves. */
export function PartnersPage() {
  const current = useCurrent();
  if (!current) return null;
  const { person } = current;
  if (person) return <PartnersOf key={person.id} {...{ current, person }} />;
  return (
    <EmptyPage title={copy.title} text={copy.one.nobody}>
      <ButtonLink href={hashOf('question')} icon="forward">
        {copy.one.begin}
      </ButtonLink>
    </EmptyPage>
  );
}

/** What they chose and the file stay in memory while the app is open: reading on elsewhere does not undo a yes. */
function PartnersOf({ current, person }: { current: Current; person: Person }) {
  const [file, setFile] = useKept<SharedPart | undefined>(`partner-file ${person.id}`, undefined);
  if (current.people.length > 1 || file) {
    return <Partners {...{ current, person, file }} onFile={(part) => setFile(() => part)} />;
  }
  return (
    <EmptyPage title={copy.title} text={copy.one.text}>
      <ButtonLink href={hashOf('people')} icon="forward">
        {copy.one.add}
      </ButtonLink>
      <FromFile onFile={(part) => setFile(() => part)} />
    </EmptyPage>
  );
}

/** The other one's answers come from another device, in a file; it is kept in memory alone. */
function FromFile({
  file,
  onFile,
  onClose,
}: {
  file?: SharedPart | undefined;
  onFile: (part: SharedPart) => void;
  onClose?: () => void;
}) {
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
      {file && !hasNoProfile && (
        <p role="status" dir="auto">
          {copy.file.opened(nameInFile(file), longDate(file.madeAt))}{' '}
          <Button look="quiet" onClick={onClose}>
            {copy.file.close}
          </Button>
        </p>
      )}
      {hasNoProfile && <p role="alert">{copy.file.noProfile}</p>}
    </Disclosure>
  );
}

/** One of the two, wherever their answers come from. */
interface Partner {
  id: string;
  side: PartnerSide;
  /** Where there are several to choose from. */
  label: string;
  hasAnswers: boolean;
  /** When they filled it in. */
  date: string;
}

const ofFile = 'file';

/** First both agree, then each chooses topics without the other, then they look together. */
type Stage = 'consent' | 'first' | 'second' | 'together';

interface Together {
  stage: Stage;
  otherId?: string;
  consent: readonly [boolean, boolean];
  leftOut: readonly [readonly TopicId[], readonly TopicId[]];
}

const atFirst: Together = { stage: 'consent', consent: [false, false], leftOut: [[], []] };

function Partners({
  current,
  person,
  file,
  onFile,
}: {
  current: Current;
  person: Person;
  file: SharedPart | undefined;
  onFile: (part: SharedPart | undefined) => void;
}) {
  const { people, questionSet, situation } = current;
  const everyone = usePartnersOf(people);
  // In memory and nowhere else: no row, address or history entry may tell who left out what.
  const [{ stage, otherId, consent, leftOut }, change] = useKept(`partners ${person.id}`, atFirst);
  const [isClosed, setIsClosed] = useState(false);
  if (!everyone) return null;

  const ofDevice = everyone.map((view, index) =>
    partnerOf(view, view.person.nickname || peopleCopy.unnamed(index + 1)),
  );
  const partners = [...ofDevice, ...(file ? [partnerOfFile(file, ofDevice)] : [])];
  const one = partners.find(({ id }) => id === person.id);
  const others = partners.filter((partner) => partner !== one);
  const two = others.find(({ id }) => id === otherId) ?? others[0];
  if (!one || !two) return null;

  const names = [one.side.name, two.side.name] as const;
  const common = topicsInCommon(one.side, two.side);
  const beginAnew = (other: string | undefined = otherId) => {
    setIsClosed(false);
    change(() => ({ ...atFirst, ...(other !== undefined && { otherId: other }) }));
  };
  const close = () => {
    onFile(undefined);
    change(() => atFirst);
    setIsClosed(true);
  };
  const go = (next: Partial<Together>) => change((now) => ({ ...now, ...next }));
  const choice = (
    <>
      {others.length > 1 && (
        <fieldset class="form-block">
          <legend>{copy.withWhom}</legend>
          <div class="choices">
            {others.map(({ id, label }) => (
              <Choice key={id} name="partner" label={label} isChosen={id === two.id} onChoose={() => beginAnew(id)} />
            ))}
          </div>
        </fieldset>
      )}
      <FromFile
        file={file}
        onClose={close}
        onFile={(part) => {
          onFile(part);
          beginAnew(ofFile);
        }}
      />
    </>
  );

  if (stage === 'consent' || common.length === 0) {
    return (
      <PartnersConsent
        {...{ names, choice, consent, isClosed }}
        haveAnswers={[one.hasAnswers, two.hasAnswers]}
        hasCommon={common.length > 0}
        onChange={(both) => go({ consent: both })}
        onGoOn={() => go({ stage: 'first' })}
      />
    );
  }
  const topics = { questionSet, onRestart: () => beginAnew() };
  if (stage === 'first') {
    return (
      <PartnersTopics
        {...topics}
        {...{ name: names[0], other: names[1], isFirst: true, offered: common }}
        leftOut={leftOut[0]}
        onChange={(ids) => go({ leftOut: [ids, leftOut[1]] })}
        onDone={() => go({ stage: agreedTopics(common, leftOut[0]).length > 0 ? 'second' : 'together' })}
      />
    );
  }
  if (stage === 'second') {
    return (
      <PartnersTopics
        {...topics}
        {...{ name: names[1], other: names[0], isFirst: false, offered: agreedTopics(common, leftOut[0]) }}
        leftOut={leftOut[1]}
        onChange={(ids) => go({ leftOut: [leftOut[0], ids] })}
        onDone={() => go({ stage: 'together' })}
      />
    );
  }
  return (
    <PartnersResult
      {...{ names, questionSet, situation }}
      dates={[one.date, two.date]}
      found={sideBySide(one.side, two.side, agreedTopics(common, ...leftOut))}
      hasTopicsOfOne={topicsOfOne(one.side, two.side).length > 0}
      onRestart={() => beginAnew()}
      onClose={close}
    />
  );
}

function partnerOf({ person, view }: PartnerView, name: string): Partner {
  return {
    id: person.id,
    label: name,
    side: view ? partnerSide(name, measurementOf(view)) : { name, topics: [] },
    hasAnswers: [...(view?.answers.values() ?? [])].some(({ value }) => value !== undefined),
    date: view?.assessment.updatedAt ?? '',
  };
}

/** Who is named like someone on this device is named with the file, wherever they stand. */
function partnerOfFile(part: SharedPart, others: readonly Partner[]): Partner {
  const name = nameInFile(part);
  const label = copy.file.of(name, dayWithoutYear(part.madeAt));
  return {
    id: ofFile,
    label,
    side: sharedSide(others.some(({ side }) => side.name === name) ? label : name, part),
    hasAnswers: true,
    date: part.answeredOn ?? part.madeAt,
  };
}

function nameInFile({ by }: SharedPart): string {
  return by || copy.file.unnamed;
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
