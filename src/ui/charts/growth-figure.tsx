import './growth-figure.css';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Growth, GrowthLine, PillarGrowth } from '../../domain/growth.ts';
import { useCurrent } from '../app-context.ts';
import { Choice } from '../components/choice.tsx';
import { PillarMark } from '../components/pillar-mark.tsx';
import { TopicTrack } from '../components/topic-track.tsx';
import { growth as copy, levelWords } from '../copy/nl/growth.ts';
import { longDate } from '../copy/nl/words.ts';
import { choiceKept, keepChoice } from '../place.ts';
import { Canvas, type Draw } from './canvas.tsx';
import { isTimeline, type PictureLine, pillarLines, topicLines } from './growth-lines.ts';
import { LineMark } from './line-mark.tsx';

/** A pillar or a topic over time, with its name. */
interface NamedLine extends GrowthLine {
  id: string;
  name: string;
}

const allPillars = 'all';
const shownName = 'growth-pillar';

/** Growth as lines with their sentence, or as a table: of all pillars, or of the topics of one. */
export function GrowthFigure({ growth }: { growth: Growth }) {
  const textSize = useCurrent()?.preferences.textSize ?? 100;
  const [shown, setShown] = useState(() => choiceKept(shownName));
  const [kind, setKind] = useState(() => firstKind(textSize));
  const pillar = growth.pillars.find((candidate) => candidate.pillar.id === shown);
  const picture = useMemo(() => (pillar ? topicLines(growth, pillar) : pillarLines(growth)), [growth, pillar]);
  const lines = namedLines(growth, pillar);
  const canDraw = isTimeline(picture);
  const choose = (id: string) => {
    setShown(id);
    keepChoice(shownName, id);
  };
  return (
    <figure class="stack">
      <fieldset class="growth-choice">
        <legend>{copy.figure.lines}</legend>
        <div class="choices">
          {[{ id: allPillars, name: copy.figure.all }, ...growth.pillars.map(({ pillar }) => nameOf(pillar))].map(
            ({ id, name }) => (
              <Choice
                key={id}
                name="growth-lines"
                label={name}
                isChosen={id === (pillar?.pillar.id ?? allPillars)}
                onChoose={() => choose(id)}
              />
            ),
          )}
        </div>
      </fieldset>
      <figcaption class="stack" aria-live="polite">
        {pillar && (
          <h3>
            <PillarMark pillar={pillar.pillar} isLong />
          </h3>
        )}
        <p>{sentenceFor(lines, pillar === undefined) || copy.figure.noLine}</p>
      </figcaption>
      {canDraw && (
        <fieldset>
          <legend class="visually-hidden">{copy.figure.show}</legend>
          <div class="choices">
            {(['picture', 'table'] as const).map((candidate) => (
              <Choice
                key={candidate}
                name="growth-kind"
                label={copy.figure[candidate]}
                isChosen={kind === candidate}
                onChoose={() => setKind(candidate)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {canDraw && kind === 'picture' ? (
        // Drawn anew with every size of letters, for those in the picture follow.
        <Picture key={textSize} lines={picture} isOfTopics={pillar !== undefined} />
      ) : (
        <GrowthTable growth={growth} lines={lines} />
      )}
      {!canDraw && growth.moments.length === 2 && <p class="soft small">{copy.figure.twoMoments}</p>}
      {(pillar ? [pillar] : growth.pillars).filter(isPartly).map(({ pillar: { id, shortTitle, topics }, basis }) => (
        <p key={id} class="soft small">
          {copy.figure.partOf(shortTitle, basis, topics.length)}
        </p>
      ))}
    </figure>
  );
}

function Picture({ lines, isOfTopics }: { lines: readonly PictureLine[]; isOfTopics: boolean }) {
  const load = useCallback(async (): Promise<Draw> => {
    const { drawGrowth } = await import('./draw-growth.ts');
    return (canvas) => drawGrowth(canvas, lines);
  }, [lines]);
  return (
    <>
      <ul class="line-names">
        {lines.map((line) => (
          <li key={line.id}>
            <LineMark look={line} />
            {line.label}
          </li>
        ))}
      </ul>
      <Canvas kind="growth" load={load} />
      <p class="soft small">
        {isOfTopics ? copy.figure.caption.topics : copy.figure.caption.pillars} {lines.length > 1 && copy.figure.apart}
      </p>
    </>
  );
}

/** The same as the picture in words: a moment to a row, a pillar or topic to a column. */
export function GrowthTable({ growth: { moments }, lines }: { growth: Growth; lines: readonly NamedLine[] }) {
  const compared = lines.filter(({ points }) => points.length > 1);
  const shown = moments
    .map(({ id, startedAt }, index) => ({ id, startedAt, index }))
    .filter(({ index }) => compared.some(({ points }) => points.some(({ moment }) => moment === index)));
  if (compared.length === 0) return null;
  return (
    <div class="growth-table">
      <table>
        <caption class="visually-hidden">{copy.figure.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{copy.figure.moment}</th>
            {compared.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, startedAt, index }) => (
            <tr key={id}>
              <th scope="row">{longDate(startedAt)}</th>
              {compared.map((line) => {
                const point = line.points.find(({ moment }) => moment === index);
                return (
                  <td key={line.id} data-label={line.name}>
                    {point ? (
                      <TopicTrack mean={point.level} label={levelWords(point.level)} />
                    ) : (
                      <span class="soft">{copy.figure.notMeasured}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The lines of a growth with their names: of all pillars, or of the topics of one. */
export function namedLines(growth: Growth, pillar?: PillarGrowth): NamedLine[] {
  return pillar
    ? pillar.topics.map(({ topic, ...line }) => ({ ...line, ...nameOf(topic) }))
    : growth.pillars.map(({ pillar: of, ...line }) => ({ ...line, ...nameOf(of) }));
}

/** What the picture shows, in a sentence or two; empty when nothing can be compared. Also printed. */
export function sentenceFor(lines: readonly NamedLine[], ofPillars: boolean): string {
  const went = (direction: string) =>
    lines.filter(({ sinceFirst }) => sinceFirst?.direction === direction).map(({ name }) => name);
  return copy.figure.sentence(went('further'), went('less-far'), went('about-equal').length, ofPillars);
}

function nameOf({ id, shortTitle }: { id: string; shortTitle: string }): { id: string; name: string } {
  return { id, name: shortTitle };
}

function isPartly({ basis, pillar, sinceFirst }: PillarGrowth): boolean {
  return sinceFirst !== undefined && basis < pillar.topics.length;
}

/** Lines need some room beside the names of the steps; a table needs none, and both say the same. */
function firstKind(textSize: number): 'picture' | 'table' {
  return matchMedia(`(min-width: ${(15 * textSize) / 100}rem)`).matches ? 'picture' : 'table';
}
