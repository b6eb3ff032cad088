// What devices say about who may do what, each with the key that signed it. Authority rests on that signature alone:
// clocks can be set back, so no word counts for more because it claims to be early.
import { toCanonicalText } from './canonical-event.ts';
import type { BanyanEvent, EventOf, EventType, PublicKey, StoredEvent } from './event.ts';
import type { DeviceId, SchoolId, StreamId } from './ids.ts';
import { isKnownEvent } from './parse-event.ts';
import { compareEvents } from './time.ts';

/** The kinds that trust is made of; others are passed over. */
export const TRUST_TYPES = [
  'stream-started',
  'school-founded',
  'device-admitted',
  'device-set',
  'device-revoked',
  'key-shared',
  'key-chosen',
  'recovery-set',
  'learner-erased',
  'learner-merged',
] as const satisfies readonly EventType[];
const TYPES: ReadonlySet<string> = new Set(TRUST_TYPES);
export type TrustEvent = EventOf<(typeof TRUST_TYPES)[number]>;

/** What a device was told of its school when it joined, or a relay when the school was enrolled there. */
export interface SchoolPin {
  readonly school: SchoolId;
  readonly founder: PublicKey;
  /** On a device where the school came back from its paper: the code vouches for it until the signed log has come. */
  readonly recovery?: { readonly key: PublicKey; readonly agreement: PublicKey };
}

/** An event and the key that signed the chunk it came in; null for one that nobody signed. */
export interface IssuedEvent {
  readonly event: StoredEvent;
  readonly key: PublicKey | null;
}

export interface Word {
  readonly event: TrustEvent;
  readonly issuer: DeviceId;
  readonly key: PublicKey;
  /** Its issuer wrote something else under the same number too. */
  readonly forked: boolean;
}

/** Streams and the last sequence number of each that still counts; a stream that is not named counts not at all. */
export type Bound = ReadonlyMap<StreamId, number>;

export interface Ground {
  readonly pin: SchoolPin;
  readonly founder: DeviceId;
  readonly deviceIdOf: (key: PublicKey) => DeviceId;
  /** By issuer, each in order. */
  readonly words: ReadonlyMap<DeviceId, readonly Word[]>;
}

/** Sorts the words by issuer and in order, each once. `isForked` tells what the store knows of all kinds of events. */
export function gatherWords(
  issued: Iterable<IssuedEvent>,
  deviceIdOf: (key: PublicKey) => DeviceId,
  isForked: (stream: StreamId, sequence: number) => boolean,
): ReadonlyMap<DeviceId, readonly Word[]> {
  const texts = new Map<string, { readonly word: Word; readonly text: string }>();
  const versions = new Map<string, number>();
  for (const { event, key } of issued) {
    if (key === null || !isTrustEvent(event)) continue;
    const text = toCanonicalText(event);
    if (texts.has(key + text)) continue;
    texts.set(key + text, { word: { event, issuer: deviceIdOf(key), key, forked: false }, text });
    const place = placeOf(key, event);
    versions.set(place, (versions.get(place) ?? 0) + 1);
  }
  const sorted = [...texts.values()].sort(
    (a, b) => compareEvents(a.word.event, b.word.event) || (a.text < b.text ? -1 : 1),
  );
  const words = new Map<DeviceId, Word[]>();
  for (const { word } of sorted) {
    const { event, issuer, key } = word;
    const forked = (versions.get(placeOf(key, event)) ?? 0) > 1 || isForked(event.stream, event.sequence);
    const own = words.get(issuer) ?? [];
    words.set(issuer, own);
    own.push({ ...word, forked });
  }
  return words;
}

/**
 * Whether a word of a device counts under its bound. Before it was revoked a device may have been cloned, so both
 * versions of a fork count; afterwards whoever has it could write a second version of its past, so neither does.
 */
export function counts({ event, forked }: Word, bound: Bound | undefined): boolean {
  return bound === undefined || (!forked && event.sequence <= (bound.get(event.stream) ?? 0));
}

/**
 * A device may have founded or administered another school before: what it said there says nothing here. The founding
 * itself counts only as it was pinned.
 */
export function isOfSchool({ event, key }: Word, pin: SchoolPin): boolean {
  if (event.type === 'school-founded' && (event.key !== pin.founder || key !== pin.founder)) return false;
  return !('school' in event) || event.school === undefined || event.school === pin.school;
}

/** Of two bounds the stricter, stream by stream. */
export function strictest(first: Bound | undefined, second: Bound): Bound {
  if (first === undefined) return second;
  const both = [...first].map(([stream, last]) => [stream, Math.min(last, second.get(stream) ?? 0)] as const);
  return new Map(both.filter(([, last]) => last > 0));
}

export function toBound(believed: EventOf<'device-revoked'>['believed']): Bound {
  const bound = new Map<StreamId, number>();
  // Named twice, a stream counts as far as both say.
  for (const [stream, last] of believed) bound.set(stream, Math.min(last, bound.get(stream) ?? last));
  return new Map([...bound].filter(([, last]) => last > 0));
}

function isTrustEvent(event: StoredEvent): event is TrustEvent {
  return TYPES.has(event.type) && isKnownEvent(event);
}

function placeOf(key: PublicKey, { stream, sequence }: BanyanEvent): string {
  return `${key} ${stream} ${sequence}`;
}
