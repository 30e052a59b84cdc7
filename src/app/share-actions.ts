import type { CalendarDay } from '../domain/calendar-day.ts';
import type { PartContents } from '../domain/compose-part.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { Agreement } from '../domain/talk.ts';
import { longestTalkTexts } from '../domain/talk-rules.ts';
import type { OpenFailure } from '../files/age.ts';
import type { Shared, SharedTextFailure } from '../files/shared-part-file.ts';
import type { OwnFile } from './data-actions.ts';
import type { Dependencies } from './dependencies.ts';

export type { Shared };

/**
 * protected: a passphrase is needed. unreadable: the device did not give the file. not-opened: too little memory to
 * take the protection off.
 */
export type SharedFailure = SharedTextFailure | OpenFailure | 'protected' | 'unreadable' | 'not-opened';

/** A file that was chosen; its size is known before it is read. */
export interface ChosenFile {
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

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
const loadProtection = () => import('../files/protect.ts');

export function shareActions({ now, newId }: Dependencies): ShareActions {
  const stamped = (part: PartContents) => ({ id: newId(), madeAt: now(), ...part });

  const fileOf = async (name: string, text: string, passphrase?: string): Promise<Result<OwnFile, 'not-protected'>> => {
    const base = `pijlerpad-${name}-${now().slice(0, 10)}`;
    if (passphrase === undefined) return success({ name: `${base}.json`, type: 'application/json', text });
    const { protect } = await loadProtection();
    const file = await protect(new TextEncoder().encode(text), passphrase);
    return file.ok ? success({ name: `${base}.age`, type: 'application/octet-stream', text: file.value }) : file;
  };

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
      const [{ largestShared, parseShared }, { isProtected }] = await Promise.all([
        loadFile(),
        import('../files/is-protected.ts'),
      ]);
      if (file.size > largestShared) return failed('too-large');
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        return failed('unreadable');
      }
      if (!isProtected(bytes)) return parseShared(new TextDecoder().decode(bytes));
      if (!passphrase?.trim()) return failed('protected');
      const { unprotect } = await loadProtection();
      const opened = await unprotect(bytes, passphrase);
      return opened.ok ? parseShared(new TextDecoder().decode(opened.value)) : opened;
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
