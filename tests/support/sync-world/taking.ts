// What a simulated store makes of what it is given: the whole and verified is taken, the rest is named.
import type { StoredEvent } from '../../../src/domain/event.ts';
import type { CommitReport, Parcel } from '../../../src/sync/chunk-vault.ts';
import { open, verify } from './chunk-code.ts';
import {
  type Entry,
  type HeldChunk,
  hasText,
  keyOf,
  rangeOf,
  textOf,
  type VaultState,
} from './vault-state.ts';
import { isVocabulary, vocabularyOf } from './world-words.ts';

type Mutable = {
  -readonly [K in keyof CommitReport]: CommitReport[K] extends readonly (infer T)[] ? T[] : CommitReport[K];
};

export async function judgeParcel(
  state: VaultState,
  parcel: Parcel,
): Promise<{ readonly entry: Entry; readonly report: CommitReport }> {
  const cards = parcel.cards.map(({ stream, key }) => [stream, key] as const);
  const words = joinWords(state, parcel);
  const known = new Set([...state.words].filter(([, w]) => w.bytes.length === w.total).map(([id]) => id));
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
          ...opened.problem.ids.map((id) => ({ id, offset: beginningOf(state, id, words) })),
        );
      continue;
    }
    const { stream } = opened.value.header;
    const range = rangeOf(opened.value);
    const key = keyOf(state, stream) ?? cards.find(([of]) => of === stream)?.[1];
    const why = key === undefined ? 'card' : (await verify(opened.value, key)) ? null : 'signature';
    if (why !== null) {
      report.refused.push({ why, stream, range });
      continue;
    }
    chunks.push({ bytes, opened: opened.value });
    for (const event of opened.value.events) countEvent(state, event, report, fresh);
  }
  return { entry: { type: 'parcel', cards, words, chunks }, report };
}

function countEvent(state: VaultState, event: StoredEvent, report: Mutable, fresh: Set<string>): void {
  const name = textOf(event);
  if (hasText(state, event) || fresh.has(name)) {
    report.known++;
    return;
  }
  fresh.add(name);
  report.added++;
  if (!report.touched.includes(event.stream)) report.touched.push(event.stream);
  const isFork = state.texts.get(event.stream)?.has(event.sequence) ?? false;
  if (isFork && !report.forks.includes(event.stream)) report.forks.push(event.stream);
}

function beginningOf(
  state: VaultState,
  id: string,
  words: readonly (readonly [string, number, Uint8Array])[],
): number {
  return words.find(([of]) => of === id)?.[2].length ?? state.words.get(id)?.bytes.length ?? 0;
}

/** As far as they join without a gap; what does not give its own name at the end is thrown away. */
function joinWords(state: VaultState, parcel: Parcel): [string, number, Uint8Array][] {
  const joined = new Map<string, [string, number, Uint8Array]>();
  for (const { id, totalBytes, offset, bytes } of parcel.vocabularies) {
    const before = joined.get(id)?.[2] ?? state.words.get(id)?.bytes ?? new Uint8Array(0);
    if (offset > before.length || offset + bytes.length <= before.length) continue;
    const longer = new Uint8Array(offset + bytes.length);
    longer.set(before.subarray(0, offset));
    longer.set(bytes, offset);
    joined.set(id, [id, totalBytes, longer]);
  }
  return [...joined.values()].map(([id, total, bytes]) =>
    bytes.length === total && !isVocabulary(id, bytes) ? [id, total, new Uint8Array(0)] : [id, total, bytes],
  );
}
