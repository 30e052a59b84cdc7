import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileActions } from '../../src/app/file-actions.ts';
import { largestBackupFile } from '../../src/domain/file-limits.ts';
import { failed } from '../../src/domain/result.ts';
import { encrypt } from '../../src/files/age.ts';
import { ExampleWorker } from '../examples/worker.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const { recogniseFile } = fileActions();
const bytes = (text: string) => new TextEncoder().encode(text);
const backup = JSON.stringify({ format: 'pijlerpad-backup', formatVersion: 6 });
const passphrase = 'kaas lamp trap fiets';

describe('a file of which nobody knows what it is', () => {
  it('is recognised, and handed on as it was', async () => {
    const known = await recogniseFile(new Blob([backup]));
    expect(known).toMatchObject({ ok: true, value: { kind: 'backup' } });
    if (known.ok) expect(await known.value.file.text()).toBe(backup);
  });

  it('is recognised behind a passphrase, and handed on without it', async () => {
    vi.stubGlobal('Worker', ExampleWorker);
    const file = new Blob([await encrypt(bytes(backup), passphrase, 2)]);
    expect(await recogniseFile(file)).toEqual(failed('protected'));
    expect(await recogniseFile(file, ' ')).toEqual(failed('protected'));
    expect(await recogniseFile(file, 'iets heel anders')).toEqual(failed('wrong-passphrase'));
    const known = await recogniseFile(file, passphrase);
    if (!known.ok) throw new Error(known.failure);
    expect(known.value.kind).toBe('backup');
    expect(await known.value.file.text()).toBe(backup);
  });

  it('is not read when it is too large', async () => {
    const arrayBuffer = vi.fn();
    expect(await recogniseFile({ size: largestBackupFile + 1, arrayBuffer })).toEqual(failed('too-large'));
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it.each([
    ['empty', new Blob([])],
    ['not-ours', new Blob([Uint8Array.from({ length: 5000 }, (_, place) => (place * 37) % 256)])],
    ['damaged', new Blob(['-----BEGIN AGE ENCRYPTED FILE-----\nabc'])],
    ['damaged', new Blob([backup.slice(0, -3)])],
  ] as const)('is %s', async (why, file) => {
    expect(await recogniseFile(file)).toEqual(failed(why));
  });

  it('is unreadable when the device does not give it', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    expect(await recogniseFile(gone)).toEqual(failed('unreadable'));
  });
});
