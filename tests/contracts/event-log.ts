// What every implementation of the log must keep. An implementation hands in how to make a storage, and how to open
// one more log on it, as a second tab does. Long (more than 300 lines), since a contract is read in one place.
import { describe, expect, it, vi } from 'vitest';
import type { EventLog, EventPlace, LogChange } from '../../src/device-store/event-log.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import { compareEvents } from '../../src/domain/time.ts';
import {
  answerBody,
  learnerNamed,
  NOON_MS,
  problemIn,
  remoteAnswer,
  streamNamed,
  valueIn,
} from '../support/event-samples.ts';

// A few tests write thousands of events; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

export interface LogStorage {
  open(): Promise<EventLog>;
}

const AMINA = learnerNamed('amina');
const BILAL = learnerNamed('bilal');
const ELSEWHERE = streamNamed('elsewhere');

export async function readAll(log: EventLog, query: Parameters<EventLog['read']>[0] = {}) {
  const events: StoredEvent[] = [];
  const count = valueIn(await log.read(query, (batch) => void events.push(...batch)));
  expect(count).toBe(events.length);
  return events;
}

export function describeEventLog(name: string, createStorage: () => LogStorage): void {
  describe(`${name} keeps the contract of the log`, () => {
    describe('append', () => {
      it('numbers the events of a stream without gaps and orders them as they were written', async () => {
        const log = await createStorage().open();
        const first = valueIn(await log.append([answerBody(AMINA, 1), answerBody(AMINA, 2)], NOON_MS));
        const second = valueIn(await log.append([answerBody(BILAL, 3)], NOON_MS));
        const written = [...first, ...second];
        expect(written.map(({ sequence }) => sequence)).toEqual(
          written.map((_event, index) => (first[0]?.sequence ?? 0) + index),
        );
        expect(new Set(written.map(({ stream }) => stream)).size).toBe(1);
        expect([...written].sort(compareEvents)).toEqual(written);
      });

      it('gives back what was written, field by field', async () => {
        const log = await createStorage().open();
        const [event] = valueIn(await log.append([answerBody(AMINA, 7)], NOON_MS));
        expect(event).toMatchObject({ ...answerBody(AMINA, 7), wallMs: NOON_MS });
        expect(await readAll(log, { learner: AMINA })).toEqual([event]);
      });

      it('writes nothing for no bodies', async () => {
        const log = await createStorage().open();
        const before = await readAll(log);
        expect(valueIn(await log.append([], NOON_MS))).toEqual([]);
        expect(await readAll(log)).toEqual(before);
      });

      it('never gives one number twice to two tabs that write at once', async () => {
        const storage = createStorage();
        const [first, second] = [await storage.open(), await storage.open()];
        const writes = Array.from({ length: 20 }, (_, seed) =>
          (seed % 2 === 0 ? first : second).append([answerBody(AMINA, seed)], NOON_MS),
        );
        const numbers = (await Promise.all(writes)).flatMap(valueIn).map(({ sequence }) => sequence);
        expect(new Set(numbers).size).toBe(20);
        expect(await readAll(second, { learner: AMINA })).toHaveLength(20);
      });

      it('writes nothing when another tab has recorded what was expected not to be there', async () => {
        const storage = createStorage();
        const [first, second] = [await storage.open(), await storage.open()];
        const [seen] = valueIn(await first.append([answerBody(AMINA, 1)], NOON_MS));
        if (!seen) throw new Error('Must have written an answer, got none');
        const expected = { learner: AMINA, after: seen, none: ['answered'] } as const;
        valueIn(await second.append([answerBody(BILAL, 2)], NOON_MS));
        valueIn(await first.append([answerBody(AMINA, 3)], NOON_MS, expected));
        const stale = await second.append([answerBody(AMINA, 3)], NOON_MS, expected);
        expect(problemIn(stale)).toEqual({ code: 'turn/moved-on' });
        valueIn(await second.append([answerBody(AMINA, 4)], NOON_MS, { ...expected, none: ['turn-ended'] }));
        expect(await readAll(second, { learner: AMINA })).toHaveLength(3);
      });

      it('lets a child go on whose answers on paper a teacher has put in meanwhile', async () => {
        const log = await createStorage().open();
        const [seen] = valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
        if (!seen) throw new Error('Must have written an answer, got none');
        const { reason, ...asked } = answerBody(AMINA, 2);
        const onPaper = { ...asked, reason: { code: 'on-paper', skill: reason.skill } } as const;
        valueIn(await log.append([onPaper], NOON_MS));
        const expected = { learner: AMINA, after: seen, none: ['answered'] } as const;
        expect((await log.append([answerBody(AMINA, 3)], NOON_MS, expected)).ok).toBe(true);
      });

      it('goes on in the same order when the wall clock runs backwards, and marks what it then says', async () => {
        const log = await createStorage().open();
        const [now] = valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
        const [in1970] = valueIn(await log.append([answerBody(AMINA, 2)], 0));
        const [in2099] = valueIn(await log.append([answerBody(AMINA, 3)], 4_070_908_800_000));
        const [later] = valueIn(await log.append([answerBody(AMINA, 4)], NOON_MS + 60_000));
        expect([now, in1970, in2099, later].map((event) => event?.clockSuspect ?? false)).toEqual([
          false,
          true,
          true,
          false,
        ]);
        expect([in1970?.wallMs, in2099?.wallMs]).toEqual([0, 4_070_908_800_000]);
        expect(await readAll(log, { learner: AMINA })).toEqual([now, in1970, in2099, later]);
      });
    });

    describe('read', () => {
      it('hands over more events than one batch holds, each once and in order', async () => {
        const log = await createStorage().open();
        const seeds = Array.from({ length: 1201 }, (_, seed) => seed);
        valueIn(
          await log.append(
            seeds.map((seed) => answerBody(AMINA, seed)),
            NOON_MS,
          ),
        );
        let batches = 0;
        const events: StoredEvent[] = [];
        await log.read({ learner: AMINA }, async (batch) => {
          batches += 1;
          await Promise.resolve();
          events.push(...batch);
        });
        expect(events.map((event) => ('seed' in event ? event.seed : null))).toEqual(seeds);
        expect(batches).toBeGreaterThan(1);
      });

      it('starts behind the place that it is given', async () => {
        const log = await createStorage().open();
        const written = valueIn(
          await log.append(
            [1, 2, 3].map((seed) => answerBody(AMINA, seed)),
            NOON_MS,
          ),
        );
        const after = written[1] as EventPlace;
        expect(await readAll(log, { learner: AMINA, after })).toEqual([written[2]]);
        expect(await readAll(log, { after })).toEqual([written[2]]);
      });

      it('keeps one learner apart from another', async () => {
        const log = await createStorage().open();
        valueIn(await log.append([answerBody(AMINA, 1), answerBody(BILAL, 2)], NOON_MS));
        const events = await readAll(log, { learner: BILAL });
        expect(events.map((event) => event.type === 'answered' && event.learner)).toEqual([BILAL]);
      });

      it('counts what it would hand over, up to a place', async () => {
        const log = await createStorage().open();
        const written = valueIn(
          await log.append(
            [1, 2, 3].map((seed) => answerBody(AMINA, seed)),
            NOON_MS,
          ),
        );
        const through = written[1] as EventPlace;
        expect(valueIn(await log.count({ learner: AMINA }))).toBe(3);
        expect(valueIn(await log.count({ learner: AMINA, through }))).toBe(2);
        expect(valueIn(await log.count({ learner: BILAL }))).toBe(0);
      });
    });

    describe('import', () => {
      it('adds what is new, counts what is known, and changes nothing the second time', async () => {
        const log = await createStorage().open();
        const events = [1, 2, 3].map((sequence) => remoteAnswer(ELSEWHERE, sequence, AMINA));
        const first = valueIn(await log.importEvents(events.slice(0, 2), NOON_MS));
        expect(first).toEqual({ added: 2, known: 0, forks: 0, learners: [AMINA] });
        const second = valueIn(await log.importEvents(events, NOON_MS));
        expect(second).toEqual({ added: 1, known: 2, forks: 0, learners: [AMINA] });
        const held = await readAll(log);
        expect(valueIn(await log.importEvents(events, NOON_MS))).toMatchObject({ added: 0, known: 3 });
        expect(await readAll(log)).toEqual(held);
      });

      it('counts an event that comes twice in one import once', async () => {
        const log = await createStorage().open();
        const event = remoteAnswer(ELSEWHERE, 1, AMINA);
        const report = valueIn(await log.importEvents([event, { ...event }], NOON_MS));
        expect(report).toMatchObject({ added: 1, known: 1, forks: 0 });
      });

      it('knows an event again whose fields come in another order', async () => {
        const log = await createStorage().open();
        const event = remoteAnswer(ELSEWHERE, 1, AMINA);
        const turned = Object.fromEntries(Object.entries(event).reverse()) as unknown as StoredEvent;
        valueIn(await log.importEvents([event], NOON_MS));
        expect(valueIn(await log.importEvents([turned], NOON_MS))).toMatchObject({ added: 0, known: 1 });
      });

      it('keeps kinds and fields that this version does not know as they came', async () => {
        const log = await createStorage().open();
        const unknown: StoredEvent = {
          ...remoteAnswer(ELSEWHERE, 1, AMINA),
          type: 'dreamt',
          learner: AMINA,
          of: { sheep: [1, null, 'two'], depth: { more: true } },
        };
        valueIn(await log.importEvents([unknown], NOON_MS));
        expect(await readAll(log, { learner: AMINA })).toEqual([unknown]);
      });

      it('keeps both sides of a fork, in the same order whichever came first', async () => {
        const one = remoteAnswer(ELSEWHERE, 1, AMINA, { seed: 1 });
        const other = remoteAnswer(ELSEWHERE, 1, AMINA, { seed: 2 });
        const logs = [await createStorage().open(), await createStorage().open()] as const;
        valueIn(await logs[0].importEvents([one], NOON_MS));
        expect(valueIn(await logs[0].importEvents([other], NOON_MS))).toMatchObject({ added: 1, forks: 1 });
        valueIn(await logs[1].importEvents([other], NOON_MS));
        expect(valueIn(await logs[1].importEvents([one], NOON_MS))).toMatchObject({ added: 1, forks: 1 });
        expect(valueIn(await logs[1].importEvents([one, other], NOON_MS))).toMatchObject({ known: 2 });
        const held = await Promise.all(logs.map((log) => readAll(log, { learner: AMINA })));
        expect(held[0]).toHaveLength(2);
        expect(held[0]).toEqual(held[1]);
      });

      // With forks of two, one of these has a fork across the edge of a batch, whatever the size of batches.
      it.each([0, 1])(
        'hands over all sides of forks on the edge of a batch, %i events before',
        async (before) => {
          const log = await createStorage().open();
          const line = Array.from({ length: 1100 }, (_, at) => remoteAnswer(ELSEWHERE, at + 1, AMINA));
          const twins = line.map(({ sequence }) =>
            remoteAnswer(ELSEWHERE, sequence, AMINA, { seed: 5000 + sequence }),
          );
          const events = [...line, ...twins.slice(before)];
          valueIn(await log.importEvents(events, NOON_MS));
          const held = await readAll(log, { learner: AMINA });
          expect(held).toHaveLength(events.length);
          expect(new Set(held.map((event) => JSON.stringify(event))).size).toBe(events.length);
        },
      );

      it('lets what is done after an import come after it, though this clock is behind', async () => {
        const log = await createStorage().open();
        const ahead = remoteAnswer(ELSEWHERE, 1, AMINA, { wallMs: NOON_MS + 3_600_000 });
        valueIn(await log.importEvents([ahead], NOON_MS));
        const [mine] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
        expect(await readAll(log, { learner: AMINA })).toEqual([ahead, mine]);
      });

      it('stores a time from the far future and does not follow it', async () => {
        const log = await createStorage().open();
        const lost = remoteAnswer(ELSEWHERE, 1, AMINA, { wallMs: NOON_MS + 20 * 86_400_000 });
        valueIn(await log.importEvents([lost], NOON_MS));
        const [mine] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
        expect(await readAll(log, { learner: AMINA })).toEqual([mine, lost]);
      });

      it('is not kept behind by a day on which this clock was far in the future', async () => {
        const log = await createStorage().open();
        const [in2099] = valueIn(await log.append([answerBody(AMINA, 1)], 4_070_908_800_000));
        const later = remoteAnswer(ELSEWHERE, 1, AMINA, { wallMs: NOON_MS + 3_600_000 });
        valueIn(await log.importEvents([later], 4_070_908_800_000));
        const [mine] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
        expect(await readAll(log, { learner: AMINA })).toEqual([in2099, later, mine]);
      });

      it('writes on in another stream when its own comes back further than it knows', async () => {
        const storage = createStorage();
        const log = await storage.open();
        const [known] = valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
        if (known === undefined) throw new Error('Must have written one event');
        const forgotten = remoteAnswer(known.stream, known.sequence + 1, AMINA, { seed: 2 });
        valueIn(await log.importEvents([forgotten], NOON_MS));
        const [next] = valueIn(await log.append([answerBody(AMINA, 3)], NOON_MS));
        expect(next?.stream).not.toBe(known.stream);
        expect(await readAll(log, { learner: AMINA })).toHaveLength(3);
      });
    });

    describe('coverage', () => {
      it('is the ranges of each stream, gaps included, and gaps heal', async () => {
        const log = await createStorage().open();
        const events = [1, 2, 3, 5, 6, 9].map((sequence) => remoteAnswer(ELSEWHERE, sequence, AMINA));
        valueIn(await log.importEvents(events, NOON_MS));
        expect(valueIn(await log.coverage()).get(ELSEWHERE)).toEqual([
          [1, 3],
          [5, 6],
          [9, 9],
        ]);
        valueIn(await log.importEvents([remoteAnswer(ELSEWHERE, 4, BILAL)], NOON_MS));
        expect(valueIn(await log.coverage()).get(ELSEWHERE)).toEqual([
          [1, 6],
          [9, 9],
        ]);
      });

      it('counts both sides of a fork as one number held', async () => {
        const log = await createStorage().open();
        const events = [1, 2, 4].map((sequence) => remoteAnswer(ELSEWHERE, sequence, AMINA));
        const twin = remoteAnswer(ELSEWHERE, 2, AMINA, { seed: 77 });
        valueIn(await log.importEvents([...events, twin], NOON_MS));
        expect(valueIn(await log.coverage()).get(ELSEWHERE)).toEqual([
          [1, 2],
          [4, 4],
        ]);
      });

      it('has the own stream from its first event', async () => {
        const log = await createStorage().open();
        const [mine] = valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
        if (mine === undefined) throw new Error('Must have written one event');
        expect(valueIn(await log.coverage()).get(mine.stream)).toEqual([[1, mine.sequence]]);
      });
    });

    describe('several logs on one storage', () => {
      it('tell each other and themselves what was written', async () => {
        const storage = createStorage();
        const [here, there] = [await storage.open(), await storage.open()];
        const heardHere: LogChange[] = [];
        here.subscribe((change) => heardHere.push(change));
        const heardThere = new Promise<LogChange>((resolve) => there.subscribe(resolve));
        valueIn(await here.append([answerBody(AMINA, 1)], NOON_MS));
        expect(heardHere).toEqual([{ from: 'here', by: 'append', learners: [AMINA] }]);
        expect(await heardThere).toEqual({ from: 'other-tab', by: 'append', learners: [AMINA] });
        expect(await readAll(there, { learner: AMINA })).toHaveLength(1);
      });

      it('tell nothing after the subscription ended', async () => {
        const log = await createStorage().open();
        let heard = 0;
        const end = log.subscribe(() => {
          heard += 1;
        });
        end();
        valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
        expect(heard).toBe(0);
      });
    });

    it('says so when it was closed', async () => {
      const log = await createStorage().open();
      log.close();
      expect(problemIn(await log.append([answerBody(AMINA, 1)], NOON_MS)).code).toBe('storage/unavailable');
    });
  });
}
