// A tablet as a relay meets it: real keys, real chunks, the real session; its store is a list in memory.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { EventBody, PublicKey, StoredEvent } from '../../src/domain/event.ts';
import {
  type DeviceId,
  parseDeviceId,
  parseStreamId,
  type SchoolId,
  type StreamId,
  toRandomId,
} from '../../src/domain/ids.ts';
import { ok } from '../../src/domain/result.ts';
import { encodeHlc } from '../../src/domain/time.ts';
import { type OpenedChunk, openChunk, sealChunk } from '../../src/sync/chunk.ts';
import type {
  Batch,
  ChunkVault,
  CommitReport,
  OutgoingChunk,
  Parcel,
  Scope,
} from '../../src/sync/chunk-vault.ts';
import { type Have, overlaps, rangesOf, subtract, toRanges } from '../../src/sync/have.ts';
import { runSession } from '../../src/sync/run-session.ts';
import type { Belief, SessionNews, SessionOutcome } from '../../src/sync/session-state.ts';
import { nameSnapshot } from '../../src/sync/snapshot.ts';
import type { Transport } from '../../src/sync/transport.ts';
import { parseVocabulary, toVocabularyText, type Vocabulary } from '../../src/sync/vocabulary.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { takeWithin } from '../support/sync-world/take-within.ts';

export const sha256 = (text: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(text).digest());

export interface KeyPair {
  readonly key: Uint8Array;
  readonly text: PublicKey;
  readonly device: DeviceId;
  readonly privateKey: KeyObject;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  const device = valueIn(parseDeviceId(createHash('sha256').update(key).digest('base64url').slice(0, 22)));
  return { key: new Uint8Array(key), text: key.toString('base64url') as PublicKey, device, privateKey };
}

export function signWith(
  { privateKey }: Pick<KeyPair, 'privateKey'>,
  message: Uint8Array | string,
): Uint8Array {
  const bytes = typeof message === 'string' ? Buffer.from(message) : message;
  return new Uint8Array(sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
}

export interface HeldChunk {
  readonly bytes: Uint8Array;
  readonly opened: OpenedChunk;
}

export class Tablet {
  readonly keys = newKeyPair();
  readonly stream: StreamId = toRandomId(randomBytes(16), parseStreamId);
  readonly school: SchoolId;
  readonly vocabularies: Vocabulary[];
  readonly chunks: HeldChunk[] = [];
  readonly snapshots: Uint8Array[] = [];
  readonly news: SessionNews[] = [];
  token: Uint8Array = new Uint8Array(16);
  belief: Belief | null = null;
  scope: Scope = { classes: 'all', history: true };
  readonly #cards = new Map<StreamId, Uint8Array>();
  #sequence = 0;

  constructor(school: SchoolId, vocabularies: readonly Vocabulary[] = []) {
    this.school = school;
    this.vocabularies = [...vocabularies];
    this.#cards.set(this.stream, this.keys.key);
  }

  get device(): DeviceId {
    return this.keys.device;
  }

  get events(): readonly StoredEvent[] {
    return this.chunks.flatMap(({ opened }) => opened.events);
  }

  /** Writes events into one sealed chunk of its own stream, as many as fit; all of them, over several chunks. */
  async write(...bodies: readonly EventBody[]): Promise<readonly HeldChunk[]> {
    const events = bodies.map((body): StoredEvent => {
      this.#sequence += 1;
      const wallMs = NOON_MS + this.#sequence * 100;
      const header = {
        stream: this.stream,
        sequence: this.#sequence,
        wallMs,
        hlc: encodeHlc({ wallMs, counter: 0 }),
      };
      return { ...header, ...body };
    });
    return this.seal(events, true);
  }

  async seal(
    events: readonly StoredEvent[],
    sealed: boolean,
    keys: KeyPair = this.keys,
  ): Promise<readonly HeldChunk[]> {
    const made: HeldChunk[] = [];
    for (let left = events; left[0] !== undefined; ) {
      const [first, ...rest] = left;
      const previous = sealed
        ? (this.chunks
            .findLast(({ opened }) => opened.header.stream === first.stream)
            ?.opened.hash.slice(0, 16) ?? '')
        : '';
      const input = {
        stream: first.stream,
        events: [first, ...rest] as const,
        previous,
        sealed,
        vocabularies: this.vocabularies,
        sha256,
      };
      const { bytes, count } = await sealChunk(input, async (hash) => signWith(keys, hash));
      const chunk = {
        bytes,
        opened: valueIn(openChunk(bytes, (id) => this.vocabularies.find((one) => one.id === id), sha256)),
      };
      this.chunks.push(chunk);
      made.push(chunk);
      left = left.slice(count);
    }
    return made;
  }

  /** One session with a relay; the belief of the last one is used and kept. */
  async sync(transport: Transport, signal = new AbortController().signal): Promise<SessionOutcome> {
    const { school, device, token, scope, belief } = this;
    const outcome = await runSession(
      { school, device, token, scope, belief, history: [] },
      { vault: this.vault, transport, nowMs: () => NOON_MS, signal, tell: (news) => this.news.push(news) },
    );
    this.belief = outcome.belief;
    return outcome;
  }

  get vault(): ChunkVault {
    return {
      have: async () => ok(this.have()),
      lacking: async ({ have, maxBytes, known }) => {
        const found = this.#outgoing().filter(
          ({ stream, range }) => subtract([range], rangesOf(have, stream)).length > 0,
        );
        return ok(this.#toBatch(found, maxBytes, have, known));
      },
      again: async ({ stream, from, skip, maxBytes }) => {
        const found = this.#outgoing().filter((one) => one.stream === stream && one.range[0] >= from);
        return ok(this.#toBatch(found.slice(skip), maxBytes, null, null));
      },
      history: async () => ok({ cards: [], vocabularies: [], chunks: [], snapshots: [], more: false }),
      vocabulary: async ({ id, offset }, maxBytes) => {
        const held = this.vocabularies.find((one) => one.id === id);
        if (!held) return ok(null);
        const bytes = new TextEncoder().encode(toVocabularyText(held.words));
        return ok(
          offset >= bytes.length
            ? null
            : { id, totalBytes: bytes.length, offset, bytes: bytes.slice(offset, offset + maxBytes) },
        );
      },
      vocabularies: async () =>
        ok({
          whole: [...this.vocabularies.map(({ id }) => id), ...this.snapshots.map(nameSnapshot)],
          partial: [],
        }),
      commit: async (parcel) => ok(this.#commit(parcel)),
    };
  }

  have(): Have {
    const have = new Map();
    for (const stream of new Set(this.chunks.map(({ opened }) => opened.header.stream))) {
      const own = this.chunks.filter(({ opened }) => opened.header.stream === stream);
      const ranges = toRanges(
        own.map(({ opened: { header } }) => [header.from, header.from + header.count - 1] as const),
      );
      have.set(stream, { ranges, check: own.reduce((sum, { opened }) => (sum ^ opened.check) >>> 0, 0) });
    }
    return have;
  }

  readonly #begun = new Map<string, Uint8Array>();

  #commit(parcel: Parcel): CommitReport {
    const report = {
      added: 0,
      known: 0,
      forks: [],
      wanted: [] as { id: string; offset: number }[],
      refused: [],
      touched: [] as StreamId[],
    };
    for (const { stream, key } of parcel.cards) this.#cards.set(stream, key);
    for (const { id, totalBytes, offset, bytes } of parcel.vocabularies) {
      const before = this.#begun.get(id) ?? new Uint8Array(0);
      if (offset !== before.length) continue;
      const joined = new Uint8Array([...before, ...bytes]);
      this.#begun.set(id, joined);
      const whole = joined.length === totalBytes ? parseVocabulary(joined, sha256) : null;
      if (whole?.ok && !this.vocabularies.some((one) => one.id === id)) this.vocabularies.push(whole.value);
    }
    this.snapshots.push(...parcel.snapshots);
    for (const bytes of parcel.chunks) {
      const opened = openChunk(bytes, (id) => this.vocabularies.find((one) => one.id === id), sha256);
      if (!opened.ok) {
        if (opened.problem.code !== 'chunk/vocabulary-unknown')
          throw new Error(`Must open, got ${opened.problem.code}`);
        report.wanted.push(...opened.problem.ids.map((id) => ({ id, offset: 0 })));
        continue;
      }
      const { header } = opened.value;
      const range = [header.from, header.from + header.count - 1] as const;
      if (overlaps(rangesOf(this.have(), header.stream), range)) {
        report.known += header.count;
        continue;
      }
      this.chunks.push({ bytes, opened: opened.value });
      report.added += header.count;
      report.touched.push(header.stream);
    }
    return report;
  }

  #outgoing(): readonly OutgoingChunk[] {
    return this.chunks.map(({ bytes, opened: { header } }) => ({
      stream: header.stream,
      range: [header.from, header.from + header.count - 1] as const,
      bytes,
    }));
  }

  #toBatch(
    found: readonly OutgoingChunk[],
    maxBytes: number,
    have: Have | null,
    known: ReadonlySet<string> | null,
  ): Batch {
    const chunks = takeWithin(found, maxBytes);
    const streams = [...new Set(chunks.map(({ stream }) => stream))].filter(
      (stream) => have === null || rangesOf(have, stream).length === 0,
    );
    const cards = streams.flatMap((stream) => {
      const key = this.#cards.get(stream);
      return key ? [{ stream, key }] : [];
    });
    const ids = this.chunks
      .filter(({ bytes }) => chunks.some((one) => one.bytes === bytes))
      .flatMap(({ opened }) => opened.header.vocabularies);
    const vocabularies = [...new Set(ids)].filter((id) => known !== null && !known.has(id));
    return { cards, vocabularies, chunks, snapshots: [], more: chunks.length < found.length };
  }
}
