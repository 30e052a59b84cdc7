import { decrypt, encrypt } from './age.ts';
import type { ProtectTask } from './protect.ts';

/** Does the heavy counting beside the page, so that this one stays responsive. One task, one answer. */
addEventListener('message', async ({ data: task }: MessageEvent<ProtectTask>) => {
  try {
    const result =
      task.kind === 'encrypt'
        ? await encrypt(task.contents, task.passphrase, task.work)
        : await decrypt(task.contents, task.passphrase);
    postMessage({ result });
  } catch {
    postMessage({});
  }
});
