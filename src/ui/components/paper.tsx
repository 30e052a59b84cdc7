import '../styles/paper.css';
import type { ComponentChildren } from 'preact';

/** The frame of everything printed: what it is, whose, when, and at the foot where it came from. Not shown on screen. */
export function Paper({
  title,
  nickname,
  date,
  foot,
  kind = '',
  children,
}: {
  title: string;
  nickname: string;
  date: string;
  foot: string;
  /** Classes of the page itself. */
  kind?: string;
  children: ComponentChildren;
}) {
  return (
    <article class={`paper print-only ${kind}`}>
      <header class="paper__head">
        <h1>
          {title}
          {nickname && ` · ${nickname}`}
        </h1>
        <p>{date}</p>
      </header>
      {children}
      <p class="paper__foot">{foot}</p>
    </article>
  );
}
