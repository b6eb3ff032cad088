import { describe, expect, test } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import type { TurnView } from '../../src/worker/views.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { join, meet, openDevice } from './school-devices.ts';

type Running = Extract<TurnView, { type: 'running' }>;
const HOUR_MS = 3_600_000;

describe('who is next', () => {
  test('is fair through the day, and in the morning by the days before', async () => {
    const { tablet, tab, id, learners } = await openClass(['Amina', 'Binta', 'Chidi']);
    const [amina, binta, chidi] = learners;
    await turn(tablet, tab, amina, 10);
    await turn(tablet, tab, binta, 4);
    expect(await queue(tab, id)).toEqual(['Chidi', 'Binta', 'Amina']);
    await turn(tablet, tab, chidi, 8);
    tablet.clock.ms += DAY_MS;
    expect(await queue(tab, id)).toEqual(['Binta', 'Chidi', 'Amina']);
    expect((await tab.see('class', id))?.learners[0]?.minutesToday).toBe(0);
  });

  test('whom the teacher wrote down as away comes last, until a turn shows the child is here', async () => {
    const { tablet, tab, id, learners } = await openClass(['Amina', 'Binta']);
    const [amina, binta] = learners;
    await turn(tablet, tab, binta, 10);
    const [day] = new Date(tablet.clock.ms).toISOString().split('T');
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.takeAttendance(id, { day: day ?? '', here: [binta], away: [amina] }));
    expect(await queue(tab, id)).toEqual(['Binta', 'Amina']);
    tablet.clock.ms += HOUR_MS;
    await turn(tablet, tab, amina, 1);
    expect(await queue(tab, id)).toEqual(['Amina', 'Binta']);
  });

  test('who lacks the minimum comes again sooner once the teacher agrees, and not before', async () => {
    const { tablet, tab, id, learners } = await openClass(['Amina', 'Binta']);
    const [amina, binta] = learners;
    await knowEverything(tab, amina);
    await turn(tablet, tab, binta, 10);
    await turn(tablet, tab, amina, 10);
    tablet.clock.ms += DAY_MS;
    await turn(tablet, tab, binta, 1);
    await turn(tablet, tab, amina, 1);
    expect((await queue(tab, id))[0]).toBe('Binta');
    await turn(tablet, tab, binta, 3);
    expect((await queue(tab, id))[0]).toBe('Amina');
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.setClass(id, { minutesByNeed: true }));
    await expect.poll(async () => (await queue(tab, id))[0]).toBe('Binta');
    valueIn(await tab.api.setClass(id, { minutesByNeed: false }));
    expect((await queue(tab, id))[0]).toBe('Amina');
  });
});

describe('a tablet that is lent', () => {
  test('says whose it is until the day, hands nobody on, and is everybody’s when it is taken back', async () => {
    const { tablet, tab, learners } = await openClass(['Amina', 'Binta']);
    const [amina] = learners;
    const untilMs = tablet.clock.ms + DAY_MS;
    valueIn(await tab.api.lendTablet(amina, untilMs));
    expect((await tab.see('device', null)).lent).toMatchObject({
      learner: { id: amina, name: 'Amina' },
      picturePin: true,
      untilMs,
    });
    valueIn(await tab.api.startTurn(amina));
    await tab.api.finishTurn();
    expect(((await tab.see('turn', null)) as Running).step).toMatchObject({ type: 'summary', next: null });
    valueIn(await tab.api.lendTablet(null, null));
    expect((await tab.see('device', null)).lent).toBeNull();
  });

  test('is still lent when it starts again, and no child lends it or takes it back', async () => {
    const { tablet, tab, learners } = await openClass(['Amina']);
    const [amina] = learners;
    valueIn(await tab.api.lendTablet(amina, null));
    await tab.api.lockTeacher();
    const refused = { ok: false, problem: { code: 'teacher/locked' } };
    expect(await tab.api.lendTablet(null, null)).toEqual(refused);
    tab.kill();
    const again = await tablet.open();
    expect((await again.see('device', null)).lent).toMatchObject({
      learner: { name: 'Amina' },
      untilMs: null,
    });
  });

  test('is not lent because another one of the school is', async () => {
    const first = await openDevice();
    const second = await openDevice();
    const id = await makeClass(first.tab, ['Amina']);
    const [amina] = await idsOf(first.tab, id);
    valueIn(await foundSchool(first.ground, 'Al-Amal', 'First'));
    await join(second, first, 'tablet');
    valueIn(await first.tab.api.lendTablet(amina ?? null, null));
    await meet(first, second);
    expect((await second.tab.see('class', id))?.learners).toHaveLength(1);
    expect((await second.tab.see('device', null)).lent).toBeNull();
    expect((await first.tab.see('device', null)).lent).not.toBeNull();
  });

  test('is told on every device of the school: to whom, until when, and when it is taken back', async () => {
    const [first, second] = [await openDevice(), await openDevice()];
    const id = await makeClass(first.tab, ['Amina']);
    const [amina] = await idsOf(first.tab, id);
    valueIn(await foundSchool(first.ground, 'Al-Amal', 'First'));
    await join(second, first, 'teacher');
    const untilMs = first.tablet.clock.ms + DAY_MS;
    const lentOf = async ({ tab }: typeof first) =>
      (await tab.see('school', null)).devices.map((device) => [device.label, device.lent]);
    valueIn(await first.tab.api.lendTablet(amina ?? null, untilMs));
    await meet(first, second);
    for (const device of [first, second]) {
      const lent = new Map((await lentOf(device)) as [string, unknown][]);
      expect(lent.get('First')).toEqual({ name: 'Amina', untilMs });
      expect([...lent.values()].filter((one) => one !== undefined)).toHaveLength(1);
    }
    // A word of a device that no calendar holds ends no screen.
    valueIn(await first.tab.api.lendTablet(amina ?? null, 1e308));
    await meet(first, second);
    expect(new Map((await lentOf(second)) as [string, unknown][]).get('First')).toEqual({
      name: 'Amina',
      untilMs: null,
    });
    valueIn(await first.tab.api.lendTablet(null, null));
    await meet(first, second);
    expect((await lentOf(second)).filter(([, lent]) => lent !== undefined)).toEqual([]);
  });
});

describe('the work of a guest', () => {
  test('is the learner’s who says so on the same day: answers, minutes and all, for good', async () => {
    const { tablet, tab, id, learners } = await openClass(['Amina', 'Binta']);
    const [amina] = learners;
    await tab.api.lockTeacher();
    await guestTurn(tablet, tab, 6);
    const [work] = valueIn(await tab.api.readGuestWork());
    expect(work).toMatchObject({ answers: 1 });
    valueIn(await tab.api.claimGuestWork(work?.guest as LearnerId, amina));
    expect(valueIn(await tab.api.readGuestWork())).toEqual([]);
    expect((await tab.see('class', id))?.learners.find((one) => one.id === amina)?.minutesToday).toBe(6);
    const state = valueIn(await tab.core.states.load(amina));
    expect(state.count).toBeGreaterThan(2);
  });

  test('is nobody’s to claim twice, by a guest, or by a child on another day; the teacher still can', async () => {
    const { tablet, tab, learners } = await openClass(['Amina', 'Binta']);
    const [amina, binta] = learners;
    await guestTurn(tablet, tab, 6);
    tablet.clock.ms += HOUR_MS;
    await guestTurn(tablet, tab, 6);
    const [newer, older] = valueIn(await tab.api.readGuestWork()).map(({ guest }) => guest);
    const refused = { ok: false, problem: { code: 'roster/unknown-learner' } };
    expect(await tab.api.claimGuestWork(newer as LearnerId, older as LearnerId)).toEqual(refused);
    valueIn(await tab.api.claimGuestWork(newer as LearnerId, amina));
    expect(await tab.api.claimGuestWork(newer as LearnerId, binta)).toEqual(refused);
    expect(await tab.api.claimGuestWork(binta, amina)).toEqual(refused);
    await tab.api.lockTeacher();
    tablet.clock.ms += DAY_MS;
    expect(valueIn(await tab.api.readGuestWork())).toEqual([]);
    expect(await tab.api.claimGuestWork(older as LearnerId, binta)).toEqual(refused);
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.claimGuestWork(older as LearnerId, binta));
  });

  test('claimed on a tablet of the school is the learner’s on every other one once a teacher’s has heard of it', async () => {
    const teacher = await openDevice();
    const tablet = await openDevice();
    const id = await makeClass(teacher.tab, ['Amina']);
    const [amina] = await idsOf(teacher.tab, id);
    valueIn(await foundSchool(teacher.ground, 'Al-Amal', 'First'));
    await join(tablet, teacher, 'tablet');
    await meet(teacher, tablet);
    await tablet.tab.api.setTeacherPin('1234');
    valueIn(await tablet.tab.api.installPackFile('fixture.zip', fixturePackFile()));
    await guestTurn(tablet.tablet, tablet.tab, 5);
    const [work] = valueIn(await tablet.tab.api.readGuestWork());
    valueIn(await tablet.tab.api.claimGuestWork(work?.guest as LearnerId, amina as LearnerId));
    expect((await tablet.tab.core.school.roster()).aliases.get(work?.guest as LearnerId)).toBe(amina);
    await meet(teacher, tablet);
    expect((await teacher.tab.core.school.roster()).aliases.get(work?.guest as LearnerId)).toBe(amina);
  });

  test('claimed by a learner whom a teacher erases before hearing of it is a guest’s again, for another to claim', async () => {
    const [teacher, tablet] = [await openDevice(), await openDevice()];
    const id = await makeClass(teacher.tab, ['Amina', 'Binta']);
    const [amina, binta] = (await idsOf(teacher.tab, id)) as readonly [LearnerId, LearnerId];
    valueIn(await foundSchool(teacher.ground, 'Al-Amal', 'First'));
    await join(tablet, teacher, 'tablet');
    await meet(teacher, tablet);
    await tablet.tab.api.setTeacherPin('1234');
    valueIn(await tablet.tab.api.installPackFile('fixture.zip', fixturePackFile()));
    await guestTurn(tablet.tablet, tablet.tab, 5);
    const guest = valueIn(await tablet.tab.api.readGuestWork())[0]?.guest as LearnerId;
    valueIn(await tablet.tab.api.claimGuestWork(guest, amina));
    valueIn(await teacher.tab.api.eraseLearner(amina));
    await meet(teacher, tablet);
    for (const { tab } of [teacher, tablet]) {
      expect((await tab.see('class', id))?.learners.map(({ name }) => name)).toEqual(['Binta']);
      expect((await tab.core.school.roster()).learners.has(amina)).toBe(false);
    }
    expect(valueIn(await tablet.tab.api.readGuestWork()).map((work) => work.guest)).toEqual([guest]);
    valueIn(await tablet.tab.api.claimGuestWork(guest, binta));
    expect((await tablet.tab.core.school.roster()).aliases.get(guest)).toBe(binta);
    await meet(teacher, tablet);
    expect((await teacher.tab.core.school.roster()).aliases.get(guest)).toBe(binta);
  });
});

async function makeClass(tab: Tab, names: readonly string[]): Promise<ClassId> {
  await tab.api.setTeacherPin('1234');
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, names));
  return id;
}

/** By name. */
async function idsOf(tab: Tab, id: ClassId): Promise<readonly LearnerId[]> {
  const cards = (await tab.see('class', id))?.learners ?? [];
  return [...cards].sort((a, b) => a.name.localeCompare(b.name)).map((card) => card.id);
}

async function openClass(names: readonly string[]) {
  const tablet = createTablet();
  const tab = await tablet.open();
  const id = await makeClass(tab, names);
  valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  return { tablet, tab, id, learners: (await idsOf(tab, id)) as readonly [LearnerId, LearnerId, LearnerId] };
}

const queue = async (tab: Tab, id: ClassId) =>
  (await tab.see('class', id))?.learners.map(({ name }) => name) ?? [];

async function turn(tablet: Tablet, tab: Tab, learner: LearnerId, minutes: number): Promise<void> {
  valueIn(await tab.api.startTurn(learner));
  tablet.clock.ms += minutes * 60_000;
  valueIn(await tab.api.endTurn('handed-over'));
}

/** One question is answered. */
async function guestTurn(tablet: Tablet, tab: Tab, minutes: number): Promise<void> {
  valueIn(await tab.api.startGuestTurn());
  for (let steps = 0; steps < 5; steps++) {
    const { step } = (await tab.see('turn', null)) as Running;
    if (step.type === 'item') {
      valueIn(await tab.api.answer(step.item.seed, rightAnswer(step.item)));
      break;
    }
    await tab.api.goOn();
  }
  tablet.clock.ms += minutes * 60_000;
  valueIn(await tab.api.endTurn('done'));
}

/** By the teacher's word, skill by skill. */
async function knowEverything(tab: Tab, learner: LearnerId): Promise<void> {
  const path = (await tab.see('learner', learner))?.path ?? [];
  expect(path.some(({ core }) => core)).toBe(true);
  for (const { pack, skill } of path) {
    valueIn(await tab.api.setOverride(learner, pack, skill, 'known'));
  }
}
