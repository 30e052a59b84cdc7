import { failed, type Result, success } from '../domain/result.ts';

/**
 * A file in a folder that someone chose (File System Access). It takes the place of the one before it only when it is
 * whole, because a browser writes beside it first.
 */

/**
 * not-allowed: the browser wants to be asked again. gone: the folder is not there any more. full: no room.
 * taken: another device keeps its copy in this folder. failed: anything else.
 */
export type FolderTrouble = 'not-allowed' | 'gone' | 'full' | 'taken' | 'failed';

export const folderFileName = 'pijlerpad-reservekopie.age';

/** Long enough to hold what chance put in a protected file. */
const beginningLength = 200;

/** Tells one protected file from another: chance is in it. */
export function beginningOf(text: string): string {
  return text.slice(0, beginningLength);
}

/** As browsers have it that let a folder be chosen. */
interface Permissions {
  queryPermission?(what: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(what: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** @param isAsked whether the browser may show its question; only right after a tap. */
export async function mayWriteIn(handle: FileSystemDirectoryHandle, isAsked: boolean): Promise<boolean> {
  const permissions = handle as Permissions;
  try {
    const state = (await permissions.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (state === 'granted' || !isAsked) return state === 'granted';
    return (await permissions.requestPermission?.({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
}

/** How the copy in the folder begins; undefined when there is none. */
export async function beginningInFolder(
  handle: FileSystemDirectoryHandle,
): Promise<Result<string | undefined, FolderTrouble>> {
  try {
    const there = await readFile(handle, folderFileName);
    return success(there && there.size > 0 ? beginningOf(await there.text()) : undefined);
  } catch (error) {
    return failed(troubleOf(error));
  }
}

export async function writeInFolder(
  handle: FileSystemDirectoryHandle,
  text: string,
): Promise<Result<void, FolderTrouble>> {
  try {
    await writeFile(handle, folderFileName, text);
    return success(undefined);
  } catch (error) {
    return failed(troubleOf(error));
  }
}

/** Gives a copy that is there already a name of its own, with its day: a new one never takes its place. */
export async function setAside(
  handle: FileSystemDirectoryHandle,
  dayOf: (moment: string) => string,
): Promise<Result<string | undefined, FolderTrouble>> {
  try {
    const there = await readFile(handle, folderFileName);
    if (!there || there.size === 0) return success(undefined);
    const day = dayOf(new Date(there.lastModified).toISOString());
    const name = await freeName(handle, folderFileName.replace('.age', `-${day}`));
    await writeFile(handle, name, await there.text());
    await handle.removeEntry(folderFileName);
    return success(name);
  } catch (error) {
    return failed(troubleOf(error));
  }
}

async function freeName(handle: FileSystemDirectoryHandle, base: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.age` : `${base}-${number}.age`;
    if (!(await readFile(handle, name))) return name;
  }
}

async function readFile(handle: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  let file: FileSystemFileHandle;
  try {
    file = await handle.getFileHandle(name);
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return undefined;
    throw error;
  }
  return file.getFile();
}

/** What is written is in the file once it is closed, and not at all before. */
async function writeFile(handle: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const file = await handle.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
  await stream.close();
}

function troubleOf(error: unknown): FolderTrouble {
  switch (nameOf(error)) {
    case 'NotFoundError':
      return 'gone';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'not-allowed';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'failed';
  }
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}
