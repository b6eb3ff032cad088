// What a chunk is, by example: its hash, its bounds, its faults, and what it costs.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toCanonicalText } from '../../../src/domain/canonical-event.ts';
import type { StoredEvent } from '../../../src/domain/event.ts';
import { isChunkable, openChunk, pruneChunk } from '../../../src/sync/chunk.ts';
import { readChunkHeader } from '../../../src/sync/chunk-header.ts';
import { learnerOf } from '../../../src/sync/codec/event-codec.ts';
import { problemIn, valueIn } from '../../support/event-samples.ts';
import {
  answerOf,
  GUESTS,
  held,
  LEARNER_WORDS,
  LEARNERS,
  opened,
  PACK_WORDS,
  STREAM,
  sealed,
  sha256,
  toTexts,
  turnOf,
} from './codec-samples.ts';

const answers = (count: number, from = 1) =>
  turnOf(
    Array.from({ length: count }, (_, at) => answerOf(at)),
    from,
  );

const noteOf = (note: string) => turnOf([{ type: 'note-added', learner: LEARNERS[0], note } as never]);

describe('a chunk’s hash', () => {
  it('is of each learner’s texts, apart, in the order of the ids', async () => {
    const events = answers(20, 5);
    const { hash, bytes } = await sealed(events, { previous: 'fedcba9876543210' });
    const hex = (text: string) => createHash('sha256').update(text).digest('hex');
    const learners = [...new Set(events.map((event) => learnerOf(event) ?? ''))].sort();
    const lines = learners.map((learner) => {
      const own = events.filter((event) => learnerOf(event) === learner);
      return `${learner} ${hex(own.map((event) => `${toCanonicalText(event)}\n`).join(''))}\n`;
    });
    const head = `banyan chunk 1\n${STREAM}\n5\n20\nfedcba9876543210\n`;
    expect(hash).toBe(hex(head + lines.join('')));
    expect(opened(bytes).hash).toBe(hash);
    expect(learners.length).toBeGreaterThan(2);
  });

  it('tells a sealed chunk from a tail of the same events', async () => {
    const events = answers(3);
    const tail = await sealed(events, { sealed: false });
    expect(tail.hash).not.toBe((await sealed(events)).hash);
    expect(tail.hash).toBe((await sealed(events, { sealed: false, vocabularies: [] })).hash);
  });
});

describe('a chunk’s bounds', () => {
  it('it holds 250 events and no more', async () => {
    const { count, bytes } = await sealed(answers(260));
    expect(count).toBe(250);
    expect(opened(bytes).events).toHaveLength(250);
    expect(bytes.length).toBeLessThan(2_048);
  });

  it('it is full when it has come to 2 kB, and one large event stands in a chunk of its own', async () => {
    const noise = createHash('sha512').update('x').digest('base64url').repeat(3);
    const notes = turnOf(
      Array.from({ length: 40 }, (_, at) => {
        return { type: 'note-added', learner: LEARNERS[0], note: `k1.${at}${hashed(at)}` } as never;
      }),
    );
    const { count, bytes } = await sealed(notes);
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(40);
    expect(bytes.length).toBeLessThan(2_300);
    const large = await sealed([...noteOf(noise.repeat(60)), ...answers(3, 2)]);
    expect(toTexts(opened(large.bytes).events)).toHaveLength(large.count);
  });

  it('an event that no chunk can hold is known before it is written', async () => {
    const [small] = noteOf('ש'.repeat(20_000));
    const [large] = turnOf([
      { type: 'later-kind', learner: LEARNERS[0], said: Array(5).fill('ש'.repeat(20_000)) } as never,
    ]);
    expect(isChunkable(small)).toBe(true);
    expect(isChunkable(large)).toBe(false);
    expect((await sealed([small])).count).toBe(1);
    await expect(sealed([large])).rejects.toThrow('Must fit a chunk');
    expect((await sealed([small, { ...large, sequence: 2 } as StoredEvent])).count).toBe(1);
  });

  it('words that are named again and again stay below a megabyte', async () => {
    const misconceptions = Array.from({ length: 24 }, (_, at) => String(at).padStart(128, 'm'));
    const events = turnOf(Array.from({ length: 250 }, (_, at) => answerOf(at, { misconceptions })));
    const { count, bytes } = await sealed(events);
    const text = toTexts(opened(bytes).events).join('');
    expect(text.length / count).toBeGreaterThan(3_000);
    expect(text.length).toBeLessThan(1_000_000);
    const longer = answerOf(1, { misconceptions: [...misconceptions, 'one more'] });
    expect(toTexts(opened((await sealed(turnOf([longer]))).bytes).events)).toEqual(toTexts(turnOf([longer])));
  });

  it('few bytes never become much text', () => {
    const header = readyHeader();
    for (let seed = 0; seed < 60; seed++) {
      const noise = createHash('sha512').update(String(seed)).digest();
      for (const fill of [noise, new Uint8Array(64), new Uint8Array(64).fill(255 - seed)]) {
        const read = openChunk(Uint8Array.from([...header, ...fill, 1]), held, sha256);
        const length = read.ok ? JSON.stringify(read.value.events).length : 0;
        expect(length).toBeLessThan(1_000_000);
      }
    }
  });
});

describe('a chunk that cannot be opened', () => {
  it('names the vocabularies that are missing', async () => {
    const { bytes } = await sealed(answers(3));
    expect(problemIn(openChunk(bytes, () => undefined, sha256))).toEqual({
      code: 'chunk/vocabulary-unknown',
      ids: [PACK_WORDS.id, LEARNER_WORDS.id],
    });
    const none = (id: string) => (id === PACK_WORDS.id ? PACK_WORDS : undefined);
    expect(problemIn(openChunk(bytes, none, sha256))).toMatchObject({ ids: [LEARNER_WORDS.id] });
  });

  it('says so when it is of a later version', async () => {
    const { bytes } = await sealed(answers(1));
    bytes[0] = 0x21;
    expect(problemIn(openChunk(bytes, held, sha256))).toEqual({
      code: 'chunk/version-unknown',
      version: 0x21,
    });
    expect(problemIn(readChunkHeader(bytes)).code).toBe('chunk/version-unknown');
  });

  it('is another chunk when the words are others', async () => {
    const { bytes, hash } = await sealed(answers(6));
    const others = { ...PACK_WORDS, words: { ...PACK_WORDS.words, version: '9.9.9' } } as typeof PACK_WORDS;
    const read = openChunk(bytes, (id) => (id === others.id ? others : held(id)), sha256);
    expect(read.ok && read.value.hash).not.toBe(hash);
  });
});

describe('what a chunk costs', () => {
  it('names only the vocabularies that its events use', async () => {
    const guests = turnOf([{ type: 'turn-started', learner: GUESTS[0], minutes: 5 } as never]);
    const { bytes } = await sealed(guests);
    expect(opened(bytes).header.vocabularies).toEqual([]);
    expect(opened((await sealed(answers(2))).bytes).header.vocabularies).toHaveLength(2);
  });

  it('an answer costs some bytes, its seed two of them', async () => {
    const { bytes } = await sealed(answers(250));
    expect(bytes.length / 250).toBeLessThan(8);
  });

  it('where an answer was asked in costs a word a chunk, and little where such answers and others take turns', async () => {
    const told = (language: (at: number) => string) =>
      turnOf(Array.from({ length: 240 }, (_, at) => answerOf(at, { language: language(at) })));
    const plain = told(() => 'en');
    const always = told(() => 'en-x-014-music');
    const [one, other] = [await sealed(plain), await sealed(always)];
    expect(toTexts(opened(other.bytes).events)).toEqual(toTexts(always));
    expect(other.bytes.length - one.bytes.length).toBeLessThan(20);
    const inTurns = await sealed(told((at) => (at % 10 === 0 ? 'en-x-014-music' : 'en')));
    expect(inTurns.bytes.length - one.bytes.length).toBeLessThan(60);
  });

  it('what two answered comes through whole, and one of them can be taken out of it', async () => {
    const [one = '', other = ''] = LEARNERS;
    const bodies = Array.from({ length: 60 }, (_, at) => answerOf(at)).flatMap((body) => [
      { ...body, learner: one, with: other },
      { ...body, learner: other, with: one, chosenForOther: true },
    ]);
    const events = turnOf(bodies as never);
    const { bytes } = await sealed(events);
    expect(toTexts(opened(bytes).events)).toEqual(toTexts(events));
    expect(bytes.length / events.length).toBeLessThan(18);
    const left = opened(valueIn(pruneChunk(bytes, held, sha256, (learner) => learner !== other))).events;
    expect(toTexts(left)).toEqual(toTexts(events.filter((event) => learnerOf(event) === one)));
  });

  it('forks of one number are two chunks, each with its own hash', async () => {
    const [one] = turnOf([answerOf(1)], 9);
    const [other] = turnOf([answerOf(2)], 9);
    const chunks = await Promise.all([sealed([one]), sealed([other])]);
    expect(chunks[0].hash).not.toBe(chunks[1].hash);
    expect(chunks.map(({ bytes }) => opened(bytes).events[0]?.sequence)).toEqual([9, 9]);
  });

  it('a learner who is taken out of a chunk twice is taken out once', async () => {
    const { bytes } = await sealed(answers(20));
    const keep = (learner: string) => learner !== LEARNERS[0];
    const once = valueIn(pruneChunk(bytes, held, sha256, keep));
    expect(valueIn(pruneChunk(once, held, sha256, keep))).toEqual(once);
  });
});

function hashed(at: number): string {
  return createHash('sha512').update(String(at)).digest('base64url');
}

/** A header of two events without words, up to its payload. */
function readyHeader(): readonly number[] {
  return [0x11, 1, ...new Uint8Array(17), 1, 250, 1, 0, ...new Uint8Array(64)];
}
