import './disclosure.css';
import type { ComponentChildren } from 'preact';

/** More to read, one tap away. */
export function Disclosure({
  summary,
  isOpen = false,
  onOpen,
  children,
}: {
  summary: string;
  isOpen?: boolean;
  onOpen?: () => void;
  children: ComponentChildren;
}) {
  return (
    <details class="disclosure" open={isOpen} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
