// A misconception on a tablet without a screen: what follows the wrong answer that stands for it.
import { expect, test } from 'vitest';
import type { Item } from '../../src/domain/item.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { TurnStep } from '../../src/worker/views.ts';
import { items } from '../packs/fixture-items.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { answerOf } from '../support/misconceived.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

const READING_MS = 8000;
/** Sums only, all of them typed: each shows whether somebody takes away instead. */
const sums = Array.from({ length: 12 }, (_, at) => ({ ...items[0], id: `add.sum-${at}` }));
const others = items.filter(({ skill }) => skill !== 'add');

async function openTablet(): Promise<{ readonly tablet: Tablet; readonly tab: Tab }> {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  const file = fixturePackFile({ 'items/all.jsonl': [...sums, ...others] });
  expect(await tab.api.installPackFile('sums.zip', file)).toMatchObject({ ok: true });
  await tab.api.startGuestTurn();
  return { tablet, tab };
}

async function stepNow(tab: Tab): Promise<TurnStep> {
  const view = await tab.see('turn', null);
  if (view.type !== 'running') throw new Error('Must run, got none');
  return view.step;
}

/** Answers the next question after reading it; by taking away, or right. */
async function answerNext({ tablet, tab }: { readonly tablet: Tablet; readonly tab: Tab }, right: boolean) {
  for (let steps = 0; steps < 5 && (await stepNow(tab)).type !== 'item'; steps++) await tab.api.goOn();
  const step = await stepNow(tab);
  if (step.type !== 'item') throw new Error(`Must come to a question, got ${step.type}`);
  tablet.clock.ms += READING_MS;
  const answer = right ? rightAnswer(step.item) : takesAway(step.item);
  expect(await tab.api.answer(step.item.seed, answer)).toEqual({ ok: true, value: null });
  return step;
}

function takesAway(item: Item) {
  const answer = answerOf(item, 'subtracts');
  if (answer === null) throw new Error(`Must be a sum, got ${item.id}`);
  return answer;
}

test('what a typed answer shows is mended next, instead of asking for the same mistake again, and then checked', async () => {
  const at = await openTablet();
  await answerNext(at, false);
  const feedback = await stepNow(at.tab);
  expect(feedback).toMatchObject({ type: 'feedback', next: 'go-on' });
  expect(feedback.type === 'feedback' && feedback.right).not.toBeNull();
  await at.tab.api.goOn();
  expect(await stepNow(at.tab)).toMatchObject({
    type: 'lesson',
    lesson: { id: 'mend' },
    why: { reason: { code: 'mends-misconception', misconception: 'subtracts' } },
  });
  const check = await answerNext(at, true);
  expect(check.why.reason).toEqual({
    code: 'checks-misconception',
    skill: 'add',
    misconception: 'subtracts',
  });
  expect(check.hintsShown).toBe(0);
  const after = await answerNext(at, true);
  expect(after.why.reason.code).not.toMatch(/misconception/);
});

test('it is mended also when the turn’s time is up, and then the turn ends', async () => {
  const at = await openTablet();
  at.tablet.clock.ms += 60 * 60_000;
  await answerNext(at, false);
  await at.tab.api.goOn();
  expect(await stepNow(at.tab)).toMatchObject({ type: 'lesson', lesson: { id: 'mend' } });
  await answerNext(at, true);
  await at.tab.api.goOn();
  expect((await stepNow(at.tab)).type).toBe('summary');
});

test('a lesson that did not help comes once more, and then no more: the child goes on', async () => {
  const at = await openTablet();
  const lessons: string[] = [];
  for (let answers = 0; answers < 8; answers++) {
    for (let steps = 0; steps < 6; steps++) {
      const step = await stepNow(at.tab);
      if (step.type === 'item') break;
      if (step.type === 'lesson') lessons.push(step.lesson.id);
      await at.tab.api.goOn();
    }
    const step = await stepNow(at.tab);
    if (step.type !== 'item') throw new Error(`Must come to a question, got ${step.type}`);
    at.tablet.clock.ms += READING_MS;
    await at.tab.api.answer(step.item.seed, answerOf(step.item, 'subtracts') ?? rightAnswer(step.item));
  }
  expect(lessons.filter((id) => id === 'mend')).toHaveLength(2);
});
