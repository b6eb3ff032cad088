// What somebody else has to say again before a device loses its say, so that nobody who should stay falls with it: whom
// it admitted and revoked, whom it erased and merged. Said before the revocation in the same breath, so that a replica
// that has only the first half of it misses nothing.
import type { EventBody } from './event.ts';
import type { DeviceId } from './ids.ts';
import type { Trust } from './trust.ts';

/** In the order in which they are to be written; empty for a device that never spoke of others. */
export function toReissued(trust: Trust, device: DeviceId): readonly EventBody[] {
  if (trust.pin === null) return [];
  const { school } = trust.pin;
  const bodies: EventBody[] = [];
  for (const { id, key, agreement, role, label, admittedBy, believed, recovery } of trust.devices.values()) {
    if (admittedBy !== device || believed !== null || recovery || agreement === undefined) continue;
    const named = label === undefined ? {} : { label };
    bodies.push({ type: 'device-admitted', device: id, key, agreement, role, school, ...named });
  }
  for (const revoked of trust.revocations) {
    const believed = trust.devices.get(revoked.device)?.believed;
    if (revoked.by !== device || !believed) continue;
    bodies.push({ type: 'device-revoked', device: revoked.device, believed: [...believed], school });
  }
  for (const [erased, by] of trust.erased) if (by === device) bodies.push({ type: 'learner-erased', erased });
  for (const { from, into, by } of trust.merged) {
    if (by === device) bodies.push({ type: 'learner-merged', from, into });
  }
  return bodies;
}
