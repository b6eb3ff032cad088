import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { TurnStep, TurnView } from '../../src/worker/views.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

type Running = Extract<TurnView, { type: 'running' }>;
type StepOf<T extends TurnStep['type']> = Extract<TurnStep, { type: T }>;

describe('a turn', () => {
  test('a guest gets to a question without an account, and an answer is in the log before its feedback', async () => {
    const tab = await openWithPack();
    expect(await tab.api.startGuestTurn()).toEqual({ ok: true, value: null });
    const { item } = await goToItem(tab);
    expect(await tab.api.answer(item.seed, rightAnswer(item))).toEqual({ ok: true, value: null });
    const stored = await answersOf(tab);
    expect(stored).toEqual([
      expect.objectContaining({ item: item.id, seed: item.seed, correct: true, attempt: 1 }),
    ]);
    const feedback = await stepOf(tab, 'feedback');
    expect(feedback.mark.correct).toBe(true);
    expect(feedback.next).toBe('go-on');
    expect(feedback.right).toBeNull();
  });

  test('a first miss gets another try at the same question, a second miss the right answer', async () => {
    const tab = await openWithPack();
    await tab.api.startGuestTurn();
    const { item } = await goToItem(tab);
    await tab.api.answer(item.seed, wrongAnswer(item));
    expect((await stepOf(tab, 'feedback')).next).toBe('try-again');
    await tab.api.goOn();
    const again = await stepOf(tab, 'item');
    expect([again.item.seed, again.attempt]).toEqual([item.seed, 2]);
    expect(again.firstAnswer).toEqual(wrongAnswer(item));
    await tab.api.answer(item.seed, wrongAnswer(item));
    const second = await stepOf(tab, 'feedback');
    expect(second.next).toBe('go-on');
    expect(second.right).toEqual(rightAnswer(item));
    expect((await answersOf(tab)).map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  test('help opens the hints one by one, then shows the whole way and leaves the question behind', async () => {
    const tab = await openWithPack();
    await tab.api.startGuestTurn();
    const { item, hintsShown } = await goToItem(tab);
    for (let hint = hintsShown; hint < item.hints.length; hint++) {
      await tab.api.askForHelp(item.seed);
      expect((await stepOf(tab, 'item')).hintsShown).toBe(hint + 1);
    }
    await tab.api.askForHelp(item.seed);
    const worked = await stepOf(tab, 'worked');
    expect([worked.item.seed, worked.right]).toEqual([item.seed, rightAnswer(item)]);
    expect(await answersOf(tab)).toEqual([]);
    await tab.api.goOn();
    const next = await goToItem(tab);
    expect(next.item.seed).not.toBe(item.seed);
  });

  test('a second try begins empty, and a draft that comes late does not fill it', async () => {
    const tab = await openWithPack();
    await tab.api.startGuestTurn();
    const { item } = await goToItem(tab);
    await tab.api.saveDraft(item.seed, { text: '4' });
    await tab.api.answer(item.seed, wrongAnswer(item));
    await tab.api.saveDraft(item.seed, { text: '45' });
    await tab.api.goOn();
    expect((await stepOf(tab, 'item')).draft).toBeNull();
  });

  test('an answer meant for a question that has gone is refused and not recorded', async () => {
    const tab = await openWithPack();
    await tab.api.startGuestTurn();
    const { item } = await goToItem(tab);
    await tab.api.answer(item.seed, rightAnswer(item));
    const late = await tab.api.answer(item.seed, rightAnswer(item));
    expect(late).toEqual({ ok: false, problem: { code: 'turn/moved-on' } });
    expect(await answersOf(tab)).toHaveLength(1);
  });

  test('a double tap on Check counts once', async () => {
    const tab = await openWithPack();
    await tab.api.startGuestTurn();
    const { item } = await goToItem(tab);
    const taps = await Promise.all([1, 2, 3].map(() => tab.api.answer(item.seed, rightAnswer(item))));
    expect(taps.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(await answersOf(tab)).toHaveLength(1);
  });

  test('an answer that cannot be marked is not recorded', async () => {
    const tab = await openWithPack();
    await tab.api.startGuestTurn();
    const { item } = await goToItem(tab);
    const other: Answer =
      item.type === 'order' ? { type: 'number', text: '1' } : { type: 'order', order: [] };
    const told = await tab.api.answer(item.seed, other);
    expect(told).toMatchObject({ ok: false, problem: { code: 'answer/of-another-type' } });
    expect(await answersOf(tab)).toEqual([]);
  });

  test('the next start comes back to the same question with the answer half typed', async () => {
    const tablet = createTablet();
    const first = await tablet.open();
    await install(first);
    await first.api.startGuestTurn();
    const { item } = await goToItem(first);
    await first.api.showHint(item.seed);
    await first.api.saveDraft(item.seed, { text: '4' });
    const before = await stepOf(first, 'item');
    first.kill();
    const next = await tablet.open();
    const after = await stepOf(next, 'item');
    expect(after).toEqual({ ...before, draft: { text: '4' } });
  });

  test('a tab killed between the answer and its feedback comes back to the feedback, and the answer counts once', async () => {
    const tablet = createTablet();
    const first = await tablet.open();
    await install(first);
    await first.api.startGuestTurn();
    const { item } = await goToItem(first);
    // What is stored of the turn is kept from following: the kill falls right after the append.
    const before = await first.core.stores.turns.read((value) => value);
    await first.api.answer(item.seed, wrongAnswer(item));
    await first.core.stores.turns.save(before.ok ? before.value : null);
    first.kill();
    const next = await tablet.open();
    const feedback = await stepOf(next, 'feedback');
    expect([feedback.item.seed, feedback.next]).toEqual([item.seed, 'try-again']);
    expect(await answersOf(next)).toHaveLength(1);
    await next.api.goOn();
    expect((await stepOf(next, 'item')).attempt).toBe(2);
  });

  test('when the minutes are over the turn ends after the question, not in it', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    await install(tab);
    await tab.api.startGuestTurn();
    const { item } = await goToItem(tab);
    tablet.clock.ms += 31 * 60_000;
    await tab.api.answer(item.seed, rightAnswer(item));
    expect((await stepOf(tab, 'feedback')).next).toBe('go-on');
    await tab.api.goOn();
    const summary = await stepOf(tab, 'summary');
    expect([summary.answered, summary.right]).toEqual([1, 1]);
  });

  test('a clock that is set back neither ends the turn nor reorders what was answered', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    await install(tab);
    await tab.api.startGuestTurn();
    for (const ms of [0, 4_000_000_000_000, 0, 1_700_000_000_000]) {
      const { item } = await goToItem(tab);
      tablet.clock.ms = ms;
      expect((await tab.api.answer(item.seed, rightAnswer(item))).ok).toBe(true);
      if ((await stepNow(tab)).type === 'feedback') await tab.api.goOn();
      if ((await stepNow(tab)).type === 'summary') await tab.api.goOn();
    }
    const hlcs = (await answersOf(tab)).map(({ hlc }) => hlc);
    expect(hlcs).toHaveLength(4);
    expect([...hlcs].sort()).toEqual(hlcs);
  });

  test('without a pack the screen says so, and the turn goes on by itself when one is installed', async () => {
    const tab = await createTablet().open();
    await tab.api.startGuestTurn();
    expect((await stepNow(tab)).type).toBe('no-pack');
    await install(tab);
    expect(['lesson', 'item']).toContain((await stepNow(tab)).type);
  });

  test('two learners take turns and each keeps what is theirs', async () => {
    const tablet = createTablet();
    const tab = await tablet.open();
    await install(tab);
    const [amina, binta] = await addClassOf(tab, ['Amina', 'Binta']);
    for (const learner of [amina, binta, amina]) {
      expect((await tab.api.startTurn(learner)).ok).toBe(true);
      const { item } = await goToItem(tab);
      await tab.api.answer(item.seed, rightAnswer(item));
      await tab.api.endTurn('handed-over');
    }
    const learners = (await answersOf(tab)).map(({ learner }) => learner);
    expect(learners).toEqual([amina, binta, amina]);
    expect((await tab.see('turn', null)).type).toBe('none');
  });
});

async function openWithPack(): Promise<Tab> {
  const tab = await createTablet().open();
  await install(tab);
  return tab;
}

async function install(tab: Tab): Promise<void> {
  await tab.api.setTeacherPin('1234');
  const done = await tab.api.installPackFile('fixture.zip', fixturePackFile());
  expect(done.ok).toBe(true);
}

async function addClassOf(tab: Tab, names: readonly string[]): Promise<readonly [LearnerId, LearnerId]> {
  const made = await tab.api.addClass('2b');
  if (!made.ok) throw new Error(`Must make a class, got ${made.problem.code}`);
  expect(await tab.api.addLearners(made.value, names)).toMatchObject({ ok: true });
  const view = await tab.see('class', made.value);
  const id = (name: string) => view?.learners.find((one) => one.name === name)?.id;
  return names.map((name) => id(name)) as unknown as readonly [LearnerId, LearnerId];
}

async function stepNow(tab: Tab): Promise<TurnStep> {
  return ((await tab.see('turn', null)) as Running).step;
}

async function stepOf<T extends TurnStep['type']>(tab: Tab, type: T): Promise<StepOf<T>> {
  const step = await stepNow(tab);
  if (step.type !== type) throw new Error(`Must show ${type}, got ${step.type}`);
  return step as StepOf<T>;
}

/** Goes on through lessons and feedback to the next question. */
async function goToItem(tab: Tab): Promise<StepOf<'item'>> {
  for (let steps = 0; steps < 5; steps++) {
    const step = await stepNow(tab);
    if (step.type === 'item') return step;
    await tab.api.goOn();
  }
  throw new Error(`Must come to a question, got ${(await stepNow(tab)).type}`);
}

async function answersOf(tab: Tab) {
  const events = await tab.core.stores.log.readTypes(['answered']);
  if (!events.ok) throw new Error(events.problem.code);
  return events.value.flatMap((event) =>
    event.type === 'answered' ? [event as Extract<typeof event, { type: 'answered' }>] : [],
  );
}
