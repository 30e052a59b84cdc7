import type { ComponentChildren } from 'preact';
import { Notice } from '../components/notice.tsx';

export interface Said {
  title: string;
  text: string;
}

/** What someone just did with the lock: in sight at the top of the page, and with the focus. */
export function LockOutcome({ said: { title, text }, children }: { said: Said; children?: ComponentChildren }) {
  return (
    <Notice>
      <h2 ref={showFromTop} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      {children}
    </Notice>
  );
}

function showFromTop(heading: HTMLElement | null): void {
  if (!heading) return;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}
