// Who asks, as far as limits need it: an address, never written to the log or the store.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Behind a proxy of ours, the last address in X-Forwarded-For is the one that the proxy itself saw. */
export function callerOf(context: Context, behindProxy: boolean): string {
  const bindings = context.env as Partial<HttpBindings> | undefined;
  const seen = bindings?.incoming?.socket.remoteAddress ?? '';
  const told = behindProxy ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return toKey(told || seen);
}

/** A household or a school has a whole /64 of IPv6: one key for all of it. */
export function toKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain.slice(0, 64);
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const whole = plain.includes('::') ? [...before, ...zeros, ...after] : before;
  return whole.slice(0, 4).join(':').slice(0, 64);
}
