// Starts a relay from what the surroundings say and gives it back running. The composition root of the relay:
// the only place with a real clock, chance, disk and socket.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { fail, ok, type Result } from '../domain/result.ts';
import { createRelayApp } from './app.ts';
import { parseConfig, type RelayConfig } from './config.ts';
import { createLog } from './log.ts';
import type { RelayProblem } from './problem.ts';
import { openSqliteStore } from './store/sqlite.ts';

export { toLine } from './problem.ts';

type Server = ReturnType<typeof createAdaptorServer>;

export interface RunningRelay {
  readonly host: string;
  readonly port: number;
  /** Finishes what is being answered, then closes the store. */
  stop(): Promise<void>;
}

/** How long running downloads may go on after the order to stop; they resume at the next start. */
const STOP_PATIENCE_MS = 3_000;

/** `builtApp` is where the app lies unless APP_DIR says otherwise; `write` gets the lines of the log. */
export async function runRelay(
  environment: Readonly<Record<string, string | undefined>>,
  builtApp: string,
  write: (line: string) => void,
): Promise<Result<RunningRelay, RelayProblem>> {
  const config = parseConfig(environment, builtApp);
  if (!config.ok) return config;
  const { appFolder, dataFolder, logLevel } = config.value;
  if (!existsSync(join(appFolder, 'index.html'))) return fail({ code: 'app/missing', folder: appFolder });
  const store = await openSqliteStore(dataFolder, {
    newRelayId: randomBytes(16).toString('base64url'),
    nowMs: Date.now(),
  });
  if (!store.ok) return store;

  const log = createLog(logLevel, Date.now, write);
  const app = createRelayApp({ store: store.value, appFolder, log, nowMs: Date.now });
  const server = createAdaptorServer({ fetch: app.fetch });
  const listening = await listen(server, config.value);
  if (!listening.ok) {
    await store.value.close();
    return listening;
  }
  const { host } = config.value;
  const port = listening.value;
  log.info('started', { host, port, relay: store.value.relayId });
  const stop = async () => {
    await close(server);
    await store.value.close();
    log.info('stopped');
  };
  return ok({ host, port, stop });
}

function listen(server: Server, { host, port }: RelayConfig): Promise<Result<number, RelayProblem>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(fail({ code: 'listen/port-in-use', host, port }));
      else if (error.code === 'EACCES') resolve(fail({ code: 'listen/not-allowed', host, port }));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        resolve(fail({ code: 'listen/no-such-address', host }));
      else reject(error);
    });
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(ok(taken));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, STOP_PATIENCE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
