// Devices with made-up keys and what they say of each other. The hash of a key is stood in for by the key's own
// letters: the fold takes it as an argument, and tests/identity shows the real one.
import type { BanyanEvent, DeviceRole, EventBody, PublicKey } from '../../src/domain/event.ts';
import { type DeviceId, parseDeviceId, parseSchoolId, type StreamId } from '../../src/domain/ids.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import { foldTrust, type StreamClaim, type Trust } from '../../src/domain/trust.ts';
import type { IssuedEvent } from '../../src/domain/trust-words.ts';
import { event } from './events.ts';
import { must } from './support.ts';

export const SCHOOL = must(parseSchoolId('S'.repeat(22)));
export const OTHER_SCHOOL = must(parseSchoolId('O'.repeat(22)));

/** A letter stands for a device, its key, and its first stream. */
export const keyOf = (letter: string): PublicKey => letter.repeat(87) as PublicKey;
export const agreementOf = (letter: string): PublicKey => `${'B'.repeat(86)}${letter}` as PublicKey;
export const deviceIdOf = (key: PublicKey): DeviceId => must(parseDeviceId(key.slice(0, 22)));
export const device = (letter: string): DeviceId => deviceIdOf(keyOf(letter));
export const PIN = { school: SCHOOL, founder: keyOf('f') };

let sequences = new Map<string, number>();
/** Each test begins with empty streams. */
export function freshStreams(): void {
  sequences = new Map();
}

interface Said {
  readonly at?: number;
  /** Another stream than the device's first. */
  readonly stream?: string;
  readonly sequence?: number;
}

/** What the device says next in its stream; the clock shows the sequence unless told otherwise. */
export function says(
  letter: string,
  body: EventBody,
  { at, stream = letter, sequence }: Said = {},
): IssuedEvent {
  const number = sequence ?? (sequences.get(stream) ?? 0) + 1;
  sequences.set(stream, Math.max(number, sequences.get(stream) ?? 0));
  return { event: event(stream, number, body, { at: at ?? number }), key: keyOf(letter) };
}

export const founds = (letter = 'f', said: Said = {}) =>
  says(
    letter,
    { type: 'school-founded', school: SCHOOL, key: keyOf(letter), agreement: agreementOf(letter) },
    said,
  );
export const starts = (letter: string, said: Said = {}) =>
  says(letter, { type: 'stream-started', why: 'new', app: 'test', key: keyOf(letter) }, said);
export const admits = (letter: string, whom: string, role: DeviceRole, said: Said = {}, more: object = {}) =>
  says(
    letter,
    {
      type: 'device-admitted',
      device: device(whom),
      key: keyOf(whom),
      agreement: agreementOf(whom),
      role,
      label: `k1.${whom}` as Sealed,
      ...more,
    },
    said,
  );
export const sets = (letter: string, whom: string, role: DeviceRole, said: Said = {}) =>
  says(letter, { type: 'device-set', device: device(whom), role }, said);
export const streamOf = (letter: string): StreamId =>
  event(letter, 1, { type: 'key-chosen', key: 'k' }).stream;
export const revokes = (letter: string, whom: string, last: number, said: Said = {}) =>
  says(
    letter,
    { type: 'device-revoked', device: device(whom), believed: last > 0 ? [[streamOf(whom), last]] : [] },
    said,
  );
export const printsCode = (letter: string, code: string, said: Said = {}) =>
  says(letter, { type: 'recovery-set', key: keyOf(code), agreement: agreementOf(code), box: 'box' }, said);
export const shares = (letter: string, whom: string, key: string, said: Said = {}) =>
  says(letter, { type: 'key-shared', to: device(whom), key, box: `${key} for ${whom}` }, said);
export const chooses = (letter: string, key: string, said: Said = {}) =>
  says(letter, { type: 'key-chosen', key }, said);

export const fold = (
  events: readonly IssuedEvent[],
  claims: readonly StreamClaim[] = [],
  isForked?: (stream: StreamId, sequence: number) => boolean,
): Trust => foldTrust({ pin: PIN, events, claims, deviceIdOf, ...(isForked ? { isForked } : {}) });

/** Standing devices by letter, as `f:administrator t:teacher`; revoked ones with a minus. */
export const standing = (trust: Trust): string =>
  [...trust.devices.values()]
    .map(({ id, role, believed }) => `${believed ? '-' : ''}${id[0]}:${role}`)
    .join(' ');
export const refusals = (trust: Trust): readonly string[] =>
  trust.refusals.map(({ why, type, issuer }) => `${issuer[0]} ${type} ${why}`);
export const eventOf = ({ event: one }: IssuedEvent): BanyanEvent => one as BanyanEvent;
