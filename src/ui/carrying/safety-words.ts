// How safe the work is, in words that count and never hope.
import type { SafetyView } from '../../worker/sync-api.ts';
import { toDayText } from '../day-text.ts';
import type { AppState } from '../state.ts';

type Words = Pick<AppState, 'context' | 'platform'>;

/** *312 of 340 answers are safe in 2 places; 28 only on this tablet.* */
export function toSafetyText({ context }: Words, { answers, inTwoPlaces, onlyHere }: SafetyView): string {
  const { t } = context.value;
  if (answers === 0) return t('safety.nothing-yet');
  if (onlyHere === 0) return t('safety.all', { of: answers });
  if (inTwoPlaces === 0) return t('safety.none', { of: answers });
  return t('safety.some', { safe: inTwoPlaces, of: answers, here: onlyHere });
}

/** *Last contact: Tuesday.* */
export function toContactText({ context, platform }: Words, lastContactMs: number | null): string {
  const { t } = context.value;
  if (lastContactMs === null) return t('safety.no-contact');
  return t('safety.contact', { day: toDayText(lastContactMs, platform.now(), context.value) });
}

/** The one thing that makes it safer now. */
export type NextStep = 'nothing' | 'school' | 'sync' | 'hand-over';

export function toNextStep(state: 'alone' | 'asked' | 'member' | 'revoked', safety: SafetyView): NextStep {
  if (safety.onlyHere === 0) return 'nothing';
  if (state === 'alone' || state === 'asked') return 'school';
  const reachable = safety.relays.some((relay) => relay.state !== 'refused');
  const failing = safety.relays.length > 0 && safety.relays.every((relay) => relay.state === 'unreachable');
  return reachable && !failing ? 'sync' : 'hand-over';
}
