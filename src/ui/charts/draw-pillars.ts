import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  RadarController,
  RadialLinearScale,
} from 'chart.js';
import { stepNames } from '../copy/nl/words.ts';
import type { ChartKind } from './chart.tsx';
import { colours, still } from './chart-base.ts';
import { highest, type PillarPoint } from './pillar-points.ts';

Chart.register(BarController, BarElement, CategoryScale, Filler, RadarController, RadialLinearScale);

/** Draws the pillars in the colours of the page. Returns how to remove the drawing. */
export function drawPillars(canvas: HTMLCanvasElement, kind: ChartKind, points: readonly PillarPoint[]): () => void {
  const chart = new Chart(canvas, kind === 'radar' ? radar(canvas, points) : bars(canvas, points));
  return () => chart.destroy();
}

function radar(canvas: HTMLCanvasElement, points: readonly PillarPoint[]): ChartConfiguration<'radar'> {
  const { ink, line, accent, tint, hue, font, paper } = colours(canvas);
  const thickness = font.size / 16;
  return {
    type: 'radar',
    data: {
      labels: points.map((point) => point.label),
      datasets: [
        {
          data: points.map((point) => point.height),
          borderColor: accent,
          borderWidth: 3 * thickness,
          backgroundColor: tint,
          pointBackgroundColor: points.map((point) => hue(point.id)),
          pointBorderColor: paper,
          pointRadius: 7 * thickness,
          spanGaps: true,
        },
      ],
    },
    options: {
      ...still,
      scales: {
        r: {
          min: 0,
          max: highest,
          ticks: { display: false, stepSize: 1 },
          grid: { color: line },
          angleLines: { color: line },
          pointLabels: { color: ink, font },
        },
      },
    },
  };
}

function bars(canvas: HTMLCanvasElement, points: readonly PillarPoint[]): ChartConfiguration<'bar'> {
  const { ink, line, hue, font } = colours(canvas);
  // Four names side by side need room; in a small picture only the ends are named.
  const isSmall = (canvas.parentElement?.clientWidth ?? 0) < 32 * font.size;
  const nameOf = (step: number) => (step === highest ? ['ook als', 'moeilijk'] : (stepNames[step - 1] ?? ''));
  return {
    type: 'bar',
    data: {
      labels: points.map((point) => point.label),
      datasets: [
        {
          data: points.map((point) => point.height),
          backgroundColor: points.map((point) => hue(point.id)),
          borderColor: ink,
          borderWidth: 1,
          borderRadius: 4,
          barThickness: 22,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: {
        x: {
          min: 0,
          max: highest,
          grid: { color: line },
          ticks: {
            stepSize: 1,
            color: ink,
            font: { ...font, size: 0.93 * font.size },
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => (isSmall && value !== 1 && value !== highest ? '' : nameOf(Number(value))),
          },
        },
        y: { grid: { display: false }, ticks: { color: ink, font } },
      },
    },
  };
}
