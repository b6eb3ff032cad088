// The real chunks of this world. Its keys are plain: who knows the public half can sign, and nobody here is that
// clever; real signatures are random, and a world must come out the same every time.
import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import { ok, type Result } from '../../../src/domain/result.ts';
import { type OpenedChunk, openChunk, sealChunk, verifyChunk } from '../../../src/sync/chunk.ts';
import type { ChunkFault } from '../../../src/sync/chunk-header.ts';
import { toHex, type Vocabularies, type Vocabulary } from '../../../src/sync/vocabulary.ts';

export const sha256 = (text: string | Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(text).digest());

export function keyNamed(name: string): Uint8Array {
  const key = new Uint8Array(65);
  key[0] = 4;
  key.set(sha256(`key ${name}`), 1);
  return key;
}

/** A chunk of as many of the events as fit, which must be all. */
export async function seal(input: SealInput): Promise<Uint8Array> {
  const name = JSON.stringify([input.sealed, input.previous, input.events]);
  const kept = SEALED.get(name);
  if (kept !== undefined) return kept;
  const made = await sealAnew(input);
  if (SEALED.size > MOST_KEPT) SEALED.clear();
  SEALED.set(name, made);
  return made;
}

const SEALED = new Map<string, Uint8Array>();

interface SealInput {
  readonly stream: StreamId;
  readonly events: readonly StoredEvent[];
  readonly previous: string;
  readonly sealed: boolean;
  readonly vocabularies: readonly Vocabulary[];
}

async function sealAnew(input: SealInput): Promise<Uint8Array> {
  const [first, ...rest] = input.events;
  if (first === undefined) throw new Error('Must have an event to seal');
  const key = keyNamed(input.stream);
  const made = await sealChunk({ ...input, events: [first, ...rest], sha256 }, async (hash) =>
    signatureOf(key, hash),
  );
  if (made.count !== input.events.length) throw new Error(`Must hold ${input.events.length} events`);
  return made.bytes;
}

/** The same bytes always give the same chunk, and a world has every chunk many times: what was opened is kept. */
const OPENED = new Map<string, OpenedChunk>();
const MOST_KEPT = 2_000;

export function open(bytes: Uint8Array, vocabularies: Vocabularies): Result<OpenedChunk, ChunkFault> {
  const name = toHex(sha256(bytes));
  const kept = OPENED.get(name);
  if (kept?.header.vocabularies.every((id) => vocabularies(id) !== undefined)) return ok(kept);
  const opened = openChunk(bytes, vocabularies, sha256);
  if (OPENED.size > MOST_KEPT) OPENED.clear();
  if (opened.ok) OPENED.set(name, opened.value);
  return opened;
}

export function verify(opened: OpenedChunk, key: Uint8Array): Promise<boolean> {
  return verifyChunk(opened, key, async (publicKey, signature, hash) =>
    signatureOf(publicKey, hash).every((byte, at) => byte === signature[at]),
  );
}

function signatureOf(key: Uint8Array, hash: Uint8Array): Uint8Array {
  const signature = new Uint8Array(64);
  signature.set(sha256(Uint8Array.of(...key, ...hash)));
  return signature;
}
