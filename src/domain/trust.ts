// Whom a school believes: a pure fold of what its devices signed, from the founder's pinned key down. The same words in
// any order give the same answer. It never unseals anything, so a relay folds it too (docs/decisions/trust.md).
import type { DeviceRole, EventOf, PublicKey, StoredEvent } from './event.ts';
import type { DeviceId, LearnerId, StreamId } from './ids.ts';
import { ABOUT_CLASSES, isOfGuest } from './roster-words.ts';
import type { Sealed } from './sealed.ts';
import { compareEvents, type Placed } from './time.ts';
import { type RefusalReason, type RefusedWord, rankAdministrators } from './trust-administrators.ts';
import { gatherMembers, type Member } from './trust-members.ts';
import {
  type Bound,
  counts,
  type Ground,
  gatherWords,
  type IssuedEvent,
  isOfSchool,
  type SchoolPin,
  type Word,
} from './trust-words.ts';

/** Which key signs a stream, also where nothing of it that trust is made of has come. */
export interface StreamClaim {
  readonly stream: StreamId;
  readonly key: PublicKey;
}

export interface TrustInput {
  /** Null on a device that is alone: then there is nobody to disbelieve. */
  readonly pin: SchoolPin | null;
  readonly events: Iterable<IssuedEvent>;
  readonly claims?: Iterable<StreamClaim>;
  /** `toDeviceId` of identity/: an argument, since this layer has no hash. */
  readonly deviceIdOf: (key: PublicKey) => DeviceId;
  /** Whether the store holds two events under one number. */
  readonly isForked?: (stream: StreamId, sequence: number) => boolean;
}

export interface Device extends Member {
  readonly label: Sealed | undefined;
  /** How far each of its streams counts; null for a device that was not revoked. */
  readonly believed: Bound | null;
  /** Its private half lies in a printed code. */
  readonly recovery: boolean;
}

export interface SharedBox {
  readonly from: DeviceId;
  /** With which the box was wrapped. */
  readonly agreement: PublicKey;
  readonly key: string;
  readonly box: string;
}

export interface Merge {
  readonly from: LearnerId;
  readonly into: LearnerId;
  readonly by: DeviceId;
}

export interface Refusal {
  readonly why: RefusalReason;
  readonly type: string;
  readonly stream: StreamId;
  readonly sequence: number;
  readonly issuer: DeviceId;
}

export interface Trust {
  readonly pin: SchoolPin | null;
  /** What the school is called; missing while its founding has not come here. */
  readonly name: Sealed | undefined;
  /** Most senior first; revoked ones too. */
  readonly devices: ReadonlyMap<DeviceId, Device>;
  /** Whose each stream is. */
  readonly streams: ReadonlyMap<StreamId, DeviceId>;
  /** A second device signs what is another's: a cloned tablet, or a forger. */
  readonly contested: readonly { readonly stream: StreamId; readonly device: DeviceId }[];
  readonly boxes: ReadonlyMap<DeviceId, readonly SharedBox[]>;
  /** Names are sealed under it from now on; null before one was chosen. */
  readonly chosenKey: string | null;
  /** A device that was revoked, or became a coordinator's, has the chosen key: whoever may is to make a new one. */
  readonly keyExposed: boolean;
  readonly recovery: EventOf<'recovery-set'> | null;
  readonly erased: ReadonlyMap<LearnerId, DeviceId>;
  readonly merged: readonly Merge[];
  /** Who revoked whom. */
  readonly revocations: readonly { readonly device: DeviceId; readonly by: DeviceId }[];
  readonly refusals: readonly Refusal[];
}

export const NO_TRUST: Trust = {
  pin: null,
  name: undefined,
  devices: new Map(),
  streams: new Map(),
  contested: [],
  boxes: new Map(),
  chosenKey: null,
  keyExposed: false,
  recovery: null,
  erased: new Map(),
  merged: [],
  revocations: [],
  refusals: [],
};

/** Cost O(n log n) in the events of these kinds, times the revocations of seniors. */
export function foldTrust({
  pin,
  events,
  claims = [],
  deviceIdOf,
  isForked = () => false,
}: TrustInput): Trust {
  if (pin === null) return NO_TRUST;
  const idOf = remembering(deviceIdOf);
  const words = gatherWords(events, idOf, isForked);
  const ground: Ground = { pin, founder: idOf(pin.founder), deviceIdOf: idOf, words };
  const ranking = rankAdministrators(ground);
  const { members, labels, bounds, revocations, refused } = gatherMembers(ground, ranking);
  const devices = new Map<DeviceId, Device>();
  for (const [id, member] of members) {
    const recovery = ranking.recoveries.has(id);
    devices.set(id, { ...member, label: labels.get(id), believed: bounds.get(id) ?? null, recovery });
  }
  const heard = [...devices.values()].flatMap((device) =>
    (words.get(device.id) ?? [])
      .filter((word) => counts(word, device.believed ?? undefined) && isOfSchool(word, pin))
      .map((word) => ({ word, device })),
  );
  heard.sort((a, b) => compareEvents(a.word.event, b.word.event));
  const keys = foldKeys(heard, devices);
  return {
    pin,
    name: nameOf(heard),
    devices,
    ...foldStreams(ground, devices, claims),
    ...keys,
    recovery: lastOf(heard, 'recovery-set', ({ role, believed }) => role === 'administrator' && !believed),
    ...foldLearners(heard),
    revocations: revocations.flatMap(({ event, issuer }) =>
      event.type === 'device-revoked' ? [{ device: event.device, by: issuer }] : [],
    ),
    refusals: toRefusals([...ranking.refused, ...refused]),
  };
}

/**
 * Whether an event counts: its stream is an admitted device's, and the device was not revoked before it. What is not
 * believed is kept all the same; it may be a device whose admission has not come yet. `key` is the one that signed it.
 */
export function believes(
  trust: Trust,
  event: Pick<StoredEvent, 'stream' | 'sequence' | 'type'>,
  key?: PublicKey,
): boolean {
  if (trust.pin === null) return true;
  const device = deviceOf(trust, event.stream);
  if (device === null || (key !== undefined && key !== device.key)) return false;
  if (event.sequence > believedThrough(trust, event.stream)) return false;
  if (ABOUT_CLASSES.has(event.type) && isOnlyCarrying(trust, device)) return isOfGuest(event);
  return !TEACHERS_ALONE.has(event.type) || isTeaching(device.role);
}

/**
 * A coordinator that was never given a data key has never been anything else: it can seal no name, and says nothing of
 * classes. What a device wrote that was a teacher's before stays believed, else its classes would be gone.
 */
const isOnlyCarrying = ({ boxes }: Trust, { id, role }: Device): boolean =>
  role === 'coordinator' && !boxes.has(id);

/** The last sequence number of a stream that counts: 0 for a stream of nobody, without end for a device in good standing. */
export function believedThrough(trust: Trust, stream: StreamId): number {
  if (trust.pin === null) return Number.POSITIVE_INFINITY;
  const device = deviceOf(trust, stream);
  if (device === null) return 0;
  return device.believed === null ? Number.POSITIVE_INFINITY : (device.believed.get(stream) ?? 0);
}

export function deviceOf(trust: Trust, stream: StreamId): Device | null {
  const id = trust.streams.get(stream);
  return (id !== undefined && trust.devices.get(id)) || null;
}

/** Teachers and administrators hold the school's data keys; a tablet does too, to show its class; a coordinator not. */
export function holdsKeys({ role, believed }: Pick<Device, 'role' | 'believed'>): boolean {
  return role !== 'coordinator' && believed === null;
}

export const isTeaching = (role: DeviceRole): boolean => role === 'teacher' || role === 'administrator';

const TEACHERS_ALONE: ReadonlySet<string> = new Set(['learner-erased', 'learner-merged', 'publisher-set']);

/** Hashing is most of a fold's work, and each key is asked for many times. */
function remembering(deviceIdOf: TrustInput['deviceIdOf']): TrustInput['deviceIdOf'] {
  const ids = new Map<PublicKey, DeviceId>();
  return (key) => {
    const id = ids.get(key) ?? deviceIdOf(key);
    ids.set(key, id);
    return id;
  };
}

interface Heard {
  readonly word: Word;
  readonly device: Device;
}

/** A stream is the most senior device's that signs it and is believed in it. */
function foldStreams(
  { words, deviceIdOf }: Ground,
  devices: ReadonlyMap<DeviceId, Device>,
  claims: Iterable<StreamClaim>,
) {
  const claimed = new Map<DeviceId, Set<StreamId>>();
  const claim = (device: DeviceId, stream: StreamId) =>
    claimed.set(device, (claimed.get(device) ?? new Set()).add(stream));
  for (const [issuer, own] of words) for (const { event } of own) claim(issuer, event.stream);
  for (const { stream, key } of claims) claim(deviceIdOf(key), stream);
  const streams = new Map<StreamId, DeviceId>();
  const contested: { readonly stream: StreamId; readonly device: DeviceId }[] = [];
  for (const { id, believed } of devices.values()) {
    for (const stream of [...(claimed.get(id) ?? [])].sort()) {
      if (streams.has(stream)) contested.push({ stream, device: id });
      else if (believed === null || believed.has(stream)) streams.set(stream, id);
    }
  }
  return { streams, contested };
}

function foldKeys(heard: readonly Heard[], devices: ReadonlyMap<DeviceId, Device>) {
  const boxes = new Map<DeviceId, SharedBox[]>();
  const holders = new Map<string, Set<DeviceId>>();
  const hold = (key: string, device: DeviceId) =>
    holders.set(key, (holders.get(key) ?? new Set()).add(device));
  const chosen: string[] = [];
  for (const { word, device } of heard) {
    const { event } = word;
    if (event.type === 'key-chosen' && isTeaching(device.role)) {
      hold(event.key, device.id);
      if (device.believed === null) chosen.push(event.key);
    }
    if (event.type !== 'key-shared' || device.agreement === undefined) continue;
    // A tablet may give away what it has, seen or unseen; if its word counted here, it could make teachers renew for ever.
    if (isTeaching(device.role)) {
      hold(event.key, device.id);
      hold(event.key, event.to);
    }
    const box = { from: device.id, agreement: device.agreement, key: event.key, box: event.box };
    const given = boxes.get(event.to) ?? [];
    boxes.set(event.to, given);
    given.push(box);
  }
  const isExposed = (key: string) =>
    [...(holders.get(key) ?? [])].some((id) => {
      const device = devices.get(id);
      return device !== undefined && !holdsKeys(device);
    });
  const chosenKey = chosen.findLast((key) => !isExposed(key)) ?? chosen.at(-1) ?? null;
  return { boxes, chosenKey, keyExposed: chosenKey !== null && isExposed(chosenKey) };
}

function foldLearners(heard: readonly Heard[]) {
  const erased = new Map<LearnerId, DeviceId>();
  const merged: Merge[] = [];
  for (const { word, device } of heard) {
    const { event } = word;
    if (!isTeaching(device.role)) continue;
    if (event.type === 'learner-erased' && !erased.has(event.erased)) erased.set(event.erased, device.id);
    if (event.type === 'learner-merged') merged.push({ from: event.from, into: event.into, by: device.id });
  }
  return { erased, merged };
}

function lastOf<T extends 'recovery-set'>(
  heard: readonly Heard[],
  type: T,
  may: (device: Device) => boolean,
) {
  const last = heard.findLast(({ word, device }) => word.event.type === type && may(device));
  return last?.word.event.type === type ? last.word.event : null;
}

function nameOf(heard: readonly Heard[]): Sealed | undefined {
  const founding = heard.find(({ word }) => word.event.type === 'school-founded')?.word.event;
  return founding?.type === 'school-founded' ? founding.name : undefined;
}

function toRefusals(refused: readonly RefusedWord[]): readonly Refusal[] {
  const order = ({ word: { event } }: RefusedWord): Placed => event;
  return [...refused]
    .sort((a, b) => compareEvents(order(a), order(b)) || (a.word.issuer < b.word.issuer ? -1 : 1))
    .map(({ why, word: { event, issuer } }) => ({
      why,
      type: event.type,
      stream: event.stream,
      sequence: event.sequence,
      issuer,
    }));
}
