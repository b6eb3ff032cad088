// Devices with the worker's real parts, and a relay as a process of its own: what a school has when its tablets sync.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { type LearnerId, parseItemId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import type { Fetch } from '../../src/worker/downloading.ts';
import { createFixture, type Fixture } from '../relay/relay-fixture.ts';
import { answerBody, valueIn } from '../support/event-samples.ts';
import { fixtureArchive, fixturePackFile } from '../support/fixture-archive.ts';
import { type RelayProcess, startRelayProcess } from '../support/relay-process.ts';
import { createTablet, offline, type Tab, type Tablet } from '../support/tablet.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let fixture: Fixture;
let relay: RelayProcess;
/** Of the class that the teacher added. */
let AMINA: LearnerId;
beforeEach(async () => {
  fixture = await createFixture();
  await fixture.write('packs/fractions.zip', Buffer.from(fixtureArchive()));
  const offered = [{ id: PACK, version: '1.2.0', file: 'fractions.zip' }];
  await fixture.write('packs/index.json', JSON.stringify(offered));
  relay = await start();
});
afterEach(async () => {
  await relay.kill();
  await fixture.remove();
});

function start(port = 0): Promise<RelayProcess> {
  const program = ['--import', 'tsx', root('src/relay/main.ts')];
  const { appFolder, dataFolder } = fixture;
  return startRelayProcess({ program, appFolder, dataFolder, port });
}

/** As the office makes one on the command line. */
function newCode(): string {
  const { VITEST: _vitest, ...environment } = process.env;
  const env = { ...environment, DATA_DIR: fixture.dataFolder };
  const made = spawnSync(
    process.execPath,
    ['--import', 'tsx', root('src/cli/relay.ts'), 'school', 'add', 'Hill'],
    {
      env,
    },
  );
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(`${made.stdout}`)?.[0];
  if (!code) throw new Error(`Must give a code, said ${made.stdout}${made.stderr}`);
  return code;
}

interface Device {
  readonly tablet: Tablet;
  readonly tab: Tab;
}

async function open(): Promise<Device> {
  const tablet = createTablet();
  tablet.relay = fetch as Fetch;
  const tab = await tablet.open();
  valueIn(await tab.api.setTeacherPin('1234'));
  return { tablet, tab };
}

async function foundAtRelay(): Promise<Device> {
  const teacher = await open();
  valueIn(await teacher.tab.api.foundSchool('Hill School', 'Office'));
  const classId = valueIn(await teacher.tab.api.addClass('Class 1'));
  valueIn(await teacher.tab.api.addLearners(classId, ['Amina']));
  const [amina] = (await teacher.tab.see('class', classId))?.learners ?? [];
  if (!amina) throw new Error('Must know Amina');
  AMINA = amina.id;
  valueIn(await teacher.tab.api.connectRelay(relay.url, newCode()));
  valueIn(await teacher.tab.api.syncNow());
  return teacher;
}

async function joinAtRelay({ tab: teacher }: Device): Promise<Device> {
  const device = await open();
  const asked = valueIn(await device.tab.api.requestToJoin('Tablet'));
  const answer = valueIn(await teacher.api.admitDevice(asked.qr, 'tablet'));
  valueIn(await teacher.api.syncNow());
  valueIn(await device.tab.api.receive('qr', answer.bytes));
  valueIn(await device.tab.api.connectRelay(relay.url, null));
  valueIn(await device.tab.api.syncNow());
  return device;
}

const answers = (count: number, learner = AMINA, from = 0): readonly EventBody[] =>
  Array.from({ length: count }, (_, at) => answerBody(learner, from + at));

async function record({ tab }: Device, ...bodies: readonly EventBody[]): Promise<void> {
  valueIn(await tab.core.stores.log.append(bodies, tab.core.surroundings.now()));
}

const safetyOf = async ({ tab }: Device) => (await tab.see('school', null)).safety;
/** Answers of the learner. */
async function held({ tab }: Device, learner = AMINA): Promise<number> {
  let count = 0;
  const read = await tab.core.stores.log.read({ learner }, (batch) => {
    count += batch.filter(({ type }) => type === 'answered').length;
  });
  expect(read.ok).toBe(true);
  return count;
}

const PACK = valueIn(parsePackId('org.example.fractions'));

/** Answers to the items of the pack that the relay serves and the tablets have. */
const practised = (count: number, from = 0): readonly EventBody[] =>
  Array.from({ length: count }, (_, at): EventBody => {
    const seed = from + at;
    const item = valueIn(parseItemId(`a.${seed % 7}`));
    const skills = [valueIn(parseSkillId(seed % 3 === 0 ? 'fractions' : 'add'))] as const;
    return { ...answerBody(AMINA, seed), pack: PACK, packVersion: '1.2.0', item, skills };
  });

/** As it is believed here: what the next question is chosen by. */
async function standingOf({ tab }: Device) {
  const state = valueIn(await tab.core.states.load(AMINA));
  const [course] = state.courses;
  if (!course) throw new Error('Must have a course');
  const { counts, skills, model } = course.progress;
  return { counts: [...counts], skills, halves: [...model.halves], words: [...model.words] };
}

/** The line dies after so many bytes, in whichever direction: what arrived before has arrived. */
function dyingEvery(bytes: number): Fetch {
  return async (url, init) => {
    const body = init.body instanceof Uint8Array ? init.body : new Uint8Array();
    if (body.length > bytes) {
      await (await fetch(url, { ...init, body: new Uint8Array(body.subarray(0, bytes)) })).arrayBuffer();
      throw new TypeError('Failed to fetch');
    }
    const response = await fetch(url, init);
    const whole = new Uint8Array(await response.arrayBuffer());
    const { status, headers } = response;
    if (whole.length <= bytes) return new Response(whole, { status, headers });
    const cut = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(whole.subarray(0, bytes));
      },
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    return new Response(cut, { status, headers });
  };
}

describe('tablets of a school that sync with a relay', () => {
  test('have what the others wrote, and know that it is safe', async () => {
    const teacher = await foundAtRelay();
    const [first, second] = [await joinAtRelay(teacher), await joinAtRelay(teacher)];
    await record(first, ...answers(320));
    await record(second, ...answers(5, AMINA, 400));
    expect(await safetyOf(first)).toMatchObject({ answers: 320, onlyHere: 320 });
    valueIn(await first.tab.api.syncNow());
    expect(await safetyOf(first)).toMatchObject({ answers: 320, onlyHere: 0, inTwoPlaces: 320 });
    expect(valueIn(await second.tab.api.syncNow())).toMatchObject({ answers: 320, learners: 1 });
    expect(valueIn(await teacher.tab.api.syncNow())).toMatchObject({ answers: 325 });
    expect([await held(second), await held(teacher)]).toEqual([325, 325]);
    expect(valueIn(await first.tab.api.syncNow())).toMatchObject({ answers: 5 });
    const [{ address, state, problem } = { address: '', state: '', problem: null }] = (await safetyOf(first))
      .relays;
    expect([address, state, problem]).toEqual([`${relay.url}/`, 'idle', null]);
  });

  test('go on where they were when the line dies every 4 kB, and hold the same in the end', async () => {
    const teacher = await foundAtRelay();
    const tablet = await joinAtRelay(teacher);
    await record(tablet, ...answers(900));
    tablet.tablet.relay = dyingEvery(4096);
    for (let round = 0; round < 40 && (await safetyOf(tablet)).onlyHere > 0; round++) {
      await tablet.tab.api.syncNow();
    }
    expect((await safetyOf(tablet)).onlyHere).toBe(0);
    teacher.tablet.relay = dyingEvery(4096);
    for (let round = 0; round < 40 && (await held(teacher)) < 900; round++) await teacher.tab.api.syncNow();
    expect(await held(teacher)).toBe(900);
  });

  test('lose nothing when the relay is killed: what it said it holds it holds when it is back', async () => {
    const teacher = await foundAtRelay();
    const tablet = await joinAtRelay(teacher);
    await record(tablet, ...answers(60));
    valueIn(await tablet.tab.api.syncNow());
    const port = Number(new URL(relay.url).port);
    await relay.kill();
    await record(tablet, ...answers(7, AMINA, 100));
    const down = await tablet.tab.api.syncNow();
    expect(down).toMatchObject({ ok: false, problem: { code: 'relay/not-reachable' } });
    expect(await safetyOf(tablet)).toMatchObject({ answers: 67, onlyHere: 7 });
    const [seen] = (await safetyOf(tablet)).relays;
    expect([seen?.state, seen?.nextTryMs !== null]).toEqual(['unreachable', true]);
    relay = await start(port);
    valueIn(await tablet.tab.api.syncNow());
    valueIn(await teacher.tab.api.syncNow());
    expect([await held(teacher), (await safetyOf(tablet)).onlyHere]).toEqual([67, 0]);
  });

  test('are told what is wrong: no code, a wrong one, no relay there, nobody admitted them', async () => {
    const teacher = await open();
    const address = `${relay.url}/`;
    expect(await teacher.tab.api.connectRelay(relay.url, null)).toMatchObject({
      problem: { code: 'school/alone' },
    });
    valueIn(await teacher.tab.api.foundSchool('Hill School', 'Office'));
    const wrong = await teacher.tab.api.connectRelay(relay.url, 'AAAAA-AAAAA');
    expect(wrong).toMatchObject({ problem: { code: 'relay/refused', address, why: 'code' } });
    const unknown = await teacher.tab.api.connectRelay(relay.url, null);
    expect(unknown).toMatchObject({ problem: { code: 'relay/refused', address, why: 'school' } });
    teacher.tablet.relay = async () => new Response('<html>Welcome to our hotel</html>');
    expect(await teacher.tab.api.connectRelay('hotel.example', 'AAAAA-AAAAA')).toMatchObject({
      problem: { code: 'relay/not-a-relay' },
    });
    teacher.tablet.relay = offline;
    expect(await teacher.tab.api.connectRelay(relay.url, 'AAAAA-AAAAA')).toMatchObject({
      problem: { code: 'relay/not-reachable' },
    });
    expect((await safetyOf(teacher)).relays).toEqual([]);
  });

  test('erase a learner on every device that hears of it', async () => {
    const teacher = await foundAtRelay();
    const tablet = await joinAtRelay(teacher);
    const classId = valueIn(await teacher.tab.api.addClass('Class 2'));
    valueIn(await teacher.tab.api.addLearners(classId, ['Chidi']));
    const [chidi] = (await teacher.tab.see('class', classId))?.learners ?? [];
    if (!chidi) throw new Error('Must know Chidi');
    valueIn(await teacher.tab.api.syncNow());
    valueIn(await tablet.tab.api.syncNow());
    await record(tablet, ...answers(30, chidi.id), ...answers(3));
    valueIn(await tablet.tab.api.syncNow());
    valueIn(await teacher.tab.api.syncNow());
    expect(await held(teacher, chidi.id)).toBe(30);
    valueIn(await teacher.tab.api.eraseLearner(chidi.id));
    valueIn(await teacher.tab.api.syncNow());
    valueIn(await tablet.tab.api.syncNow());
    expect([await held(teacher, chidi.id), await held(tablet, chidi.id), await held(teacher)]).toEqual([
      0, 0, 3,
    ]);
    const third = await joinAtRelay(teacher);
    expect([await held(third, chidi.id), await held(third)]).toEqual([0, 3]);
    for (const device of [teacher, tablet, third]) valueIn(await device.tab.api.syncNow());
    for (const device of [teacher, tablet, third]) {
      expect(valueIn(await device.tab.api.syncNow())).toMatchObject({ added: 0 });
    }
  });

  test('that joins late goes on where each learner stands, without the history, and follows what comes', async () => {
    const teacher = await foundAtRelay();
    const tablet = await joinAtRelay(teacher);
    for (const { tab } of [teacher, tablet]) {
      valueIn(await tab.api.installPackFile('fractions.zip', fixturePackFile()));
    }
    await record(tablet, ...practised(1_500));
    valueIn(await tablet.tab.api.syncNow());
    valueIn(await teacher.tab.api.syncNow());
    const late = await joinAtRelay(teacher);
    valueIn(await late.tab.api.installPackFile('fractions.zip', fixturePackFile()));
    valueIn(await late.tab.api.syncNow());
    // The history stays on the relay: what came is where Amina stands.
    expect(await held(late)).toBeLessThan(600);
    expect(await late.tab.core.stores.database.carried.count()).toBeGreaterThan(0);
    expect(await standingOf(late)).toEqual(await standingOf(teacher));
    // What another tablet writes later comes on top, and what this one writes counts once everywhere.
    await record(tablet, ...practised(5, 5_000));
    valueIn(await tablet.tab.api.syncNow());
    valueIn(await late.tab.api.syncNow());
    await record(late, ...practised(4, 6_000));
    late.tab.core.states.forget();
    valueIn(await late.tab.api.syncNow());
    valueIn(await teacher.tab.api.syncNow());
    expect(await held(teacher)).toBe(1_509);
    expect((await standingOf(late)).counts).toEqual((await standingOf(teacher)).counts);
  });
});
