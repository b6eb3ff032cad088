import { describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab } from '../support/tablet.ts';

const PIN = '2468';

async function openSchool(): Promise<{ readonly tab: Tab; readonly id: ClassId }> {
  const tab = await createTablet().open();
  valueIn(await tab.api.setTeacherPin(PIN));
  return { tab, id: valueIn(await tab.api.addClass('2b')) };
}

const namesOf = async (tab: Tab, id: ClassId) =>
  (await tab.see('class', id))?.learners.map(({ name }) => name).sort() ?? [];

describe('a class', () => {
  test('pasted twice is added once, and the doubles are told', async () => {
    const { tab, id } = await openSchool();
    const first = await tab.api.addLearners(id, ['Amina', ' Binta ', '', 'amina']);
    expect(first).toEqual({ ok: true, value: { added: 2, doubles: ['amina'] } });
    const again = await tab.api.addLearners(id, ['BINTA', 'Chidi']);
    expect(again).toEqual({ ok: true, value: { added: 1, doubles: ['BINTA'] } });
    expect(await namesOf(tab, id)).toEqual(['Amina', 'Binta', 'Chidi']);
  });

  test('of a hundred has a hundred different faces', async () => {
    const { tab, id } = await openSchool();
    await tab.api.addLearners(
      id,
      Array.from({ length: 100 }, (_, at) => `Learner ${at}`),
    );
    const view = await tab.see('class', id);
    expect(new Set(view?.learners.map(({ avatar }) => avatar)).size).toBe(100);
  });

  test('keeps names of any script, and no name lies in the log in clear', async () => {
    const { tab, id } = await openSchool();
    const names = ['أمينة', 'आशा', 'Zoë', '李雷'];
    await tab.api.addLearners(id, names);
    expect(await namesOf(tab, id)).toEqual([...names].sort());
    const stored = await tab.core.stores.log.readTypes(['learner-added', 'class-added']);
    const text = JSON.stringify(stored);
    for (const name of [...names, '2b']) expect(text).not.toContain(`"${name}"`);
  });

  test('names survive the next start', async () => {
    const tablet = createTablet();
    const first = await tablet.open();
    valueIn(await first.api.setTeacherPin(PIN));
    const id = valueIn(await first.api.addClass('2b'));
    await first.api.addLearners(id, ['Amina']);
    first.kill();
    const next = await tablet.open();
    expect(await namesOf(next, id)).toEqual(['Amina']);
    expect((await next.see('device', null)).classes).toEqual([{ id, name: '2b', learnerCount: 1 }]);
  });

  test('proposes whoever had least time first', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    valueIn(await tab.api.setTeacherPin(PIN));
    const id = valueIn(await tab.api.addClass('2b'));
    await tab.api.addLearners(id, ['Amina', 'Binta']);
    const before = await tab.see('class', id);
    const [first] = before?.learners ?? [];
    if (!first) throw new Error('Must propose somebody');
    await tab.api.startTurn(first.id);
    tablet.clock.ms += 5 * 60_000;
    await tab.api.endTurn('done');
    const after = await tab.see('class', id);
    expect(after?.learners[0]?.id).not.toBe(first.id);
    expect(after?.learners.find(({ id: one }) => one === first.id)?.minutesToday).toBe(5);
  });

  test('a learner who left keeps the answers and can come back', async () => {
    const { tab, id } = await openSchool();
    await tab.api.addLearners(id, ['Amina']);
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must have Amina');
    await tab.api.setLearner(amina.id, { archived: true });
    expect(await namesOf(tab, id)).toEqual([]);
    expect((await tab.see('class', id))?.away.map(({ name }) => name)).toEqual(['Amina']);
    await tab.api.setLearner(amina.id, { archived: false });
    expect(await namesOf(tab, id)).toEqual(['Amina']);
    expect((await tab.see('class', id))?.away).toEqual([]);
  });
});

describe('the picture PIN', () => {
  test('lets in who knows it and nobody else, and a reset lets the learner choose anew', async () => {
    const { tab, id } = await openSchool();
    await tab.api.addLearners(id, ['Amina']);
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must have Amina');
    expect(await tab.api.choosePicturePin(amina.id, [1, 2, 3])).toEqual({ ok: true, value: null });
    expect(await tab.api.checkPicturePin(amina.id, [1, 2, 3])).toEqual({ ok: true, value: null });
    for (const wrong of [
      [3, 2, 1],
      [1, 2, 2],
    ] as const) {
      expect(await tab.api.checkPicturePin(amina.id, wrong)).toMatchObject({
        problem: { code: 'pin/wrong' },
      });
    }
    const taken = await tab.api.choosePicturePin(amina.id, [4, 4, 4]);
    expect(taken.ok).toBe(false);
    await tab.api.resetPicturePin(amina.id);
    expect(await tab.api.choosePicturePin(amina.id, [4, 4, 4])).toEqual({ ok: true, value: null });
  });
});

describe('the teacher’s door', () => {
  test('stays closed to a wrong PIN, and guessing is slowed down also after a restart', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    valueIn(await tab.api.setTeacherPin(PIN));
    await tab.api.lockTeacher();
    for (let tries = 0; tries < 5; tries++) await tab.api.unlockTeacher('0000');
    tab.kill();
    const next = await tablet.open();
    expect(await next.api.unlockTeacher(PIN)).toMatchObject({ ok: false, problem: { code: 'pin/wait' } });
    tablet.clock.ms += 31_000;
    expect(await next.api.unlockTeacher(PIN)).toEqual({ ok: true, value: null });
  });

  test('opens to its teacher again after a wrong year was put right in the middle of a wait', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    valueIn(await tab.api.setTeacherPin(PIN));
    await tab.api.lockTeacher();
    const rightMs = tablet.clock.ms;
    tablet.clock.ms = Date.UTC(2099, 0, 1);
    for (let tries = 0; tries < 5; tries++) await tab.api.unlockTeacher('0000');
    tablet.clock.ms = rightMs;
    expect(await tab.api.unlockTeacher(PIN)).toMatchObject({ ok: false, problem: { code: 'pin/wait' } });
    tablet.clock.ms += 31_000;
    expect(await tab.api.unlockTeacher(PIN)).toEqual({ ok: true, value: null });
  });

  test('guards everything that a learner should not change', async () => {
    const { tab, id } = await openSchool();
    await tab.api.addLearners(id, ['Amina']);
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must have Amina');
    await tab.api.lockTeacher();
    const refused = await Promise.all([
      tab.api.addClass('3a'),
      tab.api.setClass(id, { name: 'other' }),
      tab.api.addLearners(id, ['Binta']),
      tab.api.setLearner(amina.id, { name: 'other' }),
      tab.api.resetPicturePin(amina.id),
      tab.api.makeBackup(),
      tab.api.setTeacherPin('1111'),
    ]);
    for (const told of refused) expect(told).toEqual({ ok: false, problem: { code: 'teacher/locked' } });
    expect(await namesOf(tab, id)).toEqual(['Amina']);
  });

  test('closes by itself when nothing was done behind it for a while, and when the clock is set back', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    valueIn(await tab.api.setTeacherPin(PIN));
    tablet.clock.ms += 11 * 60_000;
    expect((await tab.see('device', null)).teacher).toBe('locked');
    valueIn(await tab.api.unlockTeacher(PIN));
    tablet.clock.ms -= 24 * 60 * 60_000;
    expect((await tab.see('device', null)).teacher).toBe('locked');
  });
});

describe('without a secure origin', () => {
  test('guests practise, and names are refused with the reason', async () => {
    const tab = await createTablet().open({ secure: false });
    const view = await tab.see('device', null);
    expect([view.canKeepNames, view.teacher]).toEqual([false, 'open']);
    expect((await tab.api.startGuestTurn()).ok).toBe(true);
    expect(await tab.api.addClass('2b')).toEqual({ ok: false, problem: { code: 'origin/insecure' } });
  });
});

describe('a backup', () => {
  test('brings everything to another tablet, once, with the names when the code is known', async () => {
    const { tab, id } = await openSchool();
    await tab.api.addLearners(id, ['Amina', 'Binta']);
    const code = valueIn(await tab.api.makeRecoveryCode());
    const { name, file } = valueIn(await tab.api.makeBackup());
    const other = await createTablet().open();
    valueIn(await other.api.setTeacherPin('9999'));
    const sealed = valueIn(await other.api.restoreBackup(name, file));
    expect(sealed).toMatchObject({ namesSealed: true, known: 0 });
    expect(await namesOf(other, id)).toEqual(['', '']);
    const opened = valueIn(await other.api.restoreBackup(name, file, code));
    expect(opened).toMatchObject({ added: 0, known: sealed.added, namesSealed: false });
    expect(await namesOf(other, id)).toEqual(['Amina', 'Binta']);
  });

  test('that is damaged or no backup at all changes nothing', async () => {
    const { tab, id } = await openSchool();
    const { file } = valueIn(await tab.api.makeBackup());
    for (const bad of [file.slice(0, file.size - 9), new Blob(['hello']), new Blob([])]) {
      const told = await tab.api.restoreBackup('bad.gz', bad);
      expect(told).toEqual({ ok: false, problem: { code: 'backup/unreadable', file: 'bad.gz' } });
    }
    expect(await namesOf(tab, id)).toEqual([]);
  });
});
