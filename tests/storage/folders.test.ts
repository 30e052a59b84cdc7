import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/storage/folders.ts';
import { freshDatabaseName, openExampleStore } from './example-store.ts';

// A real handle can be kept by a browser alone; here it is any object.
const handle = { name: 'Kopieën' } as unknown as FileSystemDirectoryHandle;

describe('the folder on a device', () => {
  it('is kept beside the rows, and forgotten', async () => {
    const name = freshDatabaseName();
    const { database } = openExampleStore(name);
    await database.open();
    const folders = createFolderStore(name);
    expect(await folders.read()).toBeUndefined();
    const folder = { handle, checksum: 'abc', beginnings: ['one'], savedAt: '2026-03-01T19:30:00.000Z' };
    await folders.keep(folder);
    expect(await folders.read()).toEqual(folder);
    await database.table('folders').put({ id: 'backup', handle });
    expect(await folders.read()).toEqual({ handle, checksum: '', beginnings: [], savedAt: '' });
    await folders.forget();
    expect(await folders.read()).toBeUndefined();
  });
});
