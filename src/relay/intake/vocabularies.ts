// Words by school. Slices of a vocabulary are kept in the store as far as they join, so that a link that dies every
// 4 kB gets it through piece by piece, whichever relay of the store it meets. What is whole is read from memory.
import { createHash } from 'node:crypto';
import type { SchoolId } from '../../domain/ids.ts';
import type { HeldVocabularies, VocabularyPart, VocabularyWanted } from '../../sync/chunk-vault.ts';
import { MAX_VOCABULARY_BYTES } from '../../sync/messages.ts';
import type { StoredVocabulary } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import type { WordMap } from './opener.ts';

export interface SchoolWords {
  /** Takes slices; gives the vocabularies that they made whole. What is no slice of its name's bytes is dropped. */
  take(school: SchoolId, parts: readonly VocabularyPart[]): Promise<readonly StoredVocabulary[]>;
  /** From where each of these is still to be sent. */
  wanted(school: SchoolId, ids: readonly string[]): Promise<readonly VocabularyWanted[]>;
  held(school: SchoolId): Promise<HeldVocabularies>;
  /** What is held of these; `fresh` are on their way into the store. */
  find(school: SchoolId, ids: Iterable<string>, fresh?: readonly StoredVocabulary[]): Promise<WordMap>;
}

type WordStore = Pick<
  RelayStore,
  | 'vocabulary'
  | 'vocabularies'
  | 'vocabularyBeginning'
  | 'vocabularyBeginnings'
  | 'setVocabularyBeginning'
  | 'dropVocabularyBeginning'
>;

const MOST_KEPT_BYTES = 64 * 1024 * 1024;

export function createSchoolWords(store: WordStore, nowMs: () => number): SchoolWords {
  const kept = createKept();
  const whole = async (school: SchoolId, id: string): Promise<Uint8Array | null> => {
    const known = kept.get(`${school} ${id}`);
    if (known) return known;
    const stored = await store.vocabulary(school, id);
    if (stored) kept.add(`${school} ${id}`, stored.bytes);
    return stored?.bytes ?? null;
  };

  const takeOne = async (
    school: SchoolId,
    id: string,
    parts: readonly VocabularyPart[],
  ): Promise<StoredVocabulary | null> => {
    const totalBytes = parts[0]?.totalBytes ?? 0;
    if (totalBytes > MAX_VOCABULARY_BYTES || (await whole(school, id)) !== null) return null;
    const begun = await store.vocabularyBeginning(school, id);
    const before = begun?.totalBytes === totalBytes ? begun.bytes : new Uint8Array(0);
    const own = parts.filter((part) => part.totalBytes === totalBytes);
    const bytes = joinParts(before, own);
    // Whoever began it told another length: nobody knows which is right before one of them is whole.
    const isOther = begun !== null && begun.totalBytes !== totalBytes;
    if (bytes.length < totalBytes) {
      if (isOther) await store.dropVocabularyBeginning(school, id);
      if (bytes.length > before.length) {
        await store.setVocabularyBeginning(school, { id, totalBytes, bytes }, nowMs());
      }
      return null;
    }
    // The beginning may have been somebody else's, and wrong.
    for (const whole of [bytes, joinParts(new Uint8Array(0), own)]) {
      if (whole.length === totalBytes && nameOf(whole) === id) return { id, bytes: whole };
    }
    if (begun !== null) await store.dropVocabularyBeginning(school, id);
    return null;
  };

  const wanted = (school: SchoolId, ids: readonly string[]) =>
    Promise.all(
      ids.map(async (id) => ({
        id,
        offset: (await store.vocabularyBeginning(school, id))?.bytes.length ?? 0,
      })),
    );

  return {
    take: async (school, parts) => {
      const made: StoredVocabulary[] = [];
      for (const id of new Set(parts.map((part) => part.id))) {
        const one = await takeOne(
          school,
          id,
          parts.filter((part) => part.id === id),
        );
        if (one) made.push(one);
      }
      return made;
    },
    wanted,
    held: async (school) => ({
      whole: await store.vocabularies(school),
      partial: await store.vocabularyBeginnings(school),
    }),
    find: async (school, ids, fresh = []) => {
      const found = new Map<string, Uint8Array>();
      for (const id of new Set(ids)) {
        const bytes = fresh.find((one) => one.id === id)?.bytes ?? (await whole(school, id));
        if (bytes !== null) found.set(id, bytes);
      }
      return found;
    },
  };
}

/** Each part in turn, as far as it joins; what overlaps brings its new end. */
function joinParts(before: Uint8Array, parts: readonly VocabularyPart[]): Uint8Array {
  const joined: Uint8Array[] = [before];
  let held = before.length;
  for (const { offset, bytes } of [...parts].sort((a, b) => a.offset - b.offset)) {
    if (offset > held || offset + bytes.length <= held) continue;
    joined.push(bytes.subarray(held - offset));
    held = offset + bytes.length;
  }
  return new Uint8Array(Buffer.concat(joined));
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The vocabularies used last, up to a size. */
function createKept() {
  const kept = new Map<string, Uint8Array>();
  let keptBytes = 0;
  return {
    get: (name: string): Uint8Array | undefined => {
      const bytes = kept.get(name);
      if (bytes === undefined) return undefined;
      kept.delete(name);
      kept.set(name, bytes);
      return bytes;
    },
    add: (name: string, bytes: Uint8Array): void => {
      kept.set(name, bytes);
      keptBytes += bytes.length;
      for (const [oldest, value] of kept) {
        if (keptBytes <= MOST_KEPT_BYTES || oldest === name) break;
        kept.delete(oldest);
        keptBytes -= value.length;
      }
    },
  };
}
