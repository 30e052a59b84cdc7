import './chart.css';
import { stepNames } from '../copy/nl/words.ts';
import type { PictureLine } from './growth-lines.ts';
import { markPath } from './line-mark.tsx';
import { highest } from './pillar-points.ts';
import { timeTicks } from './time-ticks.ts';

const frame = { left: 96, right: 560, top: 14, bottom: 270 };
const margin = 0.4;
const namesApart = 19;
const mostTicks = 6;

/** The timeline as vectors with real text, for paper: black on white, with every name at the end of its line. */
export function GrowthTwin({ lines, title }: { lines: readonly PictureLine[]; title: string }) {
  const times = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = (at: number) =>
    to === from
      ? (frame.left + frame.right) / 2
      : frame.left + 14 + ((at - from) / (to - from)) * (frame.right - frame.left - 28);
  const y = (height: number) =>
    frame.bottom - ((height - 1 + margin) / (highest - 1 + 2 * margin)) * (frame.bottom - frame.top);
  const ends = lines.map(({ points }) => y(points.at(-1)?.height ?? 1));
  const names = keptApart(ends, namesApart);
  return (
    <svg class="growth-twin" viewBox="0 0 720 300" role="img" aria-label={title}>
      {stepNames.map((name, index) => (
        <g key={name}>
          <line x1={frame.left} x2={frame.right} y1={y(index + 1)} y2={y(index + 1)} stroke="#999" stroke-width="0.7" />
          <StepName words={index === highest - 1 ? ['ook als', 'moeilijk'] : [name]} y={y(index + 1)} />
        </g>
      ))}
      {timeTicks(from, to, mostTicks).map(({ at, label }) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={frame.bottom} y2={frame.bottom + 6} stroke="#000" />
          <text x={x(at)} y={frame.bottom + 22} text-anchor="middle" font-size="14" fill="#000">
            {label}
          </text>
        </g>
      ))}
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} stroke="#000" />
      {lines.map(({ id, label, marker, dash, points }, index) => (
        <g key={id} fill="none" stroke="#000">
          <polyline
            points={points.map(({ at, height }) => `${x(at).toFixed(1)},${y(height).toFixed(1)}`).join(' ')}
            stroke-width="1.8"
            stroke-dasharray={dash.join(' ')}
          />
          {points.map(({ at, height }) => (
            <path
              key={at}
              d={markPath(marker, x(at), y(height), points.length > 30 ? 2.5 : 5)}
              fill={index % 2 === 0 ? '#000' : '#fff'}
              stroke-width="1.8"
            />
          ))}
          <path
            d={`M${x(points.at(-1)?.at ?? to) + 8} ${ends[index]}L${frame.right + 12} ${names[index]}`}
            stroke="#777"
            stroke-width="0.6"
          />
          <path
            d={markPath(marker, frame.right + 22, names[index] ?? 0, 5)}
            fill={index % 2 === 0 ? '#000' : '#fff'}
            stroke-width="1.8"
          />
          <text
            x={frame.right + 34}
            y={names[index]}
            dominant-baseline="middle"
            font-size="15"
            fill="#000"
            stroke="none"
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function StepName({ words, y }: { words: readonly string[]; y: number }) {
  return (
    <text x={frame.left - 8} text-anchor="end" font-size="14" fill="#000">
      {words.map((word, index) => (
        <tspan key={word} x={frame.left - 8} y={y + (index - (words.length - 1) / 2) * 16 + 5}>
          {word}
        </tspan>
      ))}
    </text>
  );
}

/** The same heights, moved so that none is nearer to another than this, and in the same order. */
function keptApart(heights: readonly number[], least: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((one, other) => one.height - other.height);
  let last = Number.NEGATIVE_INFINITY;
  const lowered = order.map(({ height, index }) => {
    last = Math.max(height, last + least);
    return { index, height: last };
  });
  // What was pushed out at the foot pushes the others up again.
  let limit = frame.bottom;
  const placed = new Map(
    lowered.reverse().map(({ index, height }) => {
      const kept = Math.min(height, limit);
      limit = kept - least;
      return [index, kept];
    }),
  );
  return heights.map((height, index) => placed.get(index) ?? height);
}
