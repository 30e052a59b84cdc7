import './look-along.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Shared } from '../../app/share-actions.ts';
import type { SharedPart } from '../../domain/shared-part.ts';
import { hashOf, parseAddress } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { OpenShared } from '../components/open-shared.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SharedPartView, TalkView } from '../components/shared-part-view.tsx';
import { lookAlong as copy, dayOrMoment, openShared } from '../copy/nl/share.ts';
import { longDate } from '../copy/nl/words.ts';
import type { PageProps } from './lazy-page.tsx';
import { useHeldTalk } from './look-along-held.ts';
import { LeaveQuestion, putsAddressBack, useLeaveQuestion } from './look-along-leaving.tsx';
import { LookAlongTalk } from './look-along-talk.tsx';

interface Opened {
  part: SharedPart;
  passphrase?: string;
  /** From an address: the browser may still know that, whatever we do. From a file: that stays where it is. */
  origin: 'address' | 'file';
}

/** What there is to say while nothing is open. */
type Said = { at: 'closed'; origin: Opened['origin'] } | { at: 'refused'; why: string };

/** Looking along with what someone else shows. It is only in the memory of this page, and goes with it. */
export function LookAlongPage({ id: packed }: PageProps) {
  const app = useApp();
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<Said>();
  const openPacked = useCallback(
    async (text: string) => {
      const read = await app.openPacked(text);
      const refuse = (why: string) => setSaid({ at: 'refused', why });
      if (!read.ok) refuse(read.failure === 'damaged' ? copy.damagedAddress : openShared.failure[read.failure]);
      else if (read.value.kind === 'part') setOpened({ part: read.value.part, origin: 'address' });
      else refuse(openShared.isAgreements);
    },
    [app],
  );
  useEffect(() => {
    if (packed === undefined) return;
    forgetAddress();
    void openPacked(packed);
    // The same code once more is the same address to the app, so that no other page opens.
    const again = () => {
      const { page, id } = parseAddress(location.hash);
      if (page !== 'look-along' || id !== packed || putsAddressBack()) return;
      forgetAddress();
      void openPacked(packed);
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [packed, openPacked]);

  if (opened) {
    return (
      <Looking
        key={opened.part.id}
        {...opened}
        packed={packed}
        onClose={() => {
          setOpened(undefined);
          setSaid({ at: 'closed', origin: opened.origin });
        }}
      />
    );
  }
  return (
    <div class="stack">
      <PageHeading>{copy.title}</PageHeading>
      <p class="lead">{copy.lead}</p>
      <p>{copy.promise}</p>
      {said?.at === 'closed' && (
        <p role="status">
          {copy.closed} {said.origin === 'address' ? copy.history : copy.fileStays}
        </p>
      )}
      {said?.at === 'refused' && (
        <Notice isUrgent>
          <p>{said.why}</p>
          {packed !== undefined && <p>{copy.history}</p>}
        </Notice>
      )}
      <OpenShared
        wanted="part"
        onOpen={({ part }: Extract<Shared, { kind: 'part' }>, passphrase) => {
          setSaid(undefined);
          setOpened({ part, origin: 'file', ...(passphrase !== undefined && { passphrase }) });
        }}
      />
    </div>
  );
}

/** The part stands in the address only until it has been read: not in the bar, nor behind the button "back". */
function forgetAddress(): void {
  history.replaceState(history.state, '', hashOf('look-along'));
}

function Looking({
  part,
  passphrase,
  origin,
  packed,
  onClose,
}: Opened & { packed: string | undefined; onClose: () => void }) {
  const app = useApp();
  const { id, version, pillars } = app.content.firstQuestions;
  const { by, madeAt, answeredOn, questionSet, talk, ...rest } = part;
  const held = useHeldTalk(talk, passphrase);
  /** The way on that waits for an answer. */
  const [asked, setAsked] = useState<() => void>();
  const ask = (goOn: () => void) => setAsked(() => goOn);
  useLeaveQuestion(held.isUnsaved, packed, ask);
  return (
    <div class="stack-loose looking">
      <div class="stack">
        {/* The title of the window stays in the history of the browser: no name in it. */}
        <PageHeading key="looking" title={copy.title}>
          {copy.with(by)}
        </PageHeading>
        <Notice>
          <p class="no-print">
            {copy.theirs} {talk ? copy.mayWrite : copy.mayRead} {copy.notKept}
          </p>
          {origin === 'address' && <p class="no-print">{copy.history}</p>}
          <p class="small">
            {copy.madeOn(longDate(madeAt))} {answeredOn && copy.answeredOn(dayOrMoment(answeredOn))}
          </p>
          {(questionSet.id !== id || questionSet.version !== version) && <p>{copy.otherSet}</p>}
          <ButtonRow>
            <Button onClick={() => (held.isUnsaved ? ask(onClose) : onClose())}>{copy.close}</Button>
          </ButtonRow>
        </Notice>
      </div>
      {talk && <LookAlongTalk {...{ talk, held }} isProtected={passphrase !== undefined} />}
      <SharedPartView part={rest} pillars={pillars} />
      {/* On paper the whole talk, on the screen one thing at a time. */}
      {talk && (
        <div class="print-only shared-part">
          <TalkView talk={talk} />
        </div>
      )}
      {asked && (
        <LeaveQuestion
          left={held.notGivenBack}
          onGiveBack={() => {
            setAsked(undefined);
            void held.giveBack(true);
          }}
          onLeave={() => {
            setAsked(undefined);
            asked();
          }}
          onStay={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
