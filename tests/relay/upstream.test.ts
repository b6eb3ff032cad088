import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TlsFiles } from '../../src/relay/config.ts';
import { LIMITS } from '../../src/relay/guard/limits.ts';
import { type Listening, startListening } from '../../src/relay/listening.ts';
import { createLog } from '../../src/relay/log.ts';
import { enrolUpstream } from '../../src/relay/upstream/credentials.ts';
import { startUpstreams, type Upstreams } from '../../src/relay/upstream/upstreams.ts';
import { createFixture, type Fixture, giveCode, type OpenApp, openApp } from './relay-fixture.ts';
import { type Ask, admit, answers, enrol, foundSchool, type School, transportTo } from './school.ts';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

let lines: string[] = [];
const log = createLog('warn', Date.now, (line) => lines.push(line));

let fixtures: Fixture[] = [];
let district: OpenApp;
let near: OpenApp;
let listening: Listening;
let upstreams: Upstreams | null = null;
beforeEach(async () => {
  lines = [];
  fixtures = [await createFixture(), await createFixture()];
  const [first, second] = fixtures;
  if (!first || !second) throw new Error('Must have two folders');
  district = await openApp(first);
  near = await openApp(second);
  listening = await listen(0);
});
afterEach(async () => {
  await upstreams?.stop();
  upstreams = null;
  await listening.close();
  await Promise.all([district.store.close(), near.store.close()]);
  await Promise.all(fixtures.map((fixture) => fixture.remove()));
});

async function listen(port: number, tls: TlsFiles | null = null): Promise<Listening> {
  const { fetch } = district.app;
  const started = await startListening({
    host: '127.0.0.1',
    port,
    tls,
    limits: LIMITS,
    log,
    fetch,
  });
  if (!started.ok) throw new Error(`Must listen, got ${started.problem.code}`);
  return started.value;
}

const askNear: Ask = (path, init) => near.app.request(path, init);
const askDistrict: Ask = (path, init) => district.app.request(path, init);
const address = () => `http://127.0.0.1:${listening.port}`;

/** A school whose own relay is a client of the district's. */
async function chainedSchool(): Promise<School> {
  const school = await foundSchool();
  await enrol(askNear, school.founder, school, await giveCode(near));
  await school.founder.sync(transportTo(askNear));
  const founder = school.founder.keys.text;
  const enrolled = await enrolUpstream(address(), await giveCode(district), { school: school.id, founder });
  if (!enrolled.ok) throw new Error(`Must enrol, got ${JSON.stringify(enrolled.problem)}`);
  const credentials = JSON.stringify(enrolled.value);
  await near.store.setUpstream(school.id, { address: address(), credentials });
  upstreams = startUpstreams({
    store: near.store,
    vault: near.services.vault,
    log,
    nowMs: Date.now,
    lookMs: 20,
    random: () => 0,
  });
  return school;
}

const eventsAt = async (relay: OpenApp) => (await relay.store.counts()).events;

test('what a school’s relay takes in goes on to the district’s, and what is there comes back', async () => {
  const school = await chainedSchool();
  await expect.poll(() => eventsAt(district), { timeout: 10_000 }).toBe(school.founder.events.length);

  const tablet = await admit(school);
  await school.founder.sync(transportTo(askNear));
  await expect.poll(() => eventsAt(district), { timeout: 10_000 }).toBe(6 + 1);
  // This one meets the district's relay itself.
  expect((await enrol(askDistrict, tablet, school)).status).toBe(200);
  const [amina] = school.learners;
  if (!amina) throw new Error('Must have a learner');
  await tablet.write(...answers(amina, 400));
  expect((await tablet.sync(transportTo(askDistrict))).problem).toBeNull();

  // Something new at the school makes its relay ask; it is then told of what the tablet left at the district's.
  await school.founder.write({ type: 'class-set', class: school.class, turnMinutes: 10 });
  await school.founder.sync(transportTo(askNear));
  await expect.poll(() => eventsAt(near), { timeout: 10_000 }).toBe(6 + 1 + 1 + 1 + 400);
  await expect.poll(() => eventsAt(district), { timeout: 10_000 }).toBe(6 + 1 + 1 + 1 + 400);
});

test('a district’s relay that is down is tried again, and nothing is lost meanwhile', async () => {
  const { port } = listening;
  const school = await chainedSchool();
  await listening.close();
  const [amina] = school.learners;
  if (!amina) throw new Error('Must have a learner');
  await school.founder.write(...answers(amina, 50));
  expect((await school.founder.sync(transportTo(askNear))).problem).toBeNull();
  await expect
    .poll(() => lines.join(''), { timeout: 10_000 })
    .toContain('nothing listens at this port there');
  listening = await listen(port);
  await expect.poll(() => eventsAt(district), { timeout: 30_000 }).toBe(school.founder.events.length);
});

test('a district’s relay whose certificate nobody here knows is told in the log as that', async () => {
  const { port } = listening;
  const school = await chainedSchool();
  await expect.poll(() => eventsAt(district), { timeout: 10_000 }).toBe(school.founder.events.length);
  await listening.close();
  listening = await listen(port, {
    certificate: fixture('first.cert.pem'),
    key: fixture('first.key.pem'),
  });
  const [upstream] = await near.store.upstreams(school.id);
  if (!upstream) throw new Error('Must have an upstream');
  await near.store.setUpstream(school.id, { ...upstream, address: `https://localhost:${port}` });
  await expect
    .poll(() => lines.join(''), { timeout: 10_000 })
    .toContain('"why":"nobody that this machine knows made its certificate"');
});

test('a wrong code is told as what it is, and an address without a relay as well', async () => {
  const school = await foundSchool();
  const known = { school: school.id, founder: school.founder.keys.text };
  expect(await enrolUpstream(address(), 'AAAAA00000', known)).toMatchObject({
    problem: { code: 'upstream/refused', why: 'enrol/code' },
  });
  const gone = await listen(0);
  await gone.close();
  expect(await enrolUpstream(`http://127.0.0.1:${gone.port}`, 'AAAAA00000', known)).toMatchObject({
    problem: { code: 'upstream/unreachable', fault: { type: 'nothing-listens' }, codeWasSent: false },
  });
  expect(await enrolUpstream('file:///etc/passwd', 'AAAAA00000', known)).toMatchObject({
    problem: { code: 'upstream/address' },
  });
});
