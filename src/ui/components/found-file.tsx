import './card.css';
import type { FileKind } from '../../app/file-actions.ts';
import { goTo, type KnownPage } from '../address.ts';
import { useApp, useLive } from '../app-context.ts';
import { openFile as copy } from '../copy/nl/open-file.ts';
import { type HandedFile, handOver } from '../handed-file.ts';
import { focusOn } from '../keep-focus.ts';
import { Button, ButtonRow } from './button.tsx';

/** The page that reads a kind of file: it shows what is in it, and asks before anything is kept. */
const readerOf: Readonly<Record<FileKind, KnownPage>> = {
  backup: 'data',
  part: 'look-along',
  agreements: 'share',
  catalogue: 'overview',
};

/** What a file turned out to be, and the way to where it is read. Nothing of what is in it. */
export function FoundFile({ is }: { is: HandedFile }) {
  const talks = useLive(useApp().observeTalks);
  const { title, text, go } = copy.found[is.kind];
  // Agreements belong to a talk that was shared from here.
  const isNowhere = is.kind === 'agreements' && talks?.length === 0;
  return (
    <section class="card stack">
      <h2 ref={focusOn} tabIndex={-1}>
        {title}
      </h2>
      <p>{isNowhere ? copy.noTalk : text}</p>
      {!isNowhere && (
        <ButtonRow>
          <Button
            look="primary"
            onClick={() => {
              handOver(is);
              goTo(readerOf[is.kind]);
            }}
          >
            {go}
          </Button>
        </ButtonRow>
      )}
    </section>
  );
}
