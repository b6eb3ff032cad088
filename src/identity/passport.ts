// Where a learner stands, in one QR code of at most 500 bytes: scanned on any tablet of the school, the learner goes on
// at the right level, and what the tablets did before is merged later. Sealed whole under the school's key; only a
// guest's, which names nobody, goes in clear, since a guest's tablet may be of no school.
import {
  type ClassId,
  type LearnerId,
  type PackId,
  parseClassId,
  parseLearnerId,
  parsePackId,
  parseStreamId,
  type StreamId,
} from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { concat } from './join-request.ts';
import type { SchoolRing } from './school-key.ts';

export interface Passport {
  readonly learner: LearnerId;
  readonly class: ClassId | null;
  readonly avatar: number;
  readonly language: string | null;
  /** Null for a guest, and where it was too long to fit: the roster brings it. */
  readonly name: string | null;
  readonly packs: readonly {
    readonly pack: PackId;
    readonly version: string;
    /** As tutoring/carried-progress.ts writes it. */
    readonly state: Uint8Array;
  }[];
  /** Streams that hold events of the learner, the newest first, each with the last that is in the states. */
  readonly covers: readonly (readonly [stream: StreamId, last: number])[];
}

export interface PassportProblem {
  readonly code: 'passport/malformed' | 'passport/newer' | 'passport/other-school';
}

export interface WrittenPassport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was left out because it did not fit. */
  readonly left: { readonly packs: number; readonly covers: number; readonly name: boolean };
}

export const PASSPORT_MAGIC = Uint8Array.of(0x42, 0x4e, 0x59, 0x50);
export const PASSPORT_BYTES = 500;
const VERSION = 1;
const KIND = { clear: 0, sealed: 1 } as const;
const KEY_ID_BYTES = 12;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The first bytes of SHA-256: what goes in clear is guarded against damage, not against forgers. */
const CHECK_BYTES = 4;
const HEAD_BYTES = PASSPORT_MAGIC.length + 2;
const SEALED_OVERHEAD = HEAD_BYTES + KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES;
const ID_BYTES = 17;
const MOST_NAME_BYTES = 120;
const MOST_TEXT_BYTES = 255;

/** Sealed under the ring's current key; `ring` null for a guest. */
export async function writePassport(
  crypto: CryptoPort,
  ring: SchoolRing | null,
  passport: Passport,
): Promise<WrittenPassport> {
  const isGuest = ring === null;
  if (isGuest && (passport.name !== null || passport.class !== null)) {
    throw new Error('Must be a guest to go in clear, got a learner with a name or a class');
  }
  const overhead = isGuest ? HEAD_BYTES + CHECK_BYTES : SEALED_OVERHEAD;
  const { plain, left } = pack(passport, PASSPORT_BYTES - overhead);
  const kind = isGuest ? KIND.clear : KIND.sealed;
  const head = concat([PASSPORT_MAGIC, Uint8Array.of(VERSION, kind)]);
  if (isGuest) return { bytes: concat([head, await checkOf(crypto, plain), plain]), left };
  const key = ring.keys.find(({ id }) => id === ring.current);
  if (key === undefined) throw new Error(`Must hold its current key, got ${ring.keys.length} others`);
  const named = concat([head, new TextEncoder().encode(key.id)]);
  const iv = crypto.randomBytes(NONCE_BYTES);
  const how = { name: 'AES-GCM', iv, additionalData: named };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key.key, plain));
  return { bytes: concat([named, iv, sealed]), left };
}

/** `ring` null without keys: then only a guest's is read. A passport in clear with a name or a class is refused. */
export async function readPassport(
  crypto: CryptoPort,
  ring: SchoolRing | null,
  bytes: Uint8Array,
): Promise<Result<Passport, PassportProblem>> {
  if (!isPassport(bytes)) return fail({ code: 'passport/malformed' });
  const [version = 0, kind] = bytes.subarray(PASSPORT_MAGIC.length);
  if (version > VERSION) return fail({ code: 'passport/newer' });
  if (kind === KIND.clear) {
    const plain = new Uint8Array(bytes.subarray(HEAD_BYTES + CHECK_BYTES));
    const check = await checkOf(crypto, plain);
    const isWhole = check.every((byte, at) => bytes[HEAD_BYTES + at] === byte);
    const guest = isWhole ? unpack(plain) : null;
    if (guest === null || guest.name !== null || guest.class !== null)
      return fail({ code: 'passport/malformed' });
    return ok(guest);
  }
  return kind === KIND.sealed ? openSealed(crypto, ring, bytes) : fail({ code: 'passport/malformed' });
}

/** Whether bytes of any kind are a passport. */
export function isPassport(bytes: Uint8Array): boolean {
  return bytes.length > HEAD_BYTES && PASSPORT_MAGIC.every((byte, at) => bytes[at] === byte);
}

async function openSealed(
  { subtle }: CryptoPort,
  ring: SchoolRing | null,
  bytes: Uint8Array,
): Promise<Result<Passport, PassportProblem>> {
  const named = new Uint8Array(bytes.subarray(0, HEAD_BYTES + KEY_ID_BYTES));
  const id = new TextDecoder().decode(named.subarray(HEAD_BYTES));
  const key = ring?.keys.find((one) => one.id === id);
  if (key === undefined) return fail({ code: 'passport/other-school' });
  const iv = new Uint8Array(bytes.subarray(named.length, named.length + NONCE_BYTES));
  const sealed = new Uint8Array(bytes.subarray(named.length + NONCE_BYTES));
  if (iv.length !== NONCE_BYTES || sealed.length < TAG_BYTES) return fail({ code: 'passport/malformed' });
  try {
    const how = { name: 'AES-GCM', iv, additionalData: named };
    const passport = unpack(new Uint8Array(await subtle.decrypt(how, key.key, sealed)));
    return passport === null ? fail({ code: 'passport/malformed' }) : ok(passport);
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError')
      return fail({ code: 'passport/malformed' });
    throw error;
  }
}

async function checkOf({ subtle }: CryptoPort, plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', plain)).subarray(0, CHECK_BYTES);
}

/**
 * Learner and class; avatar; language, name, the packs, the covers, each list with its count. What does not fit is left
 * out from the end: a cover that is left out may count some answers twice until the covered history has come.
 */
function pack(passport: Passport, room: number) {
  const name = new TextEncoder().encode(passport.name ?? '');
  const isNamed = passport.name !== null && name.length <= MOST_NAME_BYTES;
  const fixed = concat([
    idBytes(passport.learner),
    passport.class === null ? Uint8Array.of(0) : concat([Uint8Array.of(1), idBytes(passport.class)]),
    varint(passport.avatar),
    text(passport.language ?? ''),
    isNamed ? concat([Uint8Array.of(1), varint(name.length), name]) : Uint8Array.of(0),
  ]);
  // One byte a list for its count, and the newest cover before a second pack: without it answers count twice at once.
  let left = room - fixed.length - 2;
  const take = (parts: readonly Uint8Array[], most: number): readonly Uint8Array[] => {
    const taken: Uint8Array[] = [];
    for (const part of parts.slice(0, most)) {
      if (part.length > left) break;
      taken.push(part);
      left -= part.length;
    }
    return taken;
  };
  const packs = passport.packs.map((one) => {
    const state = concat([varint(one.state.length), one.state]);
    return concat([text(one.pack), text(one.version), state]);
  });
  const covers = passport.covers.map(([stream, last]) => concat([idBytes(stream), varint(last)]));
  const firstPack = take(packs, 1);
  const allCovers = take(covers, 255);
  const otherPacks = firstPack.length === 1 ? take(packs.slice(1), 254) : [];
  const states = [...firstPack, ...otherPacks];
  const plain = concat([
    fixed,
    Uint8Array.of(states.length),
    ...states,
    Uint8Array.of(allCovers.length),
    ...allCovers,
  ]);
  return {
    plain,
    left: {
      packs: packs.length - states.length,
      covers: covers.length - allCovers.length,
      name: passport.name !== null && !isNamed,
    },
  };
}

/** Null for anything that is not exactly a passport's content. */
function unpack(bytes: Uint8Array): Passport | null {
  const reader = createReader(bytes);
  const learner = parseLearnerId(reader.id());
  const inClass = reader.flag() ? parseClassId(reader.id()) : null;
  const avatar = reader.varint();
  const language = reader.text();
  const name = reader.flag() ? reader.text() : null;
  const packs = Array.from({ length: reader.byte() }, () => {
    const id = parsePackId(reader.text());
    return { id, version: reader.text(), state: reader.slice(reader.varint()) };
  });
  const covers = Array.from(
    { length: reader.byte() },
    () => [parseStreamId(reader.id()), reader.varint()] as const,
  );
  if (!reader.isDone() || !learner.ok || inClass?.ok === false) return null;
  return {
    learner: learner.value,
    class: inClass === null ? null : inClass.value,
    avatar,
    language: language === '' ? null : language,
    name,
    packs: packs.flatMap(({ id, version, state }) => (id.ok ? [{ pack: id.value, version, state }] : [])),
    covers: covers.flatMap(([stream, last]) => (stream.ok ? [[stream.value, last] as const] : [])),
  };
}

/** Turns bad once and stays bad; then everything is empty. */
function createReader(bytes: Uint8Array) {
  let at = 0;
  let isGood = true;
  const slice = (length: number): Uint8Array => {
    isGood &&= length <= bytes.length - at;
    if (!isGood) return new Uint8Array();
    at += length;
    return bytes.slice(at - length, at);
  };
  const byte = (): number => slice(1)[0] ?? 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; scale < 2 ** 49; scale *= 128) {
      const next = byte();
      value += (next & 127) * scale;
      if (next < 128) return value;
    }
    isGood = false;
    return 0;
  };
  return {
    slice,
    byte,
    varint,
    flag: () => byte() === 1,
    id: () => toBase64Url(slice(ID_BYTES)).slice(0, 22),
    text: () => {
      const words = slice(varint());
      if (words.length <= MOST_TEXT_BYTES) return new TextDecoder().decode(words);
      isGood = false;
      return '';
    },
    isDone: () => isGood && at === bytes.length,
  };
}

/** 22 letters of 6 bits in 17 bytes. */
function idBytes(id: string): Uint8Array {
  const bytes = parseBase64Url(`${id}A`);
  if (bytes?.length !== ID_BYTES) throw new Error(`Must be an id of 22 letters, got ${id}`);
  return bytes;
}

function text(words: string): Uint8Array {
  const bytes = new TextEncoder().encode(words);
  return concat([varint(bytes.length), bytes]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Uint8Array.of(...bytes, left);
}
