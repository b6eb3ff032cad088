// What is signed stays what it was: through pruning, and against whoever turns a bit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerId } from '../../../src/domain/ids.ts';
import { openChunk, pruneChunk, verifyChunk } from '../../../src/sync/chunk.ts';
import { readChunkHeader } from '../../../src/sync/chunk-header.ts';
import { learnerOf } from '../../../src/sync/codec/event-codec.ts';
import { valueIn } from '../../support/event-samples.ts';
import {
  answerOf,
  anyEvents,
  GUESTS,
  held,
  LEARNERS,
  opened,
  sealed,
  sha256,
  toTexts,
  turnOf,
} from './codec-samples.ts';

const everybody: readonly (LearnerId | '')[] = ['', ...LEARNERS, ...GUESTS];
const someLearners = fc.subarray([...everybody]);

describe('pruning', () => {
  it('takes the events of a learner and leaves the hash, the signature and the others', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, someLearners, async (events, gone) => {
        const chunk = await sealed(events);
        const whole = opened(chunk.bytes);
        const pruned = valueIn(pruneChunk(chunk.bytes, held, sha256, (one) => !gone.includes(one)));
        const left = opened(pruned);
        expect(left.hash).toBe(whole.hash);
        expect(left.check).toBe(whole.check);
        expect(left.learners).toEqual(whole.learners);
        expect(left.header.signature).toEqual(whole.header.signature);
        const kept = whole.events.filter((event) => !gone.includes(learnerOf(event) ?? ''));
        expect(toTexts(left.events)).toEqual(toTexts(kept));
        expect(left.header.pruned.map(({ learner }) => learner)).toEqual(
          whole.learners.filter((one) => gone.includes(one)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('one learner after another comes to the same bytes as all at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, someLearners, async (events, gone) => {
        const { bytes } = await sealed(events);
        let one = bytes;
        for (const learner of gone)
          one = valueIn(pruneChunk(one, held, sha256, (other) => other !== learner));
        const all = valueIn(pruneChunk(bytes, held, sha256, (other) => !gone.includes(other)));
        expect(one).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves nothing of what was spelled', async () => {
    const typed = 'a-secret-that-was-typed';
    const events = turnOf(
      Array.from({ length: 30 }, (_, at) =>
        answerOf(at, at === 9 ? { answer: { type: 'short-text', text: typed } } : {}),
      ),
    );
    const { bytes } = await sealed(events);
    const learner = learnerOf(events[9] ?? events[0]);
    const pruned = valueIn(pruneChunk(bytes, held, sha256, (one) => one !== learner));
    const back = opened(pruned);
    expect(JSON.stringify(opened(bytes))).toContain(typed);
    expect(JSON.stringify(back)).not.toContain(typed);
    expect(back.events.some((event) => learnerOf(event) === learner)).toBe(false);
    expect(pruned.length).toBeLessThan(bytes.length + 60);
  });
});

describe('hostile bytes', () => {
  it('every bit that is turned is found: no chunk, another hash, or another signature', async () => {
    const { bytes } = await sealed(turnOf(Array.from({ length: 7 }, (_, at) => answerOf(at))), {
      previous: '0123456789abcdef',
    });
    const pruned = valueIn(pruneChunk(bytes, held, sha256, (one) => one !== LEARNERS[1]));
    for (const chunk of [bytes, pruned]) {
      const whole = opened(chunk);
      for (let at = 0; at < 8 * chunk.length; at++) {
        const turned = chunk.slice();
        turned[at >> 3] = (turned[at >> 3] ?? 0) ^ (1 << (at & 7));
        const read = openChunk(turned, held, sha256);
        if (!read.ok) continue;
        const { hash, header, check } = read.value;
        const isOther = hash !== whole.hash || header.signature.join() !== whole.header.signature.join();
        // What a pruned segment's check was is a hint that no signature covers.
        expect(isOther || check !== whole.check, `bit ${at}`).toBe(true);
        const left = pruneChunk(turned, held, sha256, (one) => one !== LEARNERS[0]);
        expect(opened(valueIn(left)).hash).toBe(hash);
      }
    }
  });

  it('every cut and every byte too many is found', async () => {
    const { bytes, hash } = await sealed(turnOf(Array.from({ length: 25 }, (_, at) => answerOf(at))));
    for (let length = 0; length < bytes.length; length++) {
      const read = openChunk(bytes.subarray(0, length), held, sha256);
      expect(read.ok && read.value.hash === hash, `cut to ${length}`).toBe(false);
    }
    for (let byte = 0; byte < 256; byte++) {
      const read = openChunk(Uint8Array.from([...bytes, byte]), held, sha256);
      expect(read.ok && read.value.hash === hash, `and ${byte}`).toBe(false);
    }
  });

  it('noise behind a header ends in a fault or in events, never in anything else', async () => {
    const { bytes } = await sealed(turnOf([answerOf(0), answerOf(1)]));
    const { vocabularies } = valueIn(readChunkHeader(bytes));
    const start = 2 + 17 + 2 + 1 + 8 * vocabularies.length + 64;
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400, size: 'max' }),
        fc.integer({ min: 1, max: 250 }),
        (noise, count) => {
          const head = bytes.slice(0, start);
          const counted = count < 128 ? [count] : [(count & 127) | 128, count >> 7];
          const chunk = Uint8Array.from([...head.slice(0, 20), ...counted, ...head.slice(21), ...noise]);
          const read = openChunk(chunk, held, sha256);
          if (read.ok) expect(read.value.events).toHaveLength(count);
          else expect(read.problem.code).toBe('chunk/malformed');
        },
      ),
    );
  });

  it('any bytes at all are a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(openChunk(bytes, held, sha256).ok).toBe(false);
        expect(readChunkHeader(bytes).ok && bytes.length < 85).toBe(false);
      }),
    );
  });
});

describe('verifying', () => {
  it('a chunk is its own device’s, and of nobody else, also when it was pruned', async () => {
    const { subtle } = globalThis.crypto;
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const signing = { name: 'ECDSA', hash: 'SHA-256' };
    const [own, other] = await Promise.all([
      subtle.generateKey(algorithm, false, ['sign', 'verify']),
      subtle.generateKey(algorithm, false, ['sign', 'verify']),
    ]);
    const raw = async (pair: CryptoKeyPair) => new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
    const verify = async (key: Uint8Array, signature: Uint8Array, hash: Uint8Array) => {
      const imported = await subtle.importKey('raw', key.slice(), algorithm, false, ['verify']);
      return subtle.verify(signing, imported, signature.slice(), hash.slice());
    };
    const events = turnOf(Array.from({ length: 12 }, (_, at) => answerOf(at)));
    const { sealChunk } = await import('../../../src/sync/chunk.ts');
    const input = { stream: events[0].stream, events, previous: '', sealed: true, vocabularies: [], sha256 };
    const chunk = await sealChunk(input, async (hash) => {
      return new Uint8Array(await subtle.sign(signing, own.privateKey, hash.slice()));
    });
    const whole = opened(chunk.bytes);
    const left = opened(valueIn(pruneChunk(chunk.bytes, held, sha256, (one) => one !== LEARNERS[0])));
    expect(left.events.length).toBeLessThan(whole.events.length);
    for (const one of [whole, left]) {
      expect(await verifyChunk(one, await raw(own), verify)).toBe(true);
      expect(await verifyChunk(one, await raw(other), verify)).toBe(false);
    }
    expect(await verifyChunk({ ...whole, hash: '0'.repeat(64) }, await raw(own), verify)).toBe(false);
  });
});
