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
  type Vocabularies,
  type Vocabulary,
  type VocabularyId,
  type VocabularyWords,
} from '../sync/vocabulary.ts';
import type { ChunkVaultPorts } from './chunk-vault-ports.ts';
import { toOwnBuffer } from './own-buffer.ts';
import { learnerOf } from './own-chunks.ts';
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
  join(parts: readonly VocabularyPart[]): Promise<readonly VocabularyRow[]>;
}

export function createVocabularyShelf(
  ports: Pick<ChunkVaultPorts, 'database' | 'log' | 'sha256' | 'packWords'>,
): VocabularyShelf {
  const { database, sha256 } = ports;
  /** The codec indexes an object once, so each vocabulary is one object. */
  const opened = new Map<string, Vocabulary>();
  const isWhole = (row: VocabularyRow) => row.totalBytes > 0 && row.bytes.length === row.totalBytes;

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
      return wanted.filter((one) => one !== null);
    },
    join: async (parts) => {
      const rows = new Map<string, VocabularyRow>();
      for (const { id, offset, totalBytes, bytes } of parts) {
        const row = rows.get(id) ?? (await database.vocabularies.get(id));
        if (row !== undefined && isWhole(row)) continue;
        // Whoever began it told another length: nobody knows which is right before one of them is whole.
        const isOther = row !== undefined && row.totalBytes !== totalBytes;
        const before = row === undefined || isOther ? new Uint8Array() : row.bytes;
        if (isOther && offset > 0) rows.set(id, { id, totalBytes, bytes: toOwnBuffer(before) });
        // A slice may overlap what is there; one behind a gap is of no use.
        if (offset > before.length || offset + bytes.length <= before.length) continue;
        const joined = new Uint8Array(offset + bytes.length);
        joined.set(before.subarray(0, offset));
        joined.set(bytes, offset);
        if (joined.length <= totalBytes) rows.set(id, { id, totalBytes, bytes: toOwnBuffer(joined) });
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
