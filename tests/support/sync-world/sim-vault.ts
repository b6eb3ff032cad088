// A store on a simulated disk, as plain as it can be: one list of transactions, everything else a fold of it. Every
// step waits, so that a kill can come between any two; reads see what is committed and flushed.
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { readChunkHeader } from '../../../src/sync/chunk-header.ts';
import type {
  AgainQuery,
  Batch,
  ChunkVault,
  CommitReport,
  LackingQuery,
  OutgoingChunk,
  Parcel,
  VaultProblem,
  VocabularyWanted,
} from '../../../src/sync/chunk-vault.ts';
import { type Have, overlaps, type Ranges, rangesOf, subtract, toRanges } from '../../../src/sync/have.ts';
import { keyNamed, open, seal, verify } from './chunk-code.ts';
import type { Disk } from './disk.ts';
import type { Process, Scheduler } from './scheduler.ts';
import {
  applyEntry,
  checkOf,
  createState,
  type Entry,
  type HeldChunk,
  hasText,
  rangeOf,
  textOf,
  type VaultState,
} from './vault-state.ts';
import { isVocabulary, vocabularyOf, wordsOf } from './world-words.ts';

/** Small, so that a short world has many chunks. */
const SEALED_EVENTS = 6;
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
      have.set(stream, { ranges: this.#rangesOf(stream), check: checkOf(numbers) });
    }
    return ok(have as Have);
  }

  async lacking(query: LackingQuery) {
    await this.#step();
    const found: OutgoingChunk[] = [];
    for (const stream of [...this.state.texts.keys()].sort()) {
      const missing = subtract(this.#rangesOf(stream), rangesOf(query.have, stream));
      if (missing.length > 0) found.push(...(await this.#chunksFor(stream, missing)));
    }
    return ok(this.#toBatch(found, query.maxBytes, query.have, query.known));
  }

  async again({ stream, from, skip, maxBytes }: AgainQuery) {
    await this.#step();
    const chunks = await this.#allChunks(stream);
    const all = chunks.filter(({ range }) => range[0] >= from);
    const isDone = (chunk: OutgoingChunk, at: number) => chunk.range[0] === from && at < skip;
    return ok(
      this.#toBatch(
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
      const { entry, report } = await this.#judge(parcel);
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
      const chunks = await this.#sealTail(stream);
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

  #rangesOf(stream: StreamId): Ranges {
    return toRanges([...(this.state.texts.get(stream)?.keys() ?? [])].map((one) => [one, one] as const));
  }

  async #judge(parcel: Parcel): Promise<{ readonly entry: Entry; readonly report: CommitReport }> {
    const cards = parcel.cards.map(({ stream, key }) => [stream, key] as const);
    const words = this.#joinWords(parcel);
    const known = new Set(
      [...this.state.words].filter(([, w]) => w.bytes.length === w.total).map(([id]) => id),
    );
    for (const [id, total, bytes] of words) if (bytes.length === total) known.add(id);
    const report = { added: 0, known: 0, forks: [], wanted: [], refused: [], touched: [] } as Mutable;
    const chunks: HeldChunk[] = [];
    const fresh = new Set<string>();
    for (const bytes of parcel.chunks) {
      const opened = open(bytes, (id) => (known.has(id) ? vocabularyOf(id) : undefined));
      if (!opened.ok) {
        if (opened.problem.code !== 'chunk/vocabulary-unknown') {
          report.refused.push({ why: 'malformed', stream: null, range: null });
        } else
          report.wanted.push(
            ...opened.problem.ids.map((id) => ({ id, offset: this.#beginningOf(id, words) })),
          );
        continue;
      }
      const { stream } = opened.value.header;
      const range = rangeOf(opened.value);
      const key = this.#keyOf(stream) ?? cards.find(([of]) => of === stream)?.[1];
      const why = key === undefined ? 'card' : (await verify(opened.value, key)) ? null : 'signature';
      if (why !== null) {
        report.refused.push({ why, stream, range });
        continue;
      }
      chunks.push({ bytes, opened: opened.value });
      for (const event of opened.value.events) this.#count(event, report, fresh);
    }
    return { entry: { type: 'parcel', cards, words, chunks }, report };
  }

  #count(event: StoredEvent, report: Mutable, fresh: Set<string>): void {
    const name = textOf(event);
    if (hasText(this.state, event) || fresh.has(name)) {
      report.known++;
      return;
    }
    fresh.add(name);
    report.added++;
    if (!report.touched.includes(event.stream)) report.touched.push(event.stream);
    const isFork = this.state.texts.get(event.stream)?.has(event.sequence) ?? false;
    if (isFork && !report.forks.includes(event.stream)) report.forks.push(event.stream);
  }

  /** A device knows its own keys; others' came with their cards. */
  #keyOf(stream: StreamId): Uint8Array | undefined {
    return this.state.written.has(stream) ? keyNamed(stream) : this.state.cards.get(stream);
  }

  #beginningOf(id: string, words: readonly (readonly [string, number, Uint8Array])[]): number {
    return words.find(([of]) => of === id)?.[2].length ?? this.state.words.get(id)?.bytes.length ?? 0;
  }

  /** As far as they join without a gap; what does not give its own name at the end is thrown away. */
  #joinWords(parcel: Parcel): [string, number, Uint8Array][] {
    const joined = new Map<string, [string, number, Uint8Array]>();
    for (const { id, totalBytes, offset, bytes } of parcel.vocabularies) {
      const before = joined.get(id)?.[2] ?? this.state.words.get(id)?.bytes ?? new Uint8Array(0);
      if (offset > before.length || offset + bytes.length <= before.length) continue;
      const longer = new Uint8Array(offset + bytes.length);
      longer.set(before.subarray(0, offset));
      longer.set(bytes, offset);
      joined.set(id, [id, totalBytes, longer]);
    }
    return [...joined.values()].map(([id, total, bytes]) =>
      bytes.length === total && !isVocabulary(id, bytes)
        ? [id, total, new Uint8Array(0)]
        : [id, total, bytes],
    );
  }

  async #sealTail(stream: StreamId): Promise<HeldChunk[]> {
    const made: HeldChunk[] = [];
    const sealed = [...this.state.chunks.values()].filter(
      ({ opened }) =>
        opened.header.stream === stream && opened.header.sealed && this.#isWrittenHere(opened.events),
    );
    let last = sealed.map(({ opened }) => opened).sort((a, b) => b.header.from - a.header.from)[0];
    for (;;) {
      const from = last === undefined ? 1 : rangeOf(last)[1] + 1;
      const events = this.#written(stream, [[from, from + SEALED_EVENTS - 1]]);
      if (events.length < SEALED_EVENTS) return made;
      const chunk = await this.#seal(stream, events, true, last?.hash.slice(0, 16) ?? '');
      made.push(chunk);
      last = chunk.opened;
    }
  }

  #isWrittenHere(events: readonly StoredEvent[]): boolean {
    return events.every((event) => {
      const own = this.state.written.get(event.stream)?.get(event.sequence);
      return own !== undefined && textOf(own) === textOf(event);
    });
  }

  #written(stream: StreamId, ranges: Ranges): StoredEvent[] {
    const own = this.state.written.get(stream) ?? new Map<number, StoredEvent>();
    return [...own.values()]
      .filter(({ sequence }) => overlaps(ranges, [sequence, sequence]))
      .sort((a, b) => a.sequence - b.sequence);
  }

  async #seal(
    stream: StreamId,
    events: readonly StoredEvent[],
    sealed: boolean,
    previous: string,
  ): Promise<HeldChunk> {
    const vocabularies = wordsOf(stream).map(({ vocabulary }) => vocabulary);
    const bytes = await seal({ stream, events, sealed, previous, vocabularies });
    const opened = open(bytes, vocabularyOf);
    if (!opened.ok) throw new Error(`Must open what was sealed here, got ${opened.problem.code}`);
    return { bytes, opened: opened.value };
  }

  /** Sealed and held chunks in order of place and hash, and what is written here and in no sealed chunk. */
  async #allChunks(stream: StreamId): Promise<OutgoingChunk[]> {
    const held = [...this.state.chunks.values()].filter(({ opened }) => opened.header.stream === stream);
    const inSealed = new Set(
      held.flatMap(({ opened }) => (opened.header.sealed ? opened.events.map((e) => textOf(e)) : [])),
    );
    const own = this.#written(stream, [[1, Number.MAX_SAFE_INTEGER]]);
    const tail = own.filter((event) => !inSealed.has(textOf(event)));
    for (const run of toRuns(tail)) held.push(await this.#seal(stream, run, false, ''));
    return held
      .sort((a, b) => rangeOf(a.opened)[0] - rangeOf(b.opened)[0] || (a.opened.hash < b.opened.hash ? -1 : 1))
      .map(({ opened, bytes }) => ({ stream, range: rangeOf(opened), bytes }));
  }

  /** Sealed ones first where both would do; of the own tail exactly what is missing. */
  async #chunksFor(stream: StreamId, missing: Ranges): Promise<OutgoingChunk[]> {
    const held = [...this.state.chunks.values()]
      .filter(({ opened }) => opened.header.stream === stream && overlaps(missing, rangeOf(opened)))
      .sort((a, b) => Number(b.opened.header.sealed) - Number(a.opened.header.sealed));
    const covered = new Set<string>();
    const chosen: HeldChunk[] = [];
    const isMissing = ({ sequence }: StoredEvent) => overlaps(missing, [sequence, sequence]);
    for (const chunk of held) {
      const fresh = chunk.opened.events.filter((e) => isMissing(e) && !covered.has(textOf(e)));
      if (fresh.length === 0) continue;
      chosen.push(chunk);
      for (const event of chunk.opened.events) covered.add(textOf(event));
    }
    const tail = this.#written(stream, missing).filter((event) => !covered.has(textOf(event)));
    for (const run of toRuns(tail)) chosen.push(await this.#seal(stream, run, false, ''));
    return chosen
      .map(({ opened, bytes }) => ({ stream, range: rangeOf(opened), bytes }))
      .sort((a, b) => a.range[0] - b.range[0]);
  }

  #toBatch(
    found: readonly OutgoingChunk[],
    maxBytes: number,
    have: Have | null,
    known: ReadonlySet<string> | null,
  ): Batch {
    const chunks: OutgoingChunk[] = [];
    let size = 0;
    for (const chunk of found) {
      if (chunks.length > 0 && size + chunk.bytes.length > maxBytes) break;
      chunks.push(chunk);
      size += chunk.bytes.length;
    }
    const streams = [...new Set(chunks.map(({ stream }) => stream))];
    const cards = streams
      .filter((stream) => rangesOf(have ?? new Map(), stream).length === 0)
      .flatMap((stream) => {
        const key =
          this.state.cards.get(stream) ?? (this.state.written.has(stream) ? keyNamed(stream) : null);
        return key === null ? [] : [{ stream, key }];
      });
    const named = chunks.flatMap(({ bytes }) => namedIn(bytes));
    const vocabularies = [...new Set(named)].filter((id) => !known?.has(id));
    return { cards, vocabularies, chunks, snapshots: [], more: chunks.length < found.length };
  }
}

type Mutable = {
  -readonly [K in keyof CommitReport]: CommitReport[K] extends readonly (infer T)[] ? T[] : CommitReport[K];
};

const EMPTY_BATCH: Batch = { cards: [], vocabularies: [], chunks: [], snapshots: [], more: false };

function namedIn(bytes: Uint8Array): readonly string[] {
  const header = readChunkHeader(bytes);
  return header.ok ? header.value.vocabularies : [];
}

/** What a tablet notes when it begins to write. */
export function beginStream(stream: StreamId): Entry {
  const words = wordsOf(stream).map(({ vocabulary, bytes }) => [vocabulary.id, bytes.length, bytes] as const);
  return { type: 'moved', stream, words };
}

function toRuns(events: readonly StoredEvent[]): StoredEvent[][] {
  const runs: StoredEvent[][] = [];
  for (const event of events) {
    const last = runs.at(-1)?.at(-1);
    if (
      last !== undefined &&
      last.sequence + 1 === event.sequence &&
      (runs.at(-1)?.length ?? 0) < SEALED_EVENTS
    ) {
      runs.at(-1)?.push(event);
    } else runs.push([event]);
  }
  return runs;
}
