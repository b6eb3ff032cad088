import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { expect, test } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { type LearnerId, parseItemId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { createLog } from '../../src/relay/log.ts';
import { createServedCourses } from '../../src/relay/snapshots/served-courses.ts';
import { startUpkeep } from '../../src/relay/snapshots/upkeep.ts';
import { countOf as countRanges } from '../../src/sync/have.ts';
import { decodeSnapshot, type LearnerSnapshot, nameSnapshot } from '../../src/sync/snapshot.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import { fromSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { answerBody, valueIn } from '../support/event-samples.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { giveCode } from './relay-fixture.ts';
import { type Ask, admit, enrol, foundSchool, type School, transportTo } from './school.ts';
import { serveRelay } from './served-school.ts';
import type { Tablet } from './tablet.ts';

const PACK = valueIn(parsePackId('org.example.fractions'));
const VERSION = '1.2.0';

const served = serveRelay(async (fixture) => {
  await fixture.write('packs/fractions.zip', Buffer.from(fixtureArchive()));
  await fixture.write(
    'packs/index.json',
    JSON.stringify([{ id: PACK, version: VERSION, file: 'fractions.zip' }]),
  );
});
const { ask } = served;

function practised(learner: LearnerId, count: number, from = 0): readonly EventBody[] {
  return Array.from({ length: count }, (_, at): EventBody => {
    const seed = from + at;
    return {
      ...answerBody(learner, seed),
      pack: PACK,
      packVersion: VERSION,
      item: valueIn(parseItemId(`a.${seed % 7}`)),
      skills: [valueIn(parseSkillId(seed % 3 === 0 ? 'fractions' : 'add'))],
    };
  });
}

/** A class with a past: three learners, two tablets. */
async function practisedSchool(): Promise<{ readonly school: School; readonly tablets: readonly Tablet[] }> {
  const school = await foundSchool();
  await enrol(ask, school.founder, school, await giveCode(served.relay));
  const tablets = [await admit(school), await admit(school)];
  await school.founder.sync(transportTo(ask));
  for (const [at, tablet] of tablets.entries()) {
    await enrol(ask, tablet, school);
    for (const learner of school.learners) await tablet.write(...practised(learner, 600, at * 10_000));
    expect((await tablet.sync(transportTo(ask))).problem).toBeNull();
  }
  return { school, tablets };
}

async function joinWithoutHistory(
  school: School,
): Promise<{ readonly tablet: Tablet; readonly bytes: () => number }> {
  const tablet = await admit(school);
  await school.founder.sync(transportTo(ask));
  await enrol(ask, tablet, school);
  tablet.scope = { classes: [school.class], history: false };
  let bytes = 0;
  const counting: Ask = async (path, init) => {
    const response = await ask(path, init);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  expect((await tablet.sync(transportTo(counting))).problem).toBeNull();
  return { tablet, bytes: () => bytes };
}

const snapshotsOf = (tablet: Tablet): readonly LearnerSnapshot[] =>
  tablet.snapshots.map((bytes) => valueIn(decodeSnapshot(bytes)));

test('a tablet that joins knows everybody and where each stands, for a few kilobytes', async () => {
  const { school, tablets } = await practisedSchool();
  const past = tablets.reduce(
    (sum, tablet) => sum + tablet.chunks.reduce((all, { bytes }) => all + bytes.length, 0),
    0,
  );
  const { tablet, bytes } = await joinWithoutHistory(school);
  expect(new Set(snapshotsOf(tablet).map(({ learner }) => learner))).toEqual(new Set(school.learners));
  const added = tablet.events.filter(({ type }) => type === 'learner-added');
  expect(added.length).toBe(school.learners.length);
  expect(bytes()).toBeLessThan(past / 2);
});

test('a snapshot is what the same events give when they are folded on a tablet', async () => {
  const { school, tablets } = await practisedSchool();
  const { tablet } = await joinWithoutHistory(school);
  const quiet = createLog('error', Date.now, () => {});
  const [course] = await createServedCourses(served.fixture.appFolder, quiet).courses();
  if (!course) throw new Error('Must have a course');
  for (const { learner, state, count, through, covers, packVersion } of snapshotsOf(tablet)) {
    const events = tablets
      .flatMap((one) => one.events.filter((event) => one.stream === event.stream))
      .concat(school.founder.events.filter(({ stream }) => stream === school.founder.stream))
      .filter((event) => 'learner' in event && event.learner === learner)
      .filter(
        (event, at, all) =>
          all.findIndex((other) => other.stream === event.stream && other.sequence === event.sequence) === at,
      )
      .sort(compareEvents);
    const folded = createProgress(course);
    for (const event of events) applyProgress(course, folded, event);
    const carried = fromSnapshot(course, state);
    expect(carried?.model.words).toEqual(folded.model.words);
    expect(carried?.model.bytes).toEqual(folded.model.bytes);
    expect(carried?.counts).toEqual(folded.counts);
    expect(carried?.skills).toEqual(folded.skills);
    expect([count, packVersion]).toEqual([events.length, VERSION]);
    expect(through.sequence).toBe(events.at(-1)?.sequence);
    for (const one of tablets)
      expect(countRanges(covers.get(one.stream)?.ranges ?? [])).toBe(
        one.have().get(one.stream)?.ranges[0]?.[1],
      );
  }
});

test('what is new after a snapshot comes as it was written', async () => {
  const { school, tablets } = await practisedSchool();
  const { tablet } = await joinWithoutHistory(school);
  const [amina] = school.learners;
  const [other] = tablets;
  if (!amina || !other) throw new Error('Must have a learner and a tablet');
  await other.write(...practised(amina, 12, 70_000));
  await other.sync(transportTo(ask));
  await tablet.sync(transportTo(ask));
  const seeds = tablet.events.flatMap((event) => (event.type === 'answered' ? [Number(event.seed)] : []));
  expect(seeds.filter((seed) => seed >= 70_000).length).toBe(12);
});

test('a snapshot that was brought up to date is the one that is made anew of everything', async () => {
  const { school, tablets } = await practisedSchool();
  await joinWithoutHistory(school);
  const [first, second] = tablets;
  const [amina] = school.learners;
  if (!amina || !first || !second) throw new Error('Must have a learner and two tablets');
  /** Where Amina stands; what of other streams was there at that moment is beside the point. */
  const standing = async () => {
    const { tablet } = await joinWithoutHistory(school);
    const { covers, ...rest } = snapshotsOf(tablet).find(({ learner }) => learner === amina) ?? {
      covers: new Map(),
    };
    return { ...rest, streams: [...covers.keys()] };
  };
  const forget = async () => {
    const database = new Database(join(served.fixture.dataFolder, 'relay.db'));
    database.exec('DELETE FROM snapshot');
    database.close();
    await served.reopen();
  };

  // Later than everything: taken in on top.
  await first.write(...practised(amina, 1_300, 80_000));
  await first.sync(transportTo(ask));
  const advanced = await standing();
  await forget();
  expect(await standing()).toEqual(advanced);
  expect(advanced).toMatchObject({ count: 1 + 600 + 600 + 1_300 });

  // From the other tablet, what belongs in between: folded anew.
  await second.write(...practised(amina, 1_300, 90_000));
  await second.sync(transportTo(ask));
  const late = await standing();
  await forget();
  expect(await standing()).toEqual(late);
  expect(late).toMatchObject({ count: 1 + 600 + 600 + 1_300 + 1_300 });
});

test('once somebody has asked, snapshots are brought up to date while nobody waits for them', async () => {
  const { school, tablets } = await practisedSchool();
  const quiet = createLog('error', Date.now, () => {});
  const upkeep = startUpkeep({ store: served.relay.store, ...served.relay.services, log: quiet }, 30);
  const counts = async () =>
    (await served.relay.store.snapshots(school.id, 'all')).map(
      ({ bytes }) => valueIn(decodeSnapshot(bytes)).count,
    );
  await setTimeout(300);
  expect(await counts()).toEqual([]);
  await joinWithoutHistory(school);
  const [first] = tablets;
  const [amina] = school.learners;
  if (!amina || !first) throw new Error('Must have a learner and a tablet');
  await first.write(...practised(amina, 1_300, 80_000));
  await first.sync(transportTo(ask));
  await expect.poll(counts, { timeout: 20_000 }).toContain(1 + 600 + 600 + 1_300);
  upkeep.stop();
});

test('a snapshot that came before a link died does not come again, and in the end all have come', async () => {
  const { school } = await practisedSchool();
  const tablet = await admit(school);
  await school.founder.sync(transportTo(ask));
  await enrol(ask, tablet, school);
  tablet.scope = { classes: [school.class], history: false };
  // One snapshot is longer than half of what the link lets through.
  for (let tries = 0; tries < 10; tries++) await tablet.sync(transportTo(ask, { cutAfter: 1_400 }));
  expect((await tablet.sync(transportTo(ask, { cutAfter: 1_400 }))).problem).toBeNull();
  expect(new Set(tablet.snapshots.map(nameSnapshot)).size).toBe(tablet.snapshots.length);
  expect(new Set(snapshotsOf(tablet).map(({ learner }) => learner))).toEqual(new Set(school.learners));
});

test('a tablet of one class gets nothing of a learner of another one', async () => {
  const { school } = await practisedSchool();
  const stranger = await admit(school);
  await school.founder.sync(transportTo(ask));
  await enrol(ask, stranger, school);
  stranger.scope = { classes: [], history: true };
  await stranger.sync(transportTo(ask));
  expect(stranger.events.filter((event) => 'learner' in event)).toEqual([]);
  expect(stranger.snapshots).toEqual([]);
  expect(stranger.events.some(({ type }) => type === 'device-admitted')).toBe(true);
});
