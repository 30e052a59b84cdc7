import './disclosure.css';
import type { ComponentChildren } from 'preact';
import { choiceKept, keepChoice } from '../place.ts';

/** More to read, one tap away; still open when someone comes back to it. */
export function Disclosure({
  summary,
  name = summary,
  isOpen = false,
  isSection = false,
  onOpen,
  children,
}: {
  summary: string;
  /** Whether it is a section of the page by itself, found by its heading. */
  isSection?: boolean;
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
      <summary>{isSection ? <h2>{summary}</h2> : summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
