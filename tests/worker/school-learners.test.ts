// Learners who go from tablet to tablet, were entered twice, or leave for good.
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { decodeHlc, encodeHlc } from '../../src/domain/time.ts';
import { COUNT, countOf } from '../../src/tutoring/progress-state.ts';
import { acceptPassport, makePassport } from '../../src/worker/passports.ts';
import { addNote, eraseLearner, mergeLearners, moveLearner } from '../../src/worker/school-roster.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { readAll } from '../contracts/event-log.ts';
import { problemIn, streamNamed, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

const PIN = '2468';

/** Two tablets of one school with the same pack, and a class of two. */
async function openTwo() {
  const [first, second] = [await openDevice(), await openDevice()];
  for (const { tab } of [first, second]) {
    valueIn(await tab.api.setTeacherPin(PIN));
    valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  }
  const id = valueIn(await first.tab.api.addClass('2b'));
  valueIn(await first.tab.api.addLearners(id, ['Amina', 'Binta']));
  valueIn(await foundSchool(first.ground, 'Al-Amal', 'First'));
  return { first, second, id };
}

async function learnerOf({ tab }: SchoolDevice, id: ClassId, name: string): Promise<LearnerId> {
  const found = (await tab.see('class', id))?.learners.find((one) => one.name === name);
  if (!found) throw new Error(`Must have ${name}`);
  return found.id;
}

/** So many right answers in one turn. */
async function answer({ tab, tablet }: SchoolDevice, learner: LearnerId, times: number): Promise<void> {
  valueIn(await tab.api.startTurn(learner));
  for (let done = 0; done < times; ) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
    tablet.clock.ms += 20_000;
    if (turn.step.type === 'item') {
      valueIn(await tab.api.answer(turn.step.item.seed, rightAnswer(turn.step.item)));
      done += 1;
    } else valueIn(await tab.api.goOn());
  }
  valueIn(await tab.api.endTurn('done'));
}

async function answersOf({ tab }: SchoolDevice, learner: LearnerId): Promise<number> {
  const state = valueIn(await tab.core.states.load(learner));
  return state.courses.reduce((sum, { progress }) => sum + countOf(progress, COUNT.answers), 0);
}
async function pKnownOf({ tab }: SchoolDevice, learner: LearnerId): Promise<readonly number[]> {
  const [state] = valueIn(await tab.core.states.load(learner)).courses;
  if (!state) throw new Error('Must have a course');
  const { course } = state.open;
  return course.graph.ids.map((_, skill) => course.model.pKnown(state.progress.model, skill, 0));
}

describe('a learner with a passport', () => {
  test('goes on at the right level on a tablet that never heard of the learner, and nothing counts twice', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    await answer(first, amina, 8);
    await join(second, first, 'tablet');
    await answer(first, amina, 2);
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(passport.length).toBeLessThanOrEqual(500);
    const before = await answersOf(second, amina);
    expect(before).toBe(8);
    expect(valueIn(await acceptPassport(second.ground, passport, null))).toBe(amina);
    expect(await answersOf(second, amina)).toBe(10);
    const [here, there] = [await pKnownOf(first, amina), await pKnownOf(second, amina)];
    for (const [skill, p] of here.entries()) expect(Math.abs(p - (there[skill] ?? 0))).toBeLessThan(1 / 255);
    await answer(second, amina, 3);
    expect(await answersOf(second, amina)).toBe(13);
    await meet(first, second);
    expect([await answersOf(first, amina), await answersOf(second, amina)]).toEqual([13, 13]);
    expect(await pKnownOf(second, amina)).toEqual(await pKnownOf(first, amina));
  });

  test('who was on thirty tablets has no answer counted twice while their histories come one by one', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    await join(second, first, 'tablet');
    await answer(first, amina, 4);
    const written = await readAll(first.tab.core.stores.log, { learner: amina });
    const answered = written.filter(({ type }) => type === 'answered');
    const histories = Array.from({ length: 30 }, (_, tablet) =>
      answered.slice(0, 2).map((event, at): StoredEvent => {
        const wallMs = decodeHlc(event.hlc).wallMs + tablet * 60_000;
        const hlc = encodeHlc({ wallMs, counter: at });
        return { ...event, stream: streamNamed(`other-${tablet}`), sequence: at + 1, hlc };
      }),
    );
    const bring = async ({ tab }: SchoolDevice, events: readonly StoredEvent[]) => {
      valueIn(await tab.core.stores.log.importEvents(events, first.tablet.clock.ms));
      tab.core.states.forget();
    };
    await bring(first, histories.flat());
    expect(await answersOf(first, amina)).toBe(64);
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(passport.length).toBeLessThanOrEqual(500);
    valueIn(await acceptPassport(second.ground, passport, null));
    for (const history of histories.slice(0, 20)) {
      await bring(second, history);
      expect(await answersOf(second, amina)).toBe(64);
    }
    valueIn(await acceptPassport(second.ground, passport, null));
    const carried = await second.tab.core.stores.log.countType('progress-carried');
    expect(carried).toEqual({ ok: true, value: 1 });
    await answer(second, amina, 1);
    await bring(second, [...histories.flat(), ...answered, ...written]);
    expect(await answersOf(second, amina)).toBe(65);
    await meet(first, second);
    await bring(first, []);
    expect(await pKnownOf(second, amina)).toEqual(await pKnownOf(first, amina));
  });

  test('speaks the language that was chosen last, also on a tablet that knew another, until it is chosen anew', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    valueIn(await first.tab.api.setLearnerLanguage(amina, 'fr'));
    await join(second, first, 'tablet');
    const languageOn = async ({ tab }: SchoolDevice) => (await tab.core.cards.read(amina))?.language;
    expect(await languageOn(second)).toBe('fr');
    valueIn(await first.tab.api.setLearnerLanguage(amina, 'sw'));
    await answer(first, amina, 2);
    const passport = valueIn(await makePassport(first.ground, amina));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await languageOn(second)).toBe('sw');
    // Everything that this passport stands for is here by now: what is said since is newer.
    await meet(first, second);
    valueIn(await second.tab.api.setLearnerLanguage(amina, 'ar'));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await languageOn(second)).toBe('ar');
    await meet(first, second);
    expect(await languageOn(first)).toBe('ar');
  });

  test('is known by name on a tablet of the school that has not heard of the class yet', async () => {
    const { first, second, id } = await openTwo();
    await join(second, first, 'tablet');
    valueIn(await first.tab.api.addLearners(id, ['Chidi']));
    const chidi = await learnerOf(first, id, 'Chidi');
    const passport = valueIn(await makePassport(first.ground, chidi));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await learnerOf(second, id, 'Chidi')).toBe(chidi);
    const count = (await second.tab.core.stores.log.countType('learner-added')) as { readonly value: number };
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await second.tab.core.stores.log.countType('learner-added')).toEqual({
      ok: true,
      value: count.value,
    });
  });

  test('of another school is refused, and a guest’s is taken into a class', async () => {
    const { first, id } = await openTwo();
    const other = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(problemIn(await acceptPassport(other.first.ground, passport, null))).toEqual({
      code: 'school/other',
    });
    const garbage = new Uint8Array(30);
    expect(problemIn(await acceptPassport(first.ground, garbage, null))).toEqual({
      code: 'parcel/unreadable',
    });
    const guest = valueIn(await other.second.tab.core.school.addGuest());
    await answer(other.second, guest, 4);
    const clear = valueIn(await makePassport(other.second.ground, guest));
    expect(valueIn(await acceptPassport(first.ground, clear, id))).toBe(guest);
    expect(await answersOf(first, guest)).toBe(4);
    expect((await first.tab.core.school.roster()).learners.get(guest)?.class).toBe(id);
  });
});

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
