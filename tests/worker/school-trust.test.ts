import { beforeAll, describe, expect, test } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import {
  acceptAdmission,
  admitDevice,
  readJoinRequest,
  requestToJoin,
} from '../../src/worker/school-joining.ts';
import { stateOf } from '../../src/worker/school-standing.ts';
import {
  foundSchool,
  makeRecoveryCode,
  readLabel,
  readRecoveryState,
  revokeDevice,
  setDevice,
} from '../../src/worker/school-trust.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

const namesOf = async ({ tab }: SchoolDevice, id: ClassId) =>
  (await tab.see('class', id))?.learners.map(({ name }) => name).sort() ?? [];
const statesOf = async (device: SchoolDevice) => stateOf(await device.standing());
const addClass = async ({ tab }: SchoolDevice, names: readonly string[]): Promise<ClassId> => {
  valueIn(await tab.api.setTeacherPin('2468'));
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, names));
  return id;
};

async function openSchool(): Promise<{ readonly head: SchoolDevice; readonly id: ClassId }> {
  const head = await openDevice();
  const id = await addClass(head, ['Amina', 'Binta']);
  valueIn(await foundSchool(head.ground, 'École Al-Amal', 'Phone of the head'));
  return { head, id };
}

describe('a school', () => {
  test('is founded without any network, and what was recorded before is its own', async () => {
    const { head, id } = await openSchool();
    const { pin, trust, self } = await head.standing();
    expect(pin?.founder).toBe(trust.devices.get(self)?.key);
    expect([await statesOf(head), await namesOf(head, id)]).toEqual(['member', ['Amina', 'Binta']]);
    expect(trust.refusals).toEqual([]);
    expect(trust.devices.get(self)?.role).toBe('administrator');
  });

  test('is founded once', async () => {
    const { head } = await openSchool();
    expect(problemIn(await foundSchool(head.ground, 'Other', 'x'))).toEqual({ code: 'school/other' });
  });

  test('is not needed: a tablet alone names its class and asks nobody', async () => {
    const alone = await openDevice();
    const id = await addClass(alone, ['Amina']);
    expect([await statesOf(alone), await namesOf(alone, id)]).toEqual(['alone', ['Amina']]);
    expect(problemIn(await revokeDevice(alone.ground, await alone.id()))).toEqual({ code: 'school/alone' });
  });
});

describe('a device that joins', () => {
  test('shows the same code as the device that admits it, and reads the class afterwards', async () => {
    const { head, id } = await openSchool();
    const tablet = await openDevice();
    const asked = valueIn(await requestToJoin(tablet.ground, 'Blue tablet'));
    const read = valueIn(await readJoinRequest(head.ground, asked.qr));
    expect([read.label, read.code]).toEqual(['Blue tablet', asked.code]);
    const { bytes } = valueIn(await admitDevice(head.ground, asked.qr, 'tablet'));
    expect(valueIn(await acceptAdmission(tablet.ground, bytes))).toEqual({ school: 'École Al-Amal' });
    expect(await namesOf(tablet, id)).toEqual(['Amina', 'Binta']);
    const device = (await head.trust()).devices.get(await tablet.id());
    expect(device && (await readLabel(head.ground, device))).toBe('Blue tablet');
  });

  test('goes on after the app was closed between asking and the answer', async () => {
    const { head } = await openSchool();
    const tablet = await openDevice();
    const { qr } = valueIn(await requestToJoin(tablet.ground, 'Blue'));
    const { bytes } = valueIn(await admitDevice(head.ground, qr, 'tablet'));
    tablet.tab.kill();
    const again = await openDevice(tablet.tablet);
    valueIn(await acceptAdmission(again.ground, bytes));
    expect(await statesOf(again)).toBe('member');
  });

  test('takes no answer that another device asked for, and no other school’s afterwards', async () => {
    const [{ head }, other] = [await openSchool(), await openSchool()];
    const [tablet, second] = [await openDevice(), await openDevice()];
    const [mine, theirs] = [
      valueIn(await requestToJoin(tablet.ground, 'a')),
      valueIn(await requestToJoin(second.ground, 'b')),
    ];
    const foreign = valueIn(await admitDevice(head.ground, theirs.qr, 'tablet'));
    expect(problemIn(await acceptAdmission(tablet.ground, foreign.bytes))).toEqual({ code: 'school/other' });
    const right = valueIn(await admitDevice(head.ground, mine.qr, 'tablet'));
    const rival = valueIn(await admitDevice(other.head.ground, mine.qr, 'tablet'));
    valueIn(await acceptAdmission(tablet.ground, right.bytes));
    expect(problemIn(await acceptAdmission(tablet.ground, rival.bytes))).toEqual({ code: 'school/other' });
    const garbage = new Uint8Array(40);
    expect(await acceptAdmission(second.ground, garbage)).toMatchObject({
      problem: { code: 'parcel/unreadable' },
    });
  });

  test('brings along what it named alone, for the school to read', async () => {
    const { head, id } = await openSchool();
    const tablet = await openDevice();
    const own = await addClass(tablet, ['Chidi']);
    await join(tablet, head, 'teacher');
    await meet(tablet, head);
    expect([await namesOf(tablet, own), await namesOf(head, own)]).toEqual([['Chidi'], ['Chidi']]);
    expect(await namesOf(tablet, id)).toEqual(['Amina', 'Binta']);
  });

  test('as a coordinator’s carries everything and reads no name', async () => {
    const { head, id } = await openSchool();
    const phone = await openDevice();
    expect(await join(phone, head, 'coordinator')).toBe('');
    await meet(phone, head);
    expect((await phone.standing()).trust.devices.size).toBe(2);
    expect(await namesOf(phone, id)).toEqual(['', '']);
    expect((await phone.standing()).ring.keys).toHaveLength(1);
  });

  test('as a coordinator’s that writes of classes past its own rules changes nobody’s roster', async () => {
    const { head, id } = await openSchool();
    const phone = await openDevice();
    await join(phone, head, 'coordinator');
    await meet(phone, head);
    const [learner] = (await head.tab.core.school.roster()).learners.keys();
    if (learner === undefined) throw new Error('Must have learners');
    const { log } = phone.tab.core.stores;
    const [name, extra] = ['k1.forged' as Sealed, 'CCCCCCCCCCCCCCCCCCCCCC' as ClassId];
    const forged = [
      { type: 'class-set', class: id, archived: true },
      { type: 'class-added', class: extra, name },
      { type: 'learner-set', learner, class: extra, archived: true },
      { type: 'learner-added', learner: 'LLLLLLLLLLLLLLLLLLLLLL' as LearnerId, class: id, name, avatar: 1 },
    ] as const;
    valueIn(await log.append(forged, phone.tablet.clock.ms));
    await meet(phone, head);
    head.tab.core.school.reload();
    const { classes, learners } = await head.tab.core.school.roster();
    expect([...classes.values()].map((one) => [one.id, one.archived])).toEqual([[id, false]]);
    expect(await namesOf(head, id)).toEqual(['Amina', 'Binta']);
    expect(learners.size).toBe(2);
    // Kept all the same: a word of its device may still be on its way.
    expect(valueIn(await head.tab.core.stores.log.readTypes(['class-added']))).toHaveLength(2);
  });

  test('may admit others only as far as its role goes', async () => {
    const { head } = await openSchool();
    const [teacher, tablet, third] = [await openDevice(), await openDevice(), await openDevice()];
    await join(teacher, head, 'teacher');
    await join(tablet, teacher, 'tablet');
    const { qr } = valueIn(await requestToJoin(third.ground, 'c'));
    const needs = (role: string) => ({ code: 'school/not-allowed', needs: role });
    expect(problemIn(await admitDevice(tablet.ground, qr, 'tablet'))).toEqual(needs('teacher'));
    expect(problemIn(await admitDevice(teacher.ground, qr, 'administrator'))).toEqual(needs('administrator'));
    expect(problemIn(await admitDevice(teacher.ground, qr, 'coordinator'))).toEqual(needs('administrator'));
    valueIn(await admitDevice(teacher.ground, qr, 'teacher'));
    await meet(teacher, head);
    expect([...(await head.trust()).devices.values()].map(({ role }) => role).sort()).toEqual([
      'administrator',
      'tablet',
      'teacher',
      'teacher',
    ]);
  });
});

describe('a device that is lost', () => {
  let head: SchoolDevice;
  let teacher: SchoolDevice;
  let tablet: SchoolDevice;
  let id: ClassId;
  beforeAll(async () => {
    ({ head, id } = await openSchool());
    [teacher, tablet] = [await openDevice(), await openDevice()];
    await join(teacher, head, 'teacher');
    await join(tablet, teacher, 'tablet');
    await meet(teacher, head);
    valueIn(await makeRecoveryCode(head.ground));
    valueIn(await revokeDevice(head.ground, await teacher.id()));
    await head.tab.api.addLearners(id, ['Dede']);
  });

  test('reads no name that is written afterwards, and everybody else does', async () => {
    await meet(tablet, head);
    expect(await namesOf(tablet, id)).toEqual(['Amina', 'Binta', 'Dede']);
    await teacher.take(await head.pack());
    expect(await namesOf(teacher, id)).toEqual(['', 'Amina', 'Binta']);
    expect(await statesOf(teacher)).toBe('revoked');
  });

  test('has no say any more, and whom it admitted stays', async () => {
    const standing = await head.standing();
    expect(standing.trust.devices.get(await tablet.id())).toMatchObject({
      role: 'tablet',
      admittedBy: await head.id(),
      believed: null,
    });
    expect(standing.trust.keyExposed).toBe(false);
    const third = await openDevice();
    const { qr } = valueIn(await requestToJoin(third.ground, 'c'));
    expect(problemIn(await admitDevice(teacher.ground, qr, 'tablet'))).toEqual({ code: 'school/revoked' });
  });

  test('makes the printed code one that lacks the new key, which is told', async () => {
    expect(await readRecoveryState(head.ground, await head.standing())).toBe('incomplete');
    valueIn(await makeRecoveryCode(head.ground));
    expect(await readRecoveryState(head.ground, await head.standing())).toBe('complete');
  });

  test('does not come back by asking again', async () => {
    expect(problemIn(await requestToJoin(teacher.ground, 'x'))).toEqual({ code: 'school/other' });
  });
});

describe('roles', () => {
  test('are an administrator’s to set; whom a device admitted before stays when it is lowered', async () => {
    const { head, id } = await openSchool();
    const [teacher, tablet] = [await openDevice(), await openDevice()];
    await join(teacher, head, 'teacher');
    await join(tablet, teacher, 'tablet');
    await meet(teacher, head);
    const role = { role: 'tablet' } as const;
    expect(problemIn(await setDevice(teacher.ground, await tablet.id(), { role: 'teacher' }))).toEqual({
      code: 'school/not-allowed',
      needs: 'administrator',
    });
    valueIn(await setDevice(head.ground, await teacher.id(), role));
    const roles = [...(await head.trust()).devices.values()].map(({ role: has }) => has);
    expect(roles).toEqual(['administrator', 'tablet', 'tablet']);
    valueIn(await setDevice(head.ground, await teacher.id(), { role: 'coordinator' }));
    await head.tab.api.addLearners(id, ['Dede']);
    await meet(teacher, head);
    expect(await namesOf(teacher, id)).toEqual(['', 'Amina', 'Binta']);
    valueIn(await setDevice(head.ground, await teacher.id(), { role: 'teacher', label: 'Ms Sow' }));
    await meet(teacher, head);
    expect(await namesOf(teacher, id)).toEqual(['Amina', 'Binta', 'Dede']);
    const device = (await teacher.trust()).devices.get(await teacher.id());
    expect(device && (await readLabel(teacher.ground, device))).toBe('Ms Sow');
  });

  test('of a senior and of oneself are not lowered', async () => {
    const { head } = await openSchool();
    const deputy = await openDevice();
    await join(deputy, head, 'administrator');
    await meet(deputy, head);
    const refused = { code: 'school/not-allowed', needs: 'administrator' };
    for (const id of [await head.id(), await deputy.id()]) {
      expect(problemIn(await setDevice(deputy.ground, id, { role: 'tablet' }))).toEqual(refused);
    }
    valueIn(await setDevice(head.ground, await deputy.id(), { role: 'coordinator' }));
    const standing = await head.standing();
    expect(standing.trust.keyExposed).toBe(false);
    expect(standing.ring.keys).toHaveLength(2);
  });

  test('are asked of devices that are known', async () => {
    const { head } = await openSchool();
    const stranger = await (await openDevice()).id();
    expect(problemIn(await setDevice(head.ground, stranger, { role: 'teacher' }))).toEqual({
      code: 'school/unknown-device',
    });
  });
});
