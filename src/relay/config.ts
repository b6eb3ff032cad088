// What the surroundings say to a relay, read once at the border.
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import type { RelayProblem } from './problem.ts';

/** Where the truth lies: in one file of this machine, or in a database that several relays share. */
export type StoreSetting =
  | { readonly type: 'sqlite'; readonly folder: string }
  | { readonly type: 'postgres'; readonly url: string };

export interface TlsFiles {
  readonly certificate: string;
  readonly key: string;
}

export interface RelayConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Holds the database, where that is a file. */
  readonly dataFolder: string;
  readonly store: StoreSetting;
  /** Holds the built app and its packs. */
  readonly appFolder: string;
  readonly logLevel: LogLevel;
  readonly tls: TlsFiles | null;
  /** A proxy of ours stands before the relay and says in X-Forwarded-For who asks. */
  readonly behindProxy: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads PORT, HOST, DATA_DIR, APP_DIR, LOG_LEVEL, STORE, DATABASE_URL, TLS_CERT, TLS_KEY, BEHIND_PROXY; `appFolder` is
 * where the app lies when nothing is said.
 */
export function parseConfig(environment: Environment, appFolder: string): Result<RelayConfig, RelayProblem> {
  const port = environment.PORT || '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return fail({ code: 'config/port', got: port });
  const level = environment.LOG_LEVEL || 'info';
  const logLevel = LOG_LEVELS.find((known) => known === level);
  if (!logLevel) return fail({ code: 'config/log-level', got: level });
  const store = parseStore(environment);
  if (!store.ok) return store;
  const tls = parseTls(environment);
  if (!tls.ok) return tls;
  const proxy = environment.BEHIND_PROXY || '0';
  if (proxy !== '0' && proxy !== '1') return fail({ code: 'config/behind-proxy', got: proxy });
  return ok({
    port: Number(port),
    // Only this machine, until somebody opens it to others on purpose.
    host: environment.HOST || '127.0.0.1',
    dataFolder: dataFolder(environment),
    store: store.value,
    appFolder: resolve(environment.APP_DIR || appFolder),
    logLevel,
    tls: tls.value,
    behindProxy: proxy === '1',
  });
}

/** For the command line, which opens the store beside a running relay and serves nothing. */
export function parseStore(environment: Environment): Result<StoreSetting, RelayProblem> {
  const type = environment.STORE || 'sqlite';
  if (type === 'sqlite') return ok({ type, folder: dataFolder(environment) });
  if (type !== 'postgres') return fail({ code: 'config/store', got: type });
  const url = environment.DATABASE_URL || '';
  // The address holds a password: what is wrong with it is said without it.
  if (!/^postgres(ql)?:\/\//.test(url)) return fail({ code: 'config/database-url' });
  return ok({ type, url });
}

function parseTls({ TLS_CERT, TLS_KEY }: Environment): Result<TlsFiles | null, RelayProblem> {
  if (!TLS_CERT && !TLS_KEY) return ok(null);
  if (!TLS_CERT || !TLS_KEY) return fail({ code: 'config/tls', missing: TLS_CERT ? 'TLS_KEY' : 'TLS_CERT' });
  return ok({ certificate: resolve(TLS_CERT), key: resolve(TLS_KEY) });
}

function dataFolder(environment: Environment): string {
  return resolve(environment.DATA_DIR || '.data');
}
