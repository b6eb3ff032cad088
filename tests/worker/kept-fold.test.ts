// A fold that a snapshot begins, over a real log: how much of it each look reads.
import { expect, test } from 'vitest';
import type { EventLog } from '../../src/device-store/event-log.ts';
import { createSnapshots } from '../../src/device-store/snapshots.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import { foldFrom, type KeptFold } from '../../src/worker/kept-fold.ts';
import { createTablet } from '../device-store/log-fixture.ts';
import { openTestShelf } from '../device-store/shelf-fixture.ts';
import {
  answerBody,
  learnerNamed,
  NOON_MS,
  remoteAnswer,
  streamNamed,
  valueIn,
} from '../support/event-samples.ts';

const AMINA = learnerNamed('amina');
const TABLET = streamNamed('tablet');

/** Counts the events that count. */
const COUNTING: KeptFold<{ sum: number }> = {
  name: 'counting',
  restore: (state) => (typeof state === 'number' ? { sum: state } : null),
  create: () => ({ sum: 0 }),
  apply: (folded) => {
    folded.sum += 1;
  },
  toKept: ({ sum }) => sum,
};

const answerAt = (at: number): StoredEvent => remoteAnswer(TABLET, at, AMINA);

function onPaperAt(at: number, correct: boolean): StoredEvent {
  const { skills } = answerBody(AMINA, 7);
  const answer = remoteAnswer(TABLET, at, AMINA, { seed: 7 });
  return { ...answer, correct, reason: { code: 'on-paper', skill: skills[0] } };
}

async function openLog() {
  const { log } = await createTablet().open();
  const snapshots = createSnapshots(await openTestShelf(), log);
  let read = 0;
  const counted: Pick<EventLog, 'read'> = {
    read: (of, take) =>
      log.read(of, (batch) => {
        read += batch.length;
        return take(batch);
      }),
  };
  return {
    write: async (events: readonly StoredEvent[]) => valueIn(await log.importEvents(events, NOON_MS)),
    look: async () => {
      read = 0;
      const { folded } = valueIn(await foldFrom(counted, snapshots, AMINA, COUNTING));
      return { read, sum: folded.sum };
    },
  };
}

const answers = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => answerAt(from + at));

test('a word on paper has a long log read once more, and no look after that', async () => {
  const { write, look } = await openLog();
  await write(answers(1, 1_200));
  expect(await look()).toEqual({ read: 1_200, sum: 1_200 });
  expect(await look()).toEqual({ read: 0, sum: 1_200 });
  await write([onPaperAt(1_201, true)]);
  expect((await look()).sum).toBe(1_201);
  expect(await look()).toEqual({ read: 0, sum: 1_201 });
});

test('a word that takes the place of another on paper counts alone, at the first look and at every later one', async () => {
  const { write, look } = await openLog();
  await write([onPaperAt(1, true), ...answers(2, 1_200)]);
  expect((await look()).sum).toBe(1_201);
  await write([onPaperAt(1_202, false)]);
  expect((await look()).sum).toBe(1_201);
  expect(await look()).toEqual({ read: 0, sum: 1_201 });
  await write(answers(1_203, 5));
  expect(await look()).toEqual({ read: 5, sum: 1_206 });
});
