import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFolderCopy, type FolderCopy, type FolderState } from '../../src/app/folder-copy.ts';
import { decrypt } from '../../src/files/age.ts';
import { parseBackup } from '../../src/files/backup.ts';
import { folderFileName } from '../../src/files/folder-file.ts';
import type { ChosenFolder, FolderStore } from '../../src/storage/folders.ts';
import { type ExampleFolder, exampleFolder } from '../examples/folder.ts';
import { exampleMoment, goal, person } from '../examples/person-examples.ts';
import { exampleQuestionSet } from '../examples/question-set-examples.ts';
import { BrokenWorker, ExampleWorker, QuickWorker } from '../examples/worker.ts';
import { openExampleStore } from '../storage/example-store.ts';

beforeEach(() => vi.stubGlobal('Worker', QuickWorker));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passphrase = 'appel boom fiets lamp';

function memoryFolders(): FolderStore {
  let row: ChosenFolder | undefined;
  return {
    read: async () => row,
    keep: async (folder) => {
      row = folder;
    },
    forget: async () => {
      row = undefined;
    },
  };
}

function openDevice() {
  const opened = openExampleStore();
  const dependencies = {
    store: opened.store,
    questionSet: () => exampleQuestionSet(),
    now: () => exampleMoment,
    today: () => exampleMoment.slice(0, 10),
    newId: () => 'id',
  };
  const folders = memoryFolders();
  const open = () => createFolderCopy(dependencies, folders);
  const change = (text: string) =>
    opened.store.write(async () => [
      { table: 'people', put: person() },
      { table: 'goals', put: goal({ change: text }) },
    ]);
  return { ...opened, folders, open, change };
}

function stateOf(copy: FolderCopy): FolderState {
  let state: FolderState = { at: 'off' };
  copy.observe((now) => {
    state = now;
  })();
  return state;
}

async function goalsIn({ files }: ExampleFolder, name = folderFileName): Promise<string[]> {
  const [protectedWith, , ...contents] = (files.get(name)?.text ?? '').split('\n');
  expect(protectedWith).toBe(passphrase);
  const backup = await parseBackup(contents.join('\n'));
  if (!backup.ok) throw new Error(backup.failure);
  return backup.value.data.goals.map(({ change }) => change);
}

describe('a copy in a folder', () => {
  it('is written at once, protected, and counts as a backup', async () => {
    vi.stubGlobal('Worker', ExampleWorker);
    const { open, change, store } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    const copy = open();
    expect(await copy.choose(folder.handle, passphrase)).toEqual({ ok: true, value: undefined });
    const text = folder.files.get(folderFileName)?.text ?? '';
    expect(text).not.toContain('Rust');
    const opened = await decrypt(new TextEncoder().encode(text), passphrase);
    expect(opened.ok && new TextDecoder().decode(opened.value)).toContain('"change":"Rust"');
    expect(stateOf(copy)).toEqual({ at: 'on', name: 'Kopieën', savedAt: exampleMoment });
    expect(await store.read((reader) => reader.get('settings', 'lastBackup'))).toMatchObject({ value: exampleMoment });
    expect(await copy.passphrase()).toBe(passphrase);
    await copy.stop();
  });

  it('follows changes once it is quiet, and is not written anew when nothing changed', async () => {
    const { open, change } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    const copy = open();
    await copy.choose(folder.handle, passphrase);
    const first = folder.files.get(folderFileName)?.text;

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await change('Rust');
    await vi.advanceTimersByTimeAsync(31_000);
    expect(folder.files.get(folderFileName)?.text).toBe(first);
    await change('Meer rust');
    await vi.advanceTimersByTimeAsync(31_000);
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await goalsIn(folder)).toEqual(['Meer rust']), { timeout: 10_000 });
    await copy.stop();
  });

  it('goes on after the app was opened again, with what changed in between', async () => {
    const { open, change } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    await open().choose(folder.handle, passphrase);
    await change('Meer rust');
    const copy = open();
    await copy.start();
    expect(await goalsIn(folder)).toEqual(['Meer rust']);
    await copy.stop();
  });

  it('is never replaced by one of a device that was erased', async () => {
    const { open, change, store } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    const copy = open();
    await copy.choose(folder.handle, passphrase);
    await store.write(async () => [{ table: 'goals', clear: true }]);
    await copy.allow();
    expect(await goalsIn(folder)).toEqual(['Rust']);
    await store.write(async () => [{ table: 'privateTexts', clear: true }]);
    await change('Opnieuw begonnen');
    await copy.allow();
    expect(await goalsIn(folder)).toEqual(['Rust']);
    expect(stateOf(copy)).toEqual({ at: 'off' });
  });

  it('sets a copy aside that was in the folder already', async () => {
    const { open, change } = openDevice();
    const folder = exampleFolder();
    await change('Oude telefoon');
    await open().choose(folder.handle, passphrase);
    const phone = openDevice();
    await phone.change('Nieuwe telefoon');
    const copy = phone.open();
    const aside = 'pijlerpad-reservekopie-2026-03-01.age';
    expect(await copy.choose(folder.handle, passphrase)).toEqual({ ok: true, value: aside });
    expect(await goalsIn(folder, aside)).toEqual(['Oude telefoon']);
    expect(await goalsIn(folder)).toEqual(['Nieuwe telefoon']);
    expect(await copy.choose(folder.handle, passphrase)).toEqual({
      ok: true,
      value: 'pijlerpad-reservekopie-2026-03-01-2.age',
    });
    await copy.stop();
  });

  it('leaves a copy alone that another device wrote since', async () => {
    const { open, change } = openDevice();
    const folder = exampleFolder();
    await change('Hier');
    const copy = open();
    await copy.choose(folder.handle, passphrase);
    const other = '-----BEGIN AGE ENCRYPTED FILE-----\nvan een ander apparaat';
    folder.files.set(folderFileName, { text: other, lastModified: 0 });
    await change('Hier verder');
    await copy.allow();
    expect(stateOf(copy)).toMatchObject({ trouble: 'taken' });
    expect(folder.files.get(folderFileName)?.text).toBe(other);
    await copy.stop();
  });

  it.each([
    ['open', 'NotFoundError', 'gone'],
    ['open', 'NotAllowedError', 'not-allowed'],
    ['write', 'QuotaExceededError', 'full'],
    ['close', 'QuotaExceededError', 'full'],
    ['write', 'NotFoundError', 'gone'],
    ['close', 'InvalidStateError', 'failed'],
  ] as const)(
    'that cannot be written (%s: %s) says so, keeps the last one and tries again',
    async (when, name, trouble) => {
      const { open, change } = openDevice();
      const folder = exampleFolder();
      await change('Rust');
      const copy = open();
      await copy.choose(folder.handle, passphrase);
      folder.fails = { when, name };
      await change('Meer rust');
      await copy.allow();
      expect(stateOf(copy)).toMatchObject({ at: 'on', trouble, savedAt: exampleMoment });
      expect(await goalsIn(folder)).toEqual(['Rust']);
      folder.fails = undefined;
      await copy.allow();
      expect(stateOf(copy)).toEqual({ at: 'on', name: 'Kopieën', savedAt: exampleMoment });
      expect(await goalsIn(folder)).toEqual(['Meer rust']);
      await copy.stop();
    },
  );

  it('asks to be let in again after a restart, only when someone taps', async () => {
    const { open, change } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    await open().choose(folder.handle, passphrase);
    folder.permission = 'prompt';
    await change('Meer rust');
    const copy = open();
    await copy.start();
    expect(stateOf(copy)).toMatchObject({ trouble: 'not-allowed' });
    expect(folder.permission).toBe('prompt');
    await copy.allow();
    expect(await goalsIn(folder)).toEqual(['Meer rust']);
    await copy.stop();
  });

  it('is not begun where the browser says no', async () => {
    const { open, folders } = openDevice();
    const folder = exampleFolder();
    folder.permission = 'denied';
    expect(await open().choose(folder.handle, passphrase)).toEqual({ ok: false, failure: 'not-allowed' });
    expect(await folders.read()).toBeUndefined();
  });

  it('is never left unprotected', async () => {
    vi.stubGlobal('Worker', BrokenWorker);
    const { open, change } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    const copy = open();
    expect(await copy.choose(folder.handle, passphrase)).toEqual({ ok: false, failure: 'not-protected' });
    expect(folder.files.size).toBe(0);
    await copy.stop();
  });

  it('stops and leaves the file; and goes on after all, as its own', async () => {
    const { open, change, folders } = openDevice();
    const folder = exampleFolder();
    await change('Rust');
    const copy = open();
    await copy.choose(folder.handle, passphrase);
    const stopped = await copy.stop();
    expect(stateOf(copy)).toEqual({ at: 'off' });
    expect([await folders.read(), await copy.passphrase()]).toEqual([undefined, '']);
    expect(await goalsIn(folder)).toEqual(['Rust']);
    if (!stopped) throw new Error('there was a folder');
    await change('Meer rust');
    await copy.resume(stopped);
    expect(await goalsIn(folder)).toEqual(['Meer rust']);
    await copy.stop();
  });
});
