// What a simulated store holds, as a fold of its journal. Plain sets and lists, in the most obvious way: this is the
// yardstick, so it shares no code with the stores that it stands for.
import { toCanonicalText, toEventCheck } from '../../../src/domain/canonical-event.ts';
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { StreamId } from '../../../src/domain/ids.ts';
import type { OpenedChunk } from '../../../src/sync/chunk.ts';
import type { SequenceRange } from '../../../src/sync/have.ts';
import { keyNamed } from './chunk-code.ts';

/** One transaction. */
export type Entry =
  | { readonly type: 'own'; readonly events: readonly StoredEvent[] }
  | { readonly type: 'sealed'; readonly chunks: readonly HeldChunk[] }
  | {
      readonly type: 'parcel';
      readonly cards: readonly (readonly [StreamId, Uint8Array])[];
      readonly words: readonly HeldWordsOf[];
      readonly chunks: readonly HeldChunk[];
    }
  /** A new stream, and the words that are installed where it is written. */
  | { readonly type: 'moved'; readonly stream: StreamId; readonly words: readonly HeldWordsOf[] };

export type HeldWordsOf = readonly [id: string, total: number, bytes: Uint8Array];

export interface HeldChunk {
  readonly bytes: Uint8Array;
  readonly opened: OpenedChunk;
}

export interface HeldWords {
  readonly total: number;
  readonly bytes: Uint8Array;
}

export interface VaultState {
  /** The stream that is written now. */
  own: StreamId | null;
  /** All texts held under one number: more than one where the stream forked. */
  readonly texts: Map<StreamId, Map<number, Set<string>>>;
  /** Events written here, as they were. */
  readonly written: Map<StreamId, Map<number, StoredEvent>>;
  readonly chunks: Map<string, HeldChunk>;
  readonly cards: Map<StreamId, Uint8Array>;
  readonly words: Map<string, HeldWords>;
}

export function createState(own: StreamId | null): VaultState {
  return {
    own,
    texts: new Map(),
    written: new Map(),
    chunks: new Map(),
    cards: new Map(),
    words: new Map(),
  };
}

export function applyEntry(state: VaultState, entry: Entry): void {
  switch (entry.type) {
    case 'own':
      for (const event of entry.events) {
        addText(state, event);
        getOr(state.written, event.stream, () => new Map<number, StoredEvent>()).set(event.sequence, event);
      }
      return;
    case 'moved':
      state.own = entry.stream;
      for (const [id, total, bytes] of entry.words) state.words.set(id, { total, bytes });
      return;
    case 'sealed':
      for (const chunk of entry.chunks) state.chunks.set(chunk.opened.hash, chunk);
      return;
    case 'parcel':
      for (const [stream, key] of entry.cards) if (!state.cards.has(stream)) state.cards.set(stream, key);
      for (const [id, total, bytes] of entry.words) state.words.set(id, { total, bytes });
      for (const chunk of entry.chunks) addChunk(state, chunk);
  }
}

function addChunk(state: VaultState, chunk: HeldChunk): void {
  for (const event of chunk.opened.events) addText(state, event);
  const held = state.chunks.get(chunk.opened.hash);
  const isWhole = chunk.opened.header.pruned.length === 0;
  if (held === undefined || isWhole) state.chunks.set(chunk.opened.hash, chunk);
  for (const [hash, other] of state.chunks) {
    if (isSuperseded(other.opened, chunk.opened)) state.chunks.delete(hash);
  }
}

/** A provisional chunk goes once a sealed one has all its events. */
function isSuperseded(tail: OpenedChunk, sealed: OpenedChunk): boolean {
  if (tail.header.sealed || !sealed.header.sealed || tail.header.stream !== sealed.header.stream)
    return false;
  if (tail.header.pruned.length > 0 || sealed.header.pruned.length > 0) return false;
  const texts = new Set(sealed.events.map(textOf));
  return tail.events.every((event) => texts.has(textOf(event)));
}

/** The same event lies on many disks; its text is made once. */
const TEXTS = new WeakMap<StoredEvent, string>();

export function textOf(event: StoredEvent): string {
  const made = TEXTS.get(event) ?? toCanonicalText(event);
  TEXTS.set(event, made);
  return made;
}

function addText(state: VaultState, event: StoredEvent): void {
  const numbers = getOr(state.texts, event.stream, () => new Map<number, Set<string>>());
  getOr(numbers, event.sequence, () => new Set<string>()).add(textOf(event));
}

export function hasText(state: VaultState, event: StoredEvent): boolean {
  return state.texts.get(event.stream)?.get(event.sequence)?.has(textOf(event)) ?? false;
}

/** A device knows its own keys; others' came with their cards. */
export function keyOf(state: VaultState, stream: StreamId): Uint8Array | undefined {
  return state.written.has(stream) ? keyNamed(stream) : state.cards.get(stream);
}

export function rangeOf({ header }: OpenedChunk): SequenceRange {
  return [header.from, header.from + header.count - 1];
}

/** XOR over every version of every event. */
export function checkOf(numbers: ReadonlyMap<number, ReadonlySet<string>>): number {
  let check = 0;
  for (const texts of numbers.values())
    for (const text of texts) check ^= getOr(CHECKS, text, () => toEventCheck(text));
  return check >>> 0;
}

/** Computed once for each text of the world. */
const CHECKS = new Map<string, number>();

export function getOr<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = create();
  map.set(key, made);
  return made;
}
