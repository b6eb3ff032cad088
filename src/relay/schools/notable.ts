// Which events a relay itself folds: who may do what, who is in which class, what was erased, which packs are where.
// All else it only keeps. Chunks that hold one of these also go to tablets that take no history.
import type { EventType, StoredEvent } from '../../domain/event.ts';
import { TRUST_TYPES } from '../../domain/trust-words.ts';

const ROSTER_TYPES = [
  'class-added',
  'class-set',
  'learner-added',
  'learner-set',
  'pin-set',
  'consent-set',
  'note-added',
  'progress-carried',
  'pack-installed',
  'pack-removed',
] as const satisfies readonly EventType[];

const NOTABLE: ReadonlySet<string> = new Set([...TRUST_TYPES, ...ROSTER_TYPES]);

/** Kinds of every day, which a snapshot of a learner stands for; whatever else there is or will be is no such. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'turn-started',
  'turn-ended',
  'answered',
  'hint-shown',
  'help-asked',
  'item-skipped',
  'lesson-seen',
  'example-seen',
  'history-known',
  'finding-set',
  'choice-made',
  'plan-made',
  'goal-chosen',
  'strategy-chosen',
  'reflected',
  'said-privately',
] satisfies readonly EventType[]);

export function isNotable(event: StoredEvent): boolean {
  return NOTABLE.has(event.type) || !EVERYDAY.has(event.type);
}
