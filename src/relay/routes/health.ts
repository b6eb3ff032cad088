// For whoever watches the relay: is it alive, and does its store answer.
import { Hono } from 'hono';
import type { StoreIdentity } from '../store/relay-store.ts';

export function health(store: StoreIdentity): Hono {
  return new Hono().get('/', async (context) => {
    const healthy = await store.isHealthy();
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
