/** One measured figure of `npm run bench`: `unit` is said once for all its numbers. */
export interface Figure {
  name: string;
  unit: string;
  median: number;
  p95: number;
  /** How many measurements it rests on. */
  runs: number;
  lowest?: number;
  p98?: number;
  /** What docs/architecture.md allows. A figure reports; a build test guards. */
  budget?: string;
}

/** The value below which a share (0 to 1) of the values lies, by the nearest one. NaN without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Median, p95, p98 and lowest of measured values. */
export function figureOf(name: string, unit: string, values: readonly number[], budget?: string): Figure {
  return {
    name,
    unit,
    median: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    runs: values.length,
    lowest: percentile(values, 0),
    p98: percentile(values, 0.98),
    ...(budget !== undefined && { budget }),
  };
}

/** Milliseconds that `run` takes on this machine, after warm-up runs that do not count. */
export function measure(name: string, run: () => unknown, { runs = 50, warmUp = 10, budget = '' } = {}): Figure {
  for (let round = 0; round < warmUp; round += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return figureOf(name, 'ms', times, budget || undefined);
}

/** One line for people; `npm run bench -- --json` prints the figure itself. */
export function describeFigure({ name, unit, median, p95, runs, lowest, p98, budget }: Figure): string {
  const digits =
    unit === '×' ? 2 : unit === 'ms' && median >= 20 ? 0 : ['%', 'kB', 'MB', 'ms', 'TB'].includes(unit) ? 1 : 0;
  const number = (value: number) => value.toFixed(digits).padStart(7);
  const others = [
    ...(lowest === undefined ? [] : [`lowest${number(lowest)}`]),
    `p95${number(p95)}`,
    ...(p98 === undefined ? [] : [`p98${number(p98)}`]),
    `n = ${runs}`,
    ...(budget === undefined ? [] : [`budget ${budget}`]),
  ];
  return `${name.padEnd(58)}${number(median)} ${unit}   (${others.join(', ')})`;
}
