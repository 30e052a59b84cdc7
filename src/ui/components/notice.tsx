import './notice.css';
import type { ComponentChildren } from 'preact';

/** A message that stands out from the page. `isUrgent` is read aloud at once by a screen reader. */
export function Notice({
  title,
  isUrgent = false,
  children,
}: {
  title?: string;
  isUrgent?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class="notice stack" role={isUrgent ? 'alert' : undefined}>
      {title && <p class="notice__title">{title}</p>}
      {children}
    </div>
  );
}
