import { describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { mark } from '../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import type { NeedCard, TurnView } from '../../src/worker/views.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

type Running = Extract<TurnView, { type: 'running' }>;

describe('who of a class needs the teacher', () => {
  test('a learner who misses one skill again and again is told, the others are not', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta']);
    expect(await tab.see('needs', id)).toEqual({ needs: [], rest: [] });
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
    expect(await tab.see('needs', id)).toEqual({ needs: [], rest: [] });
  });

  test('of many the first five are named, and the others for whoever asks for them', async () => {
    const names = ['Amina', 'Binta', 'Chidi', 'Dawit', 'Esi', 'Fatou', 'Gift'];
    const { tablet, tab, id } = await openClass(names);
    for (const name of names) await turnOf(tablet, tab, { id, name, items: 10, right: false });
    const view = await tab.see('needs', id);
    expect([view?.needs.length, view?.rest.length]).toEqual([5, 2]);
    const all = [...(view?.needs ?? []), ...(view?.rest ?? [])];
    expect(all.map(({ learner }) => learner.name).sort()).toEqual(names);
    const since = all.map(({ need }) => need.sinceMs);
    expect(since.toSorted((a, b) => a - b)).toEqual(since);
  });

  test('a class that is not there needs nobody', async () => {
    const { tab } = await openClass(['Amina']);
    expect(await tab.see('needs', 'AAAAAAAAAAAAAAAAAAAAAA' as ClassId)).toBeNull();
  });
});

describe('what a teacher answers to a need', () => {
  test('done: the learner is off the list, and back when more of it comes', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    const card = await onlyCard(tab, id);
    expect((await tab.api.answerNeed(aboutOf(card), 'done')).ok).toBe(true);
    await expect.poll(async () => (await tab.see('needs', id))?.needs).toEqual([]);
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    expect((await onlyCard(tab, id)).need).toMatchObject({ code: 'stuck' });
  });

  test('later: the learner is back the next day; undone, at once', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    const card = await onlyCard(tab, id);
    await tab.api.answerNeed(aboutOf(card), 'tomorrow');
    await expect.poll(async () => (await tab.see('needs', id))?.needs).toEqual([]);
    await tab.api.answerNeed(aboutOf(card), 'shown-again');
    await expect.poll(async () => (await tab.see('needs', id))?.needs.length).toBe(1);
    await tab.api.answerNeed(aboutOf(card), 'tomorrow');
    await pass(tablet, tab, DAY_MS);
    expect(await onlyCard(tab, id)).toMatchObject({ need: { code: 'stuck' } });
  });

  test('nobody answers before the shut door, nor of a child who is not there', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    const about = aboutOf(await onlyCard(tab, id));
    const nobody = { ...about, learner: 'AAAAAAAAAAAAAAAAAAAAAA' as typeof about.learner };
    expect(await tab.api.answerNeed(nobody, 'done')).toMatchObject({
      problem: { code: 'roster/unknown-learner' },
    });
    await tab.api.lockTeacher();
    expect(await tab.api.answerNeed(about, 'done')).toMatchObject({ problem: { code: 'teacher/locked' } });
    expect(await tab.api.readNeed(about)).toMatchObject({ problem: { code: 'teacher/locked' } });
  });

  test('a word that another tablet gave holds here as well', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    const backup = await tab.api.makeBackup();
    const card = await onlyCard(tab, id);
    await tab.api.answerNeed(aboutOf(card), 'done');
    await expect.poll(async () => (await tab.see('needs', id))?.needs).toEqual([]);
    const later = await tab.api.makeBackup();
    const code = await tab.api.makeRecoveryCode();
    if (!backup.ok || !later.ok || !code.ok) throw new Error('Must be made');
    const other = await createTablet().open();
    await other.api.setTeacherPin('1234');
    expect((await other.api.installPackFile('fixture.zip', fixturePackFile())).ok).toBe(true);
    await other.api.restoreBackup(backup.value.name, backup.value.file, code.value);
    expect((await onlyCard(other, id)).learner.id).toBe(card.learner.id);
    await other.api.restoreBackup(later.value.name, later.value.file, code.value);
    expect((await other.see('needs', id))?.needs).toEqual([]);
  });
});

describe('what a need rests on', () => {
  test('the last answers as the child gave them, a lesson to show and a question with its answer', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    await turnOf(tablet, tab, { id, name: 'Amina', items: 10, right: false });
    const card = await onlyCard(tab, id);
    const read = await tab.api.readNeed(aboutOf(card));
    if (!read.ok) throw new Error(`Must be read, got ${read.problem.code}`);
    const { answers, question } = read.value;
    expect(answers.length).toBeGreaterThan(2);
    for (const { item, answer, correct, skillTitle } of answers) {
      expect(item && mark(item, answer)).toMatchObject({ value: { correct } });
      expect(skillTitle).toBe(card.skillTitle);
    }
    expect(answers.map(({ atMs }) => atMs)).toEqual(
      answers.map(({ atMs }) => atMs).toSorted((a, b) => b - a),
    );
    expect(question && mark(question.item, question.right)).toMatchObject({ value: { correct: true } });
    expect(question?.item.skills[0]).toBe('skill' in card.need && card.need.skill);
  });

  test('what is about no answers has none', async () => {
    const { tab, id } = await openClass(['Amina']);
    const [amina] = (await tab.see('class', id))?.learners ?? [];
    if (!amina) throw new Error('Must be there');
    const need = { code: 'feeling-low', sinceMs: 0, turns: 3 } as const;
    expect(await tab.api.readNeed({ learner: amina.id, need, pack: null })).toEqual({
      ok: true,
      value: { answers: [], lesson: null, question: null },
    });
  });
});

describe('what a teacher is told beside the answers', () => {
  test('three turns that felt hard, as the child said', async () => {
    const { tablet, tab, id } = await openClass(['Amina']);
    for (let turn = 0; turn < 3; turn++) {
      expect((await tab.see('needs', id))?.needs).toEqual([]);
      await turnOf(tablet, tab, { id, name: 'Amina', items: 4, right: true, felt: 1 });
    }
    expect((await onlyCard(tab, id)).need).toMatchObject({ code: 'feeling-low', turns: 3 });
  });

  test('who has had no turn while the others had, until she is marked away on those days', async () => {
    const { tablet, tab, id } = await openClass(['Amina', 'Binta', 'Chidi']);
    const days: string[] = [];
    for (let day = 0; day < 4; day++) {
      await pass(tablet, tab, DAY_MS);
      for (const name of ['Binta', 'Chidi']) await turnOf(tablet, tab, { id, name, items: 3, right: true });
      const view = await tab.api.readAttendance(id);
      if (view.ok) days.push(view.value.today);
    }
    expect((await tab.see('needs', id))?.needs).toMatchObject([
      { learner: { name: 'Amina' }, need: { code: 'absent', days: 3, turns: 3 }, pack: null },
    ]);
    const amina = (await onlyCard(tab, id)).learner.id;
    for (const day of days) await tab.api.takeAttendance(id, { day, here: [], away: [amina] });
    await expect.poll(async () => (await tab.see('needs', id))?.needs).toEqual([]);
  });
});

async function onlyCard(tab: Tab, id: ClassId): Promise<NeedCard> {
  const view = await tab.see('needs', id);
  const [card] = view?.needs ?? [];
  if (!card) throw new Error('Must need somebody, got nobody');
  return card;
}

const aboutOf = ({ learner, need, pack }: NeedCard) => ({ learner: learner.id, need, pack });

/** The door is shut by then, and opened again. */
async function pass(tablet: Tablet, tab: Tab, ms: number): Promise<void> {
  tablet.clock.ms += ms;
  await tab.api.unlockTeacher('1234');
}

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
  readonly felt?: number;
}

/** A turn of calm work, half a minute an answer. */
async function turnOf(tablet: Tablet, tab: Tab, { id, name, items, right, felt }: Work): Promise<void> {
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
  await tab.api.finishTurn();
  if (felt !== undefined) expect((await tab.api.reflect('felt', felt)).ok).toBe(true);
  await tab.api.unlockTeacher('1234');
  await tab.api.endTurn('handed-over');
}
