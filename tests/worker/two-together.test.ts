// Two children at one tablet, from the first question to the log: what happens to one of them while the other is there.
// More than 300 lines, since every case begins with the same two and their tablet.
import { describe, expect, test } from 'vitest';
import type { BanyanEvent } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { decodeHlc } from '../../src/domain/time.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import type { TurnStep, TurnView } from '../../src/worker/views.ts';
import { valueIn } from '../support/event-samples.ts';
import { createFaultyStorage } from '../support/faulty-storage.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, offline, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';
import { join, meet, openDevice } from './school-devices.ts';

type Running = Extract<TurnView, { type: 'running' }>;
type ItemStep = Extract<TurnStep, { type: 'item' }>;
const MINUTE_MS = 60_000;

describe('two at one tablet', () => {
  test('an answer is in both logs at once, each naming the other, and chosen for one of them', async () => {
    const { tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    const [one, other] = await eventsOf(tab, 'answered');
    const whose = [amina, binta].sort();
    expect([one?.learner, other?.learner].sort()).toEqual(whose);
    expect([one?.with, other?.with]).toEqual([other?.learner, one?.learner]);
    expect([one?.chosenForOther, other?.chosenForOther]).toEqual([undefined, true]);
    expect([one?.answer, one?.item, one?.correct]).toEqual([other?.answer, other?.item, other?.correct]);
    // One append: its events follow each other at one moment.
    expect((other?.sequence ?? 0) - (one?.sequence ?? 0)).toBe(1);
    expect(decodeHlc(one?.hlc as never).wallMs).toBe(decodeHlc(other?.hlc as never).wallMs);
  });

  test('an answer is durable before its feedback, in both logs or in none', async () => {
    let writes = Number.POSITIVE_INFINITY;
    for (let at = -1; at < writes; at++) {
      const storage = createFaultyStorage();
      const { tablet, tab, amina, binta } = await openClass(createTablet(offline, storage.indexedDB));
      const { item } = await beginTogether(tab, amina, binta);
      storage.failAt(at, 'killed');
      await tab.api.answer(item.seed, rightAnswer(item));
      if (at === -1) writes = storage.writes();
      tab.kill();
      const next = await tablet.open();
      const learners = (await eventsOf(next, 'answered')).map((event) => event.learner);
      expect(learners, `write ${at} of ${writes}`).toHaveLength(learners.length === 0 ? 0 : 2);
      expect(new Set(learners).size).toBe(learners.length);
      expect(['item', 'agree']).toContain((await running(next)).step.type);
    }
    expect(writes).toBeGreaterThan(0);
  });

  test('the one who did not answer says what they think before either sees whether it is right', async () => {
    const { tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    const before = await running(tab);
    valueIn(await tab.api.answer(item.seed, wrongAnswer(item)));
    expect((await running(tab)).step).toEqual({ type: 'agree', item, answer: wrongAnswer(item) });
    expect((await tab.api.goOn()).ok).toBe(false);
    valueIn(await tab.api.tellSame(1));
    expect((await running(tab)).step.type).toBe('feedback');
    const [said] = await eventsOf(tab, 'reflected');
    const answered = before.pair?.answers ? before.pair.other.id : before.learner.id;
    expect(said).toMatchObject({ question: 'same', value: 1, with: answered });
    expect(said?.learner).not.toBe(answered);
  });

  test('with each new question they change places; a second try is the same one’s', async () => {
    const { tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    const first = (await running(tab)).pair?.answers;
    valueIn(await tab.api.answer(item.seed, wrongAnswer(item)));
    valueIn(await tab.api.tellSame(3));
    valueIn(await tab.api.goOn());
    const again = await running(tab);
    expect([again.step.type, again.pair?.answers]).toEqual(['item', first]);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    // At the second try both have seen that the first was not right: there is nothing to say before.
    expect((await running(tab)).step.type).toBe('feedback');
    await toItem(tab);
    expect((await running(tab)).pair?.answers).toBe(!first);
  });

  test('both have the time of the turn, and nothing either practised is laid to one alone', async () => {
    const { tablet, tab, id, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    tablet.clock.ms += 6 * MINUTE_MS;
    valueIn(await tab.api.endTurn('handed-over'));
    const { learners = [] } = (await tab.see('class', id)) ?? {};
    expect(learners.map(({ name, minutesToday }) => [name, minutesToday]).sort()).toEqual([
      ['Amina', 6],
      ['Binta', 6],
      ['Chidi', 0],
    ]);
    expect(learners[0]?.name).toBe('Chidi');
    for (const learner of [amina, binta]) {
      const path = (await tab.see('learner', learner))?.path ?? [];
      expect(path.some(({ growth }) => growth === 'fruit')).toBe(false);
    }
  });

  test('one leaves, and the other one goes on alone in the time that is left', async () => {
    const { tablet, tab, amina, binta } = await openClass();
    await beginTogether(tab, amina, binta);
    const { minutes } = await running(tab);
    tablet.clock.ms += 5 * MINUTE_MS;
    valueIn(await tab.api.partTurn(binta));
    const alone = await running(tab);
    expect([alone.learner.id, alone.pair, alone.minutes]).toEqual([amina, undefined, minutes - 5]);
    const { item } = await toItem(tab);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    expect((await running(tab)).step.type).toBe('feedback');
    const answers = await eventsOf(tab, 'answered');
    expect(answers.map((event) => [event.learner, event.with])).toEqual([[amina, undefined]]);
  });

  test('the question that two left waits for the same two, and for neither alone', async () => {
    const { tab, amina, binta } = await openClass();
    const left = await beginTogether(tab, amina, binta);
    await tab.api.saveDraft(left.item.seed, { text: '4' });
    valueIn(await tab.api.endTurn('idle'));
    valueIn(await tab.api.startTurn(binta, amina));
    const again = await running(tab);
    expect(again.step).toMatchObject({ type: 'item', item: { id: left.item.id }, draft: { text: '4' } });
    expect(again.pair).toBeDefined();
    valueIn(await tab.api.endTurn('idle'));
    for (const one of [amina, binta]) {
      valueIn(await tab.api.startTurn(one));
      expect((await toItem(tab)).draft).toBeNull();
      valueIn(await tab.api.endTurn('idle'));
    }
  });

  test('a tablet that dies goes on with both', async () => {
    const { tablet, tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    tab.kill();
    const next = await tablet.open();
    const again = await running(next);
    expect([again.learner.id, again.pair?.other.id].sort()).toEqual([amina, binta].sort());
    expect(again.step.type).toBe('agree');
  });

  test('who is erased in the middle leaves the other one a whole log and the turn', async () => {
    const { tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    const { learner, pair } = await running(tab);
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.eraseLearner(pair?.other.id as LearnerId));
    expect((await running(tab)).pair).toBeUndefined();
    const next = await toItem(tab);
    valueIn(await tab.api.answer(next.item.seed, rightAnswer(next.item)));
    const answers = await eventsOf(tab, 'answered');
    expect(answers.map((event) => event.learner)).toEqual([learner.id, learner.id]);
    expect(answers[1]?.with).toBeUndefined();
  });

  test.each(['is erased', 'goes by the first one’s name now', 'gives the first one a name'])(
    'who has still to say a word and %s is waited for no more, and the question goes on',
    async (how) => {
      const { tab, amina, binta } = await openClass();
      const { item } = await beginTogether(tab, amina, binta);
      valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
      const { learner, pair } = await running(tab);
      const other = pair?.other.id as LearnerId;
      valueIn(await tab.api.unlockTeacher('1234'));
      const isOther = how === 'gives the first one a name';
      if (how === 'is erased') valueIn(await tab.api.eraseLearner(other));
      else if (isOther) valueIn(await tab.api.mergeLearners(learner.id, other));
      else valueIn(await tab.api.mergeLearners(other, learner.id));
      const { learner: left, pair: beside, step } = await running(tab);
      expect([left.id, beside, step.type]).toEqual([isOther ? other : learner.id, undefined, 'feedback']);
      valueIn(await tab.api.goOn());
      expect((await running(tab)).step.type).not.toBe('feedback');
    },
  );

  test('of who is erased beside another one nothing is written any more, and nothing left on the tablet', async () => {
    const { tab, amina, binta, chidi } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    const { pair } = await running(tab);
    const gone = pair?.other.id as LearnerId;
    valueIn(await tab.api.endTurn('idle'));
    expect(await namesOn(tab, gone)).toEqual(['events', 'settings']);
    valueIn(await tab.api.startTurn(amina, binta));
    expect(await namesOn(tab, gone)).toEqual(['events', 'settings']);
    expect((await running(tab)).step).toMatchObject({ type: 'item', item: { seed: item.seed } });
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.eraseLearner(gone));
    expect(await namesOn(tab, gone)).toEqual([]);
    valueIn(await tab.api.startTurn(chidi));
    expect(await namesOn(tab, gone)).toEqual([]);
  });

  test('the question that two left goes with either of them who is erased', async () => {
    const { tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    const { pair } = await running(tab);
    const gone = pair?.other.id as LearnerId;
    await tab.api.saveDraft(item.seed, { text: 'a secret' });
    valueIn(await tab.api.endTurn('idle'));
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.eraseLearner(gone));
    expect(await namesOn(tab, gone)).toEqual([]);
    expect(JSON.stringify(await tab.core.stores.database.settings.toArray())).not.toContain('a secret');
  });

  test('a teacher sees of each that it was done together, with whom, and for whom it was chosen', async () => {
    const { tab, amina, binta } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    const { learner: first, pair } = await running(tab);
    valueIn(await tab.api.endTurn('done'));
    valueIn(await tab.api.unlockTeacher('1234'));
    const whys: unknown[] = [];
    for (const one of [first, pair?.other ?? first]) {
      const [turn] = valueIn(await tab.api.readDecisions(one.id, null)).turns;
      expect(turn?.beside?.name).toBe(one.name === 'Amina' ? 'Binta' : 'Amina');
      const card = turn?.decisions.find(({ tries }) => tries.length > 0);
      expect(card?.outcome).toBe('helped');
      expect(valueIn(await tab.api.readAsGiven(one.id, card?.tries ?? [])).beside).toEqual(turn?.beside);
      const told = valueIn(
        await tab.api.explainDecision(one.id, card?.id ?? { stream: '' as never, sequence: 0 }),
      );
      whys.push(told.exact ? 'exact' : told.why);
    }
    expect(whys).toEqual(['exact', 'not-chosen']);
  });

  test('who was entered twice has it under the one name left, and so does the other one', async () => {
    const { tab, amina, binta, chidi } = await openClass();
    const { item } = await beginTogether(tab, amina, binta);
    valueIn(await tab.api.answer(item.seed, rightAnswer(item)));
    valueIn(await tab.api.tellSame(3));
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.mergeLearners(binta, chidi));
    const { learner, pair } = await running(tab);
    expect([learner.id, pair?.other.id].sort()).toEqual([amina, chidi].sort());
    const next = await toItem(tab);
    valueIn(await tab.api.answer(next.item.seed, rightAnswer(next.item)));
    valueIn(await tab.api.endTurn('done'));
    const [ofAmina] = valueIn(await tab.api.readDecisions(amina, null)).turns;
    expect(ofAmina?.beside?.name).toBe('Chidi');
    expect(ofAmina?.decisions.filter(({ tries }) => tries.length > 0)).toHaveLength(2);
    const [ofChidi] = valueIn(await tab.api.readDecisions(chidi, null)).turns;
    expect(ofChidi?.beside?.name).toBe('Amina');
    expect(ofChidi?.decisions.filter(({ tries }) => tries.length > 0)).toHaveLength(2);
  });

  test('another tablet of the school comes to believe the same of both, by any way', async () => {
    const [first, second] = [await openDevice(), await openDevice()];
    for (const { tab } of [first, second]) valueIn(await tab.api.setTeacherPin('1234'));
    const id = valueIn(await first.tab.api.addClass('2b'));
    valueIn(await first.tab.api.addLearners(id, ['Amina', 'Binta']));
    for (const { tab } of [first, second]) {
      valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
    }
    valueIn(await foundSchool(first.ground, 'Al-Amal', 'First'));
    await join(second, first, 'tablet');
    const [one, other] = (await first.tab.see('class', id))?.learners.map((card) => card.id) ?? [];
    if (!one || !other) throw new Error('Must have two learners');
    await beginTogether(first.tab, one, other);
    for (let questions = 0; questions < 4; questions++) {
      const { item } = await toItem(first.tab);
      valueIn(await first.tab.api.answer(item.seed, rightAnswer(item)));
    }
    valueIn(await first.tab.api.endTurn('done'));
    await meet(first, second);
    for (const learner of [one, other]) {
      const [here, there] = await Promise.all(
        [first, second].map(async ({ tab }) => {
          const { courses } = valueIn(await tab.core.states.load(learner));
          return courses.map(({ open, progress }) => toSnapshot(open.course, progress));
        }),
      );
      expect(there).toEqual(here);
    }
  });

  test('nobody sits beside oneself, a guest, a child of another class, or at a tablet that is lent', async () => {
    const { tab, amina, binta } = await openClass();
    const refused = { ok: false, problem: { code: 'roster/unknown-learner' } };
    expect(await tab.api.startTurn(amina, amina)).toEqual(refused);
    const elsewhere = valueIn(await tab.api.addClass('3c'));
    valueIn(await tab.api.addLearners(elsewhere, ['Dina']));
    const dina = (await tab.see('class', elsewhere))?.learners[0]?.id as LearnerId;
    expect(await tab.api.startTurn(amina, dina)).toEqual(refused);
    valueIn(await tab.api.lendTablet(amina, null));
    expect(await tab.api.startTurn(amina, binta)).toEqual(refused);
  });
});

async function openClass(tablet: Tablet = createTablet()) {
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, ['Amina', 'Binta', 'Chidi']));
  valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  const learners = (await tab.see('class', id))?.learners ?? [];
  const idOf = (name: string) => learners.find((one) => one.name === name)?.id as LearnerId;
  return { tablet, tab, id, amina: idOf('Amina'), binta: idOf('Binta'), chidi: idOf('Chidi') };
}

/** Where the tablet still has something of a learner; the last event of whom they sat beside names them, as the log does. */
async function namesOn(tab: Tab, learner: LearnerId): Promise<readonly string[]> {
  const { events, settings } = tab.core.stores.database;
  const own = (await events.toArray()).filter((event) => 'learner' in event && event.learner === learner);
  const places = (await settings.toArray()).map(({ value }) => ({ ...Object(value), after: null }));
  const rows = { events: own, settings: places };
  return Object.entries(rows).flatMap(([place, row]) =>
    JSON.stringify(row).includes(learner) ? [place] : [],
  );
}

async function beginTogether(tab: Tab, one: LearnerId, other: LearnerId): Promise<ItemStep> {
  valueIn(await tab.api.startTurn(one, other));
  return toItem(tab);
}

const running = async (tab: Tab): Promise<Running> => (await tab.see('turn', null)) as Running;

async function toItem(tab: Tab): Promise<ItemStep> {
  for (let steps = 0; steps < 6; steps++) {
    const { step } = await running(tab);
    if (step.type === 'item') return step;
    if (step.type === 'agree') await tab.api.tellSame(3);
    await tab.api.goOn();
  }
  throw new Error('No question came');
}

async function eventsOf<T extends BanyanEvent['type']>(
  tab: Tab,
  type: T,
): Promise<readonly Extract<BanyanEvent, { type: T }>[]> {
  return valueIn(await tab.core.stores.log.readTypes([type])) as readonly Extract<BanyanEvent, { type: T }>[];
}
