import { describe, expect, it, vi } from 'vitest';
import { findDamage } from '../../src/device-store/verifying.ts';
import { toCanonicalText } from '../../src/domain/canonical-event.ts';
import type { EventBody } from '../../src/domain/event.ts';
import { isMismatch } from '../../src/sync/have.ts';
import { readAll } from '../contracts/event-log.ts';
import { answerBody, learnerNamed, valueIn } from '../support/event-samples.ts';
import { copyDatabases } from '../support/raw-database.ts';
import { createTablet } from './log-fixture.ts';
import {
  ALL,
  admit,
  createDevice,
  createSchool,
  give,
  MUCH,
  type TestDevice,
  toParcel,
} from './vault-fixture.ts';

// Signing and several databases: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const AMINA = learnerNamed('amina');
const BILAL = learnerNamed('bilal');

const answers = (count: number, learner = AMINA, from = 0): readonly EventBody[] =>
  Array.from({ length: count }, (_, at) => answerBody(learner, from + at));

async function textsOf({ opened }: TestDevice): Promise<readonly string[]> {
  return (await readAll(opened.log)).map(toCanonicalText).sort();
}

async function expectSame(one: TestDevice, other: TestDevice): Promise<void> {
  expect(await textsOf(one)).toEqual(await textsOf(other));
  expect(valueIn(await one.vault.have())).toEqual(valueIn(await other.vault.have()));
}

async function meet(one: TestDevice, other: TestDevice, maxBytes = MUCH): Promise<void> {
  await give(one, other, maxBytes);
  await give(other, one, maxBytes);
}

describe('two devices of a school that meet', () => {
  it('hold the same events and say so with the same ranges and checks', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    for (const body of answers(7)) await tablet.append(body);
    await teacher.append(...answers(3, BILAL));
    await meet(teacher, tablet);
    await expectSame(teacher, tablet);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(7);
  });

  it('seal what is full once and pass it on byte for byte, also to a third', async () => {
    const [teacher, tablet, third] = await createSchool(['tablet', 'tablet']);
    if (!tablet || !third) throw new Error('Must have two tablets');
    await meet(teacher, tablet);
    await tablet.append(...answers(600));
    await give(tablet, teacher);
    const sealed = await tablet.opened.database.chunks.filter((row) => row.sealed).toArray();
    expect(sealed.length).toBeGreaterThanOrEqual(2);
    expect(sealed.every(({ from, to }) => to - from + 1 <= 250)).toBe(true);
    await give(teacher, third);
    for (const { stream, from, hash, bytes } of sealed) {
      expect((await third.opened.database.chunks.get([stream, from, hash]))?.bytes).toEqual(bytes);
    }
    expect(await readAll(third.opened.log, { learner: AMINA })).toHaveLength(600);
  });

  it('give a tail anew as it grows, and keep only the chunk that covers the others', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await meet(teacher, tablet);
    const stream = valueIn(await tablet.opened.log.currentStream());
    for (let at = 0; at < 5; at++) {
      await tablet.append(...answers(4, AMINA, at * 4));
      await give(tablet, teacher);
    }
    const tails = () =>
      teacher.opened.database.chunks.filter((row) => row.stream === stream && !row.sealed).count();
    expect(await tails()).toBeGreaterThan(1);
    await tablet.append(...answers(400, AMINA, 100));
    await give(tablet, teacher);
    const left = await teacher.opened.database.chunks.filter((row) => row.stream === stream).toArray();
    expect(left.filter(({ sealed }) => sealed)).toHaveLength(1);
    expect(left.every((row) => row.sealed || row.from > 250 || row.to > 250)).toBe(true);
    await expectSame(teacher, tablet);
  });

  it('get through in pieces of one chunk, and nothing is sent twice', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await give(teacher, tablet);
    await tablet.append(...answers(700));
    const reports = await give(tablet, teacher, 1);
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(701);
    expect(reports.every(({ known }) => known === 0)).toBe(true);
    expect(await give(tablet, teacher)).toEqual([]);
  });

  it('change nothing by giving everything once more', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await tablet.append(...answers(9));
    const query = { have: new Map(), scope: ALL, maxBytes: MUCH, known: new Set<string>() };
    await give(teacher, tablet);
    const batch = valueIn(await tablet.vault.lacking(query));
    const parcel = await toParcel(tablet.vault, batch);
    const first = valueIn(await teacher.vault.commit(parcel));
    expect(first.added).toBe(10);
    const before = valueIn(await teacher.vault.have());
    const again = valueIn(await teacher.vault.commit(parcel));
    expect([again.added, again.refused, again.forks]).toEqual([0, [], []]);
    expect(again.known).toBeGreaterThanOrEqual(10);
    expect(valueIn(await teacher.vault.have())).toEqual(before);
  });
});

describe('what is not believed', () => {
  it('waits until the device is admitted, and comes in by itself then', async () => {
    const [teacher, admitted] = await createSchool(['tablet']);
    const stranger = await createDevice();
    if (!admitted) throw new Error('Must have a tablet');
    stranger.pin = teacher.pin;
    await stranger.append(...answers(4));
    const [report] = await give(stranger, teacher);
    expect([report?.added, report?.refused.map(({ why }) => why)]).toEqual([0, ['device']]);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toEqual([]);
    expect(await teacher.opened.database.waiting.count()).toBe(1);
    await admit(teacher, stranger, 'tablet');
    await admitted.append(answerBody(BILAL, 1));
    await give(admitted, teacher);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(4);
    expect(await teacher.opened.database.waiting.count()).toBe(0);
  });

  it('is nothing of a chunk of which one bit was turned; its neighbours are unharmed', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await give(teacher, tablet);
    await tablet.append(...answers(600));
    const have = valueIn(await teacher.vault.have());
    const batch = valueIn(await tablet.vault.lacking({ have, scope: ALL, maxBytes: MUCH, known: null }));
    const parcel = await toParcel(tablet.vault, { ...batch, vocabularies: [] });
    const [first, ...rest] = parcel.chunks;
    if (!first) throw new Error('Must have a chunk');
    const turned = Uint8Array.from(first, (byte, at) => (at === first.length - 20 ? byte ^ 1 : byte));
    const report = valueIn(await teacher.vault.commit({ ...parcel, chunks: [turned, ...rest] }));
    expect(report.refused.map(({ why }) => why)).toHaveLength(1);
    expect(['malformed', 'signature']).toContain(report.refused[0]?.why);
    expect(report.added).toBeGreaterThan(0);
    await give(tablet, teacher);
    await expectSame({ ...teacher }, { ...tablet });
  });

  it('is what a revoked device wrote after the last that is believed', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await tablet.append(...answers(3));
    await meet(teacher, tablet);
    const stream = valueIn(await tablet.opened.log.currentStream());
    const { toDeviceId } = await import('../../src/identity/device-id.ts');
    const device = toDeviceId(tablet.signer.key);
    await teacher.append({ type: 'device-revoked', device, believed: [[stream, 4]] });
    await tablet.append(...answers(5, AMINA, 50));
    const [report] = await give(tablet, teacher);
    expect(report?.refused.map(({ why }) => why)).toEqual(['device']);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(3);
  });

  it('is anything at all on a device that belongs to no school', async () => {
    const [teacher] = await createSchool([]);
    const alone = await createDevice();
    const [report] = await give(teacher, alone);
    expect([report?.added, report?.refused.every(({ why }) => why === 'school')]).toEqual([0, true]);
  });
});

describe('a row that a disk has damaged', () => {
  it('is noticed, told to peers as another check, and what it was comes back from them', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await tablet.append(...answers(6));
    await meet(teacher, tablet);
    const { database } = teacher.opened;
    expect(await findDamage(database)).toEqual([]);
    const stream = valueIn(await tablet.opened.log.currentStream());
    const row = await database.events.get([stream, 4, 0]);
    if (!row) throw new Error('Must hold the row');
    const put = database.events as unknown as { put(row: unknown, key: unknown): Promise<unknown> };
    await put.put({ ...row, score: 0.25 }, [stream, 4, 0]);
    expect(await findDamage(database)).toEqual([stream]);
    const [mine, theirs] = [valueIn(await teacher.vault.have()), valueIn(await tablet.vault.have())];
    expect(isMismatch(mine.get(stream), theirs.get(stream))).toBe(true);
    const query = { stream, from: 1, skip: 0, scope: ALL, maxBytes: MUCH };
    valueIn(
      await teacher.vault.commit(await toParcel(tablet.vault, valueIn(await tablet.vault.again(query)))),
    );
    const texts = (await readAll(teacher.opened.log)).map(toCanonicalText);
    expect(texts).toContain(toCanonicalText(row));
  });
});

describe('a copied tablet', () => {
  it('is found out at the next meeting: both versions are kept, and it goes on under a new name', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await tablet.append(...answers(3));
    await meet(teacher, tablet);
    const copied = createTablet(await copyDatabases(tablet.tablet.indexedDB), tablet.tablet.name);
    copied.marker.mark = tablet.tablet.marker.mark;
    await tablet.append(...answers(4, AMINA, 20));
    const twin = await createDevice(copied);
    twin.pin = teacher.pin;
    await twin.append(...answers(4, BILAL, 40));
    const stream = valueIn(await twin.opened.log.currentStream());
    expect(stream).toBe(valueIn(await tablet.opened.log.currentStream()));
    await give(tablet, teacher);
    // The ranges are equal and the checks are not: the stream is gone through again.
    const again = { stream, from: 1, skip: 0, scope: ALL, maxBytes: MUCH };
    const theirs = valueIn(await teacher.vault.again(again));
    const report = valueIn(await twin.vault.commit(await toParcel(teacher.vault, theirs)));
    expect(report.forks).toEqual([stream]);
    expect(valueIn(await twin.opened.log.currentStream())).not.toBe(stream);
    const mine = valueIn(await twin.vault.again(again));
    const back = valueIn(await teacher.vault.commit(await toParcel(twin.vault, mine)));
    expect(back.forks).toEqual([stream]);
    await meet(teacher, twin);
    await expectSame(teacher, twin);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(7);
    expect(await readAll(teacher.opened.log, { learner: BILAL })).toHaveLength(4);
  });
});
