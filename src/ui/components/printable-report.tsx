import { useEffect } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { paper as copy } from '../copy/nl/paper.ts';
import { printPage } from '../print-page.ts';
import { Button, ButtonRow } from './button.tsx';
import { Report, type ReportPart, reportTitle } from './report.tsx';
import { SheetPreview } from './sheet-preview.tsx';

/** A report, twice: to look at and to print. What is printed never depends on how it is shown. */
export function PrintableReport({
  names,
  note,
  ...report
}: {
  title: string;
  nickname: string;
  date: string;
  foot: string;
  parts: readonly ReportPart[];
  /** What is on the sheets, in words. */
  names: readonly string[];
  /** What to know before printing. */
  note: string;
}) {
  const app = useApp();
  const head = [reportTitle(report.title, report.parts), report.nickname, report.date].filter(Boolean).join(' · ');
  useRunningHead(head);
  return (
    <>
      <section class="stack no-print">
        <ButtonRow>
          <Button look="primary" icon="print" onClick={() => printPage(app)}>
            {copy.print}
          </Button>
        </ButtonRow>
        <p class="soft">{note}</p>
      </section>
      <section class="stack no-print">
        <h2>{copy.preview}</h2>
        <SheetPreview {...{ head, names }}>
          <Report {...report} />
        </SheetPreview>
      </section>
      <div class="print-only paper-printed">
        <Report {...report} />
      </div>
    </>
  );
}

/** Puts these words on top of every sheet but the first, as long as this page is open. */
function useRunningHead(words: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-head', quoted(words));
    return () => {
      style.removeProperty('--running-head');
    };
  }, [words]);
}

/** As a text in a style sheet. */
function quoted(words: string): string {
  return `"${words.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
