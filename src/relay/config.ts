// What the surroundings say to a relay, read once at the border.
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import type { RelayProblem } from './problem.ts';

export interface RelayConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Holds the database. */
  readonly dataFolder: string;
  /** Holds the built app and its packs. */
  readonly appFolder: string;
  readonly logLevel: LogLevel;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads PORT, HOST, DATA_DIR, APP_DIR, LOG_LEVEL; `appFolder` is where the app lies when nothing is said. */
export function parseConfig(environment: Environment, appFolder: string): Result<RelayConfig, RelayProblem> {
  const port = environment.PORT || '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return fail({ code: 'config/port', got: port });
  const level = environment.LOG_LEVEL || 'info';
  const logLevel = LOG_LEVELS.find((known) => known === level);
  if (!logLevel) return fail({ code: 'config/log-level', got: level });
  return ok({
    port: Number(port),
    // Only this machine, until somebody opens it to others on purpose.
    host: environment.HOST || '127.0.0.1',
    dataFolder: resolve(environment.DATA_DIR || '.data'),
    appFolder: resolve(environment.APP_DIR || appFolder),
    logLevel,
  });
}
