// Bytes that were written once and must be written and read for ever: another version of the format has other files.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/domain/event.ts';
import { pruneChunk } from '../../../src/sync/chunk.ts';
import { parseVocabulary, toVocabularyText } from '../../../src/sync/vocabulary.ts';
import { valueIn } from '../../support/event-samples.ts';
import {
  held,
  LEARNER_WORDS,
  LEARNERS,
  opened,
  PACK_WORDS,
  SIGNATURE,
  sealed,
  sha256,
  toTexts,
} from './codec-samples.ts';

describe('stored chunks', () => {
  it('a turn in columns', async () => {
    const { hash, bytes } = chunkIn('turn');
    const events = eventsIn('turn');
    const made = await sealed(events, { previous: '00112233aabbccdd' });
    expect(made).toEqual({ bytes, hash, count: events.length });
    const read = opened(bytes);
    expect(read.hash).toBe(hash);
    expect(toTexts(read.events)).toEqual(toTexts(events));
    expect(read.header).toMatchObject({
      from: 100,
      previous: '00112233aabbccdd',
      sealed: true,
      signature: SIGNATURE,
      vocabularies: [PACK_WORDS.id, LEARNER_WORDS.id],
    });
  });

  it('the same after a learner was erased', () => {
    const { hash, bytes } = chunkIn('turn-pruned');
    const pruned = pruneChunk(chunkIn('turn').bytes, held, sha256, (one) => one !== LEARNERS[0]);
    expect(valueIn(pruned)).toEqual(bytes);
    expect(opened(bytes).hash).toBe(hash);
    expect(hash).toBe(chunkIn('turn').hash);
  });

  it('a tail of settings, of kinds that are not known and of clocks that are wrong', async () => {
    const { hash, bytes } = chunkIn('roster-tail');
    const events = eventsIn('roster-tail');
    expect(await sealed(events, { sealed: false, vocabularies: [] })).toMatchObject({ bytes, hash });
    const read = opened(bytes);
    expect(toTexts(read.events)).toEqual(toTexts(events));
    expect(read.header).toMatchObject({ previous: '', sealed: false, vocabularies: [] });
  });
});

describe('stored vocabularies', () => {
  it.each([PACK_WORDS, LEARNER_WORDS])('$words.type: the same name on every device', (vocabulary) => {
    const bytes = file(`${vocabulary.words.type}.vocabulary.txt`);
    expect(toVocabularyText(vocabulary.words)).toBe(bytes.toString('utf8'));
    expect(valueIn(parseVocabulary(bytes, sha256))).toEqual(vocabulary);
    expect(vocabulary.id).toBe(
      { pack: '539c533aa4d5e088', learners: '37c174293a39178e' }[vocabulary.words.type],
    );
  });
});

function file(name: string): Buffer {
  return readFileSync(new URL(`golden/${name}`, import.meta.url));
}

function chunkIn(name: string): { readonly hash: string; readonly bytes: Uint8Array } {
  const [hash = '', ...hex] = file(`${name}.chunk.txt`).toString('utf8').trim().split('\n');
  return { hash, bytes: new Uint8Array(Buffer.from(hex.join(''), 'hex')) };
}

function eventsIn(name: string): [StoredEvent, ...StoredEvent[]] {
  const lines = file(`${name}.events.jsonl`).toString('utf8').trim().split('\n');
  const [first, ...others] = lines.map((line) => JSON.parse(line) as StoredEvent);
  if (first === undefined) throw new Error(`Must hold events, got ${name}`);
  return [first, ...others];
}
