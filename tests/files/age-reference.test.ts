import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt } from '../../src/files/age.ts';

/** The reference program asks a terminal for the passphrase; `script` gives it one. */
const hasReference = ['age', 'script'].every((program) => spawnSync('which', [program]).status === 0);
const passphrase = 'appel boom fiets';
const text = 'Afspraken: één, twee, 🚲.\n';

function age(folder: string, command: string, times: number): void {
  execFileSync('script', ['-qec', `age ${command}`, '/dev/null'], {
    cwd: folder,
    input: `${passphrase}\n`.repeat(times),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

describe.skipIf(!hasReference)('the reference program of the format age', () => {
  const folder = mkdtempSync(join(tmpdir(), 'age-'));

  it('opens a file that was protected here', async () => {
    writeFileSync(join(folder, 'ours.age'), await encrypt(new TextEncoder().encode(text), passphrase));
    age(folder, '-d -o opened.txt ours.age', 1);
    expect(readFileSync(join(folder, 'opened.txt'), 'utf8')).toBe(text);
  });

  it('makes a file that opens here', async () => {
    writeFileSync(join(folder, 'theirs.txt'), text);
    age(folder, '-p -o theirs.age theirs.txt', 2);
    const opened = await decrypt(new Uint8Array(readFileSync(join(folder, 'theirs.age'))), passphrase);
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(text);
  });
});
