import { useCallback } from 'preact/hooks';
import type { Address } from '../address.ts';
import { useLoaded } from '../app-context.ts';

/** What a page may need beside what the app gives it. */
export interface PageProps {
  id?: string;
  params: Readonly<Record<string, string>>;
  version: string;
}

const none = {};

export function LazyPage({ address, version }: { address: Address; version: string }) {
  const load = useCallback(async () => {
    const { laterPages } = await import('./later-pages.ts');
    const page = await (laterPages[address.page] ?? laterPages.unknown)?.();
    return { page };
  }, [address.page]);
  const Page = useLoaded(load)?.page;
  if (!Page) return null;
  return (
    <Page {...(address.id !== undefined && { id: address.id })} params={address.params ?? none} version={version} />
  );
}
