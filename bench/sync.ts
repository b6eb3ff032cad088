// The sync workload through Banyan and, beside it in the same run, through others: the same attempts, the same steps,
// each over the same kind of counted link.
import { toAttemptLog } from './attempt-log.ts';
import { measureChromiumHeaders } from './chromium-headers.ts';
import type { BenchOptions, BenchReport, SystemReport } from './report.ts';
import { startBanyan } from './sync-banyan.ts';
import { startJson } from './sync-json.ts';
import { startPouch } from './sync-pouch.ts';
import { runCourse, type SyncSystem } from './sync-system.ts';
import { readWorkload, WORKLOAD } from './workload.ts';

const ATTEMPTS = 10_000;

export async function benchSync(options: BenchOptions): Promise<BenchReport> {
  const text = await readWorkload(options.workload ?? WORKLOAD, options.attempts ?? ATTEMPTS);
  const log = toAttemptLog(text);
  const lines = text.split('\n').filter((line) => line !== '');
  const systems: SystemReport[] = [];
  const banyan = await startBanyan(log);
  const chromium = await measureChromiumHeaders(banyan.port);
  systems.push(await runAndClose(banyan, lines.length));
  systems.push(await runAndClose(await startJson(lines), lines.length));
  const about: Record<string, string> = {
    attempts: String(lines.length),
    client: `Node ${process.versions.node}, HTTP/1.1 without TLS, bytes both ways with all heads`,
    chromium: `puts ${chromium} bytes more into the head of each request`,
  };
  if (options.peers) {
    const pouch = await startPouch(lines);
    if (pouch.ok) systems.push(await runAndClose(pouch.value, lines.length));
    else about.pouchdb = pouch.problem;
  }
  return { about, figures: {}, systems };
}

async function runAndClose(system: SyncSystem, attempts: number): Promise<SystemReport> {
  try {
    return await runCourse(system, attempts);
  } finally {
    await system.close();
  }
}
