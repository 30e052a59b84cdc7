import type { UnlockFailure } from '../app/lock-actions.ts';
import { codeLength, signsOfCode } from '../app/recovery-code.ts';
import { secret as copy, locked } from './copy/nl/lock.ts';

/** What is wrong with the passphrase or recovery code that was typed, said of what it looks like. */
export function secretProblem(failure: UnlockFailure, typed: string): string {
  if (failure !== 'wrong-passphrase') return locked.failure[failure];
  if (!typed.trim()) return copy.empty;
  const signs = signsOfCode(typed);
  return signs === undefined ? locked.failure[failure] : copy.wrongCode(signs, codeLength);
}
