import { Chart, LinearScale, LineElement, PointElement } from 'chart.js';

/** What every picture of Chart.js here shares. */
Chart.register(LinearScale, LineElement, PointElement);

/** The colours of the page around a canvas, and letters that fit it. */
export function colours(canvas: HTMLCanvasElement) {
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

/** Nothing moves and nothing can be pressed: a picture is to look at. */
export const still: { animation: false; events: []; maintainAspectRatio: false } = {
  animation: false,
  events: [],
  maintainAspectRatio: false,
};
