import type { StoredEvent } from './event.ts';

/** What a roster is made of, beside merges and erasures. */
export const ABOUT_CLASSES: ReadonlySet<string> = new Set([
  ...(['class-added', 'class-set', 'learner-added', 'learner-set'] as const),
  ...(['pin-set', 'consent-set', 'note-added', 'attributes-defined'] as const),
]);

/** A guest is of no class and has no name: anybody may practise on a coordinator's device too. */
export const isOfGuest = (event: Pick<StoredEvent, 'type'>): boolean =>
  event.type === 'learner-added' && !('class' in event) && !('name' in event);
