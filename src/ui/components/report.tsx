import '../styles/report.css';
import type { ComponentChildren } from 'preact';
import { PaperHead, ReportContext } from './paper.tsx';

export interface ReportPart {
  id: string;
  title: string;
  /** Whether it goes on below the part before it, instead of on a sheet of its own that can be handed over alone. */
  flows: boolean;
  content: ComponentChildren;
}

/** Several papers as one, with one head. */
export function Report({
  title,
  nickname,
  date,
  foot,
  parts,
}: {
  /** Left out when there is one part: that part's own title is on top then. */
  title: string;
  nickname: string;
  date: string;
  foot: string;
  parts: readonly ReportPart[];
}) {
  const isOne = parts.length === 1;
  return (
    <article class="paper report">
      <PaperHead title={reportTitle(title, parts)} nickname={nickname} date={date} />
      <ReportContext.Provider value={isOne ? 'alone' : 'part'}>
        {parts.map((part) => (
          <section key={part.id} class={`report__part${part.flows ? ' report__part--flows' : ''}`}>
            {!isOne && <h2 class="report__title">{part.title}</h2>}
            {part.content}
          </section>
        ))}
      </ReportContext.Provider>
      <p class="paper__foot">{foot}</p>
    </article>
  );
}

/** What the report is called: by its part when it has only one. */
export function reportTitle(title: string, parts: readonly ReportPart[]): string {
  const [first] = parts;
  return parts.length === 1 && first ? first.title : title;
}
