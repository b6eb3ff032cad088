import { describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { TurnView } from '../../src/worker/views.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

type Running = Extract<TurnView, { type: 'running' }>;

describe('who of a class needs the teacher', () => {
  test('a learner who misses one skill again and again is told, the others are not', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta']);
    expect(await tab.see('needs', id)).toEqual({ needs: [], more: 0 });
    await turnOf(tablet, tab, { id, name: 'Binta', items: 6, right: true });
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    const view = await tab.see('needs', id);
    expect(view?.needs.map(({ learner, need }) => [learner.name, need.code])).toEqual([['Amina', 'stuck']]);
    expect(view?.needs[0]?.skillTitle).not.toBe('');
    expect(view?.needs[0]?.need.sinceMs).toBeGreaterThan(0);
  });

  test('nothing is told while the door is shut', async () => {
    const { tab, id } = await openClass(['Amina']);
    await tab.api.lockTeacher();
    expect(await tab.see('needs', id)).toBeNull();
    await tab.api.unlockTeacher('1234');
    expect(await tab.see('needs', id)).toEqual({ needs: [], more: 0 });
  });

  test('of many no more than five are named, and how many more there are is said', async () => {
    const names = ['Amina', 'Binta', 'Chidi', 'Dawit', 'Esi', 'Fatou', 'Gift'];
    const { tablet, tab, id } = await openClass(names);
    for (const name of names) await turnOf(tablet, tab, { id, name, items: 10, right: false });
    const view = await tab.see('needs', id);
    expect([view?.needs.length, view?.more]).toEqual([5, 2]);
    const since = view?.needs.map(({ need }) => need.sinceMs) ?? [];
    expect(since.toSorted((a, b) => a - b)).toEqual(since);
  });

  test('a class that is not there needs nobody', async () => {
    const { tab } = await openClass(['Amina']);
    expect(await tab.see('needs', 'AAAAAAAAAAAAAAAAAAAAAA' as ClassId)).toBeNull();
  });
});

async function openClass(names: readonly string[]) {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  expect((await tab.api.installPackFile('fixture.zip', fixturePackFile())).ok).toBe(true);
  const made = await tab.api.addClass('2b');
  if (!made.ok) throw new Error(`Must make a class, got ${made.problem.code}`);
  expect((await tab.api.addLearners(made.value, names)).ok).toBe(true);
  return { tablet, tab, id: made.value };
}

interface Work {
  readonly id: ClassId;
  readonly name: string;
  readonly items: number;
  readonly right: boolean;
}

/** A turn of calm work, half a minute an answer. */
async function turnOf(tablet: Tablet, tab: Tab, { id, name, items, right }: Work): Promise<void> {
  const view = await tab.see('class', id);
  const learner = view?.learners.find((one) => one.name === name);
  if (!learner) throw new Error(`Must be in the class, got nobody called ${name}`);
  expect((await tab.api.startTurn(learner.id)).ok).toBe(true);
  for (let at = 0; at < items; ) {
    const { step } = (await tab.see('turn', null)) as Running;
    tablet.clock.ms += 30_000;
    if (step.type === 'item') {
      await tab.api.answer(step.item.seed, right ? rightAnswer(step.item) : wrongAnswer(step.item));
      if (step.attempt === 1) at++;
    } else if (step.type === 'summary') break;
    else await tab.api.goOn();
  }
  await tab.api.unlockTeacher('1234');
  await tab.api.endTurn('handed-over');
}
