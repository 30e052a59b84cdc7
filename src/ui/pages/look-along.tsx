import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Shared } from '../../app/share-actions.ts';
import type { SharedPart } from '../../domain/shared-part.ts';
import { hashOf, parseAddress } from '../address.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { OpenShared } from '../components/open-shared.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { SharedPartView } from '../components/shared-part-view.tsx';
import { lookAlong as copy, openShared } from '../copy/nl/share.ts';
import { longDate } from '../copy/nl/words.ts';
import type { PageProps } from './lazy-page.tsx';
import { LookAlongTalk } from './look-along-talk.tsx';

interface Opened {
  part: SharedPart;
  passphrase?: string;
}

/** Looking along with what someone else shows. It is only in the memory of this page, and goes with it. */
export function LookAlongPage({ id: packed }: PageProps) {
  const app = useApp();
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<string>();
  const openPacked = useCallback(
    async (text: string) => {
      const read = await app.openPacked(text);
      if (!read.ok) setSaid(read.failure === 'damaged' ? copy.damagedAddress : openShared.failure[read.failure]);
      else if (read.value.kind === 'part') setOpened({ part: read.value.part });
      else setSaid(openShared.isAgreements);
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
      if (page !== 'look-along' || id !== packed) return;
      forgetAddress();
      void openPacked(packed);
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [packed, openPacked]);

  if (opened) {
    return (
      <Looking
        {...opened}
        onClose={() => {
          setOpened(undefined);
          setSaid(copy.closed);
        }}
      />
    );
  }
  return (
    <div class="stack">
      <PageHeading>{copy.title}</PageHeading>
      <p class="lead">{copy.lead}</p>
      <p>{copy.promise}</p>
      {said && <p role="status">{said}</p>}
      <OpenShared
        wanted="part"
        onOpen={({ part }: Extract<Shared, { kind: 'part' }>, passphrase) => {
          setSaid(undefined);
          setOpened({ part, ...(passphrase !== undefined && { passphrase }) });
        }}
      />
    </div>
  );
}

/** The part stands in the address only until it has been read: not in the bar, nor behind the button "back". */
function forgetAddress(): void {
  history.replaceState(history.state, '', hashOf('look-along'));
}

function Looking({ part, passphrase, onClose }: Opened & { onClose: () => void }) {
  const app = useApp();
  const { id, version } = app.content.firstQuestions;
  const { by, madeAt, answeredOn, questionSet, talk } = part;
  return (
    <div class="stack-loose">
      <div class="stack">
        {/* The title of the window stays in the history of the browser: no name in it. */}
        <PageHeading key="looking" title={copy.title}>
          {copy.with(by)}
        </PageHeading>
        <Notice>
          <p>{copy.theirs}</p>
          <p class="small">
            {copy.madeOn(longDate(madeAt))} {answeredOn && copy.answeredOn(longDate(answeredOn))}
          </p>
          {(questionSet.id !== id || questionSet.version !== version) && <p>{copy.otherSet}</p>}
          <ButtonRow>
            <Button onClick={onClose}>{copy.close}</Button>
          </ButtonRow>
        </Notice>
      </div>
      <SharedPartView part={part} />
      {talk && <LookAlongTalk talk={talk} {...(passphrase !== undefined && { passphrase })} />}
    </div>
  );
}
