// What a teacher decides for one learner, and where it holds.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { PROJECT } from '../../src/cli/project.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { writeArchive } from '../../src/packs/archive-writer.ts';
import { buildPack } from '../../src/packs/build.ts';
import { acceptPassport, makePassport } from '../../src/worker/passports.ts';
import { mergeLearners } from '../../src/worker/school-roster.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { readAll } from '../contracts/event-log.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join as joins, meet, openDevice, type SchoolDevice } from './school-devices.ts';
import { lastOf, openOne, PIN, reasonNow, rowOf, rowsOf, stepNow } from './taught-device.ts';

const DAY_MS = 86_400_000;

/** Large enough that its start is looked for. */
function shippedPackFile(): Blob {
  const built = valueIn(buildPack(readPackFolder(join(PROJECT, 'content-packs', 'number-foundations'))));
  return new Blob([new Uint8Array(writeArchive(built))], { type: 'application/zip' });
}

/** Skills of so many questions in one turn, all answered rightly. */
async function practise(device: SchoolDevice, learner: LearnerId, items: number): Promise<readonly string[]> {
  valueIn(await device.tab.api.startTurn(learner));
  const skills: string[] = [];
  while (skills.length < items) {
    const step = await stepNow(device);
    device.tablet.clock.ms += 20_000;
    if (step.type === 'item') {
      skills.push(step.why.reason.skill);
      valueIn(await device.tab.api.answer(step.item.seed, rightAnswer(step.item)));
    } else valueIn(await device.tab.api.goOn());
  }
  valueIn(await device.tab.api.endTurn('done'));
  return skills;
}

describe('a skill that a teacher assigns', () => {
  test('is what the learner gets next, with its reason, until it is lifted', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const row = await lastOf(device, amina);
    valueIn(await api.assignSkill(amina, row.pack, row.skill, 'secure'));
    valueIn(await api.startTurn(amina));
    expect(await reasonNow(device)).toMatchObject({ code: 'assigned', skill: row.skill });
    valueIn(await api.liftAssignment(amina, row.pack, row.skill));
    expect((await reasonNow(device)).code).not.toBe('assigned');
    expect((await rowOf(device, amina, row)).assigned).toBeNull();
  });

  test('for today is over at midnight, and says until when', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const row = await lastOf(device, amina);
    valueIn(await api.assignSkill(amina, row.pack, row.skill, 'today'));
    const midnight = new Date(NOON_MS).setHours(24, 0, 0, 0);
    expect((await rowOf(device, amina, row)).assigned).toEqual({
      fromMs: null,
      untilMs: midnight,
      state: 'open',
      here: true,
      by: '',
      atMs: NOON_MS,
    });
    device.tablet.clock.ms = midnight;
    valueIn(await api.unlockTeacher(PIN));
    expect((await rowOf(device, amina, row)).assigned?.state).toBe('over');
    valueIn(await api.startTurn(amina));
    expect((await reasonNow(device)).code).not.toBe('assigned');
    valueIn(await api.assignSkill(amina, row.pack, row.skill, 'week'));
    expect((await rowOf(device, amina, row)).assigned?.untilMs).toBe(
      new Date(midnight).setHours(7 * 24, 0, 0, 0),
    );
    expect((await reasonNow(device)).code).toBe('assigned');
  });
});

describe('a teacher’s word on a skill', () => {
  test('wins at once in the turn that is under way, and tells what the answers alone would say', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    valueIn(await api.setFinding(amina, true));
    valueIn(await api.startTurn(amina));
    const { skill } = await reasonNow(device);
    const row = (await rowsOf(device, amina)).find((one) => one.skill === skill);
    if (!row) throw new Error('Must be on the path');
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'known'));
    expect((await reasonNow(device)).skill).not.toBe(skill);
    expect(await rowOf(device, amina, row)).toMatchObject({
      growth: 'fruit',
      level: 'not-yet',
      sure: false,
      said: { as: 'known', here: true, by: '', atMs: NOON_MS },
    });
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'none'));
    expect((await reasonNow(device)).skill).toBe(skill);
    expect((await rowOf(device, amina, row)).said).toBeNull();
  });

  test('is refused before the teacher’s door, and nothing is told there', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const row = await lastOf(device, amina);
    await api.lockTeacher();
    expect(problemIn(await api.setOverride(amina, row.pack, row.skill, 'blocked')).code).toBe(
      'teacher/locked',
    );
    expect(problemIn(await api.assignSkill(amina, row.pack, row.skill, 'today')).code).toBe('teacher/locked');
    expect(problemIn(await api.setFinding(amina, true)).code).toBe('teacher/locked');
    expect(await device.tab.see('skills', amina)).toBeNull();
  });

  test('reaches the other tablets of the school, and says on which it was said', async () => {
    const { device, amina } = await openOne();
    const second = await openDevice();
    valueIn(await second.tab.api.setTeacherPin(PIN));
    valueIn(await second.tab.api.installPackFile('fixture.zip', fixturePackFile()));
    valueIn(await foundSchool(device.ground, 'Al-Amal', 'Room 4'));
    await joins(second, device, 'teacher');
    const row = await lastOf(device, amina);
    device.tablet.clock.ms += DAY_MS;
    valueIn(await device.tab.api.unlockTeacher(PIN));
    valueIn(await device.tab.api.setOverride(amina, row.pack, row.skill, 'blocked'));
    await meet(device, second);
    expect((await rowOf(second, amina, row)).said).toEqual({
      as: 'blocked',
      here: false,
      by: 'Room 4',
      atMs: NOON_MS + DAY_MS,
    });
  });

  test('goes along in a passport to a tablet that holds nothing else of the learner', async () => {
    const { device, amina } = await openOne();
    const second = await openDevice();
    valueIn(await second.tab.api.setTeacherPin(PIN));
    valueIn(await second.tab.api.installPackFile('fixture.zip', fixturePackFile()));
    valueIn(await foundSchool(device.ground, 'Al-Amal', 'Room 4'));
    await joins(second, device, 'tablet');
    const row = await lastOf(device, amina);
    valueIn(await device.tab.api.setOverride(amina, row.pack, row.skill, 'blocked'));
    const passport = valueIn(await makePassport(device.ground, amina));
    expect((await rowOf(second, amina, row)).said).toBeNull();
    valueIn(await acceptPassport(second.ground, passport, null));
    expect((await rowOf(second, amina, row)).said).toEqual({
      as: 'blocked',
      here: false,
      by: '',
      atMs: null,
    });
    await meet(device, second);
    expect((await rowOf(second, amina, row)).said).toMatchObject({ as: 'blocked', by: 'Room 4' });
  });

  test('said of a child who was entered twice counts for the one child, the later one of two', async () => {
    const { device, amina, binta } = await openOne();
    const { api } = device.tab;
    const row = await lastOf(device, amina);
    valueIn(await api.setOverride(binta, row.pack, row.skill, 'blocked'));
    device.tablet.clock.ms += 60_000;
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'known'));
    valueIn(await mergeLearners(device.ground, binta, amina));
    expect((await rowOf(device, amina, row)).said?.as).toBe('known');
    device.tablet.clock.ms += 60_000;
    valueIn(await api.setOverride(binta, row.pack, row.skill, 'none'));
    expect((await rowOf(device, amina, row)).said).toBeNull();
  });

  test('is gone with a learner who is erased', async () => {
    const { device, amina } = await openOne();
    const { api, core } = device.tab;
    const row = await lastOf(device, amina);
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'known'));
    valueIn(await api.assignSkill(amina, row.pack, row.skill, 'secure'));
    valueIn(await api.eraseLearner(amina));
    const left = (await readAll(core.stores.log)).filter(
      (event) => 'learner' in event && event.learner === amina,
    );
    expect(left).toEqual([]);
    expect(await device.tab.see('skills', amina)).toBeNull();
  });

  test('that a skill is known keeps it from being asked, turn after turn', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    valueIn(await api.setFinding(amina, true));
    const [first] = await practise(device, amina, 1);
    const row = (await rowsOf(device, amina)).find(({ skill }) => skill === first);
    if (!row) throw new Error('Must be on the path');
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'known'));
    device.tablet.clock.ms += 30 * DAY_MS;
    const asked = await practise(device, amina, 6);
    expect(asked).not.toContain(first);
  });
});

describe('the questions that find the start', () => {
  test('are left out from the one on the screen on, and taken up again by the teacher', async () => {
    const { device, amina } = await openOne(shippedPackFile());
    const { api } = device.tab;
    valueIn(await api.startTurn(amina));
    const step = await stepNow(device);
    if (step.type !== 'item') throw new Error(`Must ask, got ${step.type}`);
    expect(step.why.reason.code).toBe('finding-start');
    valueIn(await api.skipFinding(step.item.seed));
    expect((await reasonNow(device)).code).not.toBe('finding-start');
    expect((await device.tab.see('skills', amina))?.finding).toBe('skipped');
    expect(problemIn(await api.skipFinding(step.item.seed)).code).toBe('turn/moved-on');
    valueIn(await api.setFinding(amina, false));
    expect((await device.tab.see('skills', amina))?.finding).toBe('going');
    expect((await reasonNow(device)).code).toBe('finding-start');
  });
});
