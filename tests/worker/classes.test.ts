// Classes from one year to the next, the school’s own fields, and each learner’s own ways. More than 300 lines: one opening
// of a school with its classes serves them all.
import { describe, expect, test } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { readAll } from '../contracts/event-log.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

const PIN = '2468';
const GENDER = { id: 'gender', name: 'Girl or boy', choices: ['girl', 'boy'] } as const;

async function openOne(): Promise<{ device: SchoolDevice; id: ClassId; learners: readonly LearnerId[] }> {
  const device = await openDevice();
  valueIn(await device.tab.api.setTeacherPin(PIN));
  valueIn(await device.tab.api.installPackFile('fixture.zip', fixturePackFile()));
  const id = valueIn(await device.tab.api.addClass('2b'));
  valueIn(await device.tab.api.addLearners(id, ['Amina', 'Binta', 'Chidi']));
  const learners = await idsIn(device, id);
  return { device, id, learners };
}

/** Two teachers of one school, each with all of it. */
async function openTwo() {
  const one = await openOne();
  const other = await openDevice();
  valueIn(await other.tab.api.setTeacherPin(PIN));
  valueIn(await other.tab.api.installPackFile('fixture.zip', fixturePackFile()));
  valueIn(await foundSchool(one.device.ground, 'Al-Amal', 'First'));
  await join(other, one.device, 'teacher', 'Mr Okoro’s tablet');
  return { ...one, other };
}

async function cardsIn({ tab }: SchoolDevice, id: ClassId) {
  const view = await tab.see('class', id);
  return [...(view?.learners ?? [])].sort((a, b) => a.name.localeCompare(b.name));
}
const idsIn = async (device: SchoolDevice, id: ClassId) => (await cardsIn(device, id)).map((card) => card.id);
const namesIn = async (device: SchoolDevice, id: ClassId) =>
  (await cardsIn(device, id)).map((card) => card.name);

function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('Must have one');
  return found;
}

/** So many first tries in a turn that goes on. */
async function answer({ tab, tablet }: SchoolDevice, times: number, thinkMs: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
    const { step } = turn;
    if (step.type === 'summary') throw new Error('Must not be over');
    tablet.clock.ms += thinkMs;
    if (step.type === 'item') {
      valueIn(await tab.api.answer(step.item.seed, rightAnswer(step.item)));
      done += 1;
    } else valueIn(await tab.api.goOn());
  }
}

describe('a class at the end of its year', () => {
  test('is put away, stands apart with who did it, and is taken up again', async () => {
    const { device, id } = await openOne();
    const { api } = device.tab;
    valueIn(await api.archiveClass(id, true));
    const away = await device.tab.see('device', null);
    expect([away.classes, away.classesPutAway]).toEqual([[], [{ id, name: '2b', learnerCount: 3 }]]);
    expect((await device.tab.see('class', id))?.archived).toBe(true);
    const end = valueIn(await api.readClassEnd(id));
    expect(end).toEqual({ said: { here: true, by: '', atMs: device.tablet.clock.ms }, turnsSince: 0 });
    valueIn(await api.archiveClass(id, false));
    expect((await device.tab.see('device', null)).classes).toHaveLength(1);
    expect(valueIn(await api.readClassEnd(id)).said).toBeNull();
  });

  test('is copied with the learners who were chosen and all that they did; one tap brings it back', async () => {
    const { device, id, learners } = await openOne();
    const { api } = device.tab;
    const amina = first(learners);
    valueIn(await api.setClass(id, { turnMinutes: 20, picturePin: false, minutesByNeed: true }));
    valueIn(await api.startTurn(amina));
    await answer(device, 2, 20_000);
    valueIn(await api.endTurn('done'));
    const copy = valueIn(await api.copyClass(id, '3b', learners.slice(0, 2)));
    expect(await device.tab.see('class', copy)).toMatchObject({
      name: '3b',
      turnMinutes: 20,
      picturePin: false,
      minutesByNeed: true,
      archived: false,
    });
    expect([await namesIn(device, copy), await namesIn(device, id)]).toEqual([['Amina', 'Binta'], ['Chidi']]);
    const seen = await device.tab.see('device', null);
    expect(seen.classes.map(({ name }) => name)).toEqual(['3b']);
    expect(seen.classesPutAway.map(({ name }) => name)).toEqual(['2b']);
    expect((await device.tab.see('learner', amina))?.goal.answered).toBe(2);

    valueIn(await api.undoCopy(id, copy));
    expect(await namesIn(device, id)).toEqual(['Amina', 'Binta', 'Chidi']);
    const back = await device.tab.see('device', null);
    // The empty copy is nothing to look at.
    expect([back.classes.map(({ name }) => name), back.classesPutAway]).toEqual([['2b'], []]);
  });

  test('a name that is none, a class that is not there: nothing is changed', async () => {
    const { device, id, learners } = await openOne();
    const { api } = device.tab;
    const unknown = (await openOne()).id;
    expect(problemIn(await api.copyClass(id, '  ', learners))).toEqual({ code: 'roster/name-empty' });
    for (const done of [
      await api.copyClass(unknown, '3b', learners),
      await api.archiveClass(unknown, true),
      await api.moveLearners(learners, unknown),
      await api.undoCopy(id, unknown),
    ])
      expect(problemIn(done)).toEqual({ code: 'roster/unknown-class' });
    expect(await namesIn(device, id)).toHaveLength(3);
  });

  test('is a teacher’s to end: behind the locked door nothing of it happens', async () => {
    const { device, id, learners } = await openOne();
    await device.tab.api.lockTeacher();
    for (const done of [
      await device.tab.api.archiveClass(id, true),
      await device.tab.api.copyClass(id, '3b', learners),
      await device.tab.api.setSupport(first(learners), { extraTime: true }),
      await device.tab.api.readWays(first(learners)),
      await device.tab.api.readFields(),
    ])
      expect(problemIn(done)).toEqual({ code: 'teacher/locked' });
  });

  test('used on a tablet that had not heard of it, loses nothing, and says so', async () => {
    const { device, other, id, learners } = await openTwo();
    const amina = first(learners);
    valueIn(await device.tab.api.archiveClass(id, true));
    other.tablet.clock.ms = device.tablet.clock.ms + 60_000;
    valueIn(await other.tab.api.startTurn(amina));
    await answer(other, 3, 20_000);
    valueIn(await other.tab.api.endTurn('done'));
    valueIn(await other.tab.api.addLearners(id, ['Dalia']));
    await meet(device, other);
    expect((await device.tab.see('learner', amina))?.goal.answered).toBe(3);
    expect(await namesIn(device, id)).toContain('Dalia');
    expect(valueIn(await device.tab.api.readClassEnd(id)).turnsSince).toBe(1);
    const end = valueIn(await other.tab.api.readClassEnd(id));
    expect(end.said).toMatchObject({ here: false, by: 'First' });
    expect((await other.tab.see('device', null)).classesPutAway.map(({ name }) => name)).toEqual(['2b']);
  });

  test('that was copied by two teachers at once has each learner in one class', async () => {
    const { device, other, id, learners } = await openTwo();
    const copies = [
      valueIn(await device.tab.api.copyClass(id, '3 red', learners)),
      valueIn(await other.tab.api.copyClass(id, '3 blue', learners)),
    ];
    await meet(device, other);
    for (const one of [device, other]) {
      const counts = await Promise.all(copies.map(async (copy) => (await namesIn(one, copy)).length));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    }
    const [here, there] = await Promise.all([device, other].map((one) => namesIn(one, copies[0] as ClassId)));
    expect(here).toEqual(there);
  });
});

describe('the language of a class', () => {
  test('is that of all who are in it, in one step, and nobody who has it is told of again', async () => {
    const { device, id, learners } = await openOne();
    const { tab } = device;
    const amina = first(learners);
    valueIn(await tab.api.setLearnerLanguage(amina, 'sw'));
    const count = async () => valueIn(await tab.core.stores.log.readTypes(['learner-set'])).length;
    const before = await count();
    valueIn(await tab.api.setClassLanguage(id, 'sw'));
    const { learners: all } = await tab.core.school.roster();
    expect(learners.map((one) => all.get(one)?.language)).toEqual(learners.map(() => 'sw'));
    expect(await count()).toBe(before + learners.length - 1);
    valueIn(await tab.api.setClassLanguage(id, 'sw'));
    expect(await count()).toBe(before + learners.length - 1);
    valueIn(await tab.api.setClassLanguage(id, ''));
    const { learners: none } = await tab.core.school.roster();
    expect(learners.map((one) => none.get(one)?.language)).toEqual(learners.map(() => undefined));
    const unknown = 'class000000000000000000' as typeof id;
    expect(await tab.api.setClassLanguage(unknown, 'sw')).toMatchObject({ ok: false });
  });
});

describe('a learner whose class is not here', () => {
  test('is found among the strays, and is moved into a class that is', async () => {
    const { device, learners } = await openOne();
    const amina = first(learners);
    const gone = (await openOne()).id;
    const { tab } = device;
    valueIn(await tab.core.school.write([{ type: 'learner-set', learner: amina, class: gone }]));
    expect(valueIn(await tab.api.readStrays())).toEqual([
      { learner: amina, class: gone, name: 'Amina', avatar: 0 },
    ]);
    const next = valueIn(await tab.api.addClass('3b'));
    valueIn(await tab.api.moveLearners([amina], next));
    expect(valueIn(await tab.api.readStrays())).toEqual([]);
    expect(await namesIn(device, next)).toEqual(['Amina']);
  });
});

describe('the school’s own fields', () => {
  test('are defined, filled in and taken back, and leave the tablet sealed', async () => {
    const { device, learners } = await openOne();
    const { api } = device.tab;
    const amina = first(learners);
    valueIn(await api.setFields([GENDER, { id: 'home', name: ' Home   language ', choices: ['Hausa', ''] }]));
    valueIn(await api.setAttributes(amina, { gender: 'girl', home: 'Hausa' }));
    valueIn(await api.setAttributes(amina, { home: '' }));
    expect(valueIn(await api.readWays(amina))).toMatchObject({
      fields: [GENDER, { id: 'home', name: 'Home language', choices: ['Hausa'] }],
      values: { gender: 'girl' },
    });
    valueIn(await api.setFields([{ id: 'gender', gone: true }]));
    expect(valueIn(await api.readFields()).map(({ id }) => id)).toEqual(['home']);
    // Taken up again, the values are there again.
    valueIn(await api.setFields([GENDER]));
    expect(valueIn(await api.readWays(amina)).values).toEqual({ gender: 'girl' });
    const log = JSON.stringify(await readAll(device.tab.core.stores.log));
    for (const word of ['girl', 'Hausa', 'Home', 'Girl']) expect(log).not.toContain(word);
  });

  test('two teachers who say different things of one child on two tablets lose neither', async () => {
    const { device, other, learners } = await openTwo();
    const amina = first(learners);
    valueIn(await device.tab.api.setFields([GENDER]));
    valueIn(await other.tab.api.setFields([{ id: 'glasses', name: 'Glasses', choices: [] }]));
    valueIn(await device.tab.api.setAttributes(amina, { gender: 'girl' }));
    valueIn(await other.tab.api.setAttributes(amina, { glasses: 'since May' }));
    valueIn(await device.tab.api.setSupport(amina, { textSize: 200 }));
    valueIn(await other.tab.api.setSupport(amina, { turnMinutes: 25 }));
    await meet(device, other);
    for (const one of [device, other]) {
      const ways = valueIn(await one.tab.api.readWays(amina));
      expect(ways.fields.map(({ id }) => id).sort()).toEqual(['gender', 'glasses']);
      expect(ways.values).toEqual({ gender: 'girl', glasses: 'since May' });
      expect(ways.support).toMatchObject({ textSize: 200, turnMinutes: 25, readAloud: false });
    }
    const there = valueIn(await other.tab.api.readWays(amina)).said;
    expect(there.textSize).toMatchObject({ here: false, by: 'First' });
    expect(there.turnMinutes).toMatchObject({ here: true });
    expect(there.readAloud).toBeNull();
  });

  test('are no more than a form has room for', async () => {
    const { device } = await openOne();
    const many = Array.from({ length: 13 }, (_, at) => ({ id: `f${at}`, name: `Field ${at}`, choices: [] }));
    expect(problemIn(await device.tab.api.setFields(many))).toEqual({ code: 'roster/fields-full', most: 12 });
    expect(problemIn(await device.tab.api.setFields([{ id: 'x', name: ' ', choices: [] }]))).toEqual({
      code: 'roster/name-empty',
    });
  });
});

test('of fields that two tablets added none vanishes, and one too many can be taken away', async () => {
  const { device, other } = await openTwo();
  const lot = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${letter}${at}`,
      name: `${letter} ${at}`,
      choices: [],
    }));
  valueIn(await device.tab.api.setFields(lot('a', 12)));
  valueIn(await other.tab.api.setFields(lot('b', 2)));
  await meet(device, other);
  for (const { tab } of [device, other]) {
    const ids = valueIn(await tab.api.readFields()).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([...lot('a', 12), ...lot('b', 2)].map(({ id }) => id)));
  }
  const { api } = device.tab;
  expect(problemIn(await api.setFields(lot('c', 1)))).toEqual({ code: 'roster/fields-full', most: 12 });
  valueIn(await api.setFields([{ id: 'a0', name: 'Home', choices: [] }]));
  valueIn(await api.setFields([{ id: 'a1', gone: true }]));
  const names = valueIn(await api.readFields()).map(({ name }) => name);
  expect([names.length, names.includes('Home'), names.includes('a 1')]).toEqual([13, true, false]);
});

describe('a learner’s own ways', () => {
  test('put away by a tablet whose clock is months ahead is taken up again at once, on both', async () => {
    const { device, other, id } = await openTwo();
    device.tablet.clock.ms += 200 * 86_400_000;
    valueIn(await device.tab.api.unlockTeacher(PIN));
    valueIn(await device.tab.api.archiveClass(id, true));
    await meet(device, other);
    const archived = async ({ tab }: SchoolDevice) => {
      tab.core.school.reload();
      return (await tab.see('class', id))?.archived;
    };
    expect(await archived(other)).toBe(true);
    // The honest clock is two hundred days behind that word.
    valueIn(await other.tab.api.archiveClass(id, false));
    expect(await archived(other)).toBe(false);
    await meet(other, device);
    expect(await archived(device)).toBe(false);
    valueIn(await other.tab.api.archiveClass(id, true));
    expect(await archived(other)).toBe(true);
  });

  test('and a class’s end, said at a time that no calendar has, have no day', async () => {
    const { device, id, learners } = await openOne();
    const { api, core } = device.tab;
    const amina = first(learners);
    valueIn(await api.setSupport(amina, { textSize: 200 }));
    valueIn(await api.archiveClass(id, true));
    await core.stores.database.events.toCollection().modify({ wallMs: 1e308 });
    expect(valueIn(await api.readWays(amina)).said.textSize).toMatchObject({ here: true, atMs: null });
    expect(valueIn(await api.readClassEnd(id)).said).toMatchObject({ here: true, atMs: null });
  });

  test('the turn has the learner’s minutes, until they are lifted', async () => {
    const { device, id, learners } = await openOne();
    const { api } = device.tab;
    const amina = first(learners);
    valueIn(await api.setClass(id, { turnMinutes: 10 }));
    const minutes = async () => {
      valueIn(await api.startTurn(amina));
      const turn = await device.tab.see('turn', null);
      return turn.type === 'running' ? [turn.minutes, turn.learner.support?.readAloud] : null;
    };
    valueIn(await api.setSupport(amina, { turnMinutes: 25, readAloud: true }));
    expect(await minutes()).toEqual([25, true]);
    valueIn(await api.setSupport(amina, { turnMinutes: 0, readAloud: false }));
    expect(await minutes()).toEqual([10, undefined]);
  });

  test('with extra time no answer is taken for hasty, and the minutes cut nothing off', async () => {
    const { device, learners } = await openOne();
    const { api } = device.tab;
    const [amina, binta] = [first(learners), first(learners.slice(1))];
    valueIn(await api.setSupport(amina, { extraTime: true, turnMinutes: 5 }));
    const times = async (learner: LearnerId) => {
      const events = await readAll(device.tab.core.stores.log);
      return events.flatMap((event) =>
        event.type === 'answered' && event.learner === learner ? [Number(event.responseTicks)] : [],
      );
    };
    for (const learner of [amina, binta]) {
      valueIn(await api.startTurn(learner));
      await answer(device, 4, 300);
    }
    expect(await times(amina)).toEqual([0, 0, 0, 0]);
    expect(await times(binta)).toEqual([30, 30, 30, 30]);
    valueIn(await api.startTurn(amina));
    device.tablet.clock.ms += 60 * 60_000;
    await answer(device, 2, 20_000);
    expect(await device.tab.see('turn', null)).toMatchObject({ timeUp: false });
    // A time that is no guess is written as it was.
    expect((await times(amina)).slice(-1)).toEqual([2000]);
    // When the turn has brought its questions, it is over as every turn is.
    await answer(device, 8, 20_000);
    expect(await device.tab.see('turn', null)).toMatchObject({ timeUp: true, answered: 10 });
    valueIn(await api.goOn());
    expect(await device.tab.see('turn', null)).toMatchObject({ step: { type: 'summary' } });
  });
});
