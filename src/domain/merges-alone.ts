// A tablet that was alone had nobody to ask: that two of its learners are one child is its own to say. In a school only
// who teaches may say so, of anybody's learners. So such words wait to be said again by a teacher's device, and the
// tablet itself goes by them meanwhile. The same of a guest's work that somebody claims: a guest is of one tablet, nameless,
// and a tablet can write answers of anybody, so a claim gives it no power that it did not have.
import type { EventOf, StoredEvent } from './event.ts';
import type { LearnerId, StreamId } from './ids.ts';
import { isKnownEvent } from './parse-event.ts';
import { compareEvents } from './time.ts';
import { deviceOf, isTeaching, type Trust } from './trust.ts';

type MergeEvent = EventOf<'learner-merged'>;

interface Pair {
  readonly from: LearnerId;
  readonly into: LearnerId;
}

/**
 * In order: merges that these streams say of learners whom these streams alone added, and nobody erased; and their claims
 * of guests' work. `said` is what the school says already.
 */
export function mergesOfOwn(
  events: readonly StoredEvent[],
  isOwn: (stream: StreamId) => boolean,
  said: readonly Pair[] = [],
): readonly MergeEvent[] {
  const known = events.filter(isKnownEvent);
  const [own, others, guests] = [new Set<LearnerId>(), new Set<LearnerId>(), new Set<LearnerId>()];
  const erased = new Set<LearnerId>();
  for (const event of known) {
    if (event.type === 'learner-added') {
      (isOwn(event.stream) ? own : others).add(event.learner);
      if (event.class === undefined && event.name === undefined) guests.add(event.learner);
    }
    if (event.type === 'learner-erased') {
      others.add(event.erased);
      erased.add(event.erased);
    }
  }
  const isOnlyOwn = (learner: LearnerId) => own.has(learner) && !others.has(learner);
  const merges = known
    .flatMap((event) => (event.type === 'learner-merged' && isOwn(event.stream) ? [event] : []))
    .sort(compareEvents);
  const isOwnGuest = (learner: LearnerId) => guests.has(learner) && isOnlyOwn(learner);
  // A claim for somebody who was erased stands for nobody: the guest's work is a guest's again.
  const isStanding = ({ from, into }: Pair) => !erased.has(from) && !erased.has(into);
  const claims = claimsOf(merges.filter(isStanding), said.filter(isStanding), isOwnGuest);
  return merges.filter((merge) => claims.has(merge) || (isOnlyOwn(merge.from) && isOnlyOwn(merge.into)));
}

/** A guest is claimed once, and joins nobody to anybody: two who both were the guest would become one child. */
function claimsOf(
  merges: readonly MergeEvent[],
  said: readonly Pair[],
  isOwnGuest: (learner: LearnerId) => boolean,
): ReadonlySet<MergeEvent> {
  const taken = new Set(said.flatMap(({ from, into }) => [from, into]));
  for (const { into } of merges) taken.add(into);
  const claims = new Set<MergeEvent>();
  for (const merge of merges) {
    if (!isOwnGuest(merge.from) || taken.has(merge.from)) continue;
    taken.add(merge.from);
    claims.add(merge);
  }
  return claims;
}

/** What a teacher's device is to say for tablets in good standing; nothing that is said already. */
export function toMergesAgain(
  trust: Trust,
  events: readonly StoredEvent[],
): readonly { readonly type: 'learner-merged'; readonly from: LearnerId; readonly into: LearnerId }[] {
  const said = new Set(trust.merged.map(({ from, into }) => `${from} ${into}`));
  return [...trust.devices.values()].flatMap((device) => {
    if (isTeaching(device.role) || device.believed !== null || device.recovery) return [];
    const isOwn = (stream: StreamId) => deviceOf(trust, stream)?.id === device.id;
    return mergesOfOwn(events, isOwn, trust.merged).flatMap(({ type, from, into }) => {
      if (said.has(`${from} ${into}`)) return [];
      said.add(`${from} ${into}`);
      return [{ type, from, into }];
    });
  });
}
