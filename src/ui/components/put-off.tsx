import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { shell } from '../copy/nl/shell.ts';
import { focusInside } from '../keep-focus.ts';
import { Button, ButtonLink, ButtonRow } from './button.tsx';
import { Notice } from './notice.tsx';

interface Words {
  later: string;
  /** What "later" is about, for who hears the button by itself. */
  laterWhat: string;
  postponed(day: CalendarDay): string;
}

export interface PutOffProps {
  words: Words;
  /** Where someone can do what is asked. */
  link: { href: string; text: string };
  /** Gives the day on which it is asked again. */
  onPutOff: () => Promise<CalendarDay>;
  onUndo: () => Promise<unknown>;
  /** What is asked; nothing when there is nothing to ask. */
  children: ComponentChildren;
}

/** A question that can be put off to another day, and right after that be asked again. */
export function PutOff({ words, link, onPutOff, onUndo, children }: PutOffProps) {
  const [postponedTo, setPostponedTo] = useState<CalendarDay>();
  if (postponedTo) {
    return (
      <div class="stack" ref={focusInside}>
        <p role="status">{words.postponed(postponedTo)}</p>
        <ButtonRow>
          <Button
            onClick={async () => {
              await onUndo();
              setPostponedTo(undefined);
            }}
          >
            {shell.undo}
          </Button>
        </ButtonRow>
      </div>
    );
  }
  if (!children) return null;
  return (
    <Notice>
      <p>{children}</p>
      <ButtonRow>
        <ButtonLink look="secondary" href={link.href}>
          {link.text}
        </ButtonLink>
        <Button look="quiet" onClick={async () => setPostponedTo(await onPutOff())}>
          {words.later}
          <span class="visually-hidden"> {words.laterWhat}</span>
        </Button>
      </ButtonRow>
    </Notice>
  );
}
