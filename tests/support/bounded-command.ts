// Runs a command that may hang (a download, a package manager) and ends it with all its children when time is up.
import { spawn } from 'node:child_process';

export interface CommandEnd {
  /** Null when it was ended from outside, or never started. */
  readonly code: number | null;
  readonly output: string;
}

export interface Bounds {
  readonly timeoutMs: number;
  readonly environment?: NodeJS.ProcessEnv;
  /** Gets the output as it comes. */
  readonly onOutput?: (text: string) => void;
}

const running = new Set<number>();

/** Ends everything that still runs; for a runner that is itself told to stop. */
export function endAllCommands(): void {
  for (const pid of running) endGroup(pid);
}

export function runBounded(command: string, words: readonly string[], bounds: Bounds): Promise<CommandEnd> {
  const { timeoutMs, environment = process.env, onOutput = () => {} } = bounds;
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const over = (code: number | null, said: string) => {
      clearTimeout(timer);
      if (pid !== undefined) running.delete(pid);
      resolve({ code, output: said });
    };
    let output = '';
    const take = (text: Buffer) => {
      output += text;
      onOutput(String(text));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(() => endGroup(pid), timeoutMs);
    child.on('error', (error) => over(null, error.message));
    child.on('close', (code) => over(code, output));
  });
}

/** A process that was started `detached` leads a group, which its children belong to. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}
