// A school without any network: founded, joined, carried by file, with the worker's real parts on each device.
import { describe, expect, test, vi } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import { answerBody, valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

vi.setConfig({ testTimeout: 60_000 });

async function openTeacher(tablet: Tablet = createTablet()): Promise<Tab> {
  const tab = await tablet.open();
  valueIn(await tab.api.setTeacherPin('1234'));
  return tab;
}

async function foundSchool(): Promise<Tab> {
  const teacher = await openTeacher();
  valueIn(await teacher.api.foundSchool('Hill School', 'Office'));
  return teacher;
}

async function join(teacher: Tab, label: string, role: 'tablet' | 'teacher' = 'tablet'): Promise<Tab> {
  const tablet = await openTeacher();
  const asked = valueIn(await tablet.api.requestToJoin(label));
  expect(valueIn(await teacher.api.readJoinRequest(asked.qr))).toMatchObject({ label, code: asked.code });
  const answer = valueIn(await teacher.api.admitDevice(asked.qr, role));
  const received = valueIn(await tablet.api.receive('qr', answer.bytes));
  expect(received.added).toBeGreaterThan(0);
  return tablet;
}

async function record(tab: Tab, ...bodies: readonly EventBody[]): Promise<void> {
  valueIn(await tab.core.stores.log.append(bodies, tab.core.surroundings.now()));
}

const answers = (learner: LearnerId, count: number, from = 0): readonly EventBody[] =>
  Array.from({ length: count }, (_, at) => answerBody(learner, from + at));

async function carry(from: Tab, to: Tab) {
  const parcel = valueIn(await from.api.packParcel(null));
  const received = valueIn(await to.api.receive('file', parcel.bytes));
  if (received.receipt) valueIn(await from.api.receive('file', received.receipt));
  return { parcel, received };
}

describe('a school that was set up by hand', () => {
  test('lets a tablet in: it shows the class, its names and the school’s name', async () => {
    const teacher = await foundSchool();
    const classId = valueIn(await teacher.api.addClass('Class 2'));
    valueIn(await teacher.api.addLearners(classId, ['Amina', 'Bilal']));
    const tablet = await join(teacher, 'Tablet 1');
    const view = await tablet.see('school', null);
    expect([view.state, view.name, view.role]).toEqual(['member', 'Hill School', 'tablet']);
    expect(view.devices.map(({ label, role, here }) => [label, role, here])).toEqual([
      ['Office', 'administrator', false],
      ['Tablet 1', 'tablet', true],
    ]);
    const seen = await tablet.see('class', classId);
    expect(seen?.learners.map(({ name }) => name).sort()).toEqual(['Amina', 'Bilal']);
  });

  test('counts what is safe by the receipts that came back, not by what was handed over', async () => {
    const teacher = await foundSchool();
    const classId = valueIn(await teacher.api.addClass('Class 2'));
    valueIn(await teacher.api.addLearners(classId, ['Amina']));
    const tablet = await join(teacher, 'Tablet 1');
    const [amina] = (await tablet.see('class', classId))?.learners ?? [];
    if (!amina) throw new Error('Must know Amina');
    await record(tablet, ...answers(amina.id, 30));
    const parcel = valueIn(await tablet.api.packParcel(null));
    expect(parcel.answers).toBe(30);
    expect((await tablet.see('school', null)).safety).toMatchObject({ answers: 30, onlyHere: 30 });
    const received = valueIn(await teacher.api.receive('file', parcel.bytes));
    expect(received).toMatchObject({ answers: 30, learners: 1, waiting: 0 });
    expect((await tablet.see('school', null)).safety.onlyHere).toBe(30);
    if (!received.receipt) throw new Error('Must come with a receipt');
    valueIn(await tablet.api.receive('qr', received.receipt));
    expect((await tablet.see('school', null)).safety).toMatchObject({ onlyHere: 0, inTwoPlaces: 30 });
    await record(tablet, ...answers(amina.id, 2, 50));
    expect((await tablet.see('school', null)).safety).toMatchObject({ onlyHere: 2, inTwoPlaces: 30 });
    // The same file again changes nothing.
    expect(valueIn(await teacher.api.receive('file', parcel.bytes))).toMatchObject({ added: 0, answers: 0 });
  });

  test('takes a parcel as text, and says what a broken one and another school’s are', async () => {
    const teacher = await foundSchool();
    const tablet = await join(teacher, 'Tablet 1');
    const parcel = valueIn(await tablet.api.packParcel(null));
    const text = new TextEncoder().encode(Buffer.from(parcel.bytes).toString('base64'));
    valueIn(await teacher.api.receive('file', text));
    const other = await foundSchool();
    expect(await other.api.receive('file', parcel.bytes)).toMatchObject({
      problem: { code: 'school/other' },
    });
    const nothing = new TextEncoder().encode('Dear parents,');
    expect(await teacher.api.receive('file', nothing)).toMatchObject({
      problem: { code: 'parcel/unreadable' },
    });
    const alone = await openTeacher();
    expect(await alone.api.receive('file', parcel.bytes)).toMatchObject({
      problem: { code: 'school/alone' },
    });
  });

  test('comes back from a backup and the printed code, believes itself, and gives everything on', async () => {
    const teacher = await foundSchool();
    const classId = valueIn(await teacher.api.addClass('Class 2'));
    valueIn(await teacher.api.addLearners(classId, ['Amina']));
    const tablet = await join(teacher, 'Tablet 1');
    const [amina] = (await tablet.see('class', classId))?.learners ?? [];
    if (!amina) throw new Error('Must know Amina');
    await record(tablet, ...answers(amina.id, 40));
    await carry(tablet, teacher);
    const code = valueIn(await teacher.api.makeRecoveryCode());
    const backup = valueIn(await teacher.api.makeBackup());
    // Both devices are lost.
    const found = await openTeacher();
    const bytes = new Uint8Array(await backup.file.arrayBuffer());
    expect(valueIn(await found.api.recoverSchool(code, bytes))).toEqual({ school: 'Hill School' });
    const view = await found.see('school', null);
    expect([view.state, view.role, view.name]).toEqual(['member', 'administrator', 'Hill School']);
    expect((await found.see('class', classId))?.learners.map(({ name }) => name)).toEqual(['Amina']);
    const fresh = await join(found, 'Tablet 2');
    await carry(found, fresh);
    expect(valueIn(await fresh.core.stores.log.count({ learner: amina.id }))).toBe(41);
    expect((await fresh.see('class', classId))?.learners.map(({ name }) => name)).toEqual(['Amina']);
  });

  test('erases a learner everywhere: no byte of the answers or the name is left in any store', async () => {
    const teacher = await foundSchool();
    const classId = valueIn(await teacher.api.addClass('Class 2'));
    valueIn(await teacher.api.addLearners(classId, ['Amina', 'Bilal']));
    const tablet = await join(teacher, 'Tablet 1');
    const learners = (await tablet.see('class', classId))?.learners ?? [];
    const [amina, bilal] = ['Amina', 'Bilal'].map((name) => learners.find((one) => one.name === name));
    if (!amina || !bilal) throw new Error('Must know both');
    const secret = {
      ...answerBody(amina.id, 1),
      answer: { type: 'short-text', text: 'my secret answer' },
    } as const;
    await record(tablet, ...answers(amina.id, 300), secret, ...answers(bilal.id, 20));
    await carry(tablet, teacher);
    const sealedNames = await namesOf(teacher, amina.id);
    expect(await dumpOf(teacher)).toContain(sealedNames[0]);
    valueIn(await teacher.api.eraseLearner(amina.id));
    await carry(teacher, tablet);
    for (const tab of [teacher, tablet]) {
      const dump = await dumpOf(tab);
      for (const trace of ['my secret answer', ...sealedNames]) expect(dump).not.toContain(trace);
      const held = await tab.core.stores.log.count({ learner: amina.id });
      expect(valueIn(held)).toBe(0);
      expect(valueIn(await tab.core.stores.log.count({ learner: bilal.id }))).toBeGreaterThanOrEqual(20);
      expect((await tab.see('class', classId))?.learners.map(({ name }) => name)).toEqual(['Bilal']);
    }
    // A tablet that has not heard of it brings nothing back, and both go on exchanging.
    await record(tablet, ...answers(bilal.id, 3, 700));
    expect((await carry(tablet, teacher)).received.answers).toBe(3);
    const [one, other] = await Promise.all([teacher, tablet].map(async (tab) => checksOf(tab)));
    for (const [stream, check] of one ?? []) expect(other?.get(stream)).toBe(check);
  });
});

async function namesOf(tab: Tab, learner: LearnerId): Promise<readonly string[]> {
  const names: string[] = [];
  await tab.core.stores.log.read({ learner }, (batch) => {
    for (const event of batch) if ('name' in event && typeof event.name === 'string') names.push(event.name);
  });
  expect(names.length).toBeGreaterThan(0);
  return names;
}

/** Every row of the log's and the shelf's database as text, bytes as latin-1. */
async function dumpOf({ core }: Tab): Promise<string> {
  const { database } = core.stores;
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}

async function checksOf({ core }: Tab): Promise<ReadonlyMap<string, number>> {
  const { createSyncGround } = await import('../../src/worker/sync-ground.ts');
  const have = valueIn((await createSyncGround(core)?.vault.have()) ?? { ok: true, value: new Map() });
  const checks = new Map<string, number>();
  for (const [stream, { check }] of have) if (check !== null) checks.set(stream, check);
  expect(checks.size).toBeGreaterThan(1);
  return checks;
}
