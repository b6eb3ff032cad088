// The head teacher's phone is gone; the paper is in the drawer, and the coordinator's phone carries the school's log.
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { ok } from '../../src/domain/result.ts';
import { recoverSchool } from '../../src/worker/school-recovery.ts';
import { stateOf } from '../../src/worker/school-standing.ts';
import {
  foundSchool,
  makeRecoveryCode,
  readRecoveryState,
  revokeDevice,
} from '../../src/worker/school-trust.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

const namesOf = async ({ tab }: SchoolDevice, id: ClassId) =>
  (await tab.see('class', id))?.learners.map(({ name }) => name).sort() ?? [];

let head: SchoolDevice;
let carrier: SchoolDevice;
let tablet: SchoolDevice;
let id: ClassId;
let code: string;
beforeEach(async () => {
  [head, carrier, tablet] = [await openDevice(), await openDevice(), await openDevice()];
  valueIn(await head.tab.api.setTeacherPin('2468'));
  id = valueIn(await head.tab.api.addClass('2b'));
  valueIn(await head.tab.api.addLearners(id, ['Amina']));
  code = valueIn(await makeRecoveryCode(head.ground));
  valueIn(await foundSchool(head.ground, 'Al-Amal', 'Head'));
  await join(carrier, head, 'coordinator');
  await join(tablet, head, 'tablet');
  await meet(carrier, head);
});

describe('a school whose last teacher’s device is lost', () => {
  test('comes back on a new device from the paper and what a coordinator carries', async () => {
    const fresh = await openDevice();
    const parcel = await carrier.pack();
    expect(valueIn(await recoverSchool(fresh.ground, code.toLowerCase(), parcel))).toEqual({
      school: 'Al-Amal',
    });
    const standing = await fresh.standing();
    expect([stateOf(standing), standing.device?.role]).toEqual(['member', 'administrator']);
    expect(await namesOf(fresh, id)).toEqual(['Amina']);
    valueIn(await revokeDevice(fresh.ground, await head.id()));
    valueIn(await fresh.tab.api.setTeacherPin('1357'));
    valueIn(await fresh.tab.api.addLearners(id, ['Binta']));
    await meet(fresh, tablet);
    expect(await namesOf(tablet, id)).toEqual(['Amina', 'Binta']);
    await head.take(await fresh.pack());
    expect(await namesOf(head, id)).toEqual(['', 'Amina']);
    expect(stateOf(await head.standing())).toBe('revoked');
  });

  test('comes back with names that were sealed after the paper was printed, and is told to print a new one', async () => {
    const thief = await openDevice();
    await join(thief, head, 'tablet');
    valueIn(await revokeDevice(head.ground, await thief.id()));
    valueIn(await head.tab.api.addLearners(id, ['Chidi']));
    expect(await readRecoveryState(head.ground, await head.standing())).toBe('incomplete');
    const fresh = await openDevice();
    valueIn(await recoverSchool(fresh.ground, code, await head.pack()));
    expect(await namesOf(fresh, id)).toEqual(['Amina', 'Chidi']);
    expect(await readRecoveryState(fresh.ground, await fresh.standing())).toBe('incomplete');
  });

  test('does not come back for another code, nor where no paper was ever printed', async () => {
    const fresh = await openDevice();
    const wrong = { code: 'backup/wrong-code', file: '' };
    const parcel = await carrier.pack();
    expect(problemIn(await recoverSchool(fresh.ground, '7K3Q-M0ZX-ABCD-EFGH-1234', parcel))).toEqual(wrong);
    expect(problemIn(await recoverSchool(fresh.ground, 'hello', parcel))).toEqual(wrong);
    expect(problemIn(await recoverSchool(fresh.ground, code, null))).toEqual(wrong);
    expect(stateOf(await fresh.standing())).toBe('alone');
  });

  test('does not come back over another school', async () => {
    const other = await openDevice();
    valueIn(await foundSchool(other.ground, 'Other', 'x'));
    expect(problemIn(await recoverSchool(other.ground, code, await carrier.pack()))).toEqual({
      code: 'school/other',
    });
  });

  test('is recovered twice with the same paper without harm', async () => {
    const fresh = await openDevice();
    const parcel = await carrier.pack();
    valueIn(await recoverSchool(fresh.ground, code, parcel));
    valueIn(await recoverSchool(fresh.ground, code, parcel));
    const { trust, self } = await fresh.standing();
    expect(trust.devices.get(self)?.role).toBe('administrator');
    expect(trust.refusals).toEqual([]);
  });

  test('comes back from a copy that nobody signed, and is one with the others when it meets them', async () => {
    const fresh = await openDevice();
    const unsigned = { ...fresh.ground, unpack: async () => ok(null) };
    valueIn(await recoverSchool(unsigned, code, await head.pack()));
    const alone = await fresh.standing();
    expect([stateOf(alone), alone.device?.role]).toEqual(['member', 'administrator']);
    await meet(fresh, tablet);
    expect(await namesOf(fresh, id)).toEqual(['Amina']);
    const [here, there] = [await fresh.trust(), await tablet.trust()];
    expect([...here.devices.values()]).toEqual([...there.devices.values()]);
    expect(there.devices.get(await fresh.id())?.role).toBe('administrator');
  });
});
