import { describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { ClassPicture } from '../../src/school/class-picture.ts';
import type { TurnView } from '../../src/worker/views.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

type Running = Extract<TurnView, { type: 'running' }>;

describe('the class picture on a tablet', () => {
  test('shows who practised what, and nothing of who is not in the class any more', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta', 'Chidi']);
    await turnOf(tablet, tab, id, 'Amina', 5);
    const away = await learnerCalled(tab, id, 'Chidi');
    await tab.api.setLearner(away, { archived: true });
    const picture = await settled(tab, id);
    expect(picture.rows.map(({ learner }) => learner.name).toSorted()).toEqual(['Amina', 'Binta']);
    expect(practised(picture, 'Amina')).toBeGreaterThan(0);
    expect(practised(picture, 'Binta')).toBe(0);
    const [pack] = picture.packs;
    expect(pack?.columns.length).toBeGreaterThan(0);
    expect(pack?.columns.every(({ title, core }) => title !== '' && typeof core === 'boolean')).toBe(true);
    expect(rowOf(picture, 'Amina').time.minutes).toBeGreaterThan(0);
  });

  test('is the same when it is folded anew as when it goes on from what was kept', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta']);
    await turnOf(tablet, tab, id, 'Amina', 4);
    const before = await settled(tab, id);
    await turnOf(tablet, tab, id, 'Amina', 4);
    const after = await settled(tab, id);
    expect(rowOf(after, 'Amina')).not.toEqual(rowOf(before, 'Amina'));
    // What is kept is gone: all of it is folded from the log.
    const amina = await learnerCalled(tab, id, 'Amina');
    await tab.core.stores.snapshots.forget(amina);
    tab.kill();
    const again = await tablet.open();
    await again.api.unlockTeacher('1234');
    expect(await settled(again, id)).toEqual(after);
  });

  test('is there at once at the next start, and says that it is still comparing it with the log', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta']);
    await turnOf(tablet, tab, id, 'Amina', 4);
    const seen = await settled(tab, id);
    tab.kill();
    const again = await tablet.open();
    await again.api.unlockTeacher('1234');
    const first = must(await again.see('picture', id));
    expect(first.isFresh).toBe(false);
    expect(rowOf(first, 'Amina')).toEqual(rowOf(seen, 'Amina'));
    expect(await settled(again, id)).toEqual(seen);
  });

  test('is fresh at once when it is looked at again and nothing was recorded since', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta']);
    await turnOf(tablet, tab, id, 'Amina', 2);
    const seen = await settled(tab, id);
    expect(await tab.see('needs', id)).not.toBeNull();
    expect(await tab.see('picture', id)).toEqual(seen);
  });

  test('shows a teacher’s word from the moment that it is said', async () => {
    const { tab, id } = await openClass(['Amina', 'Binta']);
    const before = await settled(tab, id);
    const column = must(before.packs[0]?.columns[0] ?? null);
    const amina = await learnerCalled(tab, id, 'Amina');
    await tab.api.setOverride(amina, column.pack, column.skill, 'known');
    const after = await settled(tab, id);
    const cells = rowOf(after, 'Amina').packs?.[0];
    expect([cells?.said[0], cells?.stands[0], cells?.percents[0]]).toEqual([1, 1, 95]);
    expect(rowOf(after, 'Binta')).toEqual(rowOf(before, 'Binta'));
  });

  test('counts what a child who was entered twice did under both names once, for the one that is left', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Amina B']);
    await turnOf(tablet, tab, id, 'Amina', 3);
    await turnOf(tablet, tab, id, 'Amina B', 3);
    const [into, from] = [await learnerCalled(tab, id, 'Amina'), await learnerCalled(tab, id, 'Amina B')];
    expect((await tab.api.mergeLearners(from, into)).ok).toBe(true);
    const picture = await settled(tab, id);
    expect(picture.rows.map(({ learner }) => learner.name)).toEqual(['Amina']);
    const state = await tab.core.states.load(into);
    const asked = state.ok ? (state.value.courses[0]?.progress.skills.lastMinute ?? []) : [];
    expect(practised(picture, 'Amina')).toBe([...asked].filter((minute) => minute > 0).length);
  });

  test('forgets nothing of a pack that came since, and has one part for each', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    await turnOf(tablet, tab, id, 'Amina', 3);
    const before = await settled(tab, id);
    const removed = await tab.api.removePack(must(before.packs[0] ?? null).pack);
    expect(removed.ok).toBe(true);
    expect((await settled(tab, id)).packs).toEqual([]);
    expect((await tab.api.installPackFile('fixture.zip', fixturePackFile())).ok).toBe(true);
    expect(await settled(tab, id)).toEqual(before);
  });

  test('is nobody’s while the door is shut, and there is none of a class that is not there', async () => {
    const { tab, id } = await openClass(['Amina']);
    expect(await tab.see('picture', 'AAAAAAAAAAAAAAAAAAAAAA' as ClassId)).toBeNull();
    await tab.api.lockTeacher();
    expect(await tab.see('picture', id)).toBeNull();
  });
});

function must<T>(value: T | null): T {
  if (value === null) throw new Error('Must be there');
  return value;
}

/** The picture once it says that nobody’s work is missing. */
function settled(tab: Tab, id: ClassId): Promise<ClassPicture> {
  return new Promise((resolve, reject) => {
    const stop = tab.api.subscribe('picture', id, (view) => {
      if (view === null) reject(new Error('Must be a class behind an open door'));
      if (!view?.isFresh) return;
      void stop.then((end) => end());
      resolve(view);
    });
  });
}

function rowOf({ rows }: ClassPicture, name: string) {
  const row = rows.find(({ learner }) => learner.name === name);
  if (!row) throw new Error(`Must be in the picture, got nobody called ${name}`);
  return row;
}

const practised = (picture: ClassPicture, name: string): number =>
  rowOf(picture, name).packs?.[0]?.days.filter((day) => day > 0).length ?? -1;

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

async function learnerCalled(tab: Tab, id: ClassId, name: string) {
  return rowOf(must(await tab.see('picture', id)), name).learner.id;
}

/** A turn of right answers, half a minute each. */
async function turnOf(tablet: Tablet, tab: Tab, id: ClassId, name: string, items: number): Promise<void> {
  expect((await tab.api.startTurn(await learnerCalled(tab, id, name))).ok).toBe(true);
  for (let at = 0; at < items; ) {
    const { step } = (await tab.see('turn', null)) as Running;
    tablet.clock.ms += 30_000;
    if (step.type === 'item') {
      await tab.api.answer(step.item.seed, rightAnswer(step.item));
      at++;
    } else if (step.type === 'summary') break;
    else await tab.api.goOn();
  }
  await tab.api.endTurn('handed-over');
  await tab.api.unlockTeacher('1234');
}
