import './growth-paper.css';
import { useMemo } from 'preact/hooks';
import type { AssessmentView } from '../../app/app.ts';
import type { Direction } from '../../domain/change.ts';
import { type Growth, momentsForTimeline, topicsThatWent } from '../../domain/growth.ts';
import { namedLines, sentenceFor } from '../charts/growth-figure.tsx';
import { isTimeline, pillarLines } from '../charts/growth-lines.ts';
import { GrowthTwin } from '../charts/growth-twin.tsx';
import { PaperHeading } from '../components/paper.tsx';
import { growth as copy, levelWords } from '../copy/nl/growth.ts';
import { longDate } from '../copy/nl/words.ts';
import { growthOfHistory, isComplete } from '../growth-of.ts';
import { changeText } from './growth-topics.tsx';

export { GrowthTwin };

/** With these the section fits on one sheet of A4, whatever was filled in. */
const furtherPrinted = 6;
const lessFarPrinted = 4;

/**
 * Growth as a section of something printed: black and white, at most one sheet of A4, its headings of the second level.
 * @param history all assessments of the person.
 * @param date when it is printed, as an ISO timestamp.
 */
export function GrowthPaper({ history, date }: { history: readonly AssessmentView[]; date: string }) {
  const growth = useMemo(() => growthOfHistory(history), [history]);
  const [latest] = history;
  return <GrowthSection growth={growth} date={date} isUnfinished={latest !== undefined && !isComplete(latest)} />;
}

/** The same for a growth that is known already. */
export function GrowthSection({ growth, date, isUnfinished }: { growth: Growth; date: string; isUnfinished: boolean }) {
  const lines = useMemo(() => pillarLines(growth), [growth]);
  const [first] = growth.moments;
  const sentence = sentenceFor(namedLines(growth), true);
  return (
    <section class="growth-paper">
      <PaperHeading>
        {growth.moments.length < momentsForTimeline ? copy.figure.titleTwo : copy.figure.title}
      </PaperHeading>
      {!first && <p>{copy.paper.none}</p>}
      {first && growth.moments.length === 1 && <p>{copy.paper.once}</p>}
      {first && growth.moments.length > 1 && (
        <>
          <p>{copy.paper.basis(longDate(date), growth.moments.length, longDate(first.startedAt))}</p>
          <p>
            {isUnfinished && copy.unfinished} {sentence || copy.nothingShared}
          </p>
          {isTimeline(lines) && <GrowthTwin lines={lines} title={sentence} />}
          {lines.length > 0 && <EndsTable growth={growth} />}
          <Changed growth={growth} direction="further" title={copy.further.title} most={furtherPrinted} />
          <Changed
            growth={growth}
            direction="less-far"
            title={copy.lessFar.title}
            lead={copy.lessFar.lead}
            most={lessFarPrinted}
          />
        </>
      )}
    </section>
  );
}

/** The ends of the lines in words. */
function EndsTable({ growth: { pillars, moments } }: { growth: Growth }) {
  const words = (point: { moment: number; level: number }) =>
    `${levelWords(point.level)} (${longDate(moments[point.moment]?.startedAt ?? '')})`;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{copy.paper.pillar}</th>
          <th scope="col">{copy.paper.first}</th>
          <th scope="col">{copy.paper.last}</th>
        </tr>
      </thead>
      <tbody>
        {pillars.map(
          ({ pillar, sinceFirst }) =>
            sinceFirst && (
              <tr key={pillar.id}>
                <th scope="row">{pillar.shortTitle}</th>
                <td>{words(sinceFirst.before)}</td>
                <td>{words(sinceFirst.after)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

function Changed({
  growth,
  direction,
  title,
  lead,
  most,
}: {
  growth: Growth;
  direction: Direction;
  title: string;
  lead?: string;
  most: number;
}) {
  const topics = topicsThatWent(growth, direction);
  if (topics.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {lead && <p>{lead}</p>}
      <ul>
        {topics.slice(0, most).map(({ topic, change }) => (
          <li key={topic.id}>
            <strong>{topic.shortTitle}.</strong> {changeText(growth, change)}
          </li>
        ))}
      </ul>
      {topics.length > most && <p>{copy.paper.others(topics.length - most)}</p>}
    </>
  );
}
