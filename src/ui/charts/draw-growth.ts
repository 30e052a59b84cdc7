import { Chart, type ChartConfiguration, LineController } from 'chart.js';
import { stepNames } from '../copy/nl/words.ts';
import { colours, still } from './chart-base.ts';
import type { PictureLine } from './growth-lines.ts';
import { highest } from './pillar-points.ts';
import { timeTicks } from './time-ticks.ts';

Chart.register(LineController);

/** Room above the highest and under the lowest step, in steps. */
const margin = 0.4;
/** From so many moments on the marks are small, so that the lines stay to be seen. */
const manyPoints = 16;

/** Draws how lines go over time, each with a hue, a mark and dashes of its own. Returns how to remove the drawing. */
export function drawGrowth(canvas: HTMLCanvasElement, lines: readonly PictureLine[]): () => void {
  const chart = new Chart(canvas, timeline(canvas, lines));
  return () => chart.destroy();
}

function timeline(canvas: HTMLCanvasElement, lines: readonly PictureLine[]): ChartConfiguration<'line'> {
  const { ink, line, hue, font, paper } = colours(canvas);
  const thickness = font.size / 16;
  const width = canvas.parentElement?.clientWidth ?? 0;
  const times = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  // Two that were begun in the same moment still need a place each.
  const room = Math.max((to - from) * 0.03, 60_000);
  const ticks = timeTicks(from, to, Math.max(2, Math.floor(width / (6 * font.size))));
  const nameOf = (step: number) => (step === highest ? ['ook als', 'moeilijk'] : (stepNames[step - 1] ?? ''));
  const small = { ...font, size: 0.93 * font.size };
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ label, marker, dash, pillarId, points }) => ({
        label,
        data: points.map(({ at, height }) => ({ x: at, y: height })),
        borderColor: hue(pillarId),
        borderWidth: 2.5 * thickness,
        borderDash: dash.map((part) => part * thickness),
        pointStyle: marker,
        pointRadius: (points.length > manyPoints ? 3 : 6.5) * thickness,
        pointBackgroundColor: hue(pillarId),
        pointBorderColor: marker === 'crossRot' ? hue(pillarId) : paper,
        pointBorderWidth: (marker === 'crossRot' ? 3 : 1.5) * thickness,
      })),
    },
    options: {
      ...still,
      scales: {
        x: {
          type: 'linear',
          min: from - room,
          max: to + room,
          grid: { color: line, lineWidth: 0.5 },
          afterBuildTicks: (axis) => {
            axis.ticks = ticks.map(({ at }) => ({ value: at }));
          },
          ticks: {
            color: ink,
            font: small,
            autoSkip: false,
            maxRotation: 0,
            callback: (value) => ticks.find(({ at }) => at === value)?.label ?? '',
          },
        },
        y: {
          min: 1 - margin,
          max: highest + margin,
          grid: { color: line },
          afterBuildTicks: (axis) => {
            axis.ticks = [1, 2, 3, highest].map((value) => ({ value }));
          },
          ticks: { color: ink, font: small, autoSkip: false, callback: (value) => nameOf(Number(value)) },
        },
      },
    },
  };
}
