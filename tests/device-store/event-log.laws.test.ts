// The log as a set: whatever comes in whatever order, twice, to two logs of one storage or to two tablets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRanges } from '../../src/device-store/event-coverage.ts';
import type { EventLog } from '../../src/device-store/event-log.ts';
import { toCanonicalText } from '../../src/domain/canonical-event.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { readAll } from '../contracts/event-log.ts';
import {
  answerBody,
  learnerNamed,
  NOON_MS,
  remoteAnswer,
  streamNamed,
  valueIn,
} from '../support/event-samples.ts';
import { createTablet } from './log-fixture.ts';

/** Each case opens databases; the pure laws below run at the full count. */
const RUNS = { numRuns: process.env.BANYAN_LONG === '1' ? 400 : 40 };

const learners = [learnerNamed('amina'), learnerNamed('bilal'), learnerNamed('chidi')] as const;
const streams = ['one', 'two'].map(streamNamed);
const learner = fc.constantFrom(...learners);

/** Few streams, numbers and seeds, so that doubles, gaps and forks are frequent. */
const remoteEvent = fc
  .record({
    stream: fc.constantFrom(...streams),
    sequence: fc.integer({ min: 1, max: 6 }),
    learner,
    seed: fc.integer({ min: 0, max: 2 }),
    wallMs: fc.constantFrom(NOON_MS - 5000, NOON_MS, NOON_MS + 7000, NOON_MS + 90 * 86_400_000, 0),
  })
  .map(({ stream, sequence, learner: who, ...options }) => remoteAnswer(stream, sequence, who, options));
const remoteEvents = fc.array(remoteEvent, { maxLength: 30 });

type Step =
  | { readonly type: 'append'; readonly seeds: readonly number[]; readonly wallMs: number }
  | { readonly type: 'import'; readonly events: readonly StoredEvent[] };
const step: fc.Arbitrary<readonly [tab: number, step: Step]> = fc.tuple(
  fc.integer({ min: 0, max: 1 }),
  fc.oneof(
    fc.record({
      type: fc.constant('append' as const),
      seeds: fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }),
      wallMs: fc.constantFrom(0, NOON_MS - 86_400_000, NOON_MS, NOON_MS + 5, 4_070_908_800_000),
    }),
    fc.record({ type: fc.constant('import' as const), events: fc.array(remoteEvent, { maxLength: 5 }) }),
  ),
);

async function run(log: EventLog, one: Step): Promise<void> {
  if (one.type === 'import') {
    valueIn(await log.importEvents(one.events, NOON_MS));
    return;
  }
  const bodies = one.seeds.map((seed) => answerBody(learners[seed % 2 === 0 ? 0 : 1], seed));
  valueIn(await log.append(bodies, one.wallMs));
}

const texts = (events: readonly StoredEvent[]) => events.map(toCanonicalText).sort();
const elsewhere = (events: readonly StoredEvent[]) => events.filter(({ stream }) => streams.includes(stream));

describe('two logs on one storage', () => {
  it('give every number once and lose nothing, in whatever order they write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const tablet = createTablet();
        const tabs = [await tablet.open(), await tablet.open()] as const;
        await Promise.all(steps.map(([tab, one]) => run(tabs[tab === 0 ? 0 : 1].log, one)));

        const held = await readAll(tabs[0].log);
        const mine = held.filter(({ stream }) => !streams.includes(stream));
        const appended = steps.reduce(
          (sum, [, one]) => sum + (one.type === 'append' ? one.seeds.length : 0),
          0,
        );
        const brought = steps.flatMap(([, one]) => (one.type === 'import' ? one.events : []));
        expect(mine.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
          Array.from({ length: appended + 1 }, (_, at) => at + 1),
        );
        expect(texts(elsewhere(held))).toEqual([...new Set(texts(brought))].sort());
        expect(await readAll(tabs[1].log)).toEqual(held);
        for (const { log } of tabs) log.close();
      }),
      RUNS,
    );
  });

  it('hand over what they hold in the order of the log, also for one learner', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), learner, async (steps, who) => {
        const { log } = await createTablet().open();
        for (const [, one] of steps) await run(log, one);
        const held = await readAll(log);
        expect([...held].sort(compareEvents)).toEqual(held);
        const ofOne = held.filter((event) => 'learner' in event && event.learner === who);
        expect(await readAll(log, { learner: who })).toEqual(ofOne);
        for (const [at, event] of held.entries()) {
          const last = held.findLastIndex((other) => compareEvents(other, event) === 0);
          expect(valueIn(await log.count({ through: event }))).toBe(last + 1);
          if (at === last) expect(await readAll(log, { after: event })).toEqual(held.slice(at + 1));
        }
        log.close();
      }),
      RUNS,
    );
  });
});

describe('imports', () => {
  it('come to the same rows in any order, in any portions, any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(
        remoteEvents,
        fc.array(fc.nat(29), { maxLength: 6 }),
        fc.nat(),
        async (events, cuts, turn) => {
          const [first, second] = [await createTablet().open(), await createTablet().open()];
          valueIn(await first.log.importEvents(events, NOON_MS));
          const turned = events.map((_event, at) => events[(at * 7 + turn) % events.length] as StoredEvent);
          const portions = [...cuts, events.length].map((end, at, ends) =>
            turned.slice(ends[at - 1] ?? 0, end),
          );
          for (const portion of [...portions, turned, events])
            valueIn(await second.log.importEvents(portion, NOON_MS));

          const rows = async ({ database }: typeof first) => {
            const keys = await database.events.toCollection().primaryKeys();
            const all = await database.events.toArray();
            return keys.flatMap((key, at) => (streams.includes(key[0]) ? [[key, all[at]]] : []));
          };
          expect(await rows(second)).toEqual(await rows(first));
          for (const { log } of [first, second]) log.close();
        },
      ),
      RUNS,
    );
  });

  it('report exactly what became of every event', async () => {
    await fc.assert(
      fc.asyncProperty(remoteEvents, remoteEvents, async (before, events) => {
        const { log } = await createTablet().open();
        valueIn(await log.importEvents(before, NOON_MS));
        const report = valueIn(await log.importEvents(events, NOON_MS));
        const fresh = new Set(texts(events));
        for (const text of texts(before)) fresh.delete(text);
        expect(report.added).toBe(fresh.size);
        expect(report.known).toBe(events.length - fresh.size);
        const held = elsewhere(await readAll(log));
        const forked = held.filter((event) => held.some((other) => isForkOf(event, other)));
        expect(report.forks).toBe(forked.filter((event) => fresh.has(toCanonicalText(event))).length);
        log.close();
      }),
      RUNS,
    );
  });

  it('leave coverage that is exactly the numbers held', async () => {
    await fc.assert(
      fc.asyncProperty(remoteEvents, async (events) => {
        const { log } = await createTablet().open();
        valueIn(await log.importEvents(events, NOON_MS));
        const coverage = valueIn(await log.coverage());
        for (const stream of streams) {
          const held = new Set(
            events.filter((event) => event.stream === stream).map(({ sequence }) => sequence),
          );
          const said = (coverage.get(stream) ?? []).flatMap(([from, to]) =>
            Array.from({ length: to - from + 1 }, (_, at) => from + at),
          );
          expect(said).toEqual([...held].sort((a, b) => a - b));
        }
        log.close();
      }),
      RUNS,
    );
  });
});

describe('ranges', () => {
  it('hold every number that went in and no other, with a gap between any two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const ranges = toRanges(sorted);
        for (let number = 0; number <= 61; number++) {
          const inside = ranges.filter(([from, to]) => from <= number && number <= to).length;
          expect(inside).toBe(numbers.includes(number) ? 1 : 0);
        }
        for (const [at, [from]] of ranges.entries()) {
          const before = ranges[at - 1];
          if (before !== undefined) expect(from).toBeGreaterThan(before[1] + 1);
        }
      }),
    );
  });
});

function isForkOf(event: StoredEvent, other: StoredEvent): boolean {
  const sameName = event.stream === other.stream && event.sequence === other.sequence;
  return sameName && toCanonicalText(event) !== toCanonicalText(other);
}
