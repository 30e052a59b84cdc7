import type { LineLook, Marker } from './growth-lines.ts';

/** A mark as a path around a point, as large as Chart.js draws it. */
export function markPath(marker: Marker, x: number, y: number, radius: number): string {
  const to = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`).join('L')}Z`;
  switch (marker) {
    case 'circle': {
      const [left, r] = [(x - radius).toFixed(1), radius.toFixed(1)];
      const half = `a${r} ${r} 0 1 0`;
      return `M${left} ${y.toFixed(1)}${half} ${(2 * radius).toFixed(1)} 0${half} ${(-2 * radius).toFixed(1)} 0Z`;
    }
    case 'rect':
      return to([
        [-0.8, -0.8],
        [0.8, -0.8],
        [0.8, 0.8],
        [-0.8, 0.8],
      ]);
    case 'triangle':
      return to([
        [0, -1],
        [0.9, 0.6],
        [-0.9, 0.6],
      ]);
    case 'rectRot':
      return to([
        [0, -1.1],
        [1.1, 0],
        [0, 1.1],
        [-1.1, 0],
      ]);
    case 'crossRot':
      return `${to([
        [-0.8, -0.8],
        [0.8, 0.8],
      ])}${to([
        [0.8, -0.8],
        [-0.8, 0.8],
      ])}`;
  }
}

/** How a line looks in the picture, for beside its name. */
export function LineMark({ look: { marker, dash, pillarId } }: { look: LineLook }) {
  return (
    <svg class={`line-mark hue-${pillarId}`} viewBox="0 0 44 20" aria-hidden="true" focusable="false">
      <path class="line-mark__line" d="M1 10H43" stroke-dasharray={dash.join(' ')} />
      <path class="line-mark__mark" d={markPath(marker, 22, 10, 6.5)} />
    </svg>
  );
}
