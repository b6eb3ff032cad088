// What a teacher decides for several at once: where it holds, who said it, and what undoes it. Long (more than 300 lines),
// since all of it is given, listed and lifted with the same few steps.
import { describe, expect, test } from 'vitest';
import type { LearnerId, PackId } from '../../src/domain/ids.ts';
import { parsePackId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { DecidedRow, LearnerWord } from '../../src/worker/assigning-api.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { readAll } from '../contracts/event-log.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';
import { lastOf, openOne, PIN, reasonNow, rowOf, stepNow } from './taught-device.ts';

const DAY_MS = 86_400_000;
const OPEN = { fromMs: null, untilMs: null };
const GONE: PackId = valueIn(parsePackId('org.banyan.gone'));
const NONE: readonly DecidedRow[] = [];

/** Two tablets of a school, the clock of the first so many days ahead of the second's. */
async function openTwo(daysAhead: number) {
  const one = await openOne();
  const second = await openDevice();
  valueIn(await second.tab.api.setTeacherPin(PIN));
  valueIn(await second.tab.api.installPackFile('fixture.zip', fixturePackFile()));
  valueIn(await foundSchool(one.device.ground, 'Al-Amal', 'Room 4'));
  await join(second, one.device, 'teacher');
  one.device.tablet.clock.ms += daysAhead * DAY_MS;
  valueIn(await one.device.tab.api.unlockTeacher(PIN));
  return { ...one, second };
}

async function setFor(device: SchoolDevice, learner: LearnerId, together: boolean) {
  const row = await lastOf(device, learner);
  const asked = valueIn(await device.tab.api.readAskable(row.pack, row.skill));
  const items = asked.questions.slice(0, 3).map(({ item }) => item.id);
  const word: LearnerWord = {
    ...{ type: 'items', pack: row.pack, set: asked.set, items, ordered: together },
    ...{ seed: together ? asked.seed : null, dates: OPEN },
  };
  return { row, word, items, asked };
}

/** The questions of a turn as long as they are assigned, each answered once: rightly, or missed and then rightly. */
async function answerAssigned(device: SchoolDevice, learner: LearnerId, misses: boolean) {
  const { api } = device.tab;
  valueIn(await api.startTurn(learner));
  const asked: { item: string; seed: number }[] = [];
  for (let steps = 0; steps < 40; steps++) {
    const step = await stepNow(device);
    device.tablet.clock.ms += 20_000;
    if (step.type === 'item') {
      if (step.why.reason.code !== 'assigned') break;
      if (step.attempt === 1) asked.push({ item: step.item.id, seed: step.item.seed });
      const answer = misses && step.attempt === 1 ? wrongAnswer(step.item) : rightAnswer(step.item);
      valueIn(await api.answer(step.item.seed, answer));
    } else if (step.type === 'lesson' && step.why.reason.code !== 'assigned') break;
    else valueIn(await api.goOn());
  }
  valueIn(await api.endTurn('done'));
  return asked;
}

describe('what a teacher gives to several at once', () => {
  test('is a skill in one step for all, and undone in one step', async () => {
    const { device, amina, binta } = await openOne();
    const { api } = device.tab;
    const row = await lastOf(device, amina);
    const before = (await readAll(device.tab.core.stores.log)).length;
    const word = { type: 'skill', pack: row.pack, skill: row.skill, dates: OPEN } as const;
    const undo = valueIn(await api.decide([amina, binta], word));
    expect((await readAll(device.tab.core.stores.log)).length).toBe(before + 2);
    for (const one of [amina, binta]) expect((await rowOf(device, one, row)).assigned?.state).toBe('open');
    valueIn(await api.startTurn(binta));
    expect(await reasonNow(device)).toMatchObject({ code: 'assigned', skill: row.skill });
    valueIn(await api.sayAgain(undo));
    for (const one of [amina, binta]) expect((await rowOf(device, one, row)).assigned).toBeNull();
    expect((await reasonNow(device)).code).not.toBe('assigned');
  });

  test('undone, each has again what was said of it before', async () => {
    const { device, amina, binta } = await openOne();
    const { api } = device.tab;
    const row = await lastOf(device, amina);
    valueIn(await api.assignSkill(amina, row.pack, row.skill, 'today'));
    const { assigned } = await rowOf(device, amina, row);
    const word = { type: 'skill', pack: row.pack, skill: row.skill, dates: OPEN } as const;
    const undo = valueIn(await api.decide([amina, binta], word));
    expect((await rowOf(device, amina, row)).assigned?.untilMs).toBeNull();
    valueIn(await api.sayAgain(undo));
    expect((await rowOf(device, amina, row)).assigned).toEqual(assigned);
    expect((await rowOf(device, binta, row)).assigned).toBeNull();
  });

  test('are questions in one order and one variant, for who knows nothing and who misses all', async () => {
    const { device, amina, binta } = await openOne();
    const { word, items, row } = await setFor(device, amina, true);
    valueIn(await device.tab.api.decide([amina, binta], word));
    const mine = await answerAssigned(device, amina, false);
    const others = await answerAssigned(device, binta, true);
    expect(mine.map(({ item }) => item)).toEqual(items);
    expect(others).toEqual(mine);
    if (word.type !== 'items') throw new Error('Must be questions');
    const reached = valueIn(await device.tab.api.readReached([amina, binta], row.pack, word.set));
    expect(reached.map(({ answered, of }) => [answered, of])).toEqual([
      [items.length, items.length],
      [items.length, items.length],
    ]);
  });

  test('is refused before the teacher’s door, and for nobody', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const { word } = await setFor(device, amina, false);
    expect(problemIn(await api.decide([], word)).code).toBe('roster/unknown-learner');
    await api.lockTeacher();
    expect(problemIn(await api.decide([amina], word)).code).toBe('teacher/locked');
    expect(problemIn(await api.readDecided({ learner: amina })).code).toBe('teacher/locked');
  });
});

describe('the packs that a class or a learner practises in', () => {
  test('that are not on the tablet are told, and the child goes on with what there is', async () => {
    const { device, id, amina } = await openOne();
    const { api } = device.tab;
    const undo = valueIn(await api.decideForClass(id, { type: 'packs', packs: [GONE], dates: OPEN }));
    valueIn(await api.startTurn(amina));
    expect((await stepNow(device)).type).not.toBe('nothing-to-ask');
    const { rows } = valueIn(await api.readDecided({ class: id }));
    expect(rows[0]).toMatchObject({
      trouble: { type: 'pack-gone', packs: ['gone'], all: true },
      learners: [],
    });
    valueIn(await api.sayAgain(undo));
    expect(valueIn(await api.readDecided({ class: id })).rows).toEqual(NONE);
  });

  test('bound what comes, of one learner before the class, and every choice can still be explained', async () => {
    const { device, id, amina } = await openOne();
    const { api } = device.tab;
    const { pack } = await lastOf(device, amina);
    valueIn(await api.decideForClass(id, { type: 'packs', packs: [GONE], dates: OPEN }));
    valueIn(await api.decide([amina], { type: 'packs', packs: [pack], dates: OPEN }));
    valueIn(await api.startTurn(amina));
    const told = (await readAll(device.tab.core.stores.log)).filter(({ type }) => type === 'history-known');
    expect(told.at(-1)).toMatchObject({ learner: amina, packs: [pack] });
    for (let steps = 0; steps < 8; steps++) {
      const step = await stepNow(device);
      device.tablet.clock.ms += 20_000;
      if (step.type === 'item') valueIn(await api.answer(step.item.seed, rightAnswer(step.item)));
      else valueIn(await api.goOn());
    }
    // The word is another one by now: what was chosen before rested on the one that stood then.
    valueIn(await api.decide([amina], { type: 'packs', packs: [], dates: OPEN }));
    const { turns } = valueIn(await api.readDecisions(amina, null));
    const ids = turns.flatMap(({ decisions }) => decisions.map((card) => card.id));
    expect(ids.length).toBeGreaterThan(1);
    for (const one of ids) expect(valueIn(await api.explainDecision(amina, one)).exact).toBe(true);
  });
});

describe('what was decided', () => {
  test('stands in one list with who said it and when, the same word to several once, and is lifted there', async () => {
    const { device, id, amina, binta } = await openOne();
    const second = await openDevice();
    valueIn(await second.tab.api.setTeacherPin(PIN));
    valueIn(await second.tab.api.installPackFile('fixture.zip', fixturePackFile()));
    valueIn(await foundSchool(device.ground, 'Al-Amal', 'Room 4'));
    await join(second, device, 'teacher');
    const { api } = device.tab;
    const { word } = await setFor(device, amina, true);
    valueIn(await api.decide([amina, binta], word));
    device.tablet.clock.ms += DAY_MS;
    valueIn(await api.unlockTeacher(PIN));
    valueIn(await api.decide([amina], { type: 'hints', hints: 'none' }));
    await meet(device, second);
    valueIn(await second.tab.api.unlockTeacher(PIN));
    const { rows } = valueIn(await second.tab.api.readDecided({ class: id }));
    expect(rows.map((row) => [row.word.type, row.learners.length, row.by, row.atMs])).toEqual([
      ['hints', 1, 'Room 4', NOON_MS + DAY_MS],
      ['items', 2, 'Room 4', NOON_MS],
    ]);
    const [, questions] = rows;
    if (!questions) throw new Error('Must be told');
    valueIn(await second.tab.api.liftDecision(questions.lift));
    await meet(device, second);
    expect(valueIn(await api.readDecided({ learner: amina })).rows.map((row) => row.word.type)).toEqual([
      'hints',
    ]);
  });

  test('on a tablet whose clock is far ahead is lifted by any other one, and the list shows it', async () => {
    const { device, second, id, amina } = await openTwo(200);
    valueIn(await device.tab.api.decideForClass(id, { type: 'minutesByNeed', on: true }));
    valueIn(await device.tab.api.decide([amina], { type: 'hints', hints: 'none' }));
    await meet(device, second);
    const { api, core } = second.tab;
    valueIn(await api.unlockTeacher(PIN));
    const { rows } = valueIn(await api.readDecided({ class: id }));
    expect(rows.map(({ word }) => word.type)).toEqual(['minutesByNeed', 'hints']);
    for (const row of rows) valueIn(await api.liftDecision(row.lift));
    const roster = await core.school.roster();
    expect(roster.classes.get(id)?.minutesByNeed).not.toBe(true);
    expect(roster.learners.get(amina)?.support.hints).toBe('usual');
    expect(valueIn(await api.readDecided({ class: id })).rows).toEqual(NONE);
  });

  test('of a fourth set of questions pushes out one that is not through, which is told; one that was through is not', async () => {
    const { device, amina, binta } = await openOne();
    const { api } = device.tab;
    const sets: LearnerWord[] = [];
    for (let n = 0; n < 5; n++) sets.push((await setFor(device, amina, true)).word);
    const [first, ...others] = sets;
    if (!first) throw new Error('Must be questions');
    valueIn(await api.decide([amina, binta], first));
    await answerAssigned(device, binta, false);
    const troubles = async (word: LearnerWord) => {
      valueIn(await api.decide([amina, binta], word));
      const rows = [amina, binta].map(async (learner) =>
        valueIn(await api.readDecided({ learner })).rows.flatMap(({ word: { type, ...of }, trouble }) =>
          trouble
            ? [[sets.findIndex((one) => 'set' in one && 'set' in of && one.set === of.set), trouble.type]]
            : [],
        ),
      );
      return Promise.all(rows);
    };
    const told = [];
    for (const word of others) told.push(await troubles(word));
    const out = (at: number) => [at, 'set-pushed-out'];
    // Amina has answered none. Binta was through with the first, which gave way; the next one she has not begun.
    expect(told).toEqual([
      [[], []],
      [[], []],
      [[out(0)], []],
      [[out(1), out(0)], [out(1)]],
    ]);
  });

  test('for a time is told as over for two weeks and then no more; what has no last day stays', async () => {
    const { device, id, amina } = await openOne();
    const { api } = device.tab;
    const { word } = await setFor(device, amina, false);
    if (word.type !== 'items') throw new Error('Must be questions');
    const dates = { fromMs: null, untilMs: device.tablet.clock.ms + DAY_MS };
    valueIn(await api.decide([amina], { ...word, dates }));
    valueIn(await api.decideForClass(id, { type: 'packs', packs: [word.pack], dates }));
    valueIn(await api.decide([amina], { type: 'packs', packs: [word.pack], dates: OPEN }));
    const toldAfter = async (days: number) => {
      device.tablet.clock.ms += days * DAY_MS;
      valueIn(await api.unlockTeacher(PIN));
      return valueIn(await api.readDecided({ class: id })).rows.map((row) => [row.word.type, row.time]);
    };
    const [ofClass, own, set] = [
      ['packs', 'over'],
      ['packs', 'now'],
      ['items', 'over'],
    ] as const;
    expect(await toldAfter(14)).toEqual([ofClass, own, set]);
    expect(await toldAfter(2)).toEqual([own]);
  });

  test('undone beside the word of a clock far ahead, what really stood is back, with who said it', async () => {
    const { device, second, amina } = await openTwo(200);
    valueIn(await device.tab.api.decide([amina], { type: 'hints', hints: 'none' }));
    await meet(device, second);
    const { api, core } = second.tab;
    valueIn(await api.unlockTeacher(PIN));
    valueIn(await api.decide([amina], { type: 'hints', hints: 'early' }));
    expect(valueIn(await api.readWays(amina)).said.hints?.atMs).toBe(second.tablet.clock.ms);
    const undo = valueIn(await api.decide([amina], { type: 'hints', hints: 'usual' }));
    valueIn(await api.sayAgain(undo));
    expect((await core.school.roster()).learners.get(amina)?.support.hints).toBe('early');
  });

  test('of questions and skills that the pack does not have is told with what is missing', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const { word, row } = await setFor(device, amina, false);
    if (word.type !== 'items') throw new Error('Must be questions');
    const [first] = word.items;
    if (!first) throw new Error('Must have questions');
    const other = `${first}-gone` as typeof first;
    valueIn(await api.decide([amina], { ...word, items: [first, other] }));
    valueIn(await api.decide([amina], { ...word, set: 'gone', pack: GONE }));
    const skill = `${row.skill}-gone` as typeof row.skill;
    valueIn(await api.decide([amina], { type: 'said', pack: row.pack, skill, as: 'known' }));
    const { rows } = valueIn(await api.readDecided({ learner: amina }));
    expect(rows.map(({ trouble }) => trouble)).toEqual([
      { type: 'skill-gone' },
      { type: 'pack-gone', packs: ['gone'], all: true },
      { type: 'items-gone', count: 1, all: false },
    ]);
    expect(await answerAssigned(device, amina, false)).toHaveLength(1);
  });
});

describe('hints, as a teacher says of a learner', () => {
  test('are none for a check: neither before the try nor after a miss', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const { word } = await setFor(device, amina, true);
    valueIn(await api.decide([amina], { type: 'hints', hints: 'none' }));
    valueIn(await api.decide([amina], word));
    valueIn(await api.startTurn(amina));
    const step = await stepNow(device);
    if (step.type !== 'item') throw new Error(`Must ask, got ${step.type}`);
    expect(step.item.hints).toEqual([]);
    valueIn(await api.answer(step.item.seed, wrongAnswer(step.item)));
    valueIn(await api.goOn());
    expect(await stepNow(device)).toMatchObject({ type: 'item', attempt: 2, hintsShown: 0 });
  });

  test('open by themselves after a miss, and may all be opened before, where they are wanted early', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const { word } = await setFor(device, amina, true);
    valueIn(await api.decide([amina], { type: 'hints', hints: 'early' }));
    valueIn(await api.decide([amina], word));
    valueIn(await api.startTurn(amina));
    const step = await stepNow(device);
    if (step.type !== 'item') throw new Error(`Must ask, got ${step.type}`);
    expect(step.hintsFree).toBe(step.item.hints.length);
    valueIn(await api.answer(step.item.seed, wrongAnswer(step.item)));
    valueIn(await api.goOn());
    const again = await stepNow(device);
    expect(again).toMatchObject({
      type: 'item',
      attempt: 2,
      hintsShown: Math.min(1, step.item.hints.length),
    });
  });
});
