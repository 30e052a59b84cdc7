import { isProspective, type Situation } from '../../domain/situation.ts';
import { whoHelps as copy } from '../copy/nl/ways.ts';
import { Explained } from './explained.tsx';

/** When to call, and whom. Who has no foster child yet reads whom to ask instead. */
export function WhoHelps({ texts, situation }: { texts: readonly string[]; situation: Situation }) {
  const isForLater = isProspective(situation);
  return (
    <section class="stack">
      <h2>{isForLater ? copy.titleProspective : copy.title}</h2>
      {(isForLater ? [copy.prospective] : texts).map((text) => (
        <p key={text}>
          <Explained text={text} />
        </p>
      ))}
    </section>
  );
}
