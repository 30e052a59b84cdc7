import type { Talk } from '../domain/talk.ts';
import { useApp, useLive } from './app-context.ts';

/** One talk of the person who is answering, among all their talks; undefined until they are read, null when it is gone. */
export function useTalk(id: string | undefined): { talks: readonly Talk[]; talk: Talk | null } | undefined {
  const talks = useLive(useApp().observeTalks);
  return talks && { talks, talk: talks.find((talk) => talk.id === id) ?? null };
}
