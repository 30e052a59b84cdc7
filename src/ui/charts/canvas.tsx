import './chart.css';
import { useEffect, useRef } from 'preact/hooks';

/** Draws on a canvas in the colours of the page, and returns how to remove what was drawn. */
export type Draw = (canvas: HTMLCanvasElement) => () => void;

/**
 * A picture on screen that Chart.js draws, anew when the colours change. What it shows is told beside it in words.
 * @param load fetches the code that draws; the same function as long as the picture is the same.
 */
export function Canvas({ kind, load }: { kind: string; load: () => Promise<Draw> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    let remove = () => {};
    const draw = async () => {
      const drawOn = await load();
      remove();
      if (isWanted && canvas.current) remove = drawOn(canvas.current);
    };
    const colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    void draw();
    for (const query of colours) query.addEventListener('change', draw);
    return () => {
      isWanted = false;
      for (const query of colours) query.removeEventListener('change', draw);
      remove();
    };
  }, [load]);
  return (
    <div class={`chart chart--${kind}`} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
