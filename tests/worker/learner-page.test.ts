// What a teacher reads of one learner, on a tablet with real stores: what is first, how it went, and every answer as given.
import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { EventOf, StoredEvent } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { isKnownEvent } from '../../src/domain/parse-event.ts';
import { wrongAnswers } from '../../src/packs/wrong-answers.ts';
import type { AsGiven } from '../../src/worker/learner-page-api.ts';
import { mergeLearners } from '../../src/worker/school-roster.ts';
import type { DecisionCard, DecisionPage, ToldBefore } from '../../src/worker/telling-api.ts';
import { itemsWith, manifestWith } from '../packs/fixture-pack.ts';
import { problemIn, remoteAnswer, streamNamed, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';
import type { SchoolDevice } from './school-devices.ts';
import { openOne, PIN, stepNow } from './taught-device.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Shown {
  readonly item: Item;
  readonly answer: Answer;
}

/** So many questions of one turn, and what stood on the screen at each try. */
async function practise(
  device: SchoolDevice,
  learner: LearnerId,
  items: number,
  isRight: 'mistaken' | ((at: number) => boolean),
): Promise<readonly Shown[]> {
  const { api } = device.tab;
  valueIn(await api.startTurn(learner));
  const shown: Shown[] = [];
  while (shown.length < items) {
    const step = await stepNow(device);
    device.tablet.clock.ms += 20_000;
    if (step.type !== 'item') valueIn(await api.goOn());
    else {
      const answer =
        isRight === 'mistaken' ? mistakenAnswer(step.item) : givenTo(step.item, isRight(shown.length));
      shown.push({ item: step.item, answer });
      valueIn(await api.answer(step.item.seed, answer));
    }
  }
  valueIn(await api.finishTurn());
  valueIn(await api.reflect('felt', 3));
  valueIn(await api.endTurn('done'));
  return shown;
}

const givenTo = (item: Item, isRight: boolean): Answer => (isRight ? rightAnswer(item) : wrongAnswer(item));

/** As a child who follows a mistaken rule, where the question lets it show. */
const mistakenAnswer = (item: Item): Answer =>
  wrongAnswers(item).find(({ misconception }) => misconception)?.answer ?? rightAnswer(item);

/** Every page there is, the newest first. */
async function cardsOf(device: SchoolDevice, learner: LearnerId): Promise<readonly DecisionCard[]> {
  const { tab } = await asTeacher(device);
  const cards: DecisionCard[] = [];
  let before: ToldBefore | null = null;
  do {
    const page: DecisionPage = valueIn(await tab.api.readDecisions(learner, before));
    cards.push(...page.turns.flatMap(({ decisions }) => decisions));
    before = page.before;
  } while (before !== null);
  return cards;
}

/** While learners worked the door fell shut. */
async function asTeacher(device: SchoolDevice): Promise<SchoolDevice> {
  valueIn(await device.tab.api.unlockTeacher(PIN));
  return device;
}

const givenOf = async ({ tab }: SchoolDevice, learner: LearnerId, card: DecisionCard): Promise<AsGiven> =>
  valueIn(await tab.api.readAsGiven(learner, card.tries));

async function allGiven(device: SchoolDevice, learner: LearnerId): Promise<readonly AsGiven[]> {
  const cards = (await cardsOf(device, learner)).filter(({ tries }) => tries.length > 0);
  return Promise.all(cards.map((card) => givenOf(device, learner, card)));
}

const never = () => false;
const always = () => true;

describe('An answer of the past', () => {
  test('stands in the question as it was on the screen, each try at it, whatever the type', async () => {
    const { device, amina } = await openOne();
    const shown: Shown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      shown.push(...(await practise(device, amina, 12, (at) => (at + turn) % 3 !== 0)));
      device.tablet.clock.ms += 24 * 3_600_000;
    }
    const given = await allGiven(device, amina);
    const told = given.flatMap(({ asked, tries }) =>
      tries.map(({ answer }) => ({ item: asked.type === 'made' ? asked.item : null, answer })),
    );
    const inOrder = (all: readonly { readonly item: Item | null; readonly answer: Answer }[]) =>
      all.map((one) => JSON.stringify([one.item, one.answer])).sort();
    expect(inOrder(told)).toEqual(inOrder(shown));
    expect(new Set(shown.map(({ item }) => item.type)).size).toBeGreaterThan(5);
    expect(given.some(({ tries }) => tries.length === 2)).toBe(true);
    for (const { asked, tries } of given) {
      if (asked.type !== 'made') throw new Error(`Must be made, got ${asked.type}`);
      expect(asked).toMatchObject({ version: null, language: 'en', right: rightAnswer(asked.item) });
      for (const one of tries) expect(one.atMs).toBeGreaterThan(0);
    }
  });

  test('is nobody else’s, and nothing is told while the teacher’s door is shut', async () => {
    const { device, amina, binta } = await openOne();
    await practise(device, amina, 2, always);
    const [card] = await cardsOf(device, amina);
    const tries = card?.tries ?? [];
    expect(tries.length).toBe(1);
    expect(problemIn(await device.tab.api.readAsGiven(binta, tries))).toEqual({
      code: 'roster/unknown-learner',
    });
    await device.tab.api.lockTeacher();
    expect((await device.tab.api.readAsGiven(amina, tries)).ok).toBe(false);
    expect((await device.tab.api.readLearnerNow(amina)).ok).toBe(false);
    expect((await device.tab.api.readLearnerPast(amina)).ok).toBe(false);
  });

  test('of a pack that is gone tells what is known, and says that the pack is gone', async () => {
    const { device, amina } = await openOne();
    const shown = await practise(device, amina, 3, never);
    const pack = shown[0]?.item.pack;
    if (!pack) throw new Error('Must have answered');
    const [card] = await cardsOf(device, amina);
    valueIn(await device.tab.api.removePack(pack));
    const given = valueIn(await device.tab.api.readAsGiven(amina, card?.tries ?? []));
    expect(given.asked).toEqual({ type: 'no-pack', pack });
    expect(given.tries.map(({ answer }) => answer)).toEqual(
      shown.slice(-given.tries.length).map((one) => one.answer),
    );
  });

  test('of an older pack is shown where the question stayed as it was, and said where it did not', async () => {
    const { device, amina } = await openOne();
    for (let turn = 0; turn < 4; turn++) await practise(device, amina, 10, (at) => at % 4 !== 0);
    const before = await allGiven(device, amina);
    valueIn(await device.tab.api.installPackFile('newer.zip', fixturePackFile(changedPack())));
    const after = await allGiven(device, amina);
    const version = { was: '1.2.0', is: '1.3.0' };
    const types = after.map(({ asked }) => asked.type);
    expect(new Set(types)).toEqual(new Set(['made', 'changed']));
    for (const [at, { asked, tries }] of after.entries()) {
      expect(asked).toMatchObject({ version });
      expect(tries).toEqual(before[at]?.tries);
    }
  });

  test('on paper says so, and what was written is not made up', async () => {
    const { device, id, amina } = await openOne();
    const { api } = device.tab;
    const made = valueIn(await api.makeSheets({ class: id, learners: [amina], together: false, count: 4 }));
    const view = valueIn(await api.readSheets(id, made.code ?? ''));
    const [row] = view?.rows ?? [];
    if (!row) throw new Error('Must have a row');
    const entries = row.cells.map((_, question) => ({
      ...{ learner: amina, sheet: row.sheet, question },
      result: question === 0 ? ('right' as const) : ('not-yet' as const),
    }));
    valueIn(await api.enterSheets(id, made.code ?? '', entries));
    const { turns } = valueIn(await api.readDecisions(amina, null));
    expect(turns).toMatchObject([{ onPaper: true, startedAtMs: device.tablet.clock.ms }]);
    const given = await allGiven(device, amina);
    expect(given.every(({ onPaper, asked }) => onPaper && asked.type === 'made')).toBe(true);
    expect(given.flatMap(({ tries }) => tries.map(({ answer }) => answer.type === 'unseen')).sort()).toEqual(
      entries.map(({ result }) => result === 'not-yet').sort(),
    );
  });

  test('that two gave together names the other one', async () => {
    const { device, amina, binta } = await openOne();
    await practise(device, amina, 1, always);
    const { log } = device.tab.core.stores;
    const [answer] = valueIn(await log.readTypes(['answered'])).filter(isAnswered);
    if (!answer) throw new Error('Must have answered');
    const { stream: _, sequence: __, hlc: ___, wallMs: ____, ...body } = answer;
    valueIn(await log.append([{ ...body, with: binta }], device.tablet.clock.ms));
    const beside = (await allGiven(device, amina)).map((one) => one.beside);
    expect(beside).toContainEqual({ name: 'Binta' });
    expect(beside).toContainEqual(null);
  });
});

const isAnswered = (event: { readonly type: string }): event is EventOf<'answered'> =>
  event.type === 'answered';

describe('What is told of one learner', () => {
  test('is the need that the class’s list tells of this learner, until a teacher has answered it', async () => {
    const { device, id, amina, binta } = await openOne();
    const { api } = device.tab;
    await practise(device, amina, 16, never);
    await asTeacher(device);
    const { need } = valueIn(await api.readLearnerNow(amina));
    const listed = (await device.tab.see('needs', id))?.needs ?? [];
    expect(listed.map(({ learner }) => learner.id)).toEqual([amina]);
    expect(need).toEqual(listed[0]);
    expect(valueIn(await api.readLearnerNow(binta)).need).toBeNull();
    if (need) valueIn(await api.answerNeed({ learner: amina, need: need.need, pack: need.pack }, 'done'));
    expect(valueIn(await api.readLearnerNow(amina)).need).toBeNull();
  });

  test('are the mistaken rules that are held, with the answers that show them', async () => {
    const { device, amina } = await openOne();
    for (let turn = 0; turn < 3; turn++) await practise(device, amina, 12, 'mistaken');
    await asTeacher(device);
    const { mistakes } = valueIn(await device.tab.api.readLearnerNow(amina));
    const [held] = mistakes;
    if (!held) throw new Error('Must be held');
    expect(held.title).not.toBe('');
    const answers = valueIn(await device.tab.api.readMistake(amina, held.pack, held.misconception));
    expect(answers.length).toBeGreaterThan(0);
    const events = valueIn(await device.tab.core.stores.log.readTypes(['answered'])).filter(isAnswered);
    for (const { answer, correct } of answers) {
      expect(correct).toBe(false);
      const found = events.find((event) => JSON.stringify(event.answer) === JSON.stringify(answer));
      expect(found?.misconceptions).toContain(held.misconception);
    }
  });

  test('are the weeks and how the turns felt, the same when two entries became one', async () => {
    const { device, id, amina, binta } = await openOne();
    for (let turn = 0; turn < 3; turn++) {
      await practise(device, amina, 6, always);
      device.tablet.clock.ms += 7 * 24 * 3_600_000;
    }
    await asTeacher(device);
    const { weeks, judgement } = valueIn(await device.tab.api.readLearnerPast(amina));
    expect(weeks.practised).toBe(3);
    expect(weeks.minutes).toBeGreaterThan(0);
    expect(judgement.felt[0]).toMatchObject({ said: 'easy', turns: 3, right: judgement.felt[0]?.of });
    const ofClass = valueIn(await device.tab.api.readClassJudgement(id));
    expect(ofClass.map(({ learner }) => learner.name).sort()).toEqual(['Amina', 'Binta']);
    expect(ofClass.find(({ learner }) => learner.id === amina)?.judgement).toEqual(judgement);
    valueIn(await mergeLearners(device.ground, amina, binta));
    const merged = valueIn(await device.tab.api.readLearnerPast(binta));
    expect(merged.weeks.minutes).toBe(weeks.minutes);
    expect(merged.judgement).toEqual(judgement);
    expect(valueIn(await device.tab.api.readLearnerPast(amina))).toEqual(merged);
  });

  test('is folded once where a long log came by a file: the next look goes on from there, and sees the same', async () => {
    const { device, amina } = await openOne();
    const { core } = device.tab;
    const [pack] = valueIn(await core.courses.open());
    const skill = pack?.course.graph.ids[0];
    if (!pack || !skill) throw new Error('Must have a pack');
    const stream = streamNamed('elsewhere');
    const events = Array.from({ length: 1_200 }, (_, at): StoredEvent => {
      const answer = remoteAnswer(stream, at + 1, amina);
      return { ...answer, pack: pack.course.pack, skills: [skill] };
    });
    valueIn(await core.stores.log.importEvents(events, device.tablet.clock.ms));
    valueIn(await device.tab.api.readLearnerNow(amina));
    const first = valueIn(await core.states.load(amina));
    const kept = valueIn(await core.stores.snapshots.read(amina, `progress/${pack.course.pack}`));
    expect(kept?.count).toBe(first.count);
    core.states.forget();
    expect(valueIn(await core.states.load(amina)).courses[0]?.progress).toEqual(first.courses[0]?.progress);
  });

  test('is read a page at a time: the newest first, none twice and none left out', async () => {
    const { device, amina } = await openOne();
    for (let turn = 0; turn < 14; turn++) {
      await practise(device, amina, 12, (at) => at % 2 === 0);
      device.tablet.clock.ms += 3_600_000;
    }
    await asTeacher(device);
    const first = valueIn(await device.tab.api.readDecisions(amina, null));
    expect(first.before).not.toBeNull();
    const cards = await cardsOf(device, amina);
    const tries = cards.flatMap((card) => card.tries.map(({ stream, sequence }) => `${stream} ${sequence}`));
    const answers = valueIn(await device.tab.core.stores.log.readTypes(['answered'])).filter(isKnownEvent);
    expect(tries.length).toBe(answers.length);
    expect(new Set(tries)).toEqual(new Set(answers.map(({ stream, sequence }) => `${stream} ${sequence}`)));
    const days = cards.flatMap((card) => card.tries.slice(0, 1).map(({ hlc }) => hlc));
    expect(days).toEqual([...days].sort().reverse());
  });
});

/** A newer version in which sums have higher numbers. */
const changedPack = () => ({
  'pack.json': manifestWith({ version: '1.3.0' }),
  'items/all.jsonl': itemsWith('add.sum', {
    parameters: {
      a: { from: 20, to: 30 },
      b: { from: 10, to: 15 },
      kind: { oneOf: ['thing.apple', 'thing.fish'] },
    },
    where: ['a > b'],
  }),
});
