import { type Result, success } from '../domain/result.ts';

/** A file for the person to keep. */
export interface OwnFile {
  name: string;
  type: string;
  text: string;
}

const loadProtection = () => import('../files/protect.ts');

/** @param passphrase left out: anyone can read the file. */
export async function fileNamed(
  base: string,
  text: string,
  passphrase?: string,
): Promise<Result<OwnFile, 'not-protected'>> {
  if (passphrase === undefined) return success({ name: `${base}.json`, type: 'application/json', text });
  const { protect } = await loadProtection();
  const file = await protect(new TextEncoder().encode(text), passphrase);
  return file.ok ? success({ name: `${base}.age`, type: 'application/octet-stream', text: file.value }) : file;
}
