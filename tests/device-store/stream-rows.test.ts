import { describe, expect, it } from 'vitest';
import type { LogDatabase } from '../../src/device-store/log-database.ts';
import { checkOf, makeHeld, readHeld, toStreamHave, xor } from '../../src/device-store/stream-rows.ts';
import { inTransaction } from '../../src/device-store/transaction.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { StreamId } from '../../src/domain/ids.ts';
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

const AMINA = learnerNamed('amina');
const ELSEWHERE = streamNamed('elsewhere');

async function haveOf(database: LogDatabase, stream: StreamId) {
  const here = await database.installation.get('here');
  if (here === undefined) throw new Error('Must have a stream here, got none');
  const { events, chunks, streams, installation } = database;
  return toStreamHave(
    await inTransaction(database, [events, chunks, streams, installation], () =>
      readHeld(database, stream, here),
    ),
  );
}

const checkOfAll = (events: readonly StoredEvent[]) => events.map(checkOf).reduce(xor, 0);

describe('what is held of a stream', () => {
  it('is told of the own one without reading an event of it', async () => {
    const { log, database } = await createTablet().open();
    const stream = valueIn(await log.currentStream());
    for (let seed = 0; seed < 5; seed++)
      valueIn(await log.append([answerBody(AMINA, seed)], NOON_MS + seed * 1000));
    const events = await readAll(log);
    expect(await haveOf(database, stream)).toEqual({ ranges: [[1, 6]], check: checkOfAll(events) });
    expect(await database.streams.count()).toBe(0);
  });

  it('is made of the events where a stream is older than its check', async () => {
    const { log, database } = await createTablet().open();
    valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
    const row = await database.installation.get('here');
    if (row === undefined) throw new Error('Must have a stream here, got none');
    const { check, ...older } = row;
    await database.installation.put(older);
    expect((await haveOf(database, row.stream)).check).toBe(check);
    // And goes on from there with the next answer.
    const [next] = valueIn(await log.append([answerBody(AMINA, 2)], NOON_MS));
    expect((await database.installation.get('here'))?.check).toBe(xor(check ?? 0, next ? checkOf(next) : 0));
  });

  it('follows what comes in, in pieces, doubles and gaps, as if it were read anew each time', async () => {
    const { log, database } = await createTablet().open();
    const all = Array.from({ length: 12 }, (_, at) => remoteAnswer(ELSEWHERE, at + 1, AMINA));
    const twin = remoteAnswer(ELSEWHERE, 3, AMINA, { seed: 400 });
    for (const piece of [all.slice(0, 3), all.slice(6, 9), [twin], all.slice(1, 5), all, [twin]]) {
      valueIn(await log.importEvents(piece, NOON_MS));
      const have = await haveOf(database, ELSEWHERE);
      const held = (await readAll(log)).filter(({ stream }) => stream === ELSEWHERE);
      expect(have.check).toBe(checkOfAll(held));
      expect(have.ranges).toEqual((await makeHeld(database, ELSEWHERE)).ranges);
    }
    expect((await haveOf(database, ELSEWHERE)).ranges).toEqual([[1, 12]]);
    expect(await database.streams.get(ELSEWHERE)).toMatchObject({ forked: true });
  });

  it('reads a stream with more events than one step takes, forks at the seam too', async () => {
    const { log, database } = await createTablet().open();
    const all = Array.from({ length: 1003 }, (_, at) => remoteAnswer(ELSEWHERE, at + 1, AMINA));
    const twins = [499, 500, 501, 1000].map((at) => remoteAnswer(ELSEWHERE, at, AMINA, { seed: 7_000 + at }));
    valueIn(await log.importEvents([...all, ...twins], NOON_MS));
    const made = await makeHeld(database, ELSEWHERE);
    expect(made).toEqual({ ranges: [[1, 1003]], rows: checkOfAll([...all, ...twins]) });
  });

  it('is kept of the old stream when another one is begun', async () => {
    const { log, database } = await createTablet().open();
    const before = valueIn(await log.currentStream());
    const [answer] = valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
    const held = await haveOf(database, before);
    // A copy of this tablet wrote something else under the same number.
    const twin = { ...remoteAnswer(before, answer?.sequence ?? 0, AMINA, { seed: 99 }) };
    valueIn(await log.importEvents([twin], NOON_MS));
    expect(valueIn(await log.currentStream())).not.toBe(before);
    expect(await haveOf(database, before)).toEqual({
      ranges: held.ranges,
      check: xor(held.check ?? 0, checkOf(twin)),
    });
    const starts = (await readAll(log)).filter(({ type }) => type === 'stream-started');
    expect(starts.at(-1)).toMatchObject({ why: 'cloned', previous: before });
  });
});
