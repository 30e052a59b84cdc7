import './agreements.css';
import type { MadeAgreement } from '../../domain/talk-rules.ts';
import { useApp } from '../app-context.ts';
import { agreements as copy } from '../copy/nl/talk.ts';
import { AgreementWords } from './agreements.tsx';
import { useChosen } from './use-chosen.ts';
import type { Follow } from './use-saving.ts';

/** An agreement to tick once it is done; taking the tick away takes that back. */
export function AgreementTick({ made: { talk, agreement }, follow }: { made: MadeAgreement; follow: Follow }) {
  const app = useApp();
  const [isDone, choose] = useChosen(agreement.doneAt !== undefined, (isTicked) => {
    void follow(app.markAgreement(talk.id, agreement.id, isTicked));
  });
  return (
    <label class="agreements__tick">
      <input
        type="checkbox"
        aria-label={copy.done(agreement.what)}
        checked={isDone}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <AgreementWords agreement={agreement} />
    </label>
  );
}
