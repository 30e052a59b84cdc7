import { decrypt, encrypt } from '../../src/files/age.ts';
import type { ProtectTask } from '../../src/files/protect.ts';

/** Stands in for the browser's worker, which the tests outside a browser do not have: does the same task beside. */
export class ExampleWorker extends EventTarget {
  terminate(): void {}

  postMessage({ kind, contents, passphrase, work }: ProtectTask): void {
    void (kind === 'encrypt' ? encrypt(contents, passphrase, work) : decrypt(contents, passphrase)).then((result) =>
      this.dispatchEvent(new MessageEvent('message', { data: { result } })),
    );
  }
}

/** A worker whose script could not be fetched, or that ran out of memory. */
export class BrokenWorker extends EventTarget {
  terminate(): void {}

  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
}

let made = 0;

/** Protects nothing, at once: where only it matters that each file is another one, behind this passphrase. */
export class QuickWorker extends EventTarget {
  terminate(): void {}

  postMessage({ contents, passphrase }: ProtectTask): void {
    made += 1;
    const result = `${passphrase}\n${made}\n${new TextDecoder().decode(contents)}`;
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { result } })));
  }
}
