// Whatever a log takes, a chunk carries, and gives back the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonicalText, toEventCheck } from '../../../src/domain/canonical-event.ts';
import { codeNumber, codeSigned } from '../../../src/domain/coding/code-number.ts';
import { RangeDecoder } from '../../../src/domain/coding/range-decoder.ts';
import { RangeEncoder } from '../../../src/domain/coding/range-encoder.ts';
import type { StoredEvent } from '../../../src/domain/event.ts';
import { parseEvent } from '../../../src/domain/parse-event.ts';
import { decodePayload, encodePayload } from '../../../src/sync/codec/chunk-codec.ts';
import { FIRST_CHANCES } from '../../../src/sync/codec/contexts.ts';
import { TEXT } from '../../../src/sync/codec/known-text.ts';
import { toLexicon } from '../../../src/sync/codec/lexicon.ts';
import { createTextModel } from '../../../src/sync/codec/text-model.ts';
import { anyEvents, opened, STREAM, sealed, toTexts, WORDS } from './codec-samples.ts';

describe('the events of a chunk', () => {
  it('come back as they were, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, fc.boolean(), async (events, hasWords) => {
        const chunk = await sealed(events, { vocabularies: hasWords ? WORDS : [] });
        const { events: back, header } = opened(chunk.bytes);
        expect(toTexts(back)).toEqual(toTexts(events.slice(0, chunk.count)));
        expect(header).toMatchObject({ stream: STREAM, from: events[0].sequence, count: chunk.count });
        expect(back.every((one) => parseEvent(one).ok)).toBe(true);
      }),
    );
  });

  it('are hashed as the text that JSON itself gives with its fields sorted', async () => {
    await fc.assert(
      fc.property(anyEvents, (events) => {
        const lexicon = toLexicon(WORDS);
        const range = { stream: STREAM, from: events[0].sequence, gaps: false };
        const encoded = encodePayload(range, events, lexicon, Number.POSITIVE_INFINITY);
        const last = events[0].sequence + events.length - 1;
        const back = decodePayload(
          { ...range, count: events.length, last },
          encoded?.bytes ?? new Uint8Array(),
          0,
          lexicon,
        );
        for (const [at, coded] of (back ?? []).entries()) {
          expect(coded.text).toBe(sortedJson(coded.event));
          expect(coded.text).toBe(encoded?.coded[at]?.text);
        }
        expect(back).toHaveLength(events.length);
      }),
    );
  });

  it('have the check that FNV-1a gives in plain arithmetic', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let hash = 0x811c9dc5n;
        for (let at = 0; at < text.length; at++) {
          hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n) % 2n ** 32n;
        }
        expect(BigInt(toEventCheck(text))).toBe(hash);
      }),
    );
  });

  it('have checks that add up to the chunk’s, learner by learner and event by event', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const chunk = await sealed(events);
        const { check, checks, segments } = opened(chunk.bytes);
        const expected = toTexts(events.slice(0, chunk.count)).map(toEventCheck);
        expect([...checks]).toEqual(expected);
        expect(check).toBe(expected.reduce((all, one) => (all ^ one) >>> 0, 0));
        expect(segments.reduce((all, one) => (all ^ one.check) >>> 0, 0)).toBe(check);
      }),
    );
  });
});

describe('numbers and texts', () => {
  it('a number comes back, of any size and sign', () => {
    const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -70, max: 70 }));
    fc.assert(
      fc.property(fc.array(whole.filter((one) => Math.abs(one) < 2 ** 53 - 2)), (numbers) => {
        const write = new RangeEncoder(FIRST_CHANCES);
        for (const one of numbers) {
          codeSigned(write, 0, 1, one);
          codeNumber(write, 500, Math.abs(one));
        }
        const read = new RangeDecoder(FIRST_CHANCES, write.finish());
        for (const one of numbers) {
          expect(codeSigned(read, 0, 1, 0)).toBe(one);
          expect(codeNumber(read, 500, 0)).toBe(Math.abs(one));
        }
        expect(read.finish()).toBe(true);
      }),
    );
  });

  it('a text comes back in any script', () => {
    const texts = fc.array(
      fc.tuple(fc.constantFrom(...Object.values(TEXT)), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const write = new RangeEncoder(FIRST_CHANCES);
        const writing = createTextModel();
        for (const [column, text] of given) writing.code(write, column, text);
        const read = new RangeDecoder(FIRST_CHANCES, write.finish());
        const reading = createTextModel();
        for (const [column, text] of given) expect(reading.code(read, column, '')).toBe(text);
        expect(read.finish()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** Another way to canonical text: a tree of sorted pairs printed by hand. */
function sortedJson(event: StoredEvent): string {
  expect(toCanonicalText(event)).toBe(print(event));
  return print(event);
}

function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
  return `{${pairs.map(([name, inside]) => `${JSON.stringify(name)}:${print(inside)}`).join()}}`;
}
