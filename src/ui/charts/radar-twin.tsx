import './chart.css';
import { highest, type PillarPoint } from './pillar-points.ts';

const centre = { x: 200, y: 165 };
const radius = 120;

/** The radar as vectors with real text, for paper: a canvas prints as a picture without words. */
export function RadarTwin({ points, title }: { points: readonly PillarPoint[]; title: string }) {
  const at = (index: number, height: number) => {
    const angle = (index / points.length) * 2 * Math.PI - Math.PI / 2;
    const distance = (height / highest) * radius;
    return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) };
  };
  const polygon = (heights: readonly (readonly [number, number])[]) =>
    heights
      .map(([index, height]) => at(index, height))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  const measured = points.flatMap((point, index) => (point.height === null ? [] : [[index, point.height] as const]));
  return (
    <svg class="radar-twin" viewBox="-60 0 520 330" role="img" aria-label={title}>
      {[1, 2, 3, 4].map((ring) => (
        <polygon
          key={ring}
          points={polygon(points.map((_, index) => [index, ring] as const))}
          fill="none"
          stroke="#999"
          stroke-width={ring === highest ? 1.2 : 0.7}
        />
      ))}
      {points.map((point, index) => {
        const edge = at(index, highest);
        const label = at(index, highest + 0.5);
        const anchor = Math.abs(label.x - centre.x) < 5 ? 'middle' : label.x > centre.x ? 'start' : 'end';
        return (
          <g key={point.id}>
            <line x1={centre.x} y1={centre.y} x2={edge.x} y2={edge.y} stroke="#999" stroke-width="0.7" />
            <text x={label.x} y={label.y} text-anchor={anchor} dominant-baseline="middle" font-size="18" fill="#000">
              {point.label}
            </text>
          </g>
        );
      })}
      <polygon points={polygon(measured)} fill="#000" fill-opacity="0.1" stroke="#000" stroke-width="2.5" />
      {measured.map(([index, height]) => {
        const { x, y } = at(index, height);
        return <circle key={index} cx={x} cy={y} r="4.5" fill="#000" />;
      })}
    </svg>
  );
}
