// What a passport says, as bytes: ids in 17 bytes, texts with their lengths, numbers as varints. It is short of room, so
// it says what it left out.
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
import { INTERESTS, type Interest, parseInterests, parseLanguage } from '../domain/locale.ts';
import { decodeHlc, encodeHlc, type Hlc } from '../domain/time.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import { concat } from './join-request.ts';

export interface Passport {
  readonly learner: LearnerId;
  readonly class: ClassId | null;
  readonly avatar: number;
  readonly language: string | null;
  /** The one that is at hand beside it (docs/decisions/second-language.md). */
  readonly secondLanguage: string | null;
  readonly interests: readonly Interest[];
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
  /** Of the last event that is in the states; null where nobody can tell, as in version 1. */
  readonly clock: Hlc | null;
  /** There are more streams in the states than `covers` names. */
  readonly cut: boolean;
}

/** What came with each version, at the end of what was before. */
const CLOCK_SINCE = 2;
const OWN_SINCE = 3;
export const NEWEST_VERSION = OWN_SINCE;

/** Behind the covers: whether there is a clock, and whether streams were left out. */
const CLOCK = { none: 0, whole: 1, cut: 2 } as const;
/** The byte that says so, milliseconds until the year 4000, and a counter. */
const MOST_CLOCK_BYTES = 1 + 7 + 3;
const ID_BYTES = 17;
const MOST_NAME_BYTES = 120;
const MOST_TEXT_BYTES = 255;
/** What an Hlc has digits for (domain/time.ts). */
const HLC_LIMITS = { wallMs: 36 ** 9 - 1, counter: 36 ** 4 - 1 } as const;

/** An older tablet reads it where there is nothing that it would miss. */
export const versionOf = ({ secondLanguage, interests }: Passport): number =>
  secondLanguage === null && interests.length === 0 ? CLOCK_SINCE : OWN_SINCE;

/**
 * Learner and class; avatar; language, name, the packs, the covers, each list with its count; the clock; second
 * language and interests. What does not
 * fit is left out from the end; where covers are left out the clock says which events count all the same as covered.
 */
export function packPassport(passport: Passport, room: number) {
  const name = new TextEncoder().encode(passport.name ?? '');
  const isNamed = passport.name !== null && name.length <= MOST_NAME_BYTES;
  const fixed = concat([
    idBytes(passport.learner),
    passport.class === null ? Uint8Array.of(0) : concat([Uint8Array.of(1), idBytes(passport.class)]),
    varint(passport.avatar),
    text(passport.language ?? ''),
    isNamed ? concat([Uint8Array.of(1), varint(name.length), name]) : Uint8Array.of(0),
  ]);
  const own = versionOf(passport) < OWN_SINCE ? new Uint8Array() : ownBytes(passport);
  // One byte a list for its count, and the newest cover before a second pack: without it answers count twice at once.
  let left = room - fixed.length - own.length - 2 - MOST_CLOCK_BYTES;
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
    clockBytes(passport.clock, passport.cut || allCovers.length < covers.length),
    own,
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

/** Null for anything that is not exactly the content of a passport of this version. */
export function unpackPassport(bytes: Uint8Array, version: number): Passport | null {
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
  const told = version >= CLOCK_SINCE ? readClock(reader) : NO_CLOCK;
  const own = version >= OWN_SINCE ? readOwn(reader) : NOTHING_OWN;
  if (!reader.isDone() || told === null || !learner.ok || inClass?.ok === false) return null;
  return {
    learner: learner.value,
    class: inClass === null ? null : inClass.value,
    avatar,
    language: language === '' ? null : language,
    name,
    packs: packs.flatMap(({ id, version, state }) => (id.ok ? [{ pack: id.value, version, state }] : [])),
    covers: covers.flatMap(([stream, last]) => (stream.ok ? [[stream.value, last] as const] : [])),
    ...told,
    ...own,
  };
}

function clockBytes(clock: Hlc | null, cut: boolean): Uint8Array {
  if (clock === null) return Uint8Array.of(CLOCK.none);
  const { wallMs, counter } = decodeHlc(clock);
  return concat([Uint8Array.of(cut ? CLOCK.cut : CLOCK.whole), varint(wallMs), varint(counter)]);
}

const NO_CLOCK = { clock: null, cut: false } as const;

/** Null for what is no clock. */
function readClock(reader: ReturnType<typeof createReader>): Pick<Passport, 'clock' | 'cut'> | null {
  const kind = reader.byte();
  if (kind === CLOCK.none) return NO_CLOCK;
  const [wallMs, counter] = [reader.varint(), reader.varint()];
  if (kind > CLOCK.cut || wallMs > HLC_LIMITS.wallMs || counter > HLC_LIMITS.counter) return null;
  return { clock: encodeHlc({ wallMs, counter }), cut: kind === CLOCK.cut };
}

/** Interests by their places in INTERESTS, one bit each. */
function ownBytes({ secondLanguage, interests }: Passport): Uint8Array {
  const bits = interests.map((interest) => 2 ** INTERESTS.indexOf(interest));
  return concat([text(secondLanguage ?? ''), varint(bits.reduce((sum, bit) => sum + bit, 0))]);
}

const NOTHING_OWN = { secondLanguage: null, interests: [] } as const;

/** What this version does not know, and what is no language, is left out. */
function readOwn(reader: ReturnType<typeof createReader>): Pick<Passport, 'secondLanguage' | 'interests'> {
  const secondLanguage = parseLanguage(reader.text()) ?? null;
  const bits = reader.varint();
  const said = INTERESTS.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1);
  return { secondLanguage, interests: parseInterests(said) };
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
