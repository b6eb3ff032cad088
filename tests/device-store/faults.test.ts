// A full disk, an abort, a kill at every single write of every step that records something: before and after the
// storage is whole, and the step has either happened or not.
import { describe, expect, it, vi } from 'vitest';
import type { LogDatabase } from '../../src/device-store/log-database.ts';
import type { OpenedLog } from '../../src/device-store/open-log.ts';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Result } from '../../src/domain/result.ts';
import { readAll } from '../contracts/event-log.ts';
import {
  answerBody,
  learnerNamed,
  NOON_MS,
  remoteAnswer,
  streamNamed,
  valueIn,
} from '../support/event-samples.ts';
import { createFaultyStorage, FAULTS, type Fault } from '../support/faulty-storage.ts';
import { createTablet } from './log-fixture.ts';

// Some tests go through every write of a step; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const AMINA = learnerNamed('amina');
const EXPECTED: Readonly<Record<Fault, Problem['code']>> = {
  'disk-full': 'storage/full',
  'disk-full-late': 'storage/full',
  aborted: 'storage/unavailable',
  killed: 'storage/unavailable',
};

const remote = (count: number) =>
  Array.from({ length: count }, (_, at) => remoteAnswer(streamNamed('elsewhere'), at + 1, AMINA));

interface Step {
  readonly name: string;
  readonly doing: Extract<Problem, { code: 'storage/full' }>['doing'];
  /** Events that are there when the step has happened. */
  readonly adds: number;
  readonly run: (opened: OpenedLog) => Promise<Result<unknown, Problem>>;
}

const answers: readonly EventBody[] = [answerBody(AMINA, 1), answerBody(AMINA, 2), answerBody(AMINA, 3)];

const STEPS: readonly Step[] = [
  { name: 'an answer', doing: 'answer', adds: 1, run: ({ log }) => log.append(answers.slice(0, 1), NOON_MS) },
  { name: 'three events at once', doing: 'answer', adds: 3, run: ({ log }) => log.append(answers, NOON_MS) },
  {
    name: 'a new PIN',
    doing: 'roster',
    adds: 1,
    run: ({ log }) => log.append([{ type: 'pin-set', learner: AMINA }], NOON_MS),
  },
  { name: 'an import', doing: 'restore', adds: 5, run: ({ log }) => log.importEvents(remote(5), NOON_MS) },
  // The sixth is the event that starts the new stream.
  { name: 'a restore', doing: 'restore', adds: 6, run: ({ log }) => log.restoreEvents(remote(5), NOON_MS) },
];

async function startTablet() {
  const storage = createFaultyStorage();
  const tablet = createTablet(storage.indexedDB);
  const opened = await tablet.open();
  valueIn(await opened.log.append([answerBody(AMINA, 100)], NOON_MS));
  return { storage, tablet, opened, before: await readAll(opened.log) };
}

async function countWrites(step: Step): Promise<number> {
  const { storage, opened } = await startTablet();
  storage.failAt(-1, 'aborted');
  valueIn(await step.run(opened));
  return storage.writes();
}

describe.each(STEPS)('$name', (step) => {
  it.each(FAULTS)('is there whole or not at all when the storage is %s at any write', async (fault) => {
    const writes = await countWrites(step);
    expect(writes).toBeGreaterThan(1);
    for (let at = 0; at < writes; at++) {
      const { storage, tablet, opened, before } = await startTablet();
      storage.failAt(at, fault);
      const result = await step.run(opened);
      expect(result).toMatchObject({ ok: false, problem: { code: EXPECTED[fault] } });
      if (EXPECTED[fault] === 'storage/full')
        expect(result).toMatchObject({ problem: { doing: step.doing } });

      const reopened = await tablet.open();
      expect(reopened.started).toBeNull();
      expect(await readAll(reopened.log)).toEqual(before);
      // Once there is room again the same step works, with the numbers that the failed one would have had.
      valueIn(await step.run(reopened));
      const after = await readAll(reopened.log);
      expect(after).toHaveLength(before.length + step.adds);
      await expectWhole(reopened.database, after);
    }
  });
});

describe('the first start', () => {
  it.each(FAULTS)('leaves nothing half made when the storage is %s at any write', async (fault) => {
    for (let at = 0; at < 2; at++) {
      const storage = createFaultyStorage();
      const tablet = createTablet(storage.indexedDB);
      storage.failAt(at, fault);
      expect(await tablet.tryOpen()).toMatchObject({ ok: false, problem: { code: EXPECTED[fault] } });
      const { log, started } = await tablet.open();
      expect(started).toBe('new');
      expect((await readAll(log)).map(({ type, sequence }) => [type, sequence])).toEqual([
        ['stream-started', 1],
      ]);
    }
  });
});

describe('durability', () => {
  it('is strict in every transaction that writes to the log', async () => {
    const { storage, opened } = await startTablet();
    for (const step of STEPS) valueIn(await step.run(opened));
    valueIn(await opened.mark());
    expect(storage.durabilities.length).toBeGreaterThan(STEPS.length);
    expect(new Set(storage.durabilities)).toEqual(new Set(['strict']));
  });
});

/** No number is given twice, and the installation's row is ahead of all of its stream. */
async function expectWhole(database: LogDatabase, events: readonly StoredEvent[]): Promise<void> {
  const names = events.map(({ stream, sequence }) => `${stream} ${sequence}`);
  expect(new Set(names).size).toBe(events.length);
  const here = await database.installation.get('here');
  const mine = events.filter(({ stream }) => stream === here?.stream).map(({ sequence }) => sequence);
  expect(here?.next).toBe(Math.max(...mine) + 1);
  expect(mine.sort((a, b) => a - b)).toEqual(mine.map((_sequence, index) => index + 1));
}
