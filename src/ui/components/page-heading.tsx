import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shell } from '../copy/nl/shell.ts';
import { arrive } from '../place.ts';

/** Set once the first page has been shown: the browser itself begins reading there, later pages take the focus. */
let hasShownAPage = false;

/**
 * The heading of a page or question. Sets the title of the window and takes the focus when the page opens, so that
 * a keyboard or screen reader goes on from there.
 * @param title of the window; the heading itself when left out.
 * @param keepsPlace whether going back finds the page where it was left; else at its top.
 */
export function PageHeading({
  children,
  title,
  keepsPlace = true,
}: {
  children: ComponentChildren;
  title?: string;
  keepsPlace?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shownTitle = title ?? (typeof children === 'string' ? children : shell.name);
  useEffect(() => {
    document.title = shownTitle === shell.name ? shell.name : `${shownTitle} – ${shell.name}`;
    if (hasShownAPage) arrive(heading.current, keepsPlace);
    hasShownAPage = true;
  }, [shownTitle, keepsPlace]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
