// A tablet that was alone had nobody to ask: that two of its learners are one child is its own to say. In a school only
// who teaches may say so, of anybody's learners. So such words wait to be said again by a teacher's device, and the
// tablet itself goes by them meanwhile.
import type { EventOf, StoredEvent } from './event.ts';
import type { LearnerId, StreamId } from './ids.ts';
import { isKnownEvent } from './parse-event.ts';
import { compareEvents } from './time.ts';
import { deviceOf, isTeaching, type Trust } from './trust.ts';

type MergeEvent = EventOf<'learner-merged'>;

/** In order: merges that these streams say of learners whom these streams alone added, and nobody erased. */
export function mergesOfOwn(
  events: readonly StoredEvent[],
  isOwn: (stream: StreamId) => boolean,
): readonly MergeEvent[] {
  const known = events.filter(isKnownEvent);
  const [own, others] = [new Set<LearnerId>(), new Set<LearnerId>()];
  for (const event of known) {
    if (event.type === 'learner-added') (isOwn(event.stream) ? own : others).add(event.learner);
    if (event.type === 'learner-erased') others.add(event.erased);
  }
  const isOnlyOwn = (learner: LearnerId) => own.has(learner) && !others.has(learner);
  return known
    .flatMap((event) => (event.type === 'learner-merged' && isOwn(event.stream) ? [event] : []))
    .filter(({ from, into }) => isOnlyOwn(from) && isOnlyOwn(into))
    .sort(compareEvents);
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
    return mergesOfOwn(events, isOwn).flatMap(({ type, from, into }) => {
      if (said.has(`${from} ${into}`)) return [];
      said.add(`${from} ${into}`);
      return [{ type, from, into }];
    });
  });
}
