import { useCallback } from 'preact/hooks';
import { Canvas, type Draw } from './canvas.tsx';
import type { PillarPoint } from './pillar-points.ts';

export type ChartKind = 'radar' | 'bars';

/** The pillars as a picture on screen; the code that draws it is fetched only here. */
export function Chart({ kind, points }: { kind: ChartKind; points: readonly PillarPoint[] }) {
  const load = useCallback(async (): Promise<Draw> => {
    const { drawPillars } = await import('./draw-pillars.ts');
    return (canvas) => drawPillars(canvas, kind, points);
  }, [kind, points]);
  return <Canvas kind={kind} load={load} />;
}
