import { failed, type Result, success } from '../domain/result.ts';
import type { OpenFailure } from './age.ts';
import workerAddress from './protect-worker.ts?worker&url';

export interface ProtectTask {
  kind: 'encrypt' | 'decrypt';
  contents: Uint8Array;
  passphrase: string;
  /** How slow guessing is made, as a power of two; see age.ts. */
  work?: number;
}

/** A protected file with these contents; fails when the device has too little memory for it. */
export async function protect(
  contents: Uint8Array,
  passphrase: string,
  work?: number,
): Promise<Result<string, 'not-protected'>> {
  const file = await perform<string>({ kind: 'encrypt', contents, passphrase, ...(work !== undefined && { work }) });
  return file === undefined ? failed('not-protected') : success(file);
}

/** The contents of a protected file. */
export async function unprotect(
  contents: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, OpenFailure | 'not-opened'>> {
  const opened = await perform<Result<Uint8Array, OpenFailure>>({ kind: 'decrypt', contents, passphrase });
  return opened ?? failed('not-opened');
}

/** What came of a task; undefined when it could not be done: no memory, or the worker could not be fetched. */
function perform<Outcome>(task: ProtectTask): Promise<Outcome | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(trustedWorkerAddress());
    } catch {
      resolve(undefined);
      return;
    }
    const end = (result: Outcome | undefined) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<{ result?: Outcome }>) => end(data.result));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(undefined);
    });
    worker.postMessage(task);
  });
}

interface TrustedTypePolicy {
  createScriptURL(address: string): string;
}

let policy: TrustedTypePolicy | undefined;

/** Under Trusted Types the address of this one worker; see the policy in index.html. */
function trustedWorkerAddress(): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }): TrustedTypePolicy;
    };
  };
  // A policy can be made only once.
  policy ??= trustedTypes?.createPolicy('pijlerpad-protect', { createScriptURL: () => workerAddress });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}
