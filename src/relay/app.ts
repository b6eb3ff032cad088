// The relay as a function from request to response: routes, headers, and the one place where errors end.
import { Hono, type MiddlewareHandler } from 'hono';
import type { Log } from './log.ts';
import { appFiles } from './routes/app-files.ts';
import { health } from './routes/health.ts';
import type { StoreIdentity } from './store/relay-store.ts';

export interface RelayParts {
  readonly store: StoreIdentity;
  readonly appFolder: string;
  readonly log: Log;
  readonly nowMs: () => number;
}

export function createRelayApp({ store, appFolder, log, nowMs }: RelayParts): Hono {
  const app = new Hono();
  app.use(requestLog(log, nowMs), securityHeaders);
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

/** The path says which file was asked for and nothing of whoever asked; the query is left out. */
function requestLog(log: Log, nowMs: () => number): MiddlewareHandler {
  return async (context, next) => {
    const startedMs = nowMs();
    await next();
    const { method, path } = context.req;
    log.info('request', { method, path, status: context.res.status, ms: nowMs() - startedMs });
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
  for (const [name, value] of Object.entries(SECURITY)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
};
