// A real relay in a process of its own: to be reached over HTTP, stopped, and killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RelayProcess {
  readonly url: string;
  readonly pid: number;
  /** Every line it wrote to its log so far. */
  readonly log: readonly string[];
  /** Asks it to stop and waits; gives its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
  /** As a pulled plug. */
  kill(): Promise<void>;
}

export interface RelaySetting {
  /** The program: a file of Node's, and what Node needs to read it. */
  readonly program: readonly string[];
  readonly appFolder: string;
  readonly dataFolder: string;
  /** Any free port when missing. */
  readonly port?: number;
  /** Further settings, or others in the place of these. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Waits until it listens; throws with what it said when it does not start. */
export async function startRelayProcess(setting: RelaySetting): Promise<RelayProcess> {
  const child = spawnRelay(setting);
  const log: string[] = [];
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`The relay ended with ${code}: ${errors}${log.join('\n')}`)),
    );
    if (!child.stdout) return reject(new Error('The relay must have an output'));
    createInterface(child.stdout).on('line', (line) => {
      log.push(line);
      const port = portOf(line);
      if (port !== null) resolve(port);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    log,
    stop: (signal = 'SIGTERM') => end(child, signal),
    kill: async () => {
      await end(child, 'SIGKILL');
    },
  };
}

export function spawnRelay({
  program,
  appFolder,
  dataFolder,
  port = 0,
  environment: more,
}: RelaySetting): ChildProcess {
  const { VITEST: _vitest, ...environment } = process.env;
  return spawn(process.execPath, program, {
    env: {
      ...environment,
      PORT: String(port),
      HOST: '127.0.0.1',
      APP_DIR: appFolder,
      DATA_DIR: dataFolder,
      LOG_LEVEL: 'info',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

function portOf(line: string): number | null {
  if (!line.startsWith('{')) return null;
  const said: unknown = JSON.parse(line);
  if (typeof said !== 'object' || said === null || !('event' in said) || said.event !== 'started')
    return null;
  return 'port' in said && typeof said.port === 'number' ? said.port : null;
}
