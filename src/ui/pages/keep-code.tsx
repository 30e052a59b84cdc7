import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LockFailure } from '../../app/lock-actions.ts';
import { Button, ButtonRow } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { TickBox } from '../components/tick-box.tsx';
import { lock } from '../copy/nl/lock.ts';
import { RecoveryCode } from './recovery-code.tsx';

/** A code that works only once someone says that it was kept, and what they do then. */
export function KeepCode({
  code,
  words,
  icon,
  back,
  failure,
  isBusy,
  onKept,
  onBack,
  children,
}: {
  code: string;
  words: { title: string; note?: string; kept: string; keptFirst: string; button: string };
  icon?: 'lock';
  /** What the way back is called. */
  back: string;
  failure: LockFailure | undefined;
  isBusy: boolean;
  onKept: () => void;
  onBack: () => void;
  /** What else is to be kept. */
  children?: ComponentChildren;
}) {
  const [isKept, setIsKept] = useState(false);
  const [isMissed, setIsMissed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const goOn = (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    if (isKept) return onKept();
    setIsMissed(true);
    form.current?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
  };
  return (
    <div class="stack-loose">
      <RecoveryCode code={code} title={words.title} {...(words.note && { note: words.note })} />
      {children}
      <form class="stack no-print" ref={form} onSubmit={goOn}>
        <TickBox
          name="code-kept"
          label={words.kept}
          isTicked={isKept}
          problem={isMissed && !isKept ? words.keptFirst : undefined}
          onTick={setIsKept}
        />
        <ButtonRow>
          <Button type="submit" look="primary" {...(icon && { icon })}>
            {words.button}
          </Button>
          <Button onClick={onBack}>{back}</Button>
        </ButtonRow>
        <p role="status">{isBusy && lock.on.busy}</p>
        {failure && (
          <Notice isUrgent>
            <p>{lock.failure[failure]}</p>
          </Notice>
        )}
      </form>
    </div>
  );
}
