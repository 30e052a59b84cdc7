import { execFile } from 'node:child_process';
import type { Findings } from './findings.ts';

interface AuditReport {
  vulnerabilities?: Record<string, { severity?: string; isDirect?: boolean; range?: string }>;
  metadata?: { dependencies?: { total?: number } };
  message?: string;
  error?: { code?: string; summary?: string };
}

/** What `npm audit --json` said. Silence is never taken for good news. */
export function judgeReport(text: string): Findings {
  const report = parse(text);
  const found = report?.vulnerabilities;
  const total = report?.metadata?.dependencies?.total;
  if (!found || !total) {
    const why = report?.message ?? report?.error?.summary ?? report?.error?.code;
    return {
      figures: ['nothing looked up'],
      faults: [`not known: the registry did not answer${why ? ` (${why})` : ''}. Try again where it does.`],
      allowed: [],
    };
  }
  const faults = Object.entries(found).map(
    ([name, { severity = 'unknown severity', range = 'any version' }]) => `${name} ${range}: ${severity}`,
  );
  return { figures: [`${total} packages looked up`, `${faults.length} known vulnerabilities`], faults, allowed: [] };
}

function parse(text: string): AuditReport | undefined {
  try {
    const report: unknown = JSON.parse(text);
    return typeof report === 'object' && report !== null ? report : undefined;
  } catch {
    return undefined;
  }
}

/** Vulnerabilities that the registry knows of, in everything the lock file names. */
export function auditVulnerabilities(folder: string): Promise<Findings> {
  return new Promise((resolve) => {
    // On Windows npm is a .cmd file, which only a shell can start. It ends with 1 when it found something: no matter.
    const options = { cwd: folder, maxBuffer: 50_000_000, timeout: 120_000, shell: process.platform === 'win32' };
    execFile('npm', ['audit', '--json'], options, (_, output) => resolve(judgeReport(output)));
  });
}
