// What tablets chose is made again from their logs: on the tablet itself, and on another one that has met it.
import { describe, expect, test } from 'vitest';
import type { EventOf, StoredEvent } from '../../src/domain/event.ts';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { PaperEntry } from '../../src/worker/paper-api.ts';
import { acceptPassport, makePassport } from '../../src/worker/passports.ts';
import { mergeLearners } from '../../src/worker/school-roster.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import type { DecisionPage, ToldBefore } from '../../src/worker/telling-api.ts';
import { readAll } from '../contracts/event-log.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

const PIN = '2468';
const HOUR_MS = 3_600_000;
type Deed = EventOf<'answered' | 'lesson-seen' | 'item-skipped'>;

async function openSchool() {
  const [first, second] = [await openDevice(), await openDevice()];
  for (const { tab } of [first, second]) {
    valueIn(await tab.api.setTeacherPin(PIN));
    valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  }
  const id = valueIn(await first.tab.api.addClass('2b'));
  valueIn(await first.tab.api.addLearners(id, ['Amina', 'Binta']));
  valueIn(await foundSchool(first.ground, 'Al-Amal', 'First'));
  await join(second, first, 'teacher');
  await meet(first, second);
  return {
    first,
    second,
    id,
    amina: await learnerOf(first, id, 'Amina'),
    binta: await learnerOf(first, id, 'Binta'),
  };
}

async function learnerOf({ tab }: SchoolDevice, id: ClassId, name: string): Promise<LearnerId> {
  const found = (await tab.see('class', id))?.learners.find((one) => one.name === name);
  if (!found) throw new Error(`Must have ${name}`);
  return found.id;
}

/** So many steps of the turn that runs; every third answer is wrong, and now and then a question is passed over. */
async function work({ tab, tablet }: SchoolDevice, steps: number, minutes = 0.5): Promise<void> {
  for (let done = 0; done < steps; done++) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
    tablet.clock.ms += minutes * 60_000;
    const { step } = turn;
    if (step.type !== 'item') valueIn(await tab.api.goOn());
    else if (done % 7 === 6) valueIn(await tab.api.skipItem(step.item.seed));
    else {
      const answer = done % 3 === 2 ? wrongAnswer(step.item) : rightAnswer(step.item);
      valueIn(await tab.api.answer(step.item.seed, answer));
    }
  }
}

/** Until an answer stands there whose next step is still to be chosen. */
async function workUntilFeedback(device: SchoolDevice): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    const turn = await device.tab.see('turn', null);
    if (turn.type === 'running' && turn.step.type === 'feedback') return;
    await work(device, 1);
  }
  throw new Error('Must come to an answer within twenty steps');
}

async function turnOf(device: SchoolDevice, learner: LearnerId, steps: number): Promise<void> {
  valueIn(await device.tab.api.startTurn(learner));
  await work(device, steps);
  valueIn(await device.tab.api.endTurn('done'));
}

/** A sheet of three questions for one learner; what is put in of its first one. */
async function printSheet({ tab }: SchoolDevice, id: ClassId, learner: LearnerId) {
  const wanted = { class: id, learners: [learner], together: false, count: 3 } as const;
  const { code } = valueIn(await tab.api.makeSheets(wanted));
  return async (result: PaperEntry['result']): Promise<void> => {
    valueIn(await tab.api.unlockTeacher(PIN));
    valueIn(await tab.api.enterSheets(id, code ?? '', [{ learner, sheet: 0, question: 0, result }]));
  };
}

async function pagesOf({ tab }: SchoolDevice, learner: LearnerId): Promise<readonly DecisionPage[]> {
  valueIn(await tab.api.unlockTeacher(PIN));
  const pages: DecisionPage[] = [];
  let before: ToldBefore | null = null;
  do {
    const page: DecisionPage = valueIn(await tab.api.readDecisions(learner, before));
    pages.push(page);
    ({ before } = page);
  } while (before !== null);
  return pages;
}

async function deedsOf({ tab }: SchoolDevice, learner: LearnerId): Promise<readonly Deed[]> {
  const events = await readAll(tab.core.stores.log, { learner });
  return events.filter(isDeed);
}

function isDeed(event: StoredEvent): event is Deed {
  return event.type === 'answered' || event.type === 'lesson-seen' || event.type === 'item-skipped';
}

async function saidOf({ tab }: SchoolDevice, learner: LearnerId) {
  const events = await readAll(tab.core.stores.log, { learner });
  return events.filter((event): event is EventOf<'history-known'> => event.type === 'history-known');
}

/** Every decision of a learner made again on a device; returns the reasons there are for not being exact. */
async function replayAll({ tab }: SchoolDevice, learner: LearnerId): Promise<readonly string[]> {
  valueIn(await tab.api.unlockTeacher(PIN));
  const whys: string[] = [];
  for (const deed of await deedsOf({ tab } as SchoolDevice, learner)) {
    const told = valueIn(await tab.api.explainDecision(learner, deed));
    whys.push(told.exact ? 'exact' : told.why);
    if (told.exact && deed.type === 'answered') expect(told.reason).toEqual(deed.reason);
  }
  expect(whys.length).toBeGreaterThan(0);
  return [...new Set(whys)];
}

describe('a decision of the past', () => {
  test('is made again exactly, and nothing is written for it of a learner who was on one tablet', async () => {
    const { first, amina } = await openSchool();
    for (const days of [0, 1, 5]) {
      first.tablet.clock.ms += days * 24 * HOUR_MS;
      await turnOf(first, amina, 16);
    }
    expect(await replayAll(first, amina)).toEqual(['exact']);
    expect(await saidOf(first, amina)).toEqual([]);
  });

  test('is made again where the learner went from tablet to tablet, with and without having met', async () => {
    const { first, second, amina } = await openSchool();
    await turnOf(first, amina, 14);
    await turnOf(second, amina, 10);
    await meet(first, second);
    await turnOf(second, amina, 9);
    await turnOf(first, amina, 9);
    // What the other one brought is in the middle of a turn here.
    valueIn(await first.tab.api.startTurn(amina));
    await work(first, 5);
    await first.take(await second.pack());
    await work(first, 6);
    await meet(first, second);
    expect(await replayAll(first, amina)).toEqual(['exact']);
    expect(await replayAll(second, amina)).toEqual(['exact']);
    const said = await saidOf(first, amina);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThanOrEqual(4);
  });

  test('rests on what a teacher had said by then, and on no word that came later', async () => {
    const { first, amina } = await openSchool();
    valueIn(await first.tab.api.startTurn(amina));
    await work(first, 6);
    const [skill] = (await first.tab.see('learner', amina))?.path ?? [];
    if (!skill) throw new Error('Must have a skill');
    for (const as of ['known', 'not-known', 'none'] as const) {
      valueIn(await first.tab.api.setOverride(amina, skill.pack, skill.skill, as));
      await work(first, 5);
    }
    valueIn(await first.tab.api.assignSkill(amina, skill.pack, skill.skill, 'today'));
    await work(first, 4);
    expect(await replayAll(first, amina)).toEqual(['exact']);
  });

  test('is made again of a turn that was left open for hours, whose next choice is of its own time', async () => {
    const { first, amina } = await openSchool();
    await turnOf(first, amina, 10);
    valueIn(await first.tab.api.startTurn(amina));
    await workUntilFeedback(first);
    first.tablet.clock.ms += 30 * HOUR_MS;
    await work(first, 3);
    const said = await saidOf(first, amina);
    expect(said.map(({ reach }) => reach)).toEqual([[]]);
    expect(said[0]?.wallMs).toBeGreaterThanOrEqual(first.tablet.clock.ms - 2 * 60_000);
    expect(await replayAll(first, amina)).toEqual(['exact']);
  });

  test('is made again of a child who was entered twice, before and after both became one', async () => {
    const { first, second, amina, binta } = await openSchool();
    await turnOf(first, amina, 9);
    await turnOf(first, binta, 9);
    await turnOf(second, binta, 6);
    valueIn(await mergeLearners(second.ground, binta, amina));
    await turnOf(second, amina, 6);
    await turnOf(first, amina, 6);
    await meet(first, second);
    await turnOf(first, amina, 8);
    expect(await replayAll(first, amina)).toEqual(['exact']);
    expect(await replayAll(first, binta)).toEqual(['exact']);
  });

  test('says that a passport stood for history, also when that has come', async () => {
    const { first, second, amina } = await openSchool();
    await turnOf(first, amina, 10);
    const passport = valueIn(await makePassport(first.ground, amina));
    valueIn(await acceptPassport(second.ground, passport, null));
    await turnOf(second, amina, 6);
    expect(await replayAll(second, amina)).toEqual(['carried']);
    await meet(first, second);
    expect([...(await replayAll(second, amina))].sort()).toEqual(['carried', 'exact']);
    await turnOf(second, amina, 6);
    valueIn(await second.tab.api.unlockTeacher(PIN));
    const last = (await deedsOf(second, amina)).at(-1);
    if (!last) throw new Error('Must have decided');
    expect(valueIn(await second.tab.api.explainDecision(amina, last)).exact).toBe(true);
  });

  test('comes with the question, what was believed, and what had moved that', async () => {
    const { first, amina } = await openSchool();
    await turnOf(first, amina, 20);
    const last = (await deedsOf(first, amina)).findLast(({ type }) => type === 'answered');
    if (!last) throw new Error('Must have answered');
    valueIn(await first.tab.api.unlockTeacher(PIN));
    const told = valueIn(await first.tab.api.explainDecision(amina, last));
    if (!told.exact) throw new Error(told.why);
    expect(told.question).toBeTruthy();
    expect(told.names[told.reason.skill]).toBeTruthy();
    expect(told.facts.rule.code).toBe(told.reason.code);
    expect(told.facts.moved.length).toBeGreaterThan(0);
  });
});

describe('what the tutor did', () => {
  test('is told turn by turn from the newest on, every decision once, and older turns on demand', async () => {
    const { first, amina } = await openSchool();
    for (let turn = 0; turn < 12; turn++) await turnOf(first, amina, 18);
    const pages = await pagesOf(first, amina);
    const cards = pages.flatMap(({ turns }) => turns.flatMap(({ decisions }) => decisions));
    expect(pages.length).toBeGreaterThan(1);
    const firstTries = (await deedsOf(first, amina)).filter(
      (deed) => deed.type !== 'answered' || deed.attempt === 1,
    );
    expect(cards.map(({ id }) => id.sequence)).toEqual(firstTries.map(({ sequence }) => sequence).reverse());
    expect(new Set(cards.map(({ outcome }) => outcome)).size).toBeGreaterThan(2);
  });

  test('goes on at the tablet where a teacher puts a sheet in meanwhile: only the sheet is on paper', async () => {
    const { first, id, amina } = await openSchool();
    const enter = await printSheet(first, id, amina);
    valueIn(await first.tab.api.startTurn(amina));
    await work(first, 6);
    await enter('right');
    await work(first, 10);
    valueIn(await first.tab.api.endTurn('done'));
    const turns = (await pagesOf(first, amina)).flatMap((page) => page.turns);
    const told = turns.map(({ onPaper, decisions }) => [
      onPaper,
      new Set(decisions.map(({ reason }) => reason?.code === 'on-paper')),
    ]);
    expect(told).toEqual([
      [true, new Set([true])],
      [false, new Set([false])],
    ]);
    expect(turns[0]?.decisions).toHaveLength(1);
  });

  test('leaves out an answer on paper that was taken back, on however old a page it stands', async () => {
    const { first, id, amina } = await openSchool();
    const enter = await printSheet(first, id, amina);
    await enter('right');
    for (let turn = 0; turn < 12; turn++) await turnOf(first, amina, 18);
    const paperAt = async () =>
      (await pagesOf(first, amina)).flatMap(({ turns }, at) =>
        turns.flatMap(({ onPaper }) => (onPaper ? [at] : [])),
      );
    const [page, ...more] = await paperAt();
    expect(page).toBeGreaterThan(0);
    expect(more).toEqual([]);
    await enter('not-done');
    expect(await paperAt()).toEqual([]);
  });

  test('is told behind the teacher’s door alone', async () => {
    const { first, amina } = await openSchool();
    await first.tab.api.lockTeacher();
    expect(problemIn(await first.tab.api.readDecisions(amina, null)).code).toBe('teacher/locked');
  });
});
