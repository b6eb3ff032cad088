import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../src/domain/event.ts';
import { type LearnerId, parseSkillId, type SkillId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { TurnStep, TurnView } from '../../src/worker/views.ts';
import { manifestSkills, manifestWith } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

type StepOf<T extends TurnStep['type']> = Extract<TurnStep, { type: T }>;

const A_DAY_MS = 86_400_000;
const MOVED_ON = { ok: false, problem: { code: 'turn/moved-on' } };
const [ADD, FRACTIONS] = ['add', 'fractions'].map((id) => valueIn(parseSkillId(id))) as [SkillId, SkillId];
/** Two skills that can be begun at once. */
const pack = fixturePackFile({
  'pack.json': manifestWith({
    skills: manifestSkills.map((skill) => ({ ...skill, prerequisites: [], core: true })),
  }),
});

describe('a learner who chooses', () => {
  test('is offered two skills with the reason for each, and gets the one that was chosen', async () => {
    const { tab } = await openAtStage(2);
    const { offers } = await stepOf(tab, 'offer');
    expect(offers).toEqual([
      {
        skill: ADD,
        title: 'Adding',
        picture: 'media/apple.svg',
        growth: 'seed',
        reason: { code: 'new-skill', skill: ADD },
      },
      expect.objectContaining({ skill: FRACTIONS, title: 'Fractions', picture: null }),
    ]);
    expect((await tab.api.choose(FRACTIONS)).ok).toBe(true);
    const { item, why } = await stepOf(tab, 'item');
    expect([item.skills[0], why.reason.code]).toEqual([FRACTIONS, 'chosen']);
    expect(await decisionsOf(tab)).toEqual([
      expect.objectContaining({ type: 'choice-made', skill: FRACTIONS, offered: [ADD, FRACTIONS] }),
    ]);
  });

  test('can leave it to the tutor, and is not asked again in this turn', async () => {
    const { tab } = await openAtStage(2);
    expect((await tab.api.choose(null)).ok).toBe(true);
    for (let items = 0; items < 4; items++) {
      const { item } = await goToItem(tab);
      await tab.api.answer(item.seed, rightAnswer(item));
      expect((await stepNow(tab)).type).toBe('feedback');
    }
  });

  test('decides once, however often the card is tapped, and nothing that was not offered', async () => {
    const { tab } = await openAtStage(2);
    expect(await tab.api.choose(valueIn(parseSkillId('counting')))).toEqual(MOVED_ON);
    expect(await tab.api.goOn()).toEqual(MOVED_ON);
    const taps = await Promise.all([ADD, ADD, FRACTIONS, null].map((skill) => tab.api.choose(skill)));
    expect(taps.map(({ ok }) => ok)).toEqual([true, false, false, false]);
    expect(await decisionsOf(tab)).toHaveLength(1);
  });

  test('in one tab decides for the other, which shows the question and takes no second choice', async () => {
    const { tablet, tab } = await openAtStage(2);
    const other = await tablet.open();
    await stepOf(other, 'offer');
    expect((await tab.api.choose(ADD)).ok).toBe(true);
    expect(await other.api.choose(FRACTIONS)).toEqual(MOVED_ON);
    expect(['lesson', 'example', 'item']).toContain((await stepNow(other)).type);
    expect(await decisionsOf(other)).toHaveLength(1);
  });

  test('comes back to the offers after a kill, and past them when the choice was in the log already', async () => {
    const { tablet, tab } = await openAtStage(2);
    const offered = await stepOf(tab, 'offer');
    const before = await tab.core.stores.turns.read((value) => value);
    tab.kill();
    const second = await tablet.open();
    expect(await stepOf(second, 'offer')).toEqual(offered);
    await second.api.choose(FRACTIONS);
    // The kill falls between the event and the turn's own record.
    await second.core.stores.turns.save(before.ok ? before.value : null);
    second.kill();
    const third = await tablet.open();
    await third.core.practice.resume();
    const { item } = await stepOf(third, 'item');
    expect(item.skills[0]).toBe(FRACTIONS);
    expect(await decisionsOf(third)).toHaveLength(1);
  });

  test('is nobody whose teacher says that the tutor chooses', async () => {
    const { tab, learner } = await openAtStage(2);
    await tab.api.endTurn('done');
    expect((await tab.api.setStage(learner, 1)).ok).toBe(true);
    await tab.api.startTurn(learner);
    expect(['lesson', 'example', 'item']).toContain((await stepNow(tab)).type);
    expect((await tab.see('learner', learner))?.stage).toEqual({ said: 1, own: 1 });
  });

  test('gets the stage from a teacher alone', async () => {
    const { tab, learner } = await openAtStage(2);
    await tab.api.lockTeacher();
    expect(await tab.api.setStage(learner, 3)).toMatchObject({ ok: false });
    expect((await tab.see('learner', learner))?.stage.said).toBe(2);
  });
});

describe('a learner who plans the week', () => {
  test('is asked once a week, and the path shows what is planned', async () => {
    const { tablet, tab, learner } = await openAtStage(3);
    const plan = await stepOf(tab, 'plan');
    expect([plan.cards.map(({ skill }) => skill), plan.most]).toEqual([[ADD, FRACTIONS], 5]);
    expect((await tab.api.plan([FRACTIONS, ADD, FRACTIONS])).ok).toBe(true);
    const { item } = await stepOf(tab, 'item');
    expect(item.skills[0]).toBe(FRACTIONS);
    expect(await plannedIn(tab, learner)).toEqual([2, 1]);
    await tab.api.endTurn('done');
    tablet.clock.ms += A_DAY_MS;
    await tab.api.startTurn(learner);
    const { offers } = await stepOf(tab, 'offer');
    expect(offers[0]).toMatchObject({ skill: FRACTIONS, reason: { code: 'planned' } });
    await tab.api.endTurn('done');
    tablet.clock.ms += 7 * A_DAY_MS;
    expect(await plannedIn(tab, learner)).toEqual([null, null]);
    await tab.api.startTurn(learner);
    await stepOf(tab, 'plan');
  });

  test('may do without, and is left alone for the week', async () => {
    const { tablet, tab, learner } = await openAtStage(3);
    expect((await tab.api.plan([])).ok).toBe(true);
    expect(['lesson', 'example', 'item']).toContain((await stepNow(tab)).type);
    await tab.api.endTurn('done');
    tablet.clock.ms += 6 * A_DAY_MS;
    await tab.api.startTurn(learner);
    await stepOf(tab, 'offer');
  });

  test('plans once, and only with the cards that are there', async () => {
    const { tab } = await openAtStage(3);
    expect(await tab.api.plan([valueIn(parseSkillId('counting'))])).toEqual(MOVED_ON);
    expect(await tab.api.choose(ADD)).toEqual(MOVED_ON);
    const taps = await Promise.all([[ADD], [ADD], []].map((skills) => tab.api.plan(skills)));
    expect(taps.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(await decisionsOf(tab)).toHaveLength(1);
  });
});

interface Opened {
  readonly tablet: Tablet;
  readonly tab: Tab;
  readonly learner: LearnerId;
}

/** A learner whose teacher has set the stage, at the start of a turn. */
async function openAtStage(stage: 2 | 3): Promise<Opened> {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  expect((await tab.api.installPackFile('fixture.zip', pack)).ok).toBe(true);
  const made = await tab.api.addClass('2b');
  if (!made.ok) throw new Error(`Must make a class, got ${made.problem.code}`);
  await tab.api.addLearners(made.value, ['Amina']);
  const learner = (await tab.see('class', made.value))?.learners[0]?.id;
  if (learner === undefined) throw new Error('Must have a learner, got none');
  expect((await tab.api.setStage(learner, stage)).ok).toBe(true);
  expect((await tab.api.startTurn(learner)).ok).toBe(true);
  return { tablet, tab, learner };
}

async function stepNow(tab: Tab): Promise<TurnStep> {
  return ((await tab.see('turn', null)) as Extract<TurnView, { type: 'running' }>).step;
}

/** The step that is shown, past lessons and worked examples. */
async function stepOf<T extends TurnStep['type']>(tab: Tab, type: T): Promise<StepOf<T>> {
  const explained = async () => ['lesson', 'example'].includes((await stepNow(tab)).type);
  for (let pages = 0; pages < 4 && (await explained()); pages++) await tab.api.goOn();
  const step = await stepNow(tab);
  if (step.type !== type) throw new Error(`Must show ${type}, got ${step.type}`);
  return step as StepOf<T>;
}

async function goToItem(tab: Tab): Promise<StepOf<'item'>> {
  if ((await stepNow(tab)).type === 'feedback') await tab.api.goOn();
  return stepOf(tab, 'item');
}

async function plannedIn(tab: Tab, learner: LearnerId): Promise<readonly unknown[] | undefined> {
  return (await tab.see('learner', learner))?.path.map(({ planned }) => planned);
}

async function decisionsOf(tab: Tab): Promise<readonly EventOf<'choice-made' | 'plan-made'>[]> {
  const events = await tab.core.stores.log.readTypes(['choice-made', 'plan-made']);
  if (!events.ok) throw new Error(events.problem.code);
  return events.value as readonly EventOf<'choice-made' | 'plan-made'>[];
}
