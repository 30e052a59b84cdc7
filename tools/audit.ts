import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Findings } from './audit/findings.ts';
import { auditLicences } from './audit/licences.ts';
import { auditNetwork } from './audit/network.ts';
import { auditReproducible } from './audit/reproducible.ts';
import { auditVulnerabilities } from './audit/vulnerabilities.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * npm run audit [-- --only PART,PART] [-- --json]: what anyone can check about the app without trusting its makers. The
 * part "network" looks at `dist`: build first. Ends with 1 when one part found a fault, or could not find out.
 */
const parts: Record<string, (folder: string) => Promise<Findings>> = {
  licences: auditLicences,
  vulnerabilities: auditVulnerabilities,
  network: auditNetwork,
  reproducible: auditReproducible,
};

async function audit(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } });
  const names = values.only?.split(',') ?? Object.keys(parts);
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    console.error(`No part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const outcome: Record<string, Findings> = {};
  for (const name of names) {
    const findings = (await parts[name]?.(root).catch(notFoundOut)) ?? notFoundOut('no such part');
    outcome[name] = findings;
    if (findings.faults.length > 0) process.exitCode = 1;
    if (values.json) continue;
    console.log(`${findings.faults.length === 0 ? 'ok   ' : 'FAULT'} ${name}: ${findings.figures.join(', ')}`);
    for (const fault of findings.faults) console.log(`      fault: ${fault}`);
    for (const reason of findings.allowed) console.log(`      allowed: ${reason}`);
  }
  if (values.json) console.log(JSON.stringify(outcome, undefined, 2));
}

function notFoundOut(error: unknown): Findings {
  return { figures: [], faults: [error instanceof Error ? error.message : String(error)], allowed: [] };
}

await audit();
