// What goes by file, by code, or in anybody's pocket: the same frames as over a network, with a beginning that says
// whose they are and an end that tells whether all of them are there. Whoever carries it can read nothing of it and needs
// no key. A bundle that was cut or damaged is used as far as it is whole: every chunk proves itself.
import { sha256 } from '@noble/hashes/sha2.js';
import type { DeviceId, SchoolId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import { fromBase64Lines, toBase64Lines } from './base64.ts';
import type { ChunkVault, Parcel, Scope, VaultProblem } from './chunk-vault.ts';
import type { Have } from './have.ts';
import { createMessageParser } from './message-parser.ts';
import { writeFrame } from './message-writer.ts';
import { MAGIC, type Message } from './messages.ts';
import { gatherOutgoing } from './outgoing.ts';
import { type Cards, gatherCards, NO_CARDS, toParcel } from './parcel-messages.ts';
import { createWriter } from './wire.ts';

export const BUNDLE_VERSION = 1;

export interface BundleFrom {
  readonly school: SchoolId;
  readonly device: DeviceId;
  readonly wallMs: number;
}

export interface BundleContents {
  /** What the receiver is known to hold; null: it is to get everything, all versions. */
  readonly have: Have | null;
  /** Vocabularies that it is known to hold. */
  readonly known: ReadonlySet<string>;
  readonly scope: Scope;
}

export type BundleFault =
  /** Something else: a picture, a page, another app's file. */
  | { readonly code: 'bundle/not-a-bundle' }
  | { readonly code: 'bundle/newer'; readonly needs: number; readonly knows: number }
  /** It ends before its end. `frames` came whole. */
  | { readonly code: 'bundle/cut-short'; readonly frames: number }
  /** Bytes were changed on the way. What still proves itself among the `frames` can be used. */
  | { readonly code: 'bundle/damaged'; readonly frames: number };

export interface ReadBundle {
  readonly from: BundleFrom;
  /** In order; commit one after the other. */
  readonly parcels: readonly Parcel[];
  readonly receipts: readonly Uint8Array[];
  readonly chunks: number;
  /** Null for a whole bundle; only cut-short or damaged here. */
  readonly fault: BundleFault | null;
}

/** First word of the text form. */
const TEXT_MARK = 'BANYAN1';
const PARCEL_BYTES = 262_144;

/** All that the receiver lacks, as the bytes of a file. */
export async function packBundle(
  vault: ChunkVault,
  from: BundleFrom,
  { have, known, scope }: BundleContents,
): Promise<Result<Uint8Array<ArrayBuffer>, VaultProblem>> {
  const own = await vault.have();
  if (!own.ok) return own;
  const streams = have === null ? [...own.value.keys()] : [];
  const outgoing = gatherOutgoing(vault, {
    vocabularies: [],
    again: streams.map((stream) => ({ stream, from: 1, skip: 0 })),
    have,
    history: [],
    known,
    scope,
    maxBytes: Number.MAX_SAFE_INTEGER,
  });
  const messages: Message[] = [];
  for (let next = await outgoing.next(); ; next = await outgoing.next()) {
    if (!next.done) messages.push(next.value);
    else if (next.value !== null) return fail(next.value);
    else return ok(writeBundle(from, messages.filter(isCarried)));
  }
}

/** A bundle of these messages: a receipt alone, for example. */
export function writeBundle(from: BundleFrom, messages: readonly Message[]): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.bytes(MAGIC);
  writer.bytes(writeFrame({ type: 'bundle', version: BUNDLE_VERSION, ...from }));
  for (const message of messages) writer.bytes(writeFrame(message));
  const bytes = writer.take();
  const sum = writeFrame({ type: 'sum', frames: messages.length + 1, hash: sha256(bytes) });
  const whole = new Uint8Array(bytes.length + sum.length);
  whole.set(bytes);
  whole.set(sum, bytes.length);
  return whole;
}

/** For ways that only take text. */
export function toBundleText(bundle: Uint8Array): string {
  return `${TEXT_MARK}\n${toBase64Lines(bundle)}`;
}

/** A problem where nothing can be used; otherwise everything that is whole, and what is wrong with the rest. */
export function readBundle(file: Uint8Array): Result<ReadBundle, BundleFault> {
  const bytes = fromText(file) ?? file;
  const parser = createMessageParser();
  const messages = parser.push(bytes);
  const [first, ...rest] = messages;
  if (first?.type !== 'bundle') {
    const isCut = first === undefined && parser.fault() === null && isBeginning(bytes) && bytes.length > 0;
    return fail(isCut ? { code: 'bundle/cut-short', frames: 0 } : { code: 'bundle/not-a-bundle' });
  }
  const { version, school, device, wallMs } = first;
  if (version > BUNDLE_VERSION) {
    return fail({ code: 'bundle/newer', needs: version, knows: BUNDLE_VERSION });
  }
  return ok({
    from: { school, device, wallMs },
    parcels: toParcels(rest),
    receipts: rest.flatMap((message) => (message.type === 'receipt' ? [message.bytes] : [])),
    chunks: rest.filter(({ type }) => type === 'chunk').length,
    fault: judge(bytes, messages, parser.isWhole(), parser.fault() !== null),
  });
}

const CARRIED: ReadonlySet<Message['type']> = new Set(['card', 'vocabulary', 'chunk', 'snapshot', 'receipt']);

function isCarried({ type }: Message): boolean {
  return CARRIED.has(type);
}

function judge(
  bytes: Uint8Array,
  messages: readonly Message[],
  isWhole: boolean,
  isMalformed: boolean,
): BundleFault | null {
  const last = messages.at(-1);
  const frames = messages.length;
  if (isMalformed) return { code: 'bundle/damaged', frames };
  if (!isWhole || last?.type !== 'sum') return { code: 'bundle/cut-short', frames };
  const before = bytes.subarray(0, bytes.length - writeFrame(last).length);
  const isSame = sha256(before).every((byte, at) => byte === last.hash[at]);
  // Frames of a later version are passed over, so there may be fewer than were written.
  return isSame && last.frames >= frames - 1 ? null : { code: 'bundle/damaged', frames };
}

/** As many as keep a transaction short. */
function toParcels(messages: readonly Message[]): readonly Parcel[] {
  const parcels: Parcel[] = [];
  let group: Message[] = [];
  let cards: Cards = NO_CARDS;
  let size = 0;
  const flush = () => {
    cards = gatherCards(cards, group);
    const parcel = toParcel(group, cards);
    if (parcel !== null) parcels.push(parcel);
    group = [];
    size = 0;
  };
  for (const message of messages) {
    group.push(message);
    size += 'bytes' in message ? message.bytes.length : 0;
    if (size >= PARCEL_BYTES) flush();
  }
  flush();
  return parcels;
}

/** The bytes behind the text's mark; null for what is no such text. Words before the mark are passed over. */
function fromText(file: Uint8Array): Uint8Array | null {
  const mark = encodeUtf8(TEXT_MARK);
  const end = Math.min(file.length - mark.length, MOST_WORDS_BEFORE);
  for (let at = 0; at <= end; at++) {
    if (!mark.every((byte, offset) => file[at + offset] === byte)) continue;
    return fromBase64Lines(toAscii(file.subarray(at + mark.length)));
  }
  return null;
}

/** A messenger may put its own words first. */
const MOST_WORDS_BEFORE = 2_000;
const PIECE = 8_192;

function toAscii(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return text;
}

function isBeginning(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => at >= bytes.length || byte === bytes[at]);
}
