// Goals, being sure, ways to try and looking back, with the worker as it is: from what is tapped to the log and back.
import { describe, expect, test } from 'vitest';
import type { BanyanEvent, EventType } from '../../src/domain/event.ts';
import { type ClassId, type LearnerId, parseSkillId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { LearnerView, TurnStep, TurnView } from '../../src/worker/views.ts';
import { manifestSkills, manifestWith } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

type StepOf<T extends TurnStep['type']> = Extract<TurnStep, { type: T }>;

const ADD = valueIn(parseSkillId('add'));
const A_DAY_MS = 86_400_000;
/** Two skills that can be begun at once. */
const pack = fixturePackFile({
  'pack.json': manifestWith({
    skills: manifestSkills.map((skill) => ({ ...skill, prerequisites: [], core: true })),
  }),
});

interface Opened {
  readonly tablet: Tablet;
  readonly tab: Tab;
  readonly learner: LearnerId;
  readonly inClass: ClassId;
}

describe("today's goal", () => {
  test('is the tutor’s to propose at first, seen and not to choose', async () => {
    const { tab, learner } = await open();
    const today = await todayOf(tab, learner);
    expect(today.own).toBe(false);
    expect(today.offers).toHaveLength(1);
    expect(today.goal).toMatchObject({ kind: 'grow', reached: false });
    expect(await eventsOf(tab, ['goal-chosen'])).toEqual([]);
  });

  test('is chosen of two at the second stage, is in the log, and chooses what comes next', async () => {
    const { tab, learner } = await open();
    await tab.api.setStage(learner, 2);
    const before = await todayOf(tab, learner);
    expect(before.offers.map(({ kind }) => kind)).toEqual(['grow', 'questions']);
    expect((await tab.api.chooseGoal(learner, 'water')).ok).toBe(false);
    expect((await tab.api.chooseGoal(learner, 'grow')).ok).toBe(true);
    const after = await todayOf(tab, learner);
    expect(after).toMatchObject({ own: true, goal: { kind: 'grow' } });
    expect(await eventsOf(tab, ['goal-chosen'])).toEqual([
      expect.objectContaining({ goal: 'grow', skills: [ADD] }),
    ]);
    await tab.api.startTurn(learner);
    const { why } = await goToItem(tab);
    expect(why.reason).toMatchObject({ code: 'chosen', skill: ADD });
  });

  test('is told at the end as it came out, and a new day has a new one', async () => {
    const { tablet, tab, learner } = await open();
    await tab.api.setStage(learner, 2);
    await tab.api.chooseGoal(learner, 'questions');
    await tab.api.startTurn(learner);
    await tab.api.choose(null);
    const { item } = await goToItem(tab);
    await tab.api.answer(item.seed, rightAnswer(item));
    await tab.api.finishTurn();
    const { back } = await stepOf(tab, 'summary');
    expect(back?.goal).toMatchObject({ kind: 'questions', done: 1, reached: false });
    await tab.api.endTurn('done');
    tablet.clock.ms += A_DAY_MS;
    expect((await todayOf(tab, learner)).own).toBe(false);
  });

  test('is left out where the teacher says so: of a class, and again of one learner', async () => {
    const { tab, learner, inClass } = await open();
    expect((await tab.api.setClassUnasked(inClass, ['goal', 'try'])).ok).toBe(true);
    expect((await tab.see('learner', learner))?.today).toBeUndefined();
    expect((await tab.api.setUnasked(learner, [])).ok).toBe(true);
    expect((await tab.see('learner', learner))?.today).toBeDefined();
    expect((await tab.api.setUnasked(learner, null)).ok).toBe(true);
    expect((await tab.see('learner', learner))?.today).toBeUndefined();
    const told = await tab.api.readSelf(learner);
    expect(told.ok && told.value.unasked).toEqual({ own: null, ofClass: ['goal', 'try'] });
  });

  test('stands among what the teacher decided, and is lifted and said again there', async () => {
    const { tab, learner, inClass } = await open();
    await tab.api.setClassUnasked(inClass, ['goal']);
    await tab.api.setUnasked(learner, ['sure', 'try']);
    const rowsOf = async () => valueIn(await tab.api.readDecided({ learner })).rows;
    const [own, ofClass] = await rowsOf();
    expect(own?.word).toEqual({ type: 'unasked', unasked: ['sure', 'try'] });
    expect(ofClass?.word).toEqual({ type: 'unasked', unasked: ['goal'] });
    if (!own || !ofClass) throw new Error('Must be listed');
    const before = valueIn(await tab.api.liftDecision(own.lift));
    const unaskedNow = async () => valueIn(await tab.api.readSelf(learner)).unasked;
    expect(await unaskedNow()).toEqual({ own: null, ofClass: ['goal'] });
    valueIn(await tab.api.liftDecision(ofClass.lift));
    expect(await unaskedNow()).toEqual({ own: null, ofClass: [] });
    expect(await rowsOf()).toEqual([]);
    valueIn(await tab.api.sayAgain(before));
    expect(await unaskedNow()).toEqual({ own: ['sure', 'try'], ofClass: [] });
  });
});

describe('how sure a learner is', () => {
  test('is in the log right before the answer, or neither is', async () => {
    const { tab, learner } = await open();
    await tab.api.startTurn(learner);
    const { item } = await goToItem(tab);
    expect((await tab.api.answer(item.seed, rightAnswer(item), 3)).ok).toBe(true);
    expect((await tab.api.answer(item.seed, rightAnswer(item), 1)).ok).toBe(false);
    const said = await eventsOf(tab, ['reflected', 'answered']);
    expect(said.map(({ type }) => type)).toEqual(['reflected', 'answered']);
    expect(said[1]?.sequence).toBe((said[0]?.sequence ?? 0) + 1);
    await tab.api.finishTurn();
    const { back } = await stepOf(tab, 'summary');
    expect(back?.sure).toMatchObject({ sureRight: 1, sureNotYet: 0, reading: 'fits' });
    await tab.api.endTurn('done');
    const told = await tab.api.readSelf(learner);
    expect(told.ok && told.value.judged).toEqual([
      { said: 'sure', given: expect.objectContaining({ correct: true }) },
    ]);
  });
});

describe('a way to try', () => {
  test('is written down, stays with the question, and the next answer says whether it helped', async () => {
    const { tab, learner } = await open();
    await tab.api.startTurn(learner);
    const { item, ways } = await goToItem(tab);
    expect(ways?.strategies).toHaveLength(3);
    expect(ways?.comes).toBe(false);
    await tab.api.answer(item.seed, wrongAnswer(item));
    await tab.api.goOn();
    expect((await tab.api.tryWay(item.seed, 'tell')).ok).toBe(true);
    const again = await stepOf(tab, 'item');
    expect(again.item.seed).toBe(item.seed);
    expect(again.attempt).toBe(2);
    await tab.api.answer(item.seed, rightAnswer(item));
    await tab.api.finishTurn();
    const { back } = await stepOf(tab, 'summary');
    expect(back?.way).toEqual({ strategy: 'tell', helped: true });
    const told = await tab.api.readSelf(learner);
    expect(told.ok && told.value.ways).toEqual([{ strategy: 'tell', tried: 1, right: 1 }]);
  });

  test('is not offered where the teacher leaves it out', async () => {
    const { tab, learner } = await open();
    await tab.api.setUnasked(learner, ['try']);
    await tab.api.startTurn(learner);
    expect((await goToItem(tab)).ways).toBeUndefined();
  });
});

test('what a teacher reads of the stage is empty where nothing was practised', async () => {
  const { tab, learner } = await open();
  const told = await tab.api.readSelf(learner);
  expect(told.ok && told.value.stages).toEqual([]);
});

async function open(): Promise<Opened> {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  expect((await tab.api.installPackFile('fixture.zip', pack)).ok).toBe(true);
  const made = await tab.api.addClass('2b');
  if (!made.ok) throw new Error(`Must make a class, got ${made.problem.code}`);
  await tab.api.addLearners(made.value, ['Amina', 'Musa']);
  const learner = (await tab.see('class', made.value))?.learners[0]?.id;
  if (learner === undefined) throw new Error('Must have a learner, got none');
  return { tablet, tab, learner, inClass: made.value };
}

async function todayOf(tab: Tab, learner: LearnerId): Promise<NonNullable<LearnerView['today']>> {
  const today = (await tab.see('learner', learner))?.today;
  if (!today) throw new Error('Must have a goal for today, got none');
  return today;
}

async function stepNow(tab: Tab): Promise<TurnStep> {
  return ((await tab.see('turn', null)) as Extract<TurnView, { type: 'running' }>).step;
}

async function stepOf<T extends TurnStep['type']>(tab: Tab, type: T): Promise<StepOf<T>> {
  const step = await stepNow(tab);
  if (step.type !== type) throw new Error(`Must show ${type}, got ${step.type}`);
  return step as StepOf<T>;
}

async function goToItem(tab: Tab): Promise<StepOf<'item'>> {
  for (let pages = 0; pages < 6 && (await stepNow(tab)).type !== 'item'; pages++) await tab.api.goOn();
  return stepOf(tab, 'item');
}

async function eventsOf(tab: Tab, types: readonly EventType[]): Promise<readonly BanyanEvent[]> {
  const events = await tab.core.stores.log.readTypes(types);
  if (!events.ok) throw new Error(events.problem.code);
  return events.value as readonly BanyanEvent[];
}
