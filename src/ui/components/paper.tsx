import '../styles/paper.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Where a paper stands: by itself on its own page; or in a report, alone or as one of its parts. The report has the head
 * and the foot then, and gives each part its title.
 */
export const ReportContext = createContext<'alone' | 'part' | undefined>(undefined);

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
  if (useContext(ReportContext)) return <div class={kind}>{children}</div>;
  return (
    <article class={`paper print-only ${kind}`}>
      <PaperHead title={title} nickname={nickname} date={date} />
      {children}
      <p class="paper__foot">{foot}</p>
    </article>
  );
}

/** What is printed, whose it is when that was asked for, and of what day. */
export function PaperHead({ title, nickname, date }: { title: string; nickname: string; date: string }) {
  return (
    <header class="paper__head">
      <h1>
        {title}
        {nickname && (
          <>
            {' · '}
            <bdi>{nickname}</bdi>
          </>
        )}
      </h1>
      <p>{date}</p>
    </header>
  );
}

/** A heading on paper. As a part of a report it stands a level lower, under the title of the part. */
export function PaperHeading({ children }: { children: ComponentChildren }) {
  return useContext(ReportContext) === 'part' ? <h3>{children}</h3> : <h2>{children}</h2>;
}
