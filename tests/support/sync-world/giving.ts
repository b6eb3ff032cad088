// What a simulated store gives: chunks as they came, its own as they are sealed, and of its tail what is asked for.
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import { readChunkHeader } from '../../../src/sync/chunk-header.ts';
import type { Batch, OutgoingChunk } from '../../../src/sync/chunk-vault.ts';
import { type Have, overlaps, type Ranges, rangesOf, toRanges } from '../../../src/sync/have.ts';
import { open, seal } from './chunk-code.ts';
import { takeWithin } from './take-within.ts';
import { type HeldChunk, keyOf, rangeOf, textOf, type VaultState } from './vault-state.ts';
import { vocabularyOf, wordsOf } from './world-words.ts';

/** Small, so that a short world has many chunks. */
const SEALED_EVENTS = 6;

export function heldRanges(state: VaultState, stream: StreamId): Ranges {
  return toRanges([...(state.texts.get(stream)?.keys() ?? [])].map((one) => [one, one] as const));
}

export async function sealTail(state: VaultState, stream: StreamId): Promise<HeldChunk[]> {
  const made: HeldChunk[] = [];
  const sealed = [...state.chunks.values()].filter(
    ({ opened }) =>
      opened.header.stream === stream && opened.header.sealed && isWrittenHere(state, opened.events),
  );
  let last = sealed.map(({ opened }) => opened).sort((a, b) => b.header.from - a.header.from)[0];
  for (;;) {
    const from = last === undefined ? 1 : rangeOf(last)[1] + 1;
    const events = writtenIn(state, stream, [[from, from + SEALED_EVENTS - 1]]);
    if (events.length < SEALED_EVENTS) return made;
    const chunk = await sealHere(state, stream, events, true, last?.hash.slice(0, 16) ?? '');
    made.push(chunk);
    last = chunk.opened;
  }
}

function isWrittenHere(state: VaultState, events: readonly StoredEvent[]): boolean {
  return events.every((event) => {
    const own = state.written.get(event.stream)?.get(event.sequence);
    return own !== undefined && textOf(own) === textOf(event);
  });
}

function writtenIn(state: VaultState, stream: StreamId, ranges: Ranges): StoredEvent[] {
  const own = state.written.get(stream) ?? new Map<number, StoredEvent>();
  return [...own.values()]
    .filter(({ sequence }) => overlaps(ranges, [sequence, sequence]))
    .sort((a, b) => a.sequence - b.sequence);
}

async function sealHere(
  _state: VaultState,
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
export async function allChunks(state: VaultState, stream: StreamId): Promise<OutgoingChunk[]> {
  const held = [...state.chunks.values()].filter(({ opened }) => opened.header.stream === stream);
  const inSealed = new Set(
    held.flatMap(({ opened }) => (opened.header.sealed ? opened.events.map((e) => textOf(e)) : [])),
  );
  const own = writtenIn(state, stream, [[1, Number.MAX_SAFE_INTEGER]]);
  const tail = own.filter((event) => !inSealed.has(textOf(event)));
  for (const run of toRuns(tail)) held.push(await sealHere(state, stream, run, false, ''));
  return held
    .sort((a, b) => rangeOf(a.opened)[0] - rangeOf(b.opened)[0] || (a.opened.hash < b.opened.hash ? -1 : 1))
    .map(({ opened, bytes }) => ({ stream, range: rangeOf(opened), bytes }));
}

/** Sealed ones first where both would do; of the own tail exactly what is missing. */
export async function chunksFor(
  state: VaultState,
  stream: StreamId,
  missing: Ranges,
): Promise<OutgoingChunk[]> {
  const held = [...state.chunks.values()]
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
  const tail = writtenIn(state, stream, missing).filter((event) => !covered.has(textOf(event)));
  for (const run of toRuns(tail)) chosen.push(await sealHere(state, stream, run, false, ''));
  return chosen
    .map(({ opened, bytes }) => ({ stream, range: rangeOf(opened), bytes }))
    .sort((a, b) => a.range[0] - b.range[0]);
}

export function toBatch(
  state: VaultState,
  found: readonly OutgoingChunk[],
  maxBytes: number,
  have: Have | null,
  known: ReadonlySet<string> | null,
): Batch {
  const chunks = takeWithin(found, maxBytes);
  const streams = [...new Set(chunks.map(({ stream }) => stream))];
  const cards = streams
    .filter((stream) => rangesOf(have ?? new Map(), stream).length === 0)
    .flatMap((stream) => {
      const key = keyOf(state, stream);
      return key === undefined ? [] : [{ stream, key }];
    });
  const named = chunks.flatMap(({ bytes }) => namedIn(bytes));
  const vocabularies = [...new Set(named)].filter((id) => !known?.has(id));
  return { cards, vocabularies, chunks, snapshots: [], more: chunks.length < found.length };
}

function namedIn(bytes: Uint8Array): readonly string[] {
  const header = readChunkHeader(bytes);
  return header.ok ? header.value.vocabularies : [];
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
