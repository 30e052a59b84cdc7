import { type Growth, type GrowthLine, momentsForTimeline, type PillarGrowth } from '../../domain/growth.ts';

/** Five shapes and five kinds of lines, so that no line has to be known by its colour. */
export const markers = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;
export type Marker = (typeof markers)[number];
const dashes: readonly (readonly number[])[] = [[], [9, 5], [3, 4], [12, 4, 3, 4], [6, 3]];

/** How a line is drawn: its mark, its dashes, and the pillar whose hue it has. */
export interface LineLook {
  marker: Marker;
  dash: readonly number[];
  pillarId: string;
}

/** One line of the picture. Heights run from 1 (new) to 4 (also when it is hard). */
export interface PictureLine extends LineLook {
  id: string;
  label: string;
  points: readonly { at: number; height: number }[];
}

/** How far lines that would lie on each other are moved apart, in steps. */
const apart = 0.07;

/** The line of every pillar that was measured twice or more. */
export function pillarLines(growth: Growth): PictureLine[] {
  const inSet = growth.moments.at(-1)?.questionSet.pillars ?? [];
  return drawn(growth, growth.pillars, ({ pillar }) => ({
    id: pillar.id,
    label: pillar.shortTitle,
    ...lookOf(
      inSet.findIndex(({ id }) => id === pillar.id),
      pillar.id,
    ),
  }));
}

/** The line of every topic of a pillar that was measured twice or more. */
export function topicLines(growth: Growth, { pillar, topics }: PillarGrowth): PictureLine[] {
  return drawn(growth, topics, ({ topic }) => ({
    id: topic.id,
    label: topic.shortTitle,
    ...lookOf(pillar.topics.indexOf(topic), pillar.id),
  }));
}

/** Whether there are enough moments for a timeline. */
export function isTimeline(lines: readonly PictureLine[]): boolean {
  return lines.some(({ points }) => points.length >= momentsForTimeline);
}

function lookOf(place: number, pillarId: string): LineLook {
  const turn = Math.max(0, place);
  const marker = markers[turn % markers.length] ?? 'circle';
  // A sixth line has the mark of the first, and other dashes.
  const dash = dashes[(turn + Math.floor(turn / markers.length)) % dashes.length] ?? [];
  return { marker, dash, pillarId };
}

function drawn<Line extends GrowthLine>(
  { moments }: Growth,
  lines: readonly Line[],
  wordsOf: (line: Line) => Omit<PictureLine, 'points'>,
): PictureLine[] {
  const compared = lines.filter(({ points }) => points.length > 1);
  return compared
    .map((line, index) => ({
      ...wordsOf(line),
      points: line.points
        .map(({ moment, level }) => ({
          at: Date.parse(moments[moment]?.startedAt ?? ''),
          // The lowest step is drawn above the foot: an answer must never look like nothing.
          height: level + 1 + (index - (compared.length - 1) / 2) * apart,
        }))
        // A row that was repaired may have lost its date.
        .filter(({ at }) => Number.isFinite(at)),
    }))
    .filter(({ points }) => points.length > 1);
}
