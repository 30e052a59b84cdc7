import type { FunctionComponent } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Address, PageName } from '../address';
import { useLoaded } from '../app-context';

/** What a page may need beside what the app gives it. */
export interface PageProps {
  id?: string;
  version: string;
}

/** Pages that the first question does not need, each in a chunk of its own. */
const lazyPages: Partial<Record<PageName, () => Promise<FunctionComponent<PageProps>>>> = {
  situation: async () => (await import('./situation')).SituationPage,
  review: async () => (await import('./review')).ReviewPage,
  profile: async () => (await import('./profile')).ProfilePage,
  focus: async () => (await import('./focus')).FocusPage,
  suggestions: async () => (await import('./suggestions')).SuggestionsPage,
  activity: async () => (await import('./activity')).ActivityPage,
  plan: async () => (await import('./plan')).PlanPage,
  people: async () => (await import('./people')).PeoplePage,
  data: async () => (await import('./data')).DataPage,
  about: async () => (await import('./about')).AboutPage,
  help: async () => (await import('./help')).HelpPage,
  unknown: async () => (await import('./unknown')).UnknownPage,
};

export function LazyPage({ address, version }: { address: Address; version: string }) {
  const load = useCallback(async () => {
    const page = await (lazyPages[address.page] ?? lazyPages.unknown)?.();
    return { page };
  }, [address.page]);
  const Page = useLoaded(load)?.page;
  return Page ? <Page {...(address.id !== undefined && { id: address.id })} version={version} /> : null;
}
