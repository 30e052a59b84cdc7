import { hashOf } from '../address.ts';
import { LinkList } from '../components/link-list.tsx';
import { otherWays as copy } from '../copy/nl/ways.ts';

const forFirstVisit = ['moments', 'starter-kit', 'pillars'] as const;
const forLater = ['deepen', 'moments', 'reflection', 'diary', 'starter-kit', 'pillars'] as const;

/** Where else to go than past every topic. */
export function OtherWays({ isFirstVisit }: { isFirstVisit: boolean }) {
  return (
    <section class="stack">
      <h2>{isFirstVisit ? copy.title : copy.titleReturning}</h2>
      <LinkList
        links={(isFirstVisit ? forFirstVisit : forLater).map((page) => ({ href: hashOf(page), ...copy.links[page] }))}
      />
    </section>
  );
}
