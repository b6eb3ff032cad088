// A store on a simulated disk, as plain as it can be: one list of transactions, everything else a fold of it. Every
// step waits, so that a kill can come between any two; reads see what is committed and flushed.
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import type {
  AgainQuery,
  Batch,
  ChunkVault,
  LackingQuery,
  OutgoingChunk,
  Parcel,
  VaultProblem,
  VocabularyWanted,
} from '../../../src/sync/chunk-vault.ts';
import { type Have, rangesOf, subtract } from '../../../src/sync/have.ts';
import type { Disk } from './disk.ts';
import { allChunks, chunksFor, heldRanges, sealTail, toBatch } from './giving.ts';
import type { Process, Scheduler } from './scheduler.ts';
import { judgeParcel } from './taking.ts';
import { applyEntry, checkOf, createState, type Entry, type VaultState } from './vault-state.ts';
import { wordsOf } from './world-words.ts';

const FULL: VaultProblem = { code: 'vault/full', detail: '' };

export class SimVault implements ChunkVault {
  readonly state: VaultState;
  readonly #disk: Disk<Entry>;
  readonly #scheduler: Scheduler;
  readonly #process: Process;
  #busy: Promise<unknown> = Promise.resolve();
  /** Breaks the promise of `commit`: says done, and does it later. */
  readonly #commitsLater: boolean;

  constructor(
    disk: Disk<Entry>,
    scheduler: Scheduler,
    process: Process,
    options: { readonly commitsLater: boolean },
  ) {
    this.#disk = disk;
    this.#scheduler = scheduler;
    this.#process = process;
    this.#commitsLater = options.commitsLater;
    // What an ended process had written is safe from here on, before anybody is told of it.
    disk.flush();
    this.state = createState(null);
    for (const entry of disk.entries) applyEntry(this.state, entry);
  }

  async have() {
    await this.#step();
    const have = new Map();
    for (const [stream, numbers] of this.state.texts) {
      have.set(stream, { ranges: heldRanges(this.state, stream), check: checkOf(numbers) });
    }
    return ok(have as Have);
  }

  async lacking(query: LackingQuery) {
    await this.#step();
    const found: OutgoingChunk[] = [];
    for (const stream of [...this.state.texts.keys()].sort()) {
      const missing = subtract(heldRanges(this.state, stream), rangesOf(query.have, stream));
      if (missing.length > 0) found.push(...(await chunksFor(this.state, stream, missing)));
    }
    return ok(toBatch(this.state, found, query.maxBytes, query.have, query.known));
  }

  async again({ stream, from, skip, maxBytes }: AgainQuery) {
    await this.#step();
    const chunks = await allChunks(this.state, stream);
    const all = chunks.filter(({ range }) => range[0] >= from);
    const isDone = (chunk: OutgoingChunk, at: number) => chunk.range[0] === from && at < skip;
    return ok(
      toBatch(
        this.state,
        all.filter((chunk, at) => !isDone(chunk, at)),
        maxBytes,
        null,
        null,
      ),
    );
  }

  async history() {
    await this.#step();
    return ok(EMPTY_BATCH);
  }

  async vocabulary({ id, offset }: VocabularyWanted, maxBytes: number) {
    await this.#step();
    const held = this.state.words.get(id);
    if (held === undefined || held.bytes.length < held.total || offset >= held.total) return ok(null);
    const bytes = held.bytes.slice(offset, offset + maxBytes);
    return ok({ id, totalBytes: held.total, offset, bytes });
  }

  async vocabularies() {
    await this.#step();
    const all = [...this.state.words];
    return ok({
      whole: all.filter(([, { total, bytes }]) => bytes.length === total).map(([id]) => id),
      partial: all
        .filter(([, { total, bytes }]) => bytes.length < total)
        .map(([id, { bytes }]) => ({ id, offset: bytes.length })),
    });
  }

  commit(parcel: Parcel) {
    return this.#alone(async () => {
      await this.#step();
      const { entry, report } = await judgeParcel(this.state, parcel);
      return (await this.#write(entry)) ? ok(report) : fail(FULL);
    });
  }

  /** What a person does here; durable when it resolves. Null when there is no room. */
  append(make: (stream: StreamId, sequence: number) => StoredEvent, count: number) {
    return this.#alone(async (): Promise<readonly StoredEvent[] | null> => {
      await this.#step();
      const stream = this.state.own;
      if (stream === null) throw new Error('Must have a stream of its own');
      const last = Math.max(0, ...(this.state.written.get(stream)?.keys() ?? []));
      const events = Array.from({ length: count }, (_, at) => make(stream, last + 1 + at));
      if (!(await this.#write({ type: 'own', events }))) return null;
      const chunks = await sealTail(this.state, stream);
      if (chunks.length > 0) await this.#write({ type: 'sealed', chunks });
      return events;
    });
  }

  moveTo(stream: StreamId) {
    return this.#alone(() => this.#write(beginStream(stream)));
  }

  async #step(): Promise<void> {
    await this.#scheduler.wait(this.#process, 0, 3);
  }

  async #write(entry: Entry): Promise<boolean> {
    if (this.#commitsLater && entry.type === 'parcel') {
      applyEntry(this.state, entry);
      void this.#writeLater(entry);
      return true;
    }
    if (!this.#disk.write(entry)) return false;
    await this.#step();
    this.#disk.flush();
    await this.#step();
    applyEntry(this.state, entry);
    return true;
  }

  async #writeLater(entry: Entry): Promise<void> {
    await this.#scheduler.wait(this.#process, 5, 400);
    this.#disk.write(entry);
    this.#disk.flush();
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#busy.then(work);
    this.#busy = turn;
    return turn;
  }
}

const EMPTY_BATCH: Batch = { cards: [], vocabularies: [], chunks: [], snapshots: [], more: false };

/** What a tablet notes when it begins to write. */
export function beginStream(stream: StreamId): Entry {
  const words = wordsOf(stream).map(({ vocabulary, bytes }) => [vocabulary.id, bytes.length, bytes] as const);
  return { type: 'moved', stream, words };
}
