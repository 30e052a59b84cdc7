import '../components/locked.css';
import { useApp } from '../app-context.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { lock } from '../copy/nl/lock.ts';
import { longDate } from '../copy/nl/words.ts';
import { focusOn } from '../keep-focus.ts';
import { printPage } from '../print-page.ts';

const copy = lock.code;

/** The code to keep, on the screen and on paper. */
export function RecoveryCode({ code, note }: { code: string; note?: string }) {
  const app = useApp();
  return (
    <>
      <section class="stack no-print">
        <h2 ref={focusOn} tabIndex={-1}>
          {copy.title}
        </h2>
        {note && <p>{note}</p>}
        <p>{copy.text}</p>
        <p class="recovery-code">{code}</p>
        <p>{copy.keep}</p>
        <ButtonRow>
          <Button icon="print" onClick={() => void printPage(app)}>
            {copy.print}
          </Button>
        </ButtonRow>
      </section>
      <div class="print-only stack">
        <h1>{copy.paperTitle}</h1>
        <p class="recovery-code">{code}</p>
        <p>{copy.paperText}</p>
        <p>{copy.keep}</p>
        <p>{copy.made(longDate(app.now()))}</p>
      </div>
    </>
  );
}
