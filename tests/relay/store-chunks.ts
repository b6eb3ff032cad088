// Chunks as a relay's store sees them: opaque bytes with what verifying them told. Their form is the tests' own (lines of
// JSON, a segment each), so that the store cannot know anything about it, and their content follows from their names.
import { createHash } from 'node:crypto';
import type { PublicKey } from '../../src/domain/event.ts';
import {
  type LearnerId,
  parseDeviceId,
  parseLearnerId,
  parseSchoolId,
  parseStreamId,
  type SchoolId,
  type StreamId,
} from '../../src/domain/ids.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Parcel, StreamCard, VerifiedChunk } from '../../src/relay/store/records.ts';
import type { PruneChunk } from '../../src/relay/store/relay-store.ts';
import { valueIn } from '../support/event-samples.ts';

export function idOf(name: string): string {
  return digest(name).toString('base64url').slice(0, 22);
}
export const schoolNamed = (name: string): SchoolId => valueIn(parseSchoolId(idOf(`school ${name}`)));
export const streamNamed = (name: string): StreamId => valueIn(parseStreamId(idOf(`stream ${name}`)));
export const learnerNamed = (name: string): LearnerId => valueIn(parseLearnerId(idOf(`learner ${name}`)));
export const deviceNamed = (name: string) => valueIn(parseDeviceId(idOf(`device ${name}`)));
export const keyNamed = (name: string) => new Uint8Array(Buffer.concat([digest(name), digest(`${name}.`)]));
export const founderNamed = (name: string) => digest(`founder ${name}`).toString('base64url') as PublicKey;

export function cardOf(stream: string, device = stream): StreamCard {
  return { stream: streamNamed(stream), device: deviceNamed(device), key: keyNamed(device) };
}

export interface ChunkPlan {
  readonly stream?: string;
  readonly from: number;
  readonly count: number;
  readonly sealed?: boolean;
  /** Events go to them in turn; '' for events without a learner. */
  readonly learners?: readonly string[];
  /** Other events under the same numbers. */
  readonly version?: string;
  readonly vocabularies?: readonly string[];
  readonly notable?: boolean;
}

interface TestSegment {
  readonly learner: LearnerId | '';
  readonly sequences: readonly number[];
  /** Bytes to look for in raw files. */
  readonly text: string;
}

const NOBODY = '';

export function chunkOf(plan: ChunkPlan): VerifiedChunk {
  const { stream = 'a', from, count, sealed = true, version = '', notable = false } = plan;
  const names = plan.learners ?? ['amina'];
  const learners = names.map((name) => (name === NOBODY ? NOBODY : learnerNamed(name)));
  const segments = learners.map((learner, at): TestSegment => {
    const sequences = range(from, count).filter((sequence) => sequence % learners.length === at);
    const content = sequences.map((sequence) => contentOf(stream, sequence, version));
    return { learner, sequences, text: digest(content.join()).toString('hex') };
  });
  const present = segments.filter(({ sequences }) => sequences.length > 0);
  const checks = Uint32Array.from(range(from, count), (sequence) => checkOf(stream, sequence, version));
  return {
    stream: streamNamed(stream),
    from,
    count,
    sealed,
    hash: new Uint8Array(digest(`${stream} ${from} ${count} ${sealed} ${checks.join()} ${version}`)),
    check: xorOf(checks),
    checks,
    learners: present.map(({ learner }) => learner).sort(),
    vocabularies: plan.vocabularies ?? [],
    notable,
    bytes: toBytes({ stream, from, count, version }, present),
  };
}

/** The chunk after someone on the way dropped segments. */
export function pruned(chunk: VerifiedChunk, ...names: readonly string[]): VerifiedChunk {
  const drop = names.map((name) => (name === NOBODY ? NOBODY : learnerNamed(name)));
  const cut = cutTestChunk(chunk.bytes, drop);
  return { ...chunk, ...cut, learners: chunk.learners.filter((learner) => !drop.includes(learner)) };
}

export const pruneTestChunk: PruneChunk = (bytes, drop) => {
  try {
    return ok(cutTestChunk(bytes, drop));
  } catch (error) {
    return fail(error);
  }
};

/** What to look for in raw files of a learner in a chunk. */
export function segmentText(chunk: VerifiedChunk, name: string): string {
  const found = readBytes(chunk.bytes).segments.find(({ learner }) => learner === learnerNamed(name));
  if (!found) throw new Error(`Must have a segment of ${name}, got none`);
  return found.text;
}

export function parcelOf(parcel: Partial<Parcel>): Parcel {
  return { cards: [], vocabularies: [], chunks: [], quarantined: [], released: [], ...parcel };
}

interface TestHeader {
  readonly stream: string;
  readonly from: number;
  readonly count: number;
  readonly version: string;
}

function cutTestChunk(bytes: Uint8Array, drop: readonly string[]) {
  const { header, segments } = readBytes(bytes);
  const left = segments.filter(({ learner }) => !drop.includes(learner));
  const kept = new Set(left.flatMap(({ sequences }) => sequences));
  const checks = Uint32Array.from(range(header.from, header.count), (sequence) =>
    kept.has(sequence) ? checkOf(header.stream, sequence, header.version) : 0,
  );
  return { bytes: toBytes(header, left), checks };
}

function toBytes(header: TestHeader, segments: readonly TestSegment[]): Uint8Array {
  return new Uint8Array(Buffer.from([header, ...segments].map((line) => JSON.stringify(line)).join('\n')));
}

function readBytes(bytes: Uint8Array): { header: TestHeader; segments: readonly TestSegment[] } {
  const [header, ...segments] = Buffer.from(bytes)
    .toString()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { header, segments };
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

function contentOf(stream: string, sequence: number, version: string): string {
  return `${stream} ${sequence} ${version}`;
}

/** Never 0, which stands for an event that is gone. */
function checkOf(stream: string, sequence: number, version: string): number {
  return digest(contentOf(stream, sequence, version)).readUInt32LE() || 1;
}

export function xorOf(checks: Iterable<number>): number {
  let xor = 0;
  for (const check of checks) xor ^= check;
  return xor >>> 0;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
