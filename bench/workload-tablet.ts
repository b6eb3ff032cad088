// A tablet of the workload: the real session, real keys, real chunks; its store is lists in memory. It seals as the app
// does: 250 events once, and what is not sealed yet goes as provisional chunks cut for what the other side lacks.

import { toCanonicalText, toEventCheck } from '../src/domain/canonical-event.ts';
import type { StoredEvent } from '../src/domain/event.ts';
import type { SchoolId, StreamId } from '../src/domain/ids.ts';
import { fail, ok } from '../src/domain/result.ts';
import { isSignedBy } from '../src/relay/intake/p256.ts';
import { sha256 } from '../src/relay/intake/reading.ts';
import { openChunk, sealChunk } from '../src/sync/chunk.ts';
import { CHUNK_EVENTS } from '../src/sync/chunk-header.ts';
import type { Batch, ChunkVault, CommitReport, OutgoingChunk, Parcel } from '../src/sync/chunk-vault.ts';
import {
  contains,
  EMPTY_HAVE,
  type Have,
  overlaps,
  rangesOf,
  type StreamHave,
  subtract,
  union,
} from '../src/sync/have.ts';
import { runSession } from '../src/sync/run-session.ts';
import type { Belief, SessionOutcome } from '../src/sync/session-state.ts';
import type { Transport } from '../src/sync/transport.ts';
import type { Vocabulary } from '../src/sync/vocabulary.ts';
import { type KeyPair, signWith } from '../tests/relay/tablet.ts';
import { takeWithin } from '../tests/support/sync-world/take-within.ts';

export class WorkloadTablet {
  readonly #school: SchoolId;
  readonly #keys: KeyPair;
  readonly #token: Uint8Array;
  readonly #stream: StreamId;
  readonly #vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly #events: StoredEvent[] = [];
  readonly #chunks: OutgoingChunk[] = [];
  readonly #held = new Map<StreamId, StreamHave>();
  readonly #cards = new Map<StreamId, Uint8Array>();
  #sealed = 0;
  #previous = '';
  #belief: Belief | null = null;

  constructor(setting: {
    readonly school: SchoolId;
    readonly keys: KeyPair;
    readonly token: Uint8Array;
    readonly stream: StreamId;
    readonly vocabularies: readonly Vocabulary[];
  }) {
    this.#school = setting.school;
    this.#keys = setting.keys;
    this.#token = setting.token;
    this.#stream = setting.stream;
    this.#vocabularies = new Map(setting.vocabularies.map((one) => [one.id, one]));
    this.#cards.set(setting.stream, setting.keys.key);
  }

  /** Events held, of all streams. */
  get size(): number {
    let sum = 0;
    for (const { ranges } of this.#held.values()) for (const [first, last] of ranges) sum += last - first + 1;
    return sum;
  }

  /** Further events of the own stream, in their sequence. */
  async write(events: readonly StoredEvent[]): Promise<void> {
    let check = this.#held.get(this.#stream)?.check ?? 0;
    for (const event of events) {
      this.#events.push(event);
      check = (check ^ toEventCheck(toCanonicalText(event))) >>> 0;
    }
    this.#held.set(this.#stream, { ranges: [[1, this.#events.length]], check });
    while (this.#events.length - this.#sealed >= CHUNK_EVENTS) {
      const { bytes, count, hash } = await this.#seal(this.#sealed, this.#events.length, true);
      this.#chunks.push({ stream: this.#stream, range: [this.#sealed + 1, this.#sealed + count], bytes });
      this.#sealed += count;
      this.#previous = hash.slice(0, 16);
    }
  }

  /** Whether a relay has said that it holds all that was recorded here. */
  get isPushed(): boolean {
    const all = [1, this.#events.length] as const;
    return (
      this.#events.length === 0 || contains(rangesOf(this.#belief?.have ?? EMPTY_HAVE, this.#stream), all)
    );
  }

  /** Rounds until the own events are acknowledged, and none to fetch what others recorded. */
  push(transport: Transport): Promise<SessionOutcome> {
    let pushed = EMPTY_HAVE;
    const all = [1, this.#events.length] as const;
    return this.#hold(
      {
        exchange: async (request, take, signal) =>
          contains(rangesOf(pushed, this.#stream), all)
            ? fail({ code: 'transport/stopped' })
            : transport.exchange(request, take, signal),
      },
      (have) => {
        pushed = have;
      },
    );
  }

  /** One session; what the last one learned of the peer is used and kept. */
  sync(transport: Transport): Promise<SessionOutcome> {
    return this.#hold(transport, () => undefined);
  }

  async #hold(transport: Transport, acknowledged: (have: Have) => void): Promise<SessionOutcome> {
    const outcome = await runSession(
      {
        school: this.#school,
        device: this.#keys.device,
        token: this.#token,
        scope: { classes: 'all', history: true },
        belief: this.#belief,
        history: [],
      },
      {
        vault: this.#vault(),
        transport,
        nowMs: () => this.#events.at(-1)?.wallMs ?? 0,
        signal: new AbortController().signal,
        tell: (news) => {
          if (news.type === 'acknowledged') acknowledged(news.have);
        },
      },
    );
    this.#belief = outcome.belief;
    return outcome;
  }

  #seal(after: number, before: number, sealed: boolean) {
    const [first, ...rest] = this.#events.slice(after, Math.min(before, after + CHUNK_EVENTS));
    if (first === undefined) throw new Error(`Must be an event to seal, got none after ${after}`);
    const input = {
      stream: this.#stream,
      events: [first, ...rest] as const,
      previous: sealed ? this.#previous : '',
      sealed,
      vocabularies: [...this.#vocabularies.values()],
      sha256,
    };
    return sealChunk(input, async (hash) => signWith(this.#keys, hash));
  }

  /** Provisional chunks of exactly these ranges of the tail. */
  async #tail(have: Have): Promise<readonly OutgoingChunk[]> {
    const made: OutgoingChunk[] = [];
    const tail = [this.#sealed + 1, this.#events.length] as const;
    if (tail[1] < tail[0]) return made;
    for (const [first, last] of subtract([tail], rangesOf(have, this.#stream))) {
      for (let from = first; from <= last; ) {
        const { bytes, count } = await this.#seal(from - 1, last, false);
        made.push({ stream: this.#stream, range: [from, from + count - 1], bytes });
        from += count;
      }
    }
    return made;
  }

  #vault(): ChunkVault {
    return {
      have: async () => ok(this.#held),
      lacking: async ({ have, maxBytes, known }) => {
        const sealed = this.#chunks.filter(
          ({ stream, range }) => subtract([range], rangesOf(have, stream)).length > 0,
        );
        return ok(this.#toBatch([...sealed, ...(await this.#tail(have))], have, maxBytes, known));
      },
      again: async ({ stream, from, skip, maxBytes }) => {
        const tail = await this.#tail(new Map());
        const all = [...this.#chunks, ...tail].filter((one) => one.stream === stream && one.range[0] >= from);
        return ok(this.#toBatch(all.slice(skip), new Map(), maxBytes, null));
      },
      history: async () => ok({ cards: [], vocabularies: [], chunks: [], snapshots: [], more: false }),
      // Both ends know all words beforehand.
      vocabulary: async () => ok(null),
      vocabularies: async () => ok({ whole: [...this.#vocabularies.keys()], partial: [] }),
      commit: async (parcel) => ok(this.#commit(parcel)),
    };
  }

  #toBatch(
    found: readonly OutgoingChunk[],
    have: Have,
    maxBytes: number,
    known: ReadonlySet<string> | null,
  ): Batch {
    const chunks = takeWithin(found, maxBytes);
    const fresh = [...new Set(chunks.map(({ stream }) => stream))].filter(
      (stream) => !overlaps(rangesOf(have, stream), [1, Number.MAX_SAFE_INTEGER]),
    );
    const cards = fresh.flatMap((stream) => {
      const key = this.#cards.get(stream);
      return key === undefined ? [] : [{ stream, key }];
    });
    const vocabularies = [...this.#vocabularies.keys()].filter((id) => known !== null && !known.has(id));
    return { cards, vocabularies, chunks, snapshots: [], more: chunks.length < found.length };
  }

  #commit(parcel: Parcel): CommitReport {
    const report = { added: 0, known: 0, forks: [], wanted: [], refused: [], touched: [] as StreamId[] };
    for (const { stream, key } of parcel.cards) if (!this.#cards.has(stream)) this.#cards.set(stream, key);
    for (const bytes of parcel.chunks) {
      const opened = openChunk(bytes, (id) => this.#vocabularies.get(id), sha256);
      if (!opened.ok) throw new Error(`Must be a chunk, got ${opened.problem.code}`);
      const { header, hash, check } = opened.value;
      const key = this.#cards.get(header.stream);
      if (key === undefined || !isSignedBy(key, header.signature, Buffer.from(hash, 'hex'))) {
        throw new Error(`Must be signed by its owner, got a chunk of ${header.stream}`);
      }
      const range = [header.from, header.from + header.count - 1] as const;
      const held = this.#held.get(header.stream) ?? { ranges: [], check: 0 };
      if (overlaps(held.ranges, range)) {
        report.known += header.count;
        continue;
      }
      this.#chunks.push({ stream: header.stream, range, bytes });
      this.#held.set(header.stream, {
        ranges: union(held.ranges, [range]),
        check: ((held.check ?? 0) ^ check) >>> 0,
      });
      report.added += header.count;
      report.touched.push(header.stream);
    }
    return report;
  }
}
