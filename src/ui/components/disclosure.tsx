import './disclosure.css';
import type { ComponentChildren } from 'preact';
import { choiceKept, keepChoice } from '../place.ts';

/** More to read, one tap away; still open when someone comes back to it. */
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
    <details
      class="disclosure"
      open={(choiceKept(summary) ?? isOpen) === true}
      onToggle={({ currentTarget: { open } }) => {
        keepChoice(summary, open);
        if (open) onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
