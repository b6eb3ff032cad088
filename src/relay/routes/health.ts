// For whoever watches the relay: is it alive, and does its store answer.
import { Hono } from 'hono';
import type { RelayStore } from '../store/relay-store.ts';

export function health(store: RelayStore): Hono {
  return new Hono().get('/', (context) => {
    const healthy = store.isHealthy();
    context.header('Cache-Control', 'no-store');
    return context.json(
      {
        status: healthy ? 'ok' : 'store-failed',
        relay: store.relayId,
        schema: store.schemaVersion,
        durable: store.durable,
      },
      healthy ? 200 : 503,
    );
  });
}
