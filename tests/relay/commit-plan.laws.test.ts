// Whatever comes, in whatever order: nothing is lost, nothing is there twice, and two relays that were given the same
// say the same of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countCheck,
  createStreamPlan,
  planChunk,
  type StreamPlan,
} from '../../src/relay/store/commit-plan.ts';
import type { VerifiedChunk } from '../../src/relay/store/records.ts';
import { toRanges } from '../../src/sync/have.ts';
import { chunkOf, pruned, xorOf } from './store-chunks.ts';

const LEARNERS = ['amina', 'bilal', 'chipo'];

/** Chunks of a short stream, so that they meet often: sealed or not, of the owner or of a clone. */
const anyChunk = fc
  .record({
    from: fc.integer({ min: 1, max: 24 }),
    count: fc.integer({ min: 1, max: 12 }),
    sealed: fc.boolean(),
    version: fc.constantFrom('', '', '', 'clone'),
  })
  .map((plan) => chunkOf({ ...plan, learners: LEARNERS }));

const anyPruned = fc
  .tuple(anyChunk, fc.subarray(LEARNERS, { maxLength: 2 }))
  .map(([chunk, gone]) => pruned(chunk, ...gone));

function planAll(chunks: readonly VerifiedChunk[], plan = createStreamPlan([], 0, 0)): StreamPlan {
  for (const [at, chunk] of chunks.entries()) planChunk(plan, chunk, at + 1);
  return plan;
}

type Held = Pick<VerifiedChunk, 'from' | 'checks'>;

/** Every event, each different one once. */
function eventsIn(chunks: readonly Held[]): readonly string[] {
  const events = chunks.flatMap(({ from, checks }) =>
    [...checks].flatMap((check, at) => (check === 0 ? [] : [`${from + at} ${check}`])),
  );
  return [...new Set(events)].sort();
}

test('nothing that came is lost, and nothing is held that did not come', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyChunk, anyPruned), { maxLength: 12 }), (chunks) => {
      expect(eventsIn(planAll(chunks).near)).toEqual(eventsIn(chunks));
    }),
  );
});

test('ranges, events and check follow from what came, not from its order', () => {
  fc.assert(
    fc.property(fc.array(anyChunk, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (chunks, random) => {
      const shuffled = chunks
        .map((chunk) => ({ chunk, rank: random.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ chunk }) => chunk);
      for (const order of [chunks, shuffled]) {
        const plan = planAll(order);
        const numbers = new Set(eventsIn(chunks).map((event) => event.split(' ')[0]));
        expect(plan.ranges).toEqual(
          toRanges(chunks.map(({ from, count }) => [from, from + count - 1] as const)),
        );
        expect(plan.events).toBe(numbers.size);
        expect(plan.check).toBe(xorOf(eventsIn(chunks).map((event) => Number(event.split(' ')[1]))));
        expect(countCheck(plan.near)).toBe(plan.check);
      }
    }),
  );
});

test('what came once changes nothing when it comes again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyChunk, anyPruned), { maxLength: 10 }), (chunks) => {
      const plan = planAll(chunks);
      const before = { near: [...plan.near], check: plan.check, ranges: plan.ranges };
      for (const held of before.near) {
        const again = chunks.find(
          ({ hash, bytes }, at) => hash === held.hash && at + 1 === held.position && bytes,
        );
        if (again) expect(planChunk(plan, again, 99).type).toBe('known');
      }
      expect({ near: plan.near, check: plan.check, ranges: plan.ranges }).toEqual(before);
    }),
  );
});

test('no provisional chunk stays whose events a sealed one holds, and no fork goes unsaid', () => {
  fc.assert(
    fc.property(fc.array(anyChunk, { maxLength: 12 }), (chunks) => {
      const { near, forks } = planAll(chunks);
      for (const held of near.filter(({ sealed }) => !sealed)) {
        const events = eventsIn([held]);
        const sealed = near.filter((other) => other.sealed).flatMap((other) => eventsIn([other]));
        expect(events.every((event) => sealed.includes(event))).toBe(false);
      }
      const numbers = eventsIn(near).map((event) => event.split(' ')[0]);
      expect(forks.length > 0).toBe(new Set(numbers).size < numbers.length);
    }),
  );
});
