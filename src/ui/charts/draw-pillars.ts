import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';
import { stepNames } from '../copy/nl/words.ts';
import type { ChartKind } from './chart.tsx';
import { highest, type PillarPoint } from './pillar-points.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
);

/** Draws the pillars in the colours of the page. Returns how to remove the drawing. */
export function drawPillars(canvas: HTMLCanvasElement, kind: ChartKind, points: readonly PillarPoint[]): () => void {
  const chart = new Chart(canvas, kind === 'radar' ? radar(canvas, points) : bars(canvas, points));
  return () => chart.destroy();
}

function colours(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const font = { family: style.fontFamily, size: letterSize(canvas) };
  // A canvas gets nothing of the colours a device forces upon a page: it asks for them by name.
  if (matchMedia('(forced-colors: active)').matches) {
    const ink = 'CanvasText';
    return { ink, line: ink, accent: 'LinkText', tint: 'transparent', paper: 'Canvas', hue: () => ink, font };
  }
  return {
    ink: colour('--ink'),
    line: colour('--line-strong'),
    accent: colour('--accent'),
    // The token is a six-digit colour; 2e adds the transparency.
    tint: `${colour('--accent')}2e`,
    paper: colour('--paper'),
    hue: (pillarId: string) => colour(`--${pillarId}`) || colour('--accent'),
    font,
  };
}

/** As large as the text beside it, in pixels, as far as five names around a web leave room for the web. */
function letterSize(canvas: HTMLCanvasElement): number {
  const ofPage = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // The canvas takes its width from the place it stands in, and only once it is drawn.
  const width = canvas.parentElement?.clientWidth ?? canvas.clientWidth;
  return Math.min(0.89 * ofPage, width / 22);
}

const still: { animation: false; events: []; maintainAspectRatio: false } = {
  animation: false,
  events: [],
  maintainAspectRatio: false,
};

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
