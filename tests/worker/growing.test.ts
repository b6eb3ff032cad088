import { describe, expect, test } from 'vitest';
import type { LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { valueIn } from '../support/event-samples.ts';
import type { Tab, Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';
import { openOne, PIN } from './taught-device.ts';

describe('what a class grows together', () => {
  test('is the sum of all, from when it was set, and over at its end', async () => {
    const { device, id, amina, binta } = await openOne();
    const { tab, tablet } = device;
    await work({ tab, tablet }, amina, 2, true);
    expect(valueIn(await tab.api.readClassGoal(id))).toBeNull();
    valueIn(await tab.api.unlockTeacher(PIN));
    tablet.clock.ms += 60_000;
    const before = valueIn(await tab.api.setClassGoal(id, { type: 'questions', count: 20, days: 7 }));
    expect(before).toBeNull();
    await work({ tab, tablet }, amina, 3, true);
    await work({ tab, tablet }, binta, 2, false);
    expect(valueIn(await tab.api.readClassGoal(id))).toMatchObject({ type: 'questions', done: 5, of: 20 });
    const ended = valueIn(await tab.api.setClassGoal(id, null));
    expect(valueIn(await tab.api.readClassGoal(id))).toBeNull();
    valueIn(await tab.api.giveBackClassGoal(id, ended));
    expect(valueIn(await tab.api.readClassGoal(id))).toMatchObject({ type: 'questions', done: 5, of: 20 });
    tablet.clock.ms += 9 * DAY_MS;
    expect(valueIn(await tab.api.readClassGoal(id))).toBeNull();
  });

  test('of every day tells how many have done theirs today, and names nobody', async () => {
    const { device, id, amina } = await openOne();
    const { tab, tablet } = device;
    valueIn(await tab.api.setClassGoal(id, { type: 'each-day', count: 3, days: 7 }));
    await work({ tab, tablet }, amina, 3, false);
    const goal = valueIn(await tab.api.readClassGoal(id));
    expect(goal).toMatchObject({ type: 'each-day', done: 1, of: 2 });
    expect(JSON.stringify(goal)).not.toContain(amina);
    tablet.clock.ms += DAY_MS;
    expect(valueIn(await tab.api.readClassGoal(id))).toMatchObject({ done: 0 });
  });

  test('of fruits begins at nothing, whatever bore fruit before, and is the teacher’s to set and to end', async () => {
    const { device, id } = await openOne();
    const { api } = device.tab;
    valueIn(await api.setClassGoal(id, { type: 'fruits', count: 20, days: 14 }));
    expect(valueIn(await api.readClassGoal(id))).toMatchObject({ type: 'fruits', done: 0, of: 20 });
    await api.lockTeacher();
    expect(await api.setClassGoal(id, null)).toMatchObject({ problem: { code: 'teacher/locked' } });
    valueIn(await api.unlockTeacher(PIN));
    valueIn(await api.setClassGoal(id, null));
    expect(valueIn(await api.readClassGoal(id))).toBeNull();
  });
});

describe('a learner’s own garden', () => {
  test('shows the questions of then and of now, each with the answer that was given', async () => {
    const { device, amina } = await openOne();
    const { tab, tablet } = device;
    await work({ tab, tablet }, amina, 4, false);
    expect(valueIn(await tab.api.readGarden(amina)).thenAndNow).toEqual([]);
    tablet.clock.ms += 9 * DAY_MS;
    await work({ tab, tablet }, amina, 12, true);
    const { thenAndNow, badges } = valueIn(await tab.api.readGarden(amina));
    expect(thenAndNow.length).toBeGreaterThan(0);
    for (const { before, now } of thenAndNow) {
      expect([before.correct, now.correct]).toEqual([false, true]);
      expect(before.item?.skills[0]).toBe(now.item?.skills[0]);
      expect(now.atMs - before.atMs).toBeGreaterThanOrEqual(7 * DAY_MS);
    }
    for (const { times } of badges) expect(times).toBeGreaterThan(0);
  });
});

interface Here {
  readonly tab: Tab;
  readonly tablet: Tablet;
}

/** A turn of calm work, half a minute an answer. */
async function work({ tab, tablet }: Here, learner: LearnerId, items: number, right: boolean): Promise<void> {
  valueIn(await tab.api.startTurn(learner));
  for (let at = 0, steps = 0; at < items && steps < 100; steps++) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error('Must have a turn');
    const { step } = turn;
    tablet.clock.ms += 30_000;
    if (step.type === 'summary') break;
    if (step.type !== 'item') await tab.api.goOn();
    else {
      if (step.attempt === 1) at++;
      await tab.api.answer(step.item.seed, right ? rightAnswer(step.item) : wrongAnswer(step.item));
    }
  }
  valueIn(await tab.api.finishTurn());
  valueIn(await tab.api.endTurn('done'));
}
