// Where the sync workload comes from, and what happens after its last day.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../src/cli/project.ts';
import type { EventOf } from '../src/domain/event.ts';
import { type Hlc, tickHlc } from '../src/domain/time.ts';

/** Beside the checkout, as it lies where the project's shared data are. */
export const WORKLOAD = join(PROJECT, '../shared/sync/gen.mjs');
/** Three school weeks: whole weeks keep the time of day. */
const LATER_MS = 21 * 86_400_000;

type Answered = EventOf<'answered'>;

/** The workload's lines, one attempt each. A generator (`.mjs`) is asked for `attempts`; a file has what it has. */
export async function readWorkload(path: string, attempts: number): Promise<string> {
  if (!path.endsWith('.mjs')) return firstLines(await readText(path), attempts);
  await readText(path);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, String(attempts)], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(`The workload's generator must end with 0, got ${status}: ${stderr}`);
  return stdout;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Error(
      `There is no workload at ${path}. Give --workload with the generator gen.mjs of the shared sync data, or with ` +
        'a file of the attempts that it writes.',
    );
  }
}

/** An attempt a line; of a file that holds more, the first. */
export function firstLines(text: string, count: number): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return `${lines.slice(0, count).join('\n')}\n`;
}

/** What a tablet records after its last event: the attempts that stand at `from` of its log, three weeks later. */
export function laterAttempts(log: readonly Answered[], from: number, count: number): readonly Answered[] {
  const last = log.at(-1);
  let hlc: Hlc | undefined = last?.hlc;
  return log.slice(from, from + count).map((event, at) => {
    const wallMs = event.wallMs + LATER_MS;
    hlc = tickHlc(hlc, wallMs);
    return { ...event, sequence: (last?.sequence ?? 0) + at + 1, wallMs, hlc };
  });
}

/** The same of the workload's own lines, for systems that send those. */
export function laterLines(lines: readonly string[], from: number, count: number): readonly string[] {
  return lines.slice(from, from + count).map((line, at) => {
    const attempt = JSON.parse(line) as { readonly id: string; readonly ts: number };
    const id = attempt.id.replace(/\d+$/, String(lines.length + at + 1));
    return JSON.stringify({ ...attempt, id, ts: attempt.ts + LATER_MS });
  });
}

/** The lines of one of the five tablets; of a tablet beyond them, the first one's under another device's name. */
export function linesOfTablet(lines: readonly string[], tablet: number): readonly string[] {
  const devices = [...new Set(lines.map(deviceOf))].sort();
  const own = devices[tablet];
  if (own !== undefined) return lines.filter((line) => deviceOf(line) === own);
  const [first = ''] = devices;
  const other = `${'f'.repeat(7)}${tablet}`;
  return lines
    .filter((line) => deviceOf(line) === first)
    .map((line) => line.replaceAll(first.slice(0, 8), other));
}

function deviceOf(line: string): string {
  return /"device":"([^"]*)"/.exec(line)?.[1] ?? '';
}
