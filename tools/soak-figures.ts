/** What `npm run soak` asks of a group. */
export interface SoakOptions {
  /** Where chance begins; a group takes its own numbers from it. */
  seed: number;
  /** How often, when that is not what the group finds enough. */
  runs?: number;
}

/** What was tried, how often, and what went wrong. */
export interface SoakFigure {
  name: string;
  runs: number;
  /** In words, each with the seed that brings it back. */
  faults: readonly string[];
  /** What else there is to say, such as how often each refusal came. */
  details?: string;
}

/** One line for people, and one for each fault. */
export function describeOutcome({ name, runs, faults, details = '' }: SoakFigure): string {
  const line = `${name.padEnd(44)}${String(runs).padStart(7)} runs ${String(faults.length).padStart(4)} faults   ${details}`;
  return [line.trimEnd(), ...faults.map((fault) => `    ${fault}`)].join('\n');
}
