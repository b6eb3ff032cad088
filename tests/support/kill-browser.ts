// Kills the Chromium that runs on a profile, as a flat battery does: SIGKILL to the whole of it, by its own ids.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Returns how many processes were ended. The profile can be opened again at once. */
export function killBrowserOn(folder: string): number {
  const own = processes().filter(([, words]) => words.includes(`--user-data-dir=${folder}`));
  for (const [pid] of own) killOne(pid);
  return own.length;
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // A child that went with its parent.
  }
}

function processes(): readonly (readonly [pid: number, words: string])[] {
  if (!existsSync('/proc/self/cmdline')) return fromPs();
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => [Number(pid), commandLine(pid)]);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Systems without /proc. */
function fromPs(): readonly (readonly [number, string])[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => [Number.parseInt(line, 10), line]);
}
