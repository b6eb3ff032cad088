// What somebody holds, said and signed, for the road back: whoever brought a file home can show that it arrived, and the
// tablet it came from counts its answers as safe in a second place. A receipt promises only what was read from committed
// state when it was made.
import { sha256 } from '@noble/hashes/sha2.js';
import {
  type DeviceId,
  parseDeviceId,
  parseSchoolId,
  parseStreamId,
  type SchoolId,
  type StreamId,
} from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import type { SignHash, VerifyHash } from './chunk.ts';
import type { Have, StreamHave } from './have.ts';
import { createReader, createWriter, readId, readRanges, writeId, writeRanges } from './wire.ts';

export interface Receipt {
  readonly school: SchoolId;
  /** Who holds it, and signs. */
  readonly device: DeviceId;
  readonly wallMs: number;
  /** Of the streams that were brought. */
  readonly have: Have;
}

export interface SignedReceipt extends Receipt {
  readonly signature: Uint8Array;
  /** What is signed: SHA-256 of `banyan receipt 1`, a line feed, and all bytes before the signature. */
  readonly hash: Uint8Array;
}

export type ReceiptFault =
  | { readonly code: 'receipt/malformed' }
  | { readonly code: 'receipt/newer'; readonly needs: number; readonly knows: number };

const VERSION = 1;
const SIGNATURE_BYTES = 64;
const MAX_STREAMS = 2_000;

export async function signReceipt(receipt: Receipt, sign: SignHash): Promise<Uint8Array<ArrayBuffer>> {
  const writer = createWriter();
  writer.byte(VERSION);
  writeId(writer, receipt.school);
  writeId(writer, receipt.device);
  writer.varint(receipt.wallMs);
  writer.varint(receipt.have.size);
  for (const [stream, { ranges, check }] of [...receipt.have].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writeId(writer, stream);
    writeRanges(writer, ranges, check);
  }
  const said = writer.take();
  const signature = await sign(hashOf(said));
  const whole = new Uint8Array(said.length + signature.length);
  whole.set(said);
  whole.set(signature, said.length);
  return whole;
}

/** What it says; whether it is to be believed, `verifyReceipt` tells with the device's key. */
export function readReceipt(bytes: Uint8Array): Result<SignedReceipt, ReceiptFault> {
  const reader = createReader(bytes);
  const version = reader.byte();
  if (version > VERSION) return fail({ code: 'receipt/newer', needs: version, knows: VERSION });
  const school = parseSchoolId(readId(reader));
  const device = parseDeviceId(readId(reader));
  const wallMs = reader.varint();
  const count = reader.varint();
  if (count > MAX_STREAMS) reader.spoil();
  const have = new Map<StreamId, StreamHave>();
  for (let at = 0; at < count && reader.isGood(); at++) {
    const stream = parseStreamId(readId(reader));
    const held = readRanges(reader);
    if (stream.ok) have.set(stream.value, held);
    else reader.spoil();
  }
  const said = bytes.subarray(0, bytes.length - reader.left());
  const signature = reader.bytes(SIGNATURE_BYTES);
  const isWhole = reader.isGood() && reader.left() === 0 && version === VERSION;
  if (!isWhole || !school.ok || !device.ok) return fail({ code: 'receipt/malformed' });
  return ok({
    school: school.value,
    device: device.value,
    wallMs,
    have,
    signature: signature.slice(),
    hash: hashOf(said),
  });
}

/** `publicKey` must be the key that the school admitted for `receipt.device`. */
export function verifyReceipt(
  { signature, hash }: SignedReceipt,
  publicKey: Uint8Array,
  verify: VerifyHash,
): Promise<boolean> {
  return verify(publicKey, signature, hash);
}

function hashOf(said: Uint8Array): Uint8Array {
  const title = encodeUtf8('banyan receipt 1\n');
  const text = new Uint8Array(title.length + said.length);
  text.set(title);
  text.set(said, title.length);
  return sha256(text);
}
