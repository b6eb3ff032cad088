// Groups for tomorrow on a real tablet: made from what children answered, taught, checked on paper, made anew.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../src/domain/event.ts';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { mark } from '../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import type { GroupCard, TogetherView } from '../../src/worker/together-api.ts';
import { readAll } from '../contracts/event-log.ts';
import { problemIn, remoteAnswer, streamNamed, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

const SETTINGS = { groups: 2, from: 2, to: 4, minutes: 20 };
const NAMES = ['Amina', 'Binta', 'Chidi', 'Dawit'];

describe('teach together', () => {
  test('groups are made of who has begun; who is new or away goes on with the tablet, and is told so', async () => {
    const { tab, id, learners } = await openClass([...NAMES, 'Esi', 'Fatou']);
    const [esi, fatou] = [learners.get('Esi'), learners.get('Fatou')];
    if (!esi || !fatou) throw new Error('Must be in the class');
    const list = { day: '2026-11-21', here: [], away: [fatou] };
    valueIn(await tab.api.takeAttendance(id, list));
    const before = valueIn(await tab.api.readTogether(id));
    expect(before).toMatchObject({ groups: [], madeAtMs: null, learners: 6, settings: { from: 2, to: 8 } });
    const view = valueIn(await tab.api.makeGroups(id, SETTINGS));
    expect(view.groups.flatMap(namesIn).sort()).toEqual(NAMES);
    const left = view.left.map(({ learner, why }) => [learner.name, why]).sort();
    expect(left).toEqual([
      ['Esi', 'new'],
      ['Fatou', 'away'],
    ]);
    for (const group of view.groups) {
      expect(namesIn(group)).toEqual(namesIn(group).toSorted());
      expect(group.skillTitle).not.toBe('');
      expect(group.members.length).toBeGreaterThanOrEqual(SETTINGS.from);
    }
  });

  test('groups, plans and settings are there the next morning, the same to the letter', async () => {
    const { tablet, tab, id } = await openClass(NAMES);
    const made = valueIn(await tab.api.makeGroups(id, SETTINGS));
    const printed = valueIn(await tab.api.readPlans(id, null));
    expect(printed.plans).toHaveLength(made.groups.length);
    tablet.clock.ms += 16 * 3_600_000;
    const next = await tablet.open();
    valueIn(await next.api.unlockTeacher('1234'));
    const view = valueIn(await next.api.readTogether(id));
    expect([view.groups, view.settings]).toEqual([made.groups, SETTINGS]);
    expect(valueIn(await next.api.readPlans(id, null))).toEqual(printed);
  });

  test('a plan has a lesson, a problem and three different questions whose answers are right, in the time there is', async () => {
    const { tab, id } = await openClass(NAMES);
    const { groups } = valueIn(await tab.api.makeGroups(id, SETTINGS));
    for (const { id: group } of groups) {
      const [plan, ...others] = valueIn(await tab.api.readPlans(id, group)).plans;
      if (!plan) throw new Error('Must have a plan');
      expect(others).toEqual([]);
      expect(plan.group.id).toBe(group);
      // The small pack has a lesson on one of its two skills.
      expect(plan.lesson !== null).toBe(plan.group.skill === 'add');
      const { lesson, board, check } = plan.minutes;
      expect(lesson + board + check).toBe(SETTINGS.minutes);
      const asked = [plan.board, ...plan.check].flatMap((one) => one ?? []);
      expect(asked).toHaveLength(4);
      expect(new Set(asked.map(({ item }) => `${item.id} ${item.seed}`)).size).toBe(4);
      for (const { item, right } of asked) expect(valueIn(mark(item, right)).correct).toBe(true);
    }
  });

  test('after the lesson what came back is in the log, says whether it worked, and makes other groups', async () => {
    const { tab, id } = await openClass(NAMES);
    const [group] = valueIn(await tab.api.makeGroups(id, SETTINGS)).groups;
    if (!group) throw new Error('Must have a group');
    const taught = cardOf(valueIn(await tab.api.markTaught(id, group.id)), group.id);
    expect([taught.taughtAtMs !== null, taught.outcome]).toEqual([true, null]);
    const [first, ...rest] = group.members.map(({ learner }) => learner.id);
    if (!first) throw new Error('Must have members');
    const results = (learner: LearnerId, result: 'right' | 'not-yet') =>
      [0, 1, 2].map((question) => ({ learner, question, result }));
    const entries = [...results(first, 'not-yet'), ...rest.flatMap((learner) => results(learner, 'right'))];
    const after = cardOf(valueIn(await tab.api.enterCheck(id, group.id, entries)), group.id);
    expect(after.outcome).toEqual({ right: 3 * rest.length, of: 3 * (rest.length + 1), again: [first] });
    const answers = await paperOf(tab, first);
    expect(answers.map(({ correct, answer }) => [correct, answer.type])).toEqual(
      [0, 1, 2].map(() => [false, 'unseen']),
    );
    const lessons = valueIn(await tab.core.stores.log.readTypes(['lesson-taught']));
    // A word for each of them, so that it goes with whom it is about.
    expect(lessons.map((one) => 'learner' in one && one.learner)).toEqual(
      group.members.map(({ learner }) => learner.id).sort(),
    );
    expect(lessons[0]).toMatchObject({ class: id, skill: group.skill });
  });

  test('who is erased is in no group any more, neither in those before, and no lesson tells of it', async () => {
    const { tab, id, learners } = await openClass(NAMES);
    const [group] = valueIn(await tab.api.makeGroups(id, SETTINGS)).groups;
    const learner = group?.members[0]?.learner;
    if (!group || !learner) throw new Error('Must have a group');
    valueIn(await tab.api.markTaught(id, group.id));
    const again = valueIn(await tab.api.makeGroups(id, SETTINGS));
    const traces = async () =>
      JSON.stringify([
        await tab.core.stores.database.settings.toArray(),
        valueIn(await tab.core.stores.log.readTypes(['lesson-taught'])),
      ]).split(learner.id).length - 1;
    expect(await traces()).toBeGreaterThan(2);
    valueIn(await tab.api.eraseLearner(learner.id));
    expect(await traces()).toBe(0);
    const view = valueIn(await tab.api.readTogether(id));
    const others = NAMES.filter((name) => name !== learner.name);
    expect([...view.groups.flatMap(namesIn), ...view.left.map((one) => one.learner.name)].sort()).toEqual(
      others,
    );
    expect([view.settings, view.canPutBack]).toEqual([again.settings, true]);
    expect(learners.size).toBe(NAMES.length);
  });

  test('what is put in twice counts once, and what stands stays', async () => {
    const { tab, id } = await openClass(NAMES);
    const [group] = valueIn(await tab.api.makeGroups(id, SETTINGS)).groups;
    const learner = group?.members[0]?.learner.id;
    if (!group || !learner) throw new Error('Must have a group');
    const entry = { learner, question: 1, result: 'right' } as const;
    valueIn(await tab.api.enterCheck(id, group.id, [entry, entry]));
    const again = valueIn(await tab.api.enterCheck(id, group.id, [{ ...entry, result: 'not-yet' }]));
    expect(cardOf(again, group.id).members[0]?.results).toEqual([null, 'right', null]);
    expect(await paperOf(tab, learner)).toHaveLength(1);
    const stranger = { ...entry, learner: 'AAAAAAAAAAAAAAAAAAAAAA' as LearnerId };
    valueIn(await tab.api.enterCheck(id, group.id, [stranger, { ...entry, question: 7 }]));
    expect((await readAll(tab.core.stores.log, { learner: stranger.learner })).length).toBe(0);
  });

  test('what was put in stands also where a child had answered on a tablet whose clock was days ahead', async () => {
    const { tablet, tab, id, learners } = await openClass(NAMES);
    const wallMs = tablet.clock.ms + 3 * DAY_MS;
    const answers = [...learners.values()].map((learner, at) =>
      remoteAnswer(streamNamed('ahead'), at + 1, learner, { wallMs }),
    );
    valueIn(await tab.core.stores.log.importEvents(answers, tablet.clock.ms));
    tab.core.states.forget([...learners.values()]);
    const [group] = valueIn(await tab.api.makeGroups(id, SETTINGS)).groups;
    const learner = group?.members[0]?.learner.id;
    if (!group || !learner) throw new Error('Must have a group');
    const entry = { learner, question: 0, result: 'right' } as const;
    for (let saves = 0; saves < 2; saves++) {
      const view = valueIn(await tab.api.enterCheck(id, group.id, [entry]));
      const member = cardOf(view, group.id).members.find((one) => one.learner.id === learner);
      expect(member?.results).toEqual(['right', null, null]);
    }
    expect(await paperOf(tab, learner)).toHaveLength(1);
  });

  test('groups that were made anew by mistake come back, with what was put in', async () => {
    const { tab, id } = await openClass(NAMES);
    const first = valueIn(await tab.api.makeGroups(id, SETTINGS));
    const [group] = first.groups;
    if (!group) throw new Error('Must have a group');
    valueIn(await tab.api.markTaught(id, group.id));
    const anew = valueIn(await tab.api.makeGroups(id, { ...SETTINGS, to: 3 }));
    expect(anew.groups.map((one) => one.taughtAtMs)).toEqual(anew.groups.map(() => null));
    const gone = await tab.api.enterCheck(id, group.id, []);
    expect(problemIn(gone)).toEqual({ code: 'groups/gone' });
    const back = valueIn(await tab.api.putGroupsBack(id));
    expect(back.groups.map((one) => one.id)).toEqual(first.groups.map((one) => one.id));
    expect(cardOf(back, group.id).taughtAtMs).not.toBeNull();
  });

  test('who went on meanwhile is told of, so that the groups are made anew', async () => {
    const { tablet, tab, id, learners } = await openClass(NAMES);
    const made = valueIn(await tab.api.makeGroups(id, SETTINGS));
    expect(made.outdated).toBe(0);
    const amina = learners.get('Amina');
    const group = made.groups.find((one) => namesIn(one).includes('Amina'));
    if (!amina || !group) throw new Error('Must be in a group');
    valueIn(await tab.api.setOverride(amina, group.pack, group.skill, 'known'));
    expect(valueIn(await tab.api.readTogether(id)).outdated).toBe(1);
    tablet.clock.ms += 60_000;
    const anew = valueIn(await tab.api.makeGroups(id, SETTINGS));
    const now = anew.groups.find((one) => namesIn(one).includes('Amina'));
    expect(now?.skill).not.toBe(group.skill);
  });

  test('nothing is shown or written before the shut door, nor of a class that is not there', async () => {
    const { tab, id } = await openClass(NAMES);
    const nowhere = 'AAAAAAAAAAAAAAAAAAAAAA' as ClassId;
    expect(problemIn(await tab.api.readTogether(nowhere))).toEqual({ code: 'roster/unknown-class' });
    expect(problemIn(await tab.api.makeGroups(nowhere, SETTINGS))).toEqual({ code: 'roster/unknown-class' });
    await tab.api.lockTeacher();
    for (const refused of [
      await tab.api.readTogether(id),
      await tab.api.makeGroups(id, SETTINGS),
      await tab.api.readPlans(id, null),
    ]) {
      expect(problemIn(refused)).toEqual({ code: 'teacher/locked' });
    }
  });

  test('settings that make no sense are brought within what does', async () => {
    const { tab, id } = await openClass(['Amina']);
    const odd = { groups: 0, from: 9, to: 2, minutes: Number.NaN };
    const view = valueIn(await tab.api.makeGroups(id, odd));
    expect(view.settings).toEqual({ groups: 1, from: 9, to: 9, minutes: 5 });
    expect(view.groups).toEqual([]);
  });
});

const namesIn = ({ members }: GroupCard): readonly string[] => members.map(({ learner }) => learner.name);

function cardOf({ groups }: TogetherView, id: string): GroupCard {
  const found = groups.find((one) => one.id === id);
  if (!found) throw new Error(`Must have the group ${id}`);
  return found;
}

async function paperOf(tab: Tab, learner: LearnerId): Promise<readonly EventOf<'answered'>[]> {
  const events = await readAll(tab.core.stores.log, { learner });
  return events.flatMap((event) => {
    const answered = event as EventOf<'answered'>;
    return event.type === 'answered' && answered.reason.code === 'on-paper' ? [answered] : [];
  });
}

/** A class of which the first four have had a turn: they know adding a little, or not. */
async function openClass(names: readonly string[]) {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, names));
  const learners = new Map((await tab.see('class', id))?.learners.map((card) => [card.name, card.id]));
  for (const [at, name] of names.slice(0, 4).entries()) {
    const learner = learners.get(name);
    if (learner) await turnOf(tablet, tab, learner, at % 2 === 0);
  }
  valueIn(await tab.api.unlockTeacher('1234'));
  return { tablet, tab, id, learners };
}

/** Three answers, half a minute each. */
async function turnOf(tablet: Tablet, tab: Tab, learner: LearnerId, right: boolean): Promise<void> {
  valueIn(await tab.api.startTurn(learner));
  for (let answers = 0; answers < 3; ) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
    tablet.clock.ms += 30_000;
    if (turn.step.type === 'item') {
      const { item } = turn.step;
      answers += 1;
      valueIn(await tab.api.answer(item.seed, right ? rightAnswer(item) : wrongAnswer(item)));
    } else valueIn(await tab.api.goOn());
  }
  valueIn(await tab.api.endTurn('done'));
}
