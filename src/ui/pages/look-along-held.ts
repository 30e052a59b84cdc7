import { useState } from 'preact/hooks';
import type { SharedTalk } from '../../domain/shared-part.ts';
import type { Agreement } from '../../domain/talk.ts';
import { useApp } from '../app-context.ts';
import { lookAlong, share } from '../copy/nl/share.ts';
import { saveFile } from '../save-file.ts';

/** An agreement while it is being written. */
export interface WrittenAgreement {
  what: string;
  who: string;
  by: string;
}

export const nothingWritten: WrittenAgreement = { what: '', who: '', by: '' };

/** What would be lost with the page. */
export interface NotGivenBack {
  /** With the one that is still being written, once it says what. */
  agreements: number;
  isWriting: boolean;
  /** Whether it says what is agreed on, so that it can go along. */
  isUnfinished: boolean;
  hasDay: boolean;
}

/** What is agreed on while looking along in a talk. It is in the memory of this page until it is given back. */
export function useHeldTalk(talk: SharedTalk | undefined, passphrase: string | undefined) {
  const app = useApp();
  const firstDay = talk?.nextDay ?? '';
  const [made, setMade] = useState<readonly Agreement[]>([]);
  const [written, setWritten] = useState(nothingWritten);
  const [nextDay, setNextDay] = useState(firstDay);
  const [given, setGiven] = useState<{ ids: readonly string[]; day: string }>({ ids: [], day: firstDay });
  const [said, setSaid] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const waiting = made.filter(({ id }) => !given.ids.includes(id)).length;
  const isUnfinished = written.what.trim() !== '';
  const notGivenBack: NotGivenBack = {
    agreements: waiting + (isUnfinished ? 1 : 0),
    isWriting: isUnfinished || written.who.trim() !== '' || written.by !== '',
    isUnfinished,
    hasDay: nextDay !== given.day,
  };
  const change = (next: readonly Agreement[]) => {
    setMade(next);
    setSaid(undefined);
  };
  return {
    made,
    change,
    written,
    setWritten,
    nextDay,
    setNextDay,
    said: isBusy ? share.how.busy : said,
    isBusy,
    notGivenBack,
    isUnsaved: waiting > 0 || notGivenBack.isWriting || notGivenBack.hasDay,
    /** @param withWritten whether the agreement that is still being written goes along. */
    async giveBack(withWritten: boolean): Promise<void> {
      if (!talk || isBusy) return;
      setIsBusy(true);
      setSaid(undefined);
      const agreements = withWritten && isUnfinished ? [...made, await app.newAgreement(written)] : made;
      const file = await app.shareAgreements({ talkId: talk.id, agreements, ...(nextDay && { nextDay }) }, passphrase);
      setIsBusy(false);
      if (!file.ok) {
        setSaid(share.how.failed);
        return;
      }
      saveFile(file.value);
      setMade(agreements);
      if (agreements !== made) setWritten(nothingWritten);
      setGiven({ ids: agreements.map(({ id }) => id), day: nextDay });
      setSaid(`${share.how.made(file.value.name)} ${lookAlong.hold.handOver}`);
    },
  };
}

export type HeldTalk = ReturnType<typeof useHeldTalk>;
