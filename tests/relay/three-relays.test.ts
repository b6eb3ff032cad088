// Three relays before one PostgreSQL, killed and started again at random while tablets sync with whichever answers.
// What was acknowledged is there in the end, each event once, on every tablet.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildRelay } from '../../src/cli/build-relay.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { createRandom } from '../../src/domain/random.ts';
import { openStore } from '../../src/relay/opening-store.ts';
import { hashOfSecret } from '../../src/relay/schools/tokens.ts';
import type { RelayStore } from '../../src/relay/store/relay-store.ts';
import { countOf, rangesOf, subtract } from '../../src/sync/have.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';
import { createFixture, type Fixture } from './relay-fixture.ts';
import { type Ask, admit, answers, enrol, foundSchool, type School, transportTo } from './school.ts';
import type { Tablet } from './tablet.ts';

const BUILT = 'dist/relay-of-tests';
const TABLETS = 4;
const ROUNDS = process.env.BANYAN_LONG === '1' ? 60 : 6;
const RELAYS = 3;
const LEAST_KILLS = 5;
const SEED = Number(process.env.BANYAN_SEED ?? 20_261_122);
const CODE = 'ABCDE12345';

let postgres: PostgresServer;
let address = '';
let fixture: Fixture;
let store: RelayStore;
let kills = 0;
const relays: (RelayProcess | null)[] = Array.from({ length: RELAYS }, () => null);

beforeAll(async () => {
  await buildRelay(BUILT);
  fixture = await createFixture();
  postgres = await startPostgres();
  address = await postgres.createPlace();
  const opened = await openStore({ type: 'postgres', url: address });
  if (!opened.ok) throw new Error(`The store must open, got ${opened.problem.code}`);
  store = opened.value;
}, 120_000);
beforeEach(() => store.addEnrolmentCode(hashOfSecret(CODE), Number.MAX_SAFE_INTEGER));
afterEach(killAll);

afterAll(async () => {
  await store?.close();
  await postgres?.remove();
  await fixture?.remove();
}, 60_000);

async function start(at: number): Promise<void> {
  relays[at] = await startRelayProcess({
    program: [join(PROJECT, BUILT, 'main.js')],
    appFolder: fixture.appFolder,
    dataFolder: fixture.dataFolder,
    environment: { STORE: 'postgres', DATABASE_URL: address, LOG_LEVEL: 'info' },
  });
}

const startAll = () => Promise.all(relays.map((_, at) => start(at)));

async function killAll(): Promise<void> {
  await Promise.all(relays.map((relay) => relay?.kill()));
  relays.fill(null);
}

/** Whichever of the relays is up; a request to one that is killed meanwhile fails as on a real link. */
function askAny(random: () => number): Ask {
  return (path, init) => {
    const up = relays.filter((relay) => relay !== null);
    const one = up[Math.floor(random() * up.length)];
    if (!one) throw new Error('No relay is up');
    return fetch(one.url + path, init);
  };
}

async function untilItGoes<T>(work: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = await work().catch(() => null);
    if (value !== null && isDone(value)) return value;
    await wait(50);
  }
  throw new Error('It did not go in 200 tries');
}

const isSynced = ({ problem }: { readonly problem: unknown }) => problem === null;

test('nothing that three relays acknowledged is lost or doubled, whichever of them is killed', async () => {
  const random = createRandom(SEED);
  await startAll();
  const ask = askAny(random);
  const school = await foundSchool();
  expect((await enrol(ask, school.founder, school, CODE)).status).toBe(200);
  const tablets: Tablet[] = [];
  for (let n = 0; n < TABLETS; n++) tablets.push(await admit(school));
  await school.founder.sync(transportTo(ask));
  for (const tablet of tablets) {
    expect(
      (
        await untilItGoes(
          () => enrol(ask, tablet, school),
          ({ status }) => status === 200,
        )
      ).ok,
    ).toBe(true);
  }

  let isOver = false;
  const trouble = (async () => {
    while (!isOver) {
      await wait(100 + random() * 300);
      const at = Math.floor(random() * RELAYS);
      await relays[at]?.kill();
      relays[at] = null;
      kills += 1;
      await wait(random() * 200);
      await start(at);
    }
  })();

  await Promise.all(tablets.map((tablet, at) => practise(school, tablet, at, random)));
  isOver = true;
  await trouble;
  expect(kills, `seed ${SEED}`).toBeGreaterThanOrEqual(LEAST_KILLS);

  // Twice round, so that everybody has what the last one brought.
  for (const tablet of [...tablets, ...tablets, school.founder]) {
    await untilItGoes(() => tablet.sync(transportTo(ask)), isSynced);
  }
  const all = tablets.reduce((sum, tablet) => sum + ownCount(tablet), ownCount(school.founder));
  expect((await store.counts()).events, `seed ${SEED}`).toBe(all);
  expect(await store.verify(false), `seed ${SEED}`).toEqual([]);
  for (const tablet of tablets) {
    const places = tablet.events.map(({ stream, sequence }) => `${stream} ${sequence}`);
    expect([places.length, new Set(places).size], `seed ${SEED}`).toEqual([all, all]);
  }
}, 90_000);

test('an enrolment that is sent to all three relays at once lets in once', async () => {
  await startAll();
  const ask = askAny(createRandom(SEED));
  const school = await foundSchool();
  expect((await enrol(ask, school.founder, school, CODE)).status).toBe(200);
  const tablet = await admit(school);
  await untilItGoes(() => school.founder.sync(transportTo(ask)), isSynced);
  const answered: number[] = [];
  const askAll: Ask = async (path, init) => {
    if (init === undefined) return ask(path);
    const all = relays.flatMap((relay) => (relay ? fetch(relay.url + path, init) : []));
    const responses = await Promise.all([...all, ask(path, init), ask(path, init)]);
    answered.push(...responses.map(({ status }) => status));
    return responses.find(({ ok }) => ok) ?? Response.error();
  };
  expect((await enrol(askAll, tablet, school)).status).toBe(200);
  expect(answered.sort()).toEqual([200, 401, 401, 401, 401]);
  await untilItGoes(() => tablet.sync(transportTo(ask)), isSynced);
}, 60_000);

/** Writes and syncs, and checks at every acknowledgement that it holds. */
async function practise(school: School, tablet: Tablet, at: number, random: () => number): Promise<void> {
  const learner = school.learners[at % school.learners.length];
  if (!learner) throw new Error('Must have a learner');
  // However fast the machine is, there is trouble enough before it is over.
  for (let round = 0; round < ROUNDS || kills < LEAST_KILLS; round++) {
    await tablet.write(...answers(learner, 30, round * 30));
    await untilItGoes(() => tablet.sync(transportTo(askAny(random))), isSynced);
    const acknowledged = tablet.news.findLast(({ type }) => type === 'acknowledged');
    if (acknowledged?.type !== 'acknowledged') throw new Error('Must have been acknowledged');
    const held = await store.have(school.id);
    const said = rangesOf(acknowledged.have, tablet.stream);
    expect(countOf(subtract(said, rangesOf(held, tablet.stream))), `seed ${SEED}`).toBe(0);
  }
}

const ownCount = (tablet: Tablet) => tablet.events.filter(({ stream }) => stream === tablet.stream).length;
