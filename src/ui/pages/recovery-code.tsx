import '../components/locked.css';
import { groupsOf } from '../../app/recovery-code.ts';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { lock } from '../copy/nl/lock.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusOn } from '../keep-focus.ts';
import { printPage } from '../print-page.ts';

const copy = lock.code;

/** The code to keep, on the screen and on paper. */
export function RecoveryCode({ code, title = copy.title, note }: { code: string; title?: string; note?: string }) {
  const app = useApp();
  return (
    <>
      <section class="stack no-print">
        <h2 ref={focusOn} tabIndex={-1}>
          {title}
        </h2>
        {note && <p>{note}</p>}
        <p>{copy.text}</p>
        <Groups code={code} />
        <p>{copy.keep}</p>
        <ButtonRow>
          <Button icon="print" onClick={() => void printPage(app)}>
            {copy.print}
          </Button>
        </ButtonRow>
      </section>
      <div class="print-only stack">
        <h1>{copy.paperTitle}</h1>
        <Groups code={code} />
        <p>{copy.paperText}</p>
        <p>{copy.keep}</p>
        <p>{copy.made(longDate(app.now()))}</p>
      </div>
    </>
  );
}

/** Lines break between groups alone. The spaces are for who copies it, and for what reads it aloud. */
function Groups({ code }: { code: string }) {
  return (
    <p class="recovery-code">
      {groupsOf(code).map((group, index) => [index > 0 && ' ', <span key={index}>{group}</span>])}
    </p>
  );
}
