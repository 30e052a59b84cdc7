import { worksOffline as copy } from '../copy/nl/works-offline.ts';
import { useWorksOffline } from '../use-works-offline.ts';

/** Whether the app is ready here for use without a network, and what to do when it is not. */
export function WorksOffline() {
  const works = useWorksOffline();
  if (import.meta.env.MODE === 'withdraw') return <OfflineWords state="withdrawn" />;
  return <OfflineWords state={works ? 'ready' : 'serviceWorker' in navigator ? 'notYet' : 'never'} />;
}

export function OfflineWords({ state }: { state: keyof typeof copy }) {
  return <p role="status">{copy[state]}</p>;
}
