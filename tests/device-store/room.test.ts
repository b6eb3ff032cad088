// What somebody may send who is not believed, or who never ends: it takes so much room, stays so long, and takes
// nothing away that is verified.
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createChunkVault } from '../../src/device-store/dexie-chunk-vault.ts';
import { beyondRoom, SPARE_WORDS_ROOM, WAITING_ROOM } from '../../src/device-store/room.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { readChunkHeader } from '../../src/sync/chunk-header.ts';
import { EMPTY_PARCEL, type Parcel, type VocabularyPart } from '../../src/sync/chunk-vault.ts';
import { nameVocabulary, toVocabularyText, type VocabularyWords } from '../../src/sync/vocabulary.ts';
import { readAll } from '../contracts/event-log.ts';
import { answerBody, learnerNamed, valueIn } from '../support/event-samples.ts';
import {
  ALL,
  admit,
  createDevice,
  createSchool,
  give,
  MUCH,
  shaOfText,
  type TestDevice,
  toParcel,
} from './vault-fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

const AMINA = learnerNamed('amina');
const { pack, item, skills } = answerBody(AMINA, 1);
const RIGHT = { json: '{"text":"1","type":"number"}', misconceptions: [] };

/** Words of a pack, about as long as is said. */
const wordsOf = (version: string, bytes = 0): VocabularyWords => {
  const long = (at: number) => ({
    json: `{"text":"${`${at} `.padEnd(3_900, 'x')}","type":"short-text"}`,
    misconceptions: [],
  });
  const wrong = Array.from({ length: Math.ceil(bytes / 3_900) }, (_, at) => long(at));
  const items = Array.from({ length: Math.max(1, Math.ceil(wrong.length / 24)) }, (_, at) => ({
    item: at === 0 ? item : (`${item}-${at}` as typeof item),
    skills,
    right: RIGHT,
    wrong: wrong.slice(24 * at, 24 * at + 24),
  }));
  return { type: 'pack', pack, version, items, lessons: [] };
};

const partOf = (words: VocabularyWords): VocabularyPart => {
  const bytes = encodeUtf8(toVocabularyText(words));
  return { id: nameVocabulary(words, shaOfText).id, totalBytes: bytes.length, offset: 0, bytes };
};

const sizeOf = (rows: readonly { readonly bytes: Uint8Array }[]) =>
  rows.reduce((sum, { bytes }) => sum + bytes.length, 0);

let teacher: TestDevice;
let tablet: TestDevice;
/** The teacher's clock runs ahead of the fixture's by this. */
let later = 0;

beforeEach(async () => {
  const [founder, other] = await createSchool(['tablet']);
  if (!other) throw new Error('Must have a tablet');
  later = 0;
  const now = () => founder.ports.now() + later;
  teacher = { ...founder, vault: createChunkVault({ ...founder.ports, now }) };
  tablet = other;
  await give(teacher, tablet);
});

const commit = (parcel: Partial<Parcel>) => teacher.vault.commit({ ...EMPTY_PARCEL, ...parcel });
const words = () => teacher.opened.database.vocabularies.toArray();

describe('words that nobody needs', () => {
  it('find so much room and no more, whole or begun; those of held chunks stay', async () => {
    tablet.words = wordsOf('1.0.0');
    await tablet.append(answerBody(AMINA, 1), answerBody(AMINA, 2));
    await give(tablet, teacher);
    const [used] = await words();
    for (let at = 0; at < 16; at++) {
      later += 1_000;
      const part = partOf(wordsOf(`2.${at}.0`, 1_000_000));
      const isBegun = at % 2 === 0;
      valueIn(await commit({ vocabularies: [isBegun ? { ...part, bytes: part.bytes.subarray(1) } : part] }));
    }
    const rows = await words();
    const spare = rows.filter(({ id }) => id !== used?.id);
    expect(sizeOf(spare)).toBeLessThanOrEqual(SPARE_WORDS_ROOM.bytes);
    expect(spare.length).toBeGreaterThan(8);
    // The last that came are there; the first are gone.
    expect(rows.map(({ id }) => id)).toContain(partOf(wordsOf('2.15.0', 1_000_000)).id);
    expect(rows.map(({ id }) => id)).not.toContain(partOf(wordsOf('2.1.0', 1_000_000)).id);
    expect(rows.map(({ id }) => id)).toContain(used?.id);
    // What is held is passed on with its words.
    const third = await createDevice();
    await admit(teacher, third, 'teacher');
    await give(teacher, third);
    expect(await readAll(third.opened.log, { learner: AMINA })).toHaveLength(2);
  });

  it('are so many and no more, however short', async () => {
    const parts = Array.from({ length: 300 }, (_, at) => partOf(wordsOf(`3.${at}.0`)));
    for (const part of parts)
      valueIn(await commit({ vocabularies: [{ ...part, bytes: part.bytes.slice(0, 9) }] }));
    expect((await words()).length).toBeLessThanOrEqual(SPARE_WORDS_ROOM.rows + 1);
  });

  it('are let go of after a season, and are asked for again with the chunk that needs them', async () => {
    const theirs = wordsOf('1.0.0');
    const part = partOf(theirs);
    valueIn(await commit({ vocabularies: [part] }));
    later = SPARE_WORDS_ROOM.ageMs + DAY_MS;
    valueIn(await commit({ vocabularies: [partOf(wordsOf('4.0.0'))] }));
    expect((await words()).map(({ id }) => id)).not.toContain(part.id);
    tablet.words = theirs;
    await tablet.append(answerBody(AMINA, 1));
    const have = valueIn(await teacher.vault.have());
    const batch = valueIn(await tablet.vault.lacking({ have, scope: ALL, maxBytes: MUCH, known: new Set() }));
    const chunks = batch.chunks.map(({ bytes }) => bytes);
    const report = valueIn(await commit({ cards: batch.cards, chunks }));
    expect(report.wanted).toEqual([{ id: part.id, offset: 0 }]);
    valueIn(await commit({ vocabularies: [part] }));
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(1);
  });

  it('are refused when they say that they are longer than any may be', async () => {
    const part = { ...partOf(wordsOf('5.0.0')), totalBytes: 16_000_001 };
    valueIn(await commit({ vocabularies: [part] }));
    expect(await words()).toEqual([]);
  });
});

describe('chunks that nobody can believe yet', () => {
  /** Chunks of a device that nobody admitted: one good one, and so many that name words which do not exist. */
  async function strangers(count: number, filler = 0) {
    const stranger = await createDevice();
    stranger.pin = teacher.pin;
    stranger.words = wordsOf('1.0.0');
    await stranger.append(answerBody(AMINA, 1));
    const query = { have: new Map(), scope: ALL, maxBytes: MUCH, known: new Set<string>() };
    const parcel = await toParcel(stranger.vault, valueIn(await stranger.vault.lacking(query)));
    const [chunk] = parcel.chunks;
    const header = chunk && readChunkHeader(chunk);
    if (!chunk || !header?.ok) throw new Error('Must have a chunk');
    // The name of the words stands behind version, flags, stream, from, count, and how many there are.
    const at = 2 + 17 + 1 + 1 + 1;
    const named = (which: number) => {
      const bytes = new Uint8Array(chunk.length + filler);
      bytes.set(chunk);
      new DataView(bytes.buffer).setUint32(at, which);
      return bytes;
    };
    return { stranger, parcel, junk: Array.from({ length: count }, (_, which) => named(which)) };
  }
  const waiting = () => teacher.opened.database.waiting.toArray();

  it('are so many and no more, the oldest go first, and what is held is as it was', async () => {
    await tablet.append(...Array.from({ length: 5 }, (_, seed) => answerBody(AMINA, seed)));
    await give(tablet, teacher);
    const before = [valueIn(await teacher.vault.have()), (await readAll(teacher.opened.log)).length];
    const { parcel, junk } = await strangers(WAITING_ROOM.rows + 40);
    valueIn(await commit(parcel));
    const [oldest] = await waiting();
    for (let from = 0; from < junk.length; from += 1_020) {
      later += 1_000;
      valueIn(await commit({ chunks: junk.slice(from, from + 1_020) }));
    }
    const rows = await waiting();
    expect(rows).toHaveLength(WAITING_ROOM.rows);
    expect(rows.map(({ hash }) => hash)).not.toContain(oldest?.hash);
    const after = [valueIn(await teacher.vault.have()), (await readAll(teacher.opened.log)).length];
    expect(after).toEqual(before);
  });

  it('take so many bytes and no more', async () => {
    const { junk } = await strangers(200, 60_000);
    for (let from = 0; from < junk.length; from += 20) {
      later += 1_000;
      valueIn(await commit({ chunks: junk.slice(from, from + 20) }));
    }
    const rows = await waiting();
    expect(sizeOf(rows)).toBeLessThanOrEqual(WAITING_ROOM.bytes);
    expect(sizeOf(rows)).toBeGreaterThan(WAITING_ROOM.bytes - 2 * 61_000);
  });

  it('go after a season, and come in when they are sent again to who believes them by then', async () => {
    const { stranger, parcel } = await strangers(0);
    valueIn(await commit(parcel));
    expect(await waiting()).toHaveLength(1);
    later = WAITING_ROOM.ageMs + DAY_MS;
    valueIn(await commit({}));
    expect(await waiting()).toEqual([]);
    await admit(teacher, stranger, 'tablet');
    valueIn(await commit(parcel));
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(1);
  });
});

describe('a learner who is erased', () => {
  it('is in nothing that waits either, and what waits of others goes on waiting', async () => {
    const bilal = learnerNamed('bilal');
    for (const learner of [AMINA, bilal]) {
      const stranger = await createDevice();
      stranger.pin = teacher.pin;
      await stranger.append(answerBody(learner, 1));
      await give(stranger, teacher);
    }
    const { waiting } = teacher.opened.database;
    expect(await waiting.count()).toBe(2);
    valueIn(await teacher.vault.erase(AMINA));
    expect(await waiting.count()).toBe(1);
    valueIn(await teacher.vault.erase(bilal));
    expect(await waiting.count()).toBe(0);
  });
});

describe('room', () => {
  it('is kept by letting go of the oldest, and of no more than it takes', () => {
    const row = fc.record({ atMs: fc.nat(1_000), size: fc.nat(50) });
    const room = { rows: 8, bytes: 120, ageMs: 400 };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.nat(1_000), (sizes, now) => {
        const rows = sizes.map(({ atMs, size }) => ({ atMs, bytes: new Uint8Array(size) }));
        const gone = new Set(beyondRoom(rows, room, now));
        const left = rows.filter((one) => !gone.has(one));
        expect(left.length).toBeLessThanOrEqual(room.rows);
        expect(sizeOf(left)).toBeLessThanOrEqual(room.bytes);
        expect(left.every(({ atMs }) => now - atMs <= room.ageMs)).toBe(true);
        const age = ({ atMs }: { readonly atMs: number }) => (atMs > now ? 2_000 : now - atMs);
        const youngest = [...gone]
          .filter((one) => now - one.atMs <= room.ageMs)
          .sort((a, b) => age(a) - age(b))[0];
        if (!youngest) return;
        expect(left.every((one) => age(one) <= age(youngest))).toBe(true);
        const more = [...left, youngest];
        expect(more.length > room.rows || sizeOf(more) > room.bytes || left.length < more.length).toBe(true);
      }),
    );
  });
});
