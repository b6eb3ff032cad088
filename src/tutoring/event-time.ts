import type { StoredEvent } from '../domain/event.ts';

/** Times whose minutes no 32 bits hold are not known, as to the models (after the year 6000). */
const END_OF_TIME_MS = 2 ** 31 * 60_000;

/** The wall clock of an event; 0 for one that was marked, or is out of all bounds: what passed since is unknown. */
export function timeOf({ clockSuspect, wallMs }: Pick<StoredEvent, 'clockSuspect' | 'wallMs'>): number {
  return clockSuspect || wallMs >= END_OF_TIME_MS ? 0 : Math.max(0, wallMs);
}
