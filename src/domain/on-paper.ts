import type { BanyanEvent, StoredEvent } from './event.ts';

/**
 * Whether an answer was written on paper and put in by a teacher. No tutor asked for it then and there: it moves no turn
 * on, nothing is chosen at once after it, and there is no choice to make again.
 */
export function isOnPaper(event: StoredEvent): boolean {
  // Known kinds were checked where they came in.
  const known = event as BanyanEvent;
  return known.type === 'answered' && known.reason.code === 'on-paper';
}
