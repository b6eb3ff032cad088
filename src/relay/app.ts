// The relay as a function from request to response: routes, headers, and the one place where errors end.
import { Hono, type MiddlewareHandler } from 'hono';
import { openToApps } from './cross-origin.ts';
import { createGuessLock } from './guard/guess-lock.ts';
import type { Limits } from './guard/limits.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { appFiles } from './routes/app-files.ts';
import { boardRoute } from './routes/board.ts';
import { enrolRoute } from './routes/enrol.ts';
import { health } from './routes/health.ts';
import { metricsRoute } from './routes/metrics.ts';
import { syncRoute } from './routes/sync.ts';
import type { Services } from './services.ts';
import type { StoreIdentity } from './store/relay-store.ts';

export interface RelayParts {
  readonly store: StoreIdentity;
  readonly services: Services;
  readonly appFolder: string;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly nowMs: () => number;
  readonly behindProxy: boolean;
  readonly isTls: boolean;
}

export function createRelayApp(parts: RelayParts): Hono {
  const { store, services, appFolder, limits, metrics, log, nowMs, behindProxy, isTls } = parts;
  const { rounds, enrolment, office, board } = services;
  const mostBytes = limits.smallBodyBytes;
  const guesses = createGuessLock(nowMs);
  const app = new Hono();
  app.use(requestLog(log, metrics, nowMs), securityHeaders);
  for (const path of OPEN_TO_APPS) app.use(path, openToApps);
  app.route('/sync', syncRoute({ rounds, limits, log, metrics, nowMs, behindProxy }));
  app.route('/enrol', enrolRoute({ enrolment, log, metrics, behindProxy, mostBytes }));
  app.route('/board', boardRoute({ office, board, guesses, metrics, behindProxy, isTls, mostBytes }));
  app.route('/metrics', metricsRoute(metrics, office, behindProxy));
  app.route('/health', health(store));
  app.route('/', appFiles(appFolder));
  app.all('/*', (context) => {
    context.header('Allow', 'GET, HEAD');
    return context.json({ code: 'request/method' }, 405);
  });
  app.notFound((context) => context.json({ code: 'request/not-found' }, 404));
  app.onError((error, context) => {
    log.error('request-failed', { path: context.req.path, detail: error.message });
    return context.json({ code: 'request/failed' }, 500);
  });
  return app;
}

/** What an app of another origin may use. */
const OPEN_TO_APPS = ['/sync', '/enrol', '/health'];
const COUNTED = ['/sync', '/enrol', '/board', '/metrics', '/health', '/packs', '/assets'];
/** Nothing that is served here is named longer. */
const SHOWN_PATH = 120;

/** The path says which file was asked for and nothing of whoever asked; the query is left out. */
function requestLog(log: Log, metrics: Metrics, nowMs: () => number): MiddlewareHandler {
  return async (context, next) => {
    const startedMs = nowMs();
    await next();
    const { method, path } = context.req;
    const { status } = context.res;
    const route = COUNTED.find((one) => path === one || path.startsWith(`${one}/`)) ?? 'app';
    metrics.count('requests', 1, `${route} ${status}`);
    log.info('request', { method, path: path.slice(0, SHOWN_PATH), status, ms: nowMs() - startedMs });
  };
}

const SECURITY: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The rest of the policy stands in the page; this a page cannot say of itself.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
};

const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  // A tablet pays for every byte of a round, and no page is made of it.
  if (context.req.path === '/sync') return;
  for (const [name, value] of Object.entries(SECURITY)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
};
