// A log without those whose answers are not to be used to make the tutor better. What practises is not asked here: that
// stays theirs, and the tutor of their own tablet goes on learning from it.
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { canonicalLearner, foldRoster } from '../domain/roster.ts';

export interface Consented {
  readonly events: readonly StoredEvent[];
  /** Learners with answers in the log whose events are left out. */
  readonly refused: number;
  readonly unsaid: number;
}

/** `unsaidToo`: the school keeps the consents elsewhere, so who is not written down here is in; who refused never is. */
export function onlyConsented(
  events: readonly StoredEvent[],
  { unsaidToo }: { unsaidToo: boolean },
): Consented {
  const roster = foldRoster(events);
  const said = (learner: LearnerId) =>
    roster.learners.get(canonicalLearner(roster, learner))?.consents.retraining ?? 'unsaid';
  const isIn = (learner: LearnerId): boolean =>
    said(learner) === 'given' || (unsaidToo && said(learner) === 'unsaid');
  const answered = new Set<LearnerId>();
  for (const event of events) {
    if (event.type === 'answered' && 'learner' in event) {
      answered.add(canonicalLearner(roster, event.learner as LearnerId));
    }
  }
  const out = [...answered].filter((learner) => !roster.erased.has(learner) && !isIn(learner));
  const refused = out.filter((learner) => said(learner) === 'refused').length;
  return {
    events: events.filter((event) => namesIn(event).every(isIn)),
    refused,
    unsaid: out.length - refused,
  };
}

/** Of two at one tablet both are asked. */
function namesIn(event: StoredEvent): readonly LearnerId[] {
  const named = event as { readonly learner?: LearnerId; readonly with?: LearnerId };
  return [named.learner, named.with].filter((one) => one !== undefined);
}
