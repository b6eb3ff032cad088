// Learners who were entered twice, move, or leave for good.
import { describe, expect, test } from 'vitest';
import { addNote, eraseLearner, mergeLearners, moveLearner } from '../../src/worker/school-roster.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';
import { answer, answersOf, learnerOf, openTwo, PIN } from './two-school-tablets.ts';

describe('a learner who was entered twice', () => {
  test('is one after the merge, with the answers of both, on every device', async () => {
    const { first, second, id } = await openTwo();
    await join(second, first, 'teacher');
    const [amina, binta] = [await learnerOf(first, id, 'Amina'), await learnerOf(first, id, 'Binta')];
    await answer(first, amina, 3);
    await answer(second, binta, 4);
    await meet(first, second);
    valueIn(await mergeLearners(second.ground, amina, binta));
    second.tab.core.states.forget();
    await meet(first, second);
    for (const device of [first, second]) {
      expect((await device.tab.see('class', id))?.learners.map(({ name }) => name)).toEqual(['Binta']);
      expect(await answersOf(device, binta)).toBe(7);
    }
    expect(await mergeLearners(second.ground, amina, binta)).toEqual({ ok: true, value: null });
  });

  test('and merged on a tablet that was alone stays one when the tablet joins a school, there and everywhere', async () => {
    const { first, second } = await openTwo();
    const alone = await openDevice();
    valueIn(await alone.tab.api.setTeacherPin(PIN));
    valueIn(await alone.tab.api.installPackFile('fixture.zip', fixturePackFile()));
    const id = valueIn(await alone.tab.api.addClass('5c'));
    valueIn(await alone.tab.api.addLearners(id, ['Dawit', 'Davit', 'Esi']));
    const [dawit, davit] = [await learnerOf(alone, id, 'Dawit'), await learnerOf(alone, id, 'Davit')];
    await answer(alone, dawit, 3);
    await answer(alone, davit, 2);
    valueIn(await mergeLearners(alone.ground, davit, dawit));
    expect(await answersOf(alone, dawit)).toBe(5);
    await join(alone, first, 'tablet');
    const expectOne = async (device: SchoolDevice) => {
      device.tab.core.school.reload();
      device.tab.core.states.forget();
      const names = (await device.tab.see('class', id))?.learners.map(({ name }) => name).sort();
      expect([names, await answersOf(device, dawit)]).toEqual([['Dawit', 'Esi'], 5]);
    };
    await expectOne(alone);
    await meet(first, alone);
    await join(second, first, 'tablet');
    await meet(first, second);
    for (const device of [first, alone, second]) await expectOne(device);
    const said = async () => valueIn(await first.tab.core.stores.log.readTypes(['learner-merged'])).length;
    expect(await said()).toBe(2);
    await meet(first, alone);
    expect(await said()).toBe(2);
    expect((await second.trust()).merged.map(({ from, into }) => [from, into])).toEqual([[davit, dawit]]);
  });

  test('is folded as one at once where the two were looked at before', async () => {
    const { first, second, id } = await openTwo();
    await join(second, first, 'teacher');
    const [amina, binta] = [await learnerOf(first, id, 'Amina'), await learnerOf(first, id, 'Binta')];
    await answer(first, amina, 3);
    await answer(first, binta, 2);
    await meet(first, second);
    for (const device of [first, second]) expect(await answersOf(device, binta)).toBe(2);
    valueIn(await mergeLearners(first.ground, amina, binta));
    expect(await answersOf(first, binta)).toBe(5);
    await meet(first, second);
    expect(await answersOf(second, binta)).toBe(5);
  });
});

describe('a learner', () => {
  test('moves to another class, and is written about in words that only the school reads', async () => {
    const { first, id } = await openTwo();
    const other = valueIn(await first.tab.api.addClass('3a'));
    const amina = await learnerOf(first, id, 'Amina');
    valueIn(await moveLearner(first.ground, amina, other));
    expect(await learnerOf(first, other, 'Amina')).toBe(amina);
    valueIn(await addNote(first.ground, amina, '  Counts with beads.\n'));
    const roster = await first.tab.core.school.roster();
    const [note] = roster.notes.get(amina) ?? [];
    const about = { purpose: 'note', owner: note?.learner ?? '' } as const;
    expect(await first.tab.core.names.read(note?.note, about)).toBe('Counts with beads.');
    expect(problemIn(await addNote(first.ground, amina, ' \n'))).toEqual({ code: 'roster/name-empty' });
  });

  test('is erased under every id, by a teacher and by no tablet', async () => {
    const { first, second, id } = await openTwo();
    await join(second, first, 'tablet');
    const [amina, binta] = [await learnerOf(first, id, 'Amina'), await learnerOf(first, id, 'Binta')];
    valueIn(await mergeLearners(first.ground, amina, binta));
    const refused = { code: 'school/not-allowed', needs: 'teacher' };
    expect(problemIn(await eraseLearner(second.ground, binta))).toEqual(refused);
    expect(problemIn(await mergeLearners(second.ground, amina, binta))).toEqual(refused);
    expect([...valueIn(await eraseLearner(first.ground, amina))].sort()).toEqual([amina, binta].sort());
    await meet(first, second);
    expect((await second.tab.see('class', id))?.learners).toEqual([]);
    expect(problemIn(await eraseLearner(first.ground, amina))).toEqual({ code: 'roster/unknown-learner' });
    const stored = await second.tab.core.stores.log.readTypes(['learner-added']);
    expect(JSON.stringify(stored)).not.toContain(binta);
  });

  test('is neither erased nor merged by what a tablet writes past its own rules', async () => {
    const { first, second, id } = await openTwo();
    await join(second, first, 'tablet');
    const [amina, binta] = [await learnerOf(first, id, 'Amina'), await learnerOf(first, id, 'Binta')];
    const { log } = second.tab.core.stores;
    const forged = [
      { type: 'learner-erased', erased: amina },
      { type: 'learner-merged', from: amina, into: binta },
    ] as const;
    valueIn(await log.append(forged, second.tablet.clock.ms));
    await meet(first, second);
    for (const { tab } of [first, second]) {
      tab.core.school.reload();
      expect((await tab.see('class', id))?.learners.map(({ name }) => name).sort()).toEqual([
        'Amina',
        'Binta',
      ]);
    }
    const { trust } = await second.standing();
    expect(trust.refusals.map(({ why, type }) => `${type} ${why}`)).toEqual([
      'learner-erased not-allowed',
      'learner-merged not-allowed',
    ]);
  });

  test('on a tablet that is alone is erased and merged without asking anybody', async () => {
    const alone = await openDevice();
    valueIn(await alone.tab.api.setTeacherPin(PIN));
    const id = valueIn(await alone.tab.api.addClass('2b'));
    valueIn(await alone.tab.api.addLearners(id, ['Amina', 'Binta', 'Chidi']));
    const ids = await Promise.all(['Amina', 'Binta', 'Chidi'].map((name) => learnerOf(alone, id, name)));
    const [amina, binta, chidi] = ids;
    if (!amina || !binta || !chidi) throw new Error('Must have three');
    valueIn(await mergeLearners(alone.ground, amina, binta));
    valueIn(await eraseLearner(alone.ground, chidi));
    expect((await alone.tab.see('class', id))?.learners.map(({ name }) => name)).toEqual(['Binta']);
  });
});
