/** The folder of this repository. */
export const root: string;
/** Runs a command with its output shown as it goes. Resolves to its exit code; never rejects. */
export function run(command: string, args: readonly string[], env?: Record<string, string>): Promise<number>;
export function runNpm(args: readonly string[], env?: Record<string, string>): Promise<number>;
export function runInstalled(command: string, args: readonly string[], env?: Record<string, string>): Promise<number>;
