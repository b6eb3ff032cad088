// Starts a relay from what the surroundings say and gives it back running. The composition root of the relay:
// the only place with a real clock, chance, disk and socket.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import { createRelayApp } from './app.ts';
import { parseConfig, type RelayConfig } from './config.ts';
import { LIMITS, type Limits } from './guard/limits.ts';
import { startLettingGo } from './intake/letting-go.ts';
import { createThreadedOpener } from './intake/threaded-opener.ts';
import { startListening } from './listening.ts';
import { createLog } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openStore } from './opening-store.ts';
import type { RelayProblem } from './problem.ts';
import { createServices } from './services.ts';
import { startUpkeep } from './snapshots/upkeep.ts';
import type { RelayStore } from './store/relay-store.ts';
import { startUpstreams } from './upstream/upstreams.ts';

export { toLine } from './problem.ts';

export interface RunningRelay {
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
  /** Finishes what is being answered, then closes the store. */
  stop(): Promise<void>;
}

const SECRET_BYTES = 32;

/** `builtApp` is where the app lies unless APP_DIR says otherwise; `write` gets the lines of the log. */
export async function runRelay(
  environment: Readonly<Record<string, string | undefined>>,
  builtApp: string,
  write: (line: string) => void,
  limits: Limits = LIMITS,
): Promise<Result<RunningRelay, RelayProblem>> {
  const config = parseConfig(environment, builtApp);
  if (!config.ok) return config;
  const { appFolder } = config.value;
  if (!existsSync(join(appFolder, 'index.html'))) return fail({ code: 'app/missing', folder: appFolder });
  const store = await openStore(config.value.store);
  if (!store.ok) return store;
  const running = await runOver(store.value, config.value, limits, write);
  if (!running.ok) await store.value.close();
  return running;
}

async function runOver(
  store: RelayStore,
  config: RelayConfig,
  limits: Limits,
  write: (line: string) => void,
): Promise<Result<RunningRelay, RelayProblem>> {
  const { appFolder, host, port, tls, behindProxy } = config;
  const log = createLog(config.logLevel, Date.now, write);
  const metrics = createMetrics();
  const nowMs = Date.now;
  const opener = createThreadedOpener();
  const newSecret = randomBytes(SECRET_BYTES).toString('base64url');
  const services = await createServices({ store, opener, appFolder, limits, metrics, log, nowMs, newSecret });
  const isTls = tls !== null;
  const app = createRelayApp({ store, services, appFolder, limits, metrics, log, nowMs, behindProxy, isTls });
  const listening = await startListening({ host, port, tls, limits, log, fetch: app.fetch });
  if (!listening.ok) {
    await opener.close();
    return listening;
  }
  watch(metrics, store, listening.value.connections);
  const upstreams = startUpstreams({ store, vault: services.vault, log, nowMs });
  const upkeep = startUpkeep({ store, ...services, log });
  const lettingGo = startLettingGo({ store, log, nowMs });
  log.info('started', { host, port: listening.value.port, relay: store.relayId });
  const stop = async () => {
    upkeep.stop();
    await Promise.all([upstreams.stop(), lettingGo.stop(), listening.value.close()]);
    await opener.close();
    await store.close();
    log.info('stopped');
  };
  return ok({ host, port: listening.value.port, isTls, stop });
}

function watch(metrics: Metrics, store: RelayStore, connections: () => number): void {
  const startedSeconds = Math.floor(Date.now() / 1000);
  metrics.gauge('connections', connections);
  metrics.gauge('memory', () => process.memoryUsage.rss());
  metrics.gauge('startedAt', () => startedSeconds);
  // Asked for once in a while, and answered a moment late: counting is the store's work.
  let schools = 0;
  metrics.gauge('schools', () => {
    void store.schools().then(
      (all) => {
        schools = all.length;
      },
      () => {},
    );
    return schools;
  });
}
