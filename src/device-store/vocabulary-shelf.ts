// Vocabularies that are held: made here from installed packs and the roster, or received slice by slice.
import type { StoredEvent } from '../domain/event.ts';
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import type { HeldVocabularies, VocabularyPart, VocabularyWanted } from '../sync/chunk-vault.ts';
import { toLearnerWords } from '../sync/pack-words.ts';
import {
  type LearnersVocabulary,
  nameVocabulary,
  parseVocabulary,
  toVocabularyText,
  VOCABULARY_LIMITS,
  type Vocabularies,
  type Vocabulary,
  type VocabularyId,
  type VocabularyWords,
} from '../sync/vocabulary.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { learnerOf } from './own-chunks.ts';
import { beyondRoom, SPARE_WORDS_ROOM } from './room.ts';
import { StorageFailure } from './storage-problem.ts';
import type { VocabularyRow } from './sync-rows.ts';
import { inTransaction } from './transaction.ts';

/** Fewer learners than this are shorter in the chunk itself than a new list of all of them beside it. */
const LEARNERS_WORTH_A_LIST = 4;

export interface VocabularyShelf {
  held(): Promise<HeldVocabularies>;
  slice(wanted: VocabularyWanted, maxBytes: number): Promise<VocabularyPart | null>;
  /** Those of the ids that are held whole, for the codec. */
  open(ids: Iterable<VocabularyId>): Promise<Vocabularies>;
  /** What chunks of these events may refer to; made and stored when it is not there yet. */
  words(events: readonly StoredEvent[]): Promise<readonly Vocabulary[]>;
  /** The row with the slices joined on; null when none of them joins, or the whole is not what its id says. */
  join(parts: readonly VocabularyPart[], nowMs: number): Promise<readonly VocabularyRow[]>;
  /** Must run in a transaction over `vocabularies` that is `rw`, with the chunks that refer to them. */
  use(ids: Iterable<string>): Promise<void>;
  /** What no chunk refers to and finds no room any more goes, but none of `just`. */
  makeRoom(just: ReadonlySet<string>, nowMs: number): Promise<void>;
}

export function createVocabularyShelf(
  ports: Pick<ChunkVaultPorts, 'database' | 'log' | 'sha256' | 'packWords'>,
): VocabularyShelf {
  const { database, sha256 } = ports;
  /** The codec indexes an object once, so each vocabulary is one object. */
  const opened = new Map<string, Vocabulary>();
  const isWhole = (row: VocabularyRow) => row.totalBytes > 0 && row.bytes.length === row.totalBytes;

  /** Of those that are in use, which are known to be: reading one costs up to some megabytes. */
  const inUse = new Set<string>();
  const use = async (ids: Iterable<string>): Promise<void> => {
    for (const id of new Set(ids)) {
      if (inUse.has(id)) continue;
      const row = await database.vocabularies.get(id);
      if (row === undefined) {
        // Another tab has just let go of it: the chunk comes again, and asks for it then.
        opened.delete(id);
        throw new StorageFailure({ code: 'storage/unavailable', detail: `vocabulary ${id} is gone` });
      }
      const { atMs, ...used } = row;
      if (atMs === undefined) inUse.add(id);
      else await database.vocabularies.put(used);
    }
  };

  const openRow = (row: VocabularyRow): Vocabulary | null => {
    const parsed = parseVocabulary(row.bytes, sha256);
    if (!parsed.ok || parsed.value.id !== row.id) return null;
    opened.set(row.id, parsed.value);
    return parsed.value;
  };
  const openAll = async (): Promise<readonly Vocabulary[]> => {
    for (const row of await database.vocabularies.toArray())
      if (isWhole(row) && !opened.has(row.id)) openRow(row);
    return [...opened.values()];
  };
  const store = async (words: VocabularyWords): Promise<Vocabulary> => {
    const vocabulary = nameVocabulary(words, sha256);
    const bytes = encodeUtf8(toVocabularyText(words));
    const row = { id: vocabulary.id, totalBytes: bytes.length, bytes };
    await inTransaction(database, [database.vocabularies], () => database.vocabularies.put(row));
    opened.set(row.id, vocabulary);
    inUse.add(row.id);
    return vocabulary;
  };

  return {
    held: async () => {
      const rows = await database.vocabularies.toArray();
      const partial = rows.filter((row) => !isWhole(row));
      return {
        whole: rows.filter(isWhole).map(({ id }) => id),
        partial: partial.map(({ id, bytes }) => ({ id, offset: bytes.length })),
      };
    },
    slice: async ({ id, offset }, maxBytes) => {
      const row = await database.vocabularies.get(id);
      if (row === undefined || !isWhole(row) || offset > row.totalBytes) return null;
      return { id, offset, totalBytes: row.totalBytes, bytes: row.bytes.subarray(offset, offset + maxBytes) };
    },
    open: async (ids) => {
      for (const id of ids) {
        const row = opened.has(id) ? undefined : await database.vocabularies.get(id);
        if (row !== undefined && isWhole(row)) openRow(row);
      }
      return (id) => opened.get(id);
    },
    words: async (events) => {
      const known = await openAll();
      const wanted = [
        ...(await packWordsFor(ports, known, events, store)),
        await learnersFor(ports, known, events, store),
      ];
      const found = wanted.filter((one) => one !== null);
      const begun = found.filter(({ id }) => !inUse.has(id)).map(({ id }) => id);
      if (begun.length > 0) await inTransaction(database, [database.vocabularies], () => use(begun));
      return found;
    },
    use,
    makeRoom: async (just, nowMs) => {
      await inTransaction(database, [database.vocabularies], async () => {
        const rows = await database.vocabularies.toArray();
        const isSpare = (row: VocabularyRow) => !isWhole(row) || row.atMs !== undefined;
        const fresh = rows.filter((row) => isSpare(row) && just.has(row.id));
        const spare = rows.filter((row) => isSpare(row) && !just.has(row.id));
        const room = {
          ...SPARE_WORDS_ROOM,
          rows: Math.max(0, SPARE_WORDS_ROOM.rows - fresh.length),
          bytes: fresh.reduce((left, { bytes }) => Math.max(0, left - bytes.length), SPARE_WORDS_ROOM.bytes),
        };
        const dated = spare.map((row) => ({ ...row, atMs: row.atMs ?? 0 }));
        const gone = beyondRoom(dated, room, nowMs).map(({ id }) => id);
        for (const id of gone) opened.delete(id);
        await database.vocabularies.bulkDelete(gone);
      });
    },
    join: async (parts, atMs) => {
      const rows = new Map<string, VocabularyRow>();
      for (const { id, offset, totalBytes, bytes } of parts) {
        const row = rows.get(id) ?? (await database.vocabularies.get(id));
        if (totalBytes > VOCABULARY_LIMITS.bytes || (row !== undefined && isWhole(row))) continue;
        // Whoever began it told another length: nobody knows which is right before one of them is whole.
        const isOther = row !== undefined && row.totalBytes !== totalBytes;
        const before = row === undefined || isOther ? new Uint8Array() : row.bytes;
        if (isOther && offset > 0) rows.set(id, { id, totalBytes, bytes: toOwnBuffer(before), atMs });
        // A slice may overlap what is there; one behind a gap is of no use.
        if (offset > before.length || offset + bytes.length <= before.length) continue;
        const joined = new Uint8Array(offset + bytes.length);
        joined.set(before.subarray(0, offset));
        joined.set(bytes, offset);
        if (joined.length <= totalBytes) rows.set(id, { id, totalBytes, bytes: toOwnBuffer(joined), atMs });
      }
      return [...rows.values()].map((row) =>
        // What is whole and wrong is begun anew.
        isWhole(row) && openRow(row) === null ? { ...row, bytes: new Uint8Array() } : row,
      );
    },
  };
}

type Store = (words: VocabularyWords) => Promise<Vocabulary>;

async function packWordsFor(
  { packWords }: Pick<ChunkVaultPorts, 'packWords'>,
  known: readonly Vocabulary[],
  events: readonly StoredEvent[],
  store: Store,
): Promise<readonly Vocabulary[]> {
  const found = new Map<string, Vocabulary>();
  for (const event of events) {
    if (event.type !== 'answered' || !('packVersion' in event)) continue;
    const [pack, version] = [String(event.pack), String(event.packVersion)];
    const name = `${pack} ${version}`;
    if (found.has(name)) continue;
    const held = known.find(
      ({ words }) => words.type === 'pack' && `${words.pack} ${words.version}` === name,
    );
    const words = held ? null : await packWords({ pack, version });
    const vocabulary = held ?? (words && (await store(words)));
    if (vocabulary) found.set(name, vocabulary);
  }
  return [...found.values()];
}

/** A list that names the learners of these events; a new one of everybody when too many are on none. */
async function learnersFor(
  { log }: Pick<ChunkVaultPorts, 'log'>,
  known: readonly Vocabulary[],
  events: readonly StoredEvent[],
  store: Store,
): Promise<Vocabulary | null> {
  const learners = new Set(events.map(learnerOf).filter((learner): learner is LearnerId => learner !== ''));
  const missing = (words: VocabularyWords) =>
    words.type === 'learners'
      ? [...learners].filter((one) => !words.learners.includes(one)).length
      : learners.size;
  const lists = known.filter(({ words }) => words.type === 'learners');
  const best = [...lists].sort((a, b) => missing(a.words) - missing(b.words))[0] ?? null;
  if ((best ? missing(best.words) : learners.size) < LEARNERS_WORTH_A_LIST) return best;
  const everybody = await readEverybody(log);
  return everybody.learners.length < LEARNERS_WORTH_A_LIST ? best : store(everybody);
}

/** Ids of all learners, those of one class together, and of all classes. */
async function readEverybody(log: Pick<ChunkVaultPorts['log'], 'readTypes'>): Promise<LearnersVocabulary> {
  const added = await log.readTypes(['class-added', 'learner-added']);
  const classOf = new Map<LearnerId, string>();
  const classes = new Set<ClassId>();
  for (const event of added.ok ? added.value : []) {
    if (event.type === 'class-added') classes.add(event.class as ClassId);
    if (event.type === 'learner-added') classOf.set(event.learner as LearnerId, String(event.class ?? ''));
  }
  const lists = [...classes, '' as const].map((own) => ({
    class: own,
    learners: [...classOf].flatMap(([learner, inClass]) => (inClass === own ? [learner] : [])),
  }));
  return toLearnerWords(lists);
}
