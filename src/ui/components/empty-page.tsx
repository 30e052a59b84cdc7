import type { ComponentChildren } from 'preact';
import { PathIllustration } from './illustrations.tsx';
import { PageHeading } from './page-heading.tsx';

/** A page that has nothing to show yet: why, and the way to change that. */
export function EmptyPage({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <div class="stack">
      <PageHeading>{title}</PageHeading>
      <PathIllustration />
      <p class="lead">{text}</p>
      {children}
    </div>
  );
}
