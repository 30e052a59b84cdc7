import './sheet-preview.css';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { paper as copy } from '../copy/nl/paper.ts';
import { Button, ButtonRow } from './button.tsx';

/** A millimetre in the pixels of style sheets, on every screen. */
const millimetre = 96 / 25.4;
const sheetWidth = 210 * millimetre;
/** What lies beside a column before the next one: the two margins of a sheet. */
const gap = 30 * millimetre;

/**
 * Paper as it will be printed, one sheet of A4 at a time, as wide as the page. The browser itself divides the report over
 * columns as large as a sheet without its margins, with the rules it prints with; so the sheets can be counted.
 * It is a picture: nothing in it can be pressed, and a screen reader hears what it shows.
 */
export function SheetPreview({
  head,
  names,
  children,
}: {
  /** What is on top of every sheet but the first. */
  head: string;
  /** What is on the sheets, in words. */
  names: readonly string[];
  children: ComponentChildren;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState(0);
  const [wanted, setWanted] = useState(0);
  const shown = Math.min(wanted, Math.max(0, sheets - 1));

  const count = useCallback(() => setSheets(Math.round(((columns.current?.scrollWidth ?? 0) + gap) / sheetWidth)), []);
  // After every rendering, for anything in the report may have changed.
  useLayoutEffect(count);
  useEffect(() => {
    const toFit = () => {
      frame.current?.style.setProperty('--scale', String((frame.current.clientWidth || sheetWidth) / sheetWidth));
      count();
    };
    toFit();
    const size = new ResizeObserver(toFit);
    if (frame.current) size.observe(frame.current);
    // Another font has other lines.
    document.fonts?.addEventListener('loadingdone', count);
    return () => {
      size.disconnect();
      document.fonts?.removeEventListener('loadingdone', count);
    };
  }, [count]);

  const isCounted = sheets > 0;
  const where = copy.sheet(shown + 1, Math.max(1, sheets));
  return (
    <div class="stack">
      {isCounted && <p role="status">{copy.about(sheets)}</p>}
      <div class="sheet-frame" role="img" aria-label={copy.picture(isCounted ? where : '', names)} ref={frame}>
        <div class="sheet" aria-hidden="true" inert>
          <p class="sheet__head">{shown > 0 && head}</p>
          <div class="sheet__window">
            <div class="sheet__columns" ref={columns} style={{ left: `${-210 * shown}mm` }}>
              {children}
            </div>
          </div>
          <p class="sheet__number">{isCounted && `${shown + 1} / ${sheets}`}</p>
        </div>
      </div>
      {sheets > 1 && (
        <>
          <p role="status">{where}</p>
          <ButtonRow>
            <Button icon="back" onClick={() => setWanted((shown + sheets - 1) % sheets)}>
              {copy.previous}
            </Button>
            <Button icon="forward" iconAt="end" onClick={() => setWanted((shown + 1) % sheets)}>
              {copy.next}
            </Button>
          </ButtonRow>
        </>
      )}
    </div>
  );
}
