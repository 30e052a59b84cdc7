import { setOf } from '../domain/answered-questions.ts';
import type { Assessment } from '../domain/assessment.ts';
import { isHeldBy } from '../domain/backup-reminder.ts';
import { type Conflict, conflictsOf } from '../domain/conflicts.ts';
import { largestBackupFile } from '../domain/file-limits.ts';
import { type ImportNews, newsOf } from '../domain/import-news.ts';
import { type GoesOn, goesOnAfter } from '../domain/import-people.ts';
import { canTakeBack, hangingOn, type ImportedRow } from '../domain/import-undo.ts';
import {
  type AnyItem,
  type Comparison,
  comparePersonalData,
  keyOf as idOf,
  itemsToWrite,
  type PersonalData,
  type PersonalDataKind,
  personalDataKinds,
} from '../domain/personal-data.ts';
import type { QuestionSet } from '../domain/question-set.ts';
import { failed, type Result, success } from '../domain/result.ts';
import type { BackupFailure, ReadBackup } from '../files/backup.ts';
import { keyOf } from '../storage/records.ts';
import type { Change, Reader, StorageTrouble } from '../storage/store.ts';
import { type ChosenFile, type ReadFailure, textOfChosen } from './chosen-file.ts';
import type { Dependencies, Written } from './dependencies.ts';
import { hasDraft } from './draft-actions.ts';
import { readPersonalData } from './later-queries.ts';
import { openLockedRescue } from './locked-rescue.ts';
import type { OwnFile } from './own-file.ts';
import { readCurrentPerson } from './queries.ts';

export type { ChosenFile, OwnFile };

/**
 * locked: it comes from a device with a lock, whose passphrase or recovery code was not given. empty: there is nothing in
 * the file, as with a download that broke off.
 */
export type ImportFailure = BackupFailure | ReadFailure | 'locked' | 'empty';

/** What is in a backup and what importing it would do. Nothing has been written yet. */
export interface ImportPreview {
  backup: ReadBackup;
  comparison: Comparison;
  news: ImportNews;
  /** What is here and in the file, and not equal. */
  conflicts: readonly Conflict[];
  /** The assessments of which answers differ, by id, with the questions as they were asked. */
  asked: ReadonlyMap<string, { assessment: Assessment; questionSet: QuestionSet }>;
  goesOn: GoesOn;
}

export interface ImportChoices {
  /** Ids of the conflicts in which the file wins. */
  fromFile?: ReadonlySet<string>;
  /** The person in the file who is answering from now on, where that had to be asked; left out: who is answering now. */
  goOnAs?: string;
}

/** What of the last import can be taken back. went-on: something was changed since, which would go along. */
export type LastImport = 'none' | 'can-be-undone' | 'went-on';

/** Reading what was kept in a file. */
export interface DataActions {
  /** @param passphrase left out: a file that needs one is refused as `protected` or `locked`. */
  previewImport(file: ChosenFile, passphrase?: string): Promise<Result<ImportPreview, ImportFailure>>;
  /** Writes what is new in one transaction, and of what differs only what was chosen. */
  importBackup(preview: ImportPreview, choices?: ImportChoices): Promise<Written>;
  /** Of this visit: what an import wrote is remembered until the app closes. */
  lastImport(): Promise<LastImport>;
  /** Puts back what was here, all of it; refused when someone went on with what was imported. */
  undoImport(): Promise<Result<void, StorageTrouble | 'went-on'>>;
}

/** What an import wrote, to take it back. In memory alone. */
interface Done {
  rows: readonly ImportedRow[];
  /** What belonged already to who and what it brought. */
  hungBefore: ReadonlySet<string>;
  /** Who was answering before it; empty when there was nobody. */
  personBefore: string;
  /** Who it chose to go on as, when it did. */
  personAfter: string | undefined;
  /** What was known of the last backup before it and after it. */
  lastBackup?: { before: string; after: string };
}

/** Fetched when it is needed: the first question does without. */
const loadBackup = () => import('../files/backup.ts');

export function dataActions({ store, questionSet }: Dependencies): DataActions & { forgetImport(): void } {
  let last: Done | 'went-on' | undefined;
  // Nothing of a person stays in memory while the lock is closed.
  store.observeState(({ lock }) => {
    if (lock === 'locked') last = undefined;
  });

  const readGoesOn = async (reader: Reader, here: PersonalData, incoming: PersonalData) =>
    goesOnAfter(here, await readCurrentPerson(reader), incoming, questionSet());

  return {
    async previewImport(file, passphrase) {
      if (file.size === 0) return failed('empty');
      const { parseBackup } = await loadBackup();
      const text = await textOfChosen(file, passphrase, largestBackupFile);
      if (!text.ok) return text;
      if (text.value.trim() === '') return failed('empty');
      const asFound = await parseBackup(text.value);
      if (!asFound.ok) return asFound;
      const opened = await openLockedRescue(text.value, passphrase);
      if (!opened.ok) return opened;
      const backup = opened.value.text === text.value ? asFound : await parseBackup(opened.value.text);
      if (!backup.ok) return backup;
      const { data } = backup.value;
      return store.read(async (reader) => {
        const here = await readPersonalData(reader);
        const conflicts = conflictsOf(here, data);
        return success({
          backup: { ...backup.value, leftOut: backup.value.leftOut + opened.value.leftOut },
          comparison: comparePersonalData(here, data),
          news: newsOf(here, data, questionSet()),
          conflicts,
          asked: askedIn(conflicts, here, data, questionSet()),
          goesOn: await readGoesOn(reader, here, data),
        });
      });
    },

    async importBackup({ backup: { data, createdAt } }, { fromFile, goOnAs } = {}) {
      let done: Done | undefined;
      const written = await store.write(async (reader) => {
        const here = await readPersonalData(reader);
        const current = await readCurrentPerson(reader);
        const goesOn = await readGoesOn(reader, here, data);
        const rows = rowsToWrite(here, itemsToWrite(here, data, fromFile));
        const blank = goesOn.as === 'file' ? goesOn.blank : undefined;
        if (blank && !(await hasDraft(reader, blank.id))) rows.push({ kind: 'people', before: blank });
        // The last backup speaks of what is here: of all of it, or there is none.
        const lastBackup = rows.length > 0 && {
          before: await readLastBackup(reader),
          after: isHeldBy(withRows(here, rows), data) ? createdAt : '',
        };
        const hungBefore = hangingOn(rows, here);
        const chosen = goesOn.as === 'file' ? goesOn.personId : goOnAs;
        const personAfter = data.people.find(({ id }) => id === chosen)?.id;
        const personBefore = current?.id ?? '';
        done = { rows, hungBefore, personBefore, personAfter, ...(lastBackup && { lastBackup }) };
        return [
          ...rows.map(({ kind, before, after }) => change(kind, before, after)),
          ...(personAfter === undefined ? [] : [setting('currentPersonId', personAfter)]),
          ...(lastBackup ? [setting('lastBackup', lastBackup.after)] : []),
        ];
      });
      if (written.ok) last = done;
      return written;
    },

    async lastImport() {
      if (last === undefined || last === 'went-on') return last ?? 'none';
      const done = last;
      if (await store.read((reader) => canUndo(reader, done))) return 'can-be-undone';
      last = 'went-on';
      return last;
    },

    async undoImport() {
      if (last === undefined || last === 'went-on') return failed('went-on');
      const done = last;
      const { rows, personBefore, personAfter, lastBackup } = done;
      let isRefused = false;
      const written = await store.write(async (reader) => {
        isRefused = !(await canUndo(reader, done));
        if (isRefused) return [];
        const current = await readCurrentPerson(reader);
        const isGoing = current && (current.id === personAfter || newPeople(rows).includes(current.id));
        const isOurs = lastBackup && (await readLastBackup(reader)) === lastBackup.after;
        return [
          ...rows.map(({ kind, before, after }) => change(kind, after, before)),
          // Who switched meanwhile to someone who stays, and who made a backup meanwhile, keeps that.
          ...(isGoing ? [setting('currentPersonId', personBefore)] : []),
          ...(isOurs ? [setting('lastBackup', lastBackup.before)] : []),
        ];
      });
      if (isRefused) last = 'went-on';
      else if (written.ok) last = undefined;
      return isRefused ? failed('went-on') : written;
    },

    forgetImport() {
      last = undefined;
    },
  };
}

async function canUndo(reader: Reader, { rows, hungBefore }: Done): Promise<boolean> {
  if (!canTakeBack(rows, await readPersonalData(reader), hungBefore)) return false;
  const areTyping = await Promise.all(newPeople(rows).map((personId) => hasDraft(reader, personId)));
  return !areTyping.includes(true);
}

/** People who are here because of the import. */
function newPeople(rows: readonly ImportedRow[]): string[] {
  return rows.flatMap(({ kind, before, after }) => (kind === 'people' && after && !before ? [idOf(kind, after)] : []));
}

async function readLastBackup(reader: Reader): Promise<string> {
  const known = (await reader.get('settings', 'lastBackup'))?.value;
  return typeof known === 'string' ? known : '';
}

/** Empty rather than deleted: that is read as not being there. */
function setting(key: 'currentPersonId' | 'lastBackup', value: string): Change {
  return { table: 'settings', put: { key, value } };
}

/** One for each key: of a file that holds something twice, the last one counts. */
function rowsToWrite(here: PersonalData, items: PersonalData): ImportedRow[] {
  return personalDataKinds.flatMap((kind) => {
    const known = byId(here, kind);
    return [...byId(items, kind).values()].map((after) => {
      const before = known.get(idOf(kind, after));
      return { kind, after, ...(before && { before }) };
    });
  });
}

function withRows(here: PersonalData, rows: readonly ImportedRow[]): PersonalData {
  const kinds = personalDataKinds.map((kind) => {
    const items = byId(here, kind);
    for (const row of rows) {
      if (row.kind === kind && row.after) items.set(idOf(kind, row.after), row.after);
      else if (row.kind === kind && row.before) items.delete(idOf(kind, row.before));
    }
    return [kind, [...items.values()]];
  });
  return Object.fromEntries(kinds);
}

/** The assessments of which answers differ. */
function askedIn(
  conflicts: readonly Conflict[],
  here: PersonalData,
  incoming: PersonalData,
  bundled: QuestionSet,
): ImportPreview['asked'] {
  const sets = [...here.questionSets, ...incoming.questionSets];
  const differing = new Set(conflicts.flatMap((one) => (one.kind === 'answers' ? [one.here.assessmentId] : [])));
  return new Map(
    [...incoming.assessments, ...here.assessments]
      .filter(({ id }) => differing.has(id))
      .map((assessment) => [assessment.id, { assessment, questionSet: setOf(assessment, sets, bundled) }]),
  );
}

function byId(data: PersonalData, kind: PersonalDataKind): Map<string, AnyItem> {
  return new Map((data[kind] as readonly AnyItem[]).map((item) => [idOf(kind, item), item]));
}

/** From one row to another, or to none. Every kind of personal data is a table of the same name. */
function change(kind: PersonalDataKind, from: AnyItem | undefined, to: AnyItem | undefined): Change {
  return to ? ({ table: kind, put: to } as Change) : { table: kind, delete: keyOf(kind, from as never) };
}
