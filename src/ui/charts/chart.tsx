import './chart.css';
import { useEffect, useRef } from 'preact/hooks';
import type { PillarPoint } from './pillar-points.ts';

export type ChartKind = 'radar' | 'bars';

/** The picture on screen, drawn by Chart.js, which is fetched only here. What it shows is told beside it in words. */
export function Chart({ kind, points }: { kind: ChartKind; points: readonly PillarPoint[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    let remove = () => {};
    const draw = async () => {
      const { drawPillars } = await import('./draw-pillars.ts');
      remove();
      if (isWanted && canvas.current) remove = drawPillars(canvas.current, kind, points);
    };
    const colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    void draw();
    for (const query of colours) query.addEventListener('change', draw);
    return () => {
      isWanted = false;
      for (const query of colours) query.removeEventListener('change', draw);
      remove();
    };
  }, [kind, points]);
  return (
    <div class={`chart chart--${kind}`} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
