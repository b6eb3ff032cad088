import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import { GENTLE_GOAL } from '../../src/tutoring/gentle-turn.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab } from '../support/tablet.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';
import { openOne, PIN } from './taught-device.ts';

describe('what a learner says of how it is', () => {
  test('is in the log sealed alone, told to the teacher as it was said, and to nobody before the shut door', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    valueIn(await api.startTurn(amina, undefined, 1));
    valueIn(await api.finishTurn());
    valueIn(await api.reflect('felt', 1));
    valueIn(await api.reflect('felt', 3));
    const private_ = (await eventsOf(device.tab, amina)).filter(({ type }) => type === 'said-privately');
    expect(private_).toHaveLength(3);
    const lengths = private_.map((event) => ('said' in event ? String(event.said).length : 0));
    expect(new Set(lengths).size).toBe(1);
    expect((await eventsOf(device.tab, amina)).some(({ type }) => type === 'reflected')).toBe(false);
    const told = valueIn(await api.readFeelings(amina));
    expect(told.turns).toMatchObject([{ came: 1, left: 3 }]);
    await api.lockTeacher();
    expect(await api.readFeelings(amina)).toMatchObject({ problem: { code: 'teacher/locked' } });
  });

  test('after rain the turn is marked as gentle, and over after six questions', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    valueIn(await api.startTurn(amina, undefined, 1));
    const started = (await eventsOf(device.tab, amina)).find(({ type }) => type === 'turn-started');
    expect(started).toMatchObject({ gentle: true });
    expect(await turnOf(device.tab)).toMatchObject({ goal: GENTLE_GOAL });
    await answerAll(device.tab, 12);
    expect(await turnOf(device.tab)).toMatchObject({ step: { type: 'summary' }, answered: GENTLE_GOAL });
    valueIn(await api.endTurn('done'));
    valueIn(await api.startTurn(amina, undefined, 3));
    expect(await turnOf(device.tab)).toMatchObject({ goal: 10 });
  });

  test('is not asked where a teacher switched it off, of a class or of one learner, and of one it wins', async () => {
    const { device, id, amina, binta } = await openOne();
    const { api } = device.tab;
    const asks = async (learner: LearnerId) => (await device.tab.see('learner', learner))?.asksFeeling;
    expect(await asks(amina)).toBe(true);
    valueIn(await api.setClass(id, { asksFeeling: false }));
    expect([await asks(amina), await asks(binta)]).toEqual([false, false]);
    valueIn(await api.setAsksFeeling(binta, true));
    expect([await asks(amina), await asks(binta)]).toEqual([false, true]);
  });

  test('is asked of nobody where nothing could seal it', async () => {
    const tab = await createTablet().open({ secure: false });
    valueIn(await tab.api.startGuestTurn());
    const turn = await tab.see('turn', null);
    const guest = turn.type === 'running' ? turn.learner.id : null;
    expect(guest && (await tab.see('learner', guest))?.asksFeeling).toBe(false);
    expect(guest && (await tab.api.askToTalk(guest)).ok).toBe(false);
  });
});

describe('a learner who wants to talk', () => {
  test('comes before all else, on this tablet and after an exchange on another, until they talked', async () => {
    const { device, id, amina, binta } = await openOne();
    const { api } = device.tab;
    valueIn(await foundSchool(device.ground, 'Al-Amal', 'Room 4'));
    const other = await openDevice();
    await join(other, device, 'teacher');
    valueIn(await api.startTurn(binta));
    await askForHelp(device.tab);
    valueIn(await api.endTurn('done'));
    valueIn(await api.askToTalk(amina));
    await meet(device, other);
    await open(other);
    for (const tab of [device.tab, other.tab]) {
      const needs = (await tab.see('needs', id))?.needs ?? [];
      expect(needs.map(({ need }) => need.code)).toEqual(
        ['wants-to-talk', 'asked-help'].slice(0, needs.length),
      );
      expect(needs[0]?.learner.id).toBe(amina);
    }
    const [first] = (await other.tab.see('needs', id))?.needs ?? [];
    if (!first) throw new Error('Must be told');
    const about = { learner: amina, need: first.need, pack: null };
    valueIn(await other.tab.api.answerNeed(about, 'done'));
    await meet(other, device);
    expect((await device.tab.see('needs', id))?.needs.some(({ learner }) => learner.id === amina)).toBe(
      false,
    );
  });

  test('is put off to the next day, and nothing in the log says in clear what was asked or answered', async () => {
    const { device, id, amina } = await openOne();
    const { api } = device.tab;
    valueIn(await api.askToTalk(amina));
    const [card] = (await device.tab.see('needs', id))?.needs ?? [];
    expect(card?.need).toMatchObject({ code: 'wants-to-talk', times: 1 });
    if (!card) throw new Error('Must be told');
    valueIn(await api.answerNeed({ learner: amina, need: card.need, pack: null }, 'tomorrow'));
    expect((await device.tab.see('needs', id))?.needs).toEqual([]);
    const log = JSON.stringify(await eventsOf(device.tab, amina));
    expect(log).not.toMatch(/talk|tomorrow|need-answered/);
    device.tablet.clock.ms += DAY_MS;
    valueIn(await api.unlockTeacher(PIN));
    expect((await device.tab.see('needs', id))?.needs).toHaveLength(1);
  });
});

async function open({ tab }: SchoolDevice): Promise<void> {
  const first = await tab.api.setTeacherPin(PIN);
  if (!first.ok) valueIn(await tab.api.unlockTeacher(PIN));
}

async function eventsOf({ core }: Tab, learner: LearnerId): Promise<readonly StoredEvent[]> {
  return valueIn(await core.stores.log.readLatest([learner], 1_000));
}

async function turnOf(tab: Tab) {
  const turn = await tab.see('turn', null);
  if (turn.type !== 'running') throw new Error('Must have a turn');
  return turn;
}

async function answerAll(tab: Tab, most: number): Promise<void> {
  for (let step = 0; step < most * 4; step++) {
    const turn = await turnOf(tab);
    if (turn.step.type === 'summary') return;
    if (turn.step.type === 'item') await tab.api.answer(turn.step.item.seed, rightAnswer(turn.step.item));
    else await tab.api.goOn();
  }
}

async function askForHelp(tab: Tab): Promise<void> {
  for (let step = 0; step < 12; step++) {
    const { step: shown } = await turnOf(tab);
    if (shown.type === 'item') {
      valueIn(await tab.api.askForHelp(shown.item.seed));
      return;
    }
    await tab.api.goOn();
  }
}
