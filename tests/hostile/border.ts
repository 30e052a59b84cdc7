import { type Random, randomFrom } from './random.ts';

/** Where something comes in. */
export interface Border {
  name: string;
  /** Every way in which it refuses. */
  refusals: readonly string[];
  /** Offers one mutated input; tells `passed`, or how it was refused. Throws when something is wrong. */
  offer(random: Random): Promise<string> | string;
}

export interface Fault {
  border: string;
  seed: number;
  what: string;
}

export interface Attack {
  /** How often each outcome came. */
  outcomes: Record<string, number>;
  faults: Fault[];
}

/** Milliseconds after which a border counts as one that lets itself be held up. */
const longest = 5_000;
/** More say nothing new. */
const mostFaults = 20;

/**
 * Offers a border so many mutated inputs; each has a seed of its own, so that one can be repeated.
 * @param changesSoFar how many rows were written until now: a border writes none.
 */
export async function attack(
  border: Border,
  { seed, runs, changesSoFar }: { seed: number; runs: number; changesSoFar: () => number },
): Promise<Attack> {
  const outcomes: Record<string, number> = {};
  const faults: Fault[] = [];
  for (let run = 0; run < runs && faults.length < mostFaults; run += 1) {
    const before = changesSoFar();
    const say = (what: string) => faults.push({ border: border.name, seed: seed + run, what });
    const started = process.cpuUsage();
    try {
      const outcome = await border.offer(randomFrom(seed + run));
      if (outcome !== 'passed' && !border.refusals.includes(outcome)) say(`ended in "${outcome}", which nobody knows`);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      say(error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : String(error));
    }
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    if (took > longest) say(`took ${Math.round(took)} ms`);
    if (changesSoFar() !== before) say('changed what is stored');
    if ('polluted' in {}) {
      say('changed what every object has');
      delete (Object.prototype as { polluted?: unknown }).polluted;
    }
  }
  return { outcomes, faults };
}
