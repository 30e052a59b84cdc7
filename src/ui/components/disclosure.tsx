import './disclosure.css';
import type { ComponentChildren } from 'preact';
import { choiceKept, keepChoice } from '../place.ts';

/** More to read, one tap away; still open when someone comes back to it. */
export function Disclosure({
  summary,
  name = summary,
  isOpen = false,
  onOpen,
  children,
}: {
  summary: string;
  /** Under which the browser keeps whether it is open; needed where a page has the same summary twice. */
  name?: string;
  isOpen?: boolean;
  onOpen?: () => void;
  children: ComponentChildren;
}) {
  return (
    <details
      class="disclosure"
      open={(choiceKept(name) ?? isOpen) === true}
      onToggle={({ currentTarget: { open } }) => {
        keepChoice(name, open);
        if (open) onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
