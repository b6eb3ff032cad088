// For Prometheus. Counts only, but still the office's business: open to this machine, to others with the office's word.
import { Hono } from 'hono';
import { bearerOf, type Office } from '../board/office.ts';
import { callerOf } from '../guard/caller.ts';
import type { Metrics } from '../metrics.ts';

const OWN = new Set(['127.0.0.1', '::1', '0:0:0:0']);

export function metricsRoute(metrics: Metrics, office: Office, behindProxy: boolean): Hono {
  return new Hono().get('/', async (context) => {
    const isOwn = !behindProxy && OWN.has(callerOf(context, false));
    if (!isOwn && !(await office.isToken(bearerOf(context)))) {
      context.header('WWW-Authenticate', 'Bearer');
      return context.json({ code: 'request/office-only' }, 401);
    }
    context.header('Cache-Control', 'no-store');
    return context.text(metrics.toText(), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
}
