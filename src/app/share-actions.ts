import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PartContents } from '../domain/compose-part.ts';
import { failed, type Result } from '../domain/result.ts';
import type { Agreement } from '../domain/talk.ts';
import { longestTalkTexts } from '../domain/talk-rules.ts';
import type { Shared, SharedTextFailure } from '../files/shared-part-file.ts';
import { type ChosenFile, type ReadFailure, textOfChosen } from './chosen-file.ts';
import type { Dependencies } from './dependencies.ts';
import { fileNamed, type OwnFile } from './own-file.ts';

export type { ChosenFile, Shared };

export type SharedFailure = SharedTextFailure | ReadFailure;

/** Agreements to give back after looking along in a talk. */
export interface GivenBack {
  talkId: string;
  agreements: readonly Agreement[];
  nextDay?: CalendarDay;
}

/** Showing a part to someone else, and what comes back of it. Nothing here is stored. */
export interface ShareActions {
  /** @param passphrase left out: anyone can read the file. */
  sharePart(part: PartContents, passphrase?: string): Promise<Result<OwnFile, 'not-protected'>>;
  /**
   * The address that holds the part itself; undefined when that is too long for a QR code.
   * @param page the address of the page that reads it.
   */
  addressOfPart(part: PartContents, page: string): Promise<string | undefined>;
  openShared(file: ChosenFile, passphrase?: string): Promise<Result<Shared, SharedFailure>>;
  /** Reads what stood in an address. */
  openPacked(packed: string): Promise<Result<Shared, SharedFailure>>;
  newAgreement(text: { what: string; who: string; by: CalendarDay | '' }, itemId?: string): Promise<Agreement>;
  shareAgreements(given: GivenBack, passphrase?: string): Promise<Result<OwnFile, 'not-protected'>>;
}

const loadFile = () => import('../files/shared-part-file.ts');
const loadAddress = () => import('../files/shared-address.ts');

export function shareActions({ now, today, newId }: Dependencies): ShareActions {
  const stamped = (part: PartContents) => ({ id: newId(), madeAt: now(), ...part });

  const fileOf = (name: string, text: string, passphrase?: string) =>
    fileNamed(`pijlerpad-${name}-${today()}`, text, passphrase);

  return {
    async sharePart(part, passphrase) {
      const { writeSharedPart } = await loadFile();
      return fileOf('deel', writeSharedPart(stamped(part)), passphrase);
    },

    async addressOfPart(part, page) {
      const [{ writeSharedPart }, { longestAddress, packText }] = await Promise.all([loadFile(), loadAddress()]);
      const address = `${page}/${await packText(writeSharedPart(stamped(part)))}`;
      return address.length <= longestAddress ? address : undefined;
    },

    async openShared(file, passphrase) {
      const { largestShared, parseShared } = await loadFile();
      const text = await textOfChosen(file, passphrase, largestShared);
      return text.ok ? parseShared(text.value) : text;
    },

    async openPacked(packed) {
      const [{ parseShared }, { unpackText }] = await Promise.all([loadFile(), loadAddress()]);
      const text = await unpackText(packed);
      return text === undefined ? failed('damaged') : parseShared(text);
    },

    newAgreement: async ({ what, who, by }, itemId) => ({
      id: newId(),
      what: what.trim().slice(0, longestTalkTexts.what),
      who: who.trim().slice(0, longestTalkTexts.who),
      ...(by && { by }),
      ...(itemId !== undefined && { itemId }),
    }),

    async shareAgreements(given, passphrase) {
      const { writeSharedAgreements } = await loadFile();
      return fileOf('afspraken', writeSharedAgreements({ madeAt: now(), ...given }), passphrase);
    },
  };
}
