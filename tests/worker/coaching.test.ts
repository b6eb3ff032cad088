// A teacher's own growth on a real tablet: offered for what the class's answers say, put away, worked through, kept here.
import { describe, expect, test } from 'vitest';
import type { ClassId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import type { CoachingOffer } from '../../src/school/coaching-offers.ts';
import { readAll } from '../contracts/event-log.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

const FOUR = ['Amina', 'Binta', 'Chidi', 'Dawit'];

describe('a teacher is offered five minutes of learning', () => {
  test('on reading the picture, when four children have waited on the list for a week', async () => {
    const { tablet, tab, id } = await openClass(FOUR);
    await missAll(tablet, tab, id);
    expect(await offerOf(tab, id)).toBeNull();
    await pass(tablet, tab, 8 * DAY_MS);
    expect(await offerOf(tab, id)).toEqual({ topic: 'picture', because: 'waiting', count: 4 });
    const [card] = (await tab.see('needs', id))?.needs ?? [];
    if (!card) throw new Error('Must need somebody');
    valueIn(await tab.api.answerNeed({ ...card, learner: card.learner.id }, 'done'));
    expect(await offerOf(tab, id)).toBeNull();
  });

  test('on when to overrule, when answers say otherwise than three of the teacher’s words', async () => {
    const { tablet, tab, id } = await openClass(FOUR);
    const said = [];
    for (const name of FOUR.slice(0, 3)) {
      const skill = await skillOf(tab, id, name);
      valueIn(await tab.api.setOverride(skill.learner, skill.pack, skill.skill, 'not-known'));
      said.push(skill);
      await turnOf(tablet, tab, { id, name, items: 6, right: true });
    }
    expect(await offerOf(tab, id)).toEqual({ topic: 'overrule', because: 'contradicted', count: 3 });
    const [first] = said;
    if (!first) throw new Error('Must have said something');
    valueIn(await tab.api.setOverride(first.learner, first.pack, first.skill, 'none'));
    expect(await offerOf(tab, id)).toBeNull();
  });

  test('on grouping, when three could be taught together and nobody ever was', async () => {
    const { tablet, tab, id } = await openClass(FOUR);
    for (let day = 0; day < 5; day++) {
      const right = day % 2 === 0;
      for (const name of FOUR) await turnOf(tablet, tab, { id, name, items: 2, right });
      expect((await offerOf(tab, id))?.topic).toBe(day < 4 ? undefined : 'groups');
      await pass(tablet, tab, DAY_MS);
    }
    expect(await offerOf(tab, id)).toMatchObject({ because: 'ready', count: 4 });
    valueIn(await tab.api.makeGroups(id, { groups: 2, from: 2, to: 4, minutes: 15 }));
    expect(await offerOf(tab, id)).toBeNull();
  });

  test('on nothing where nobody has practised yet, nor of a class that is not there', async () => {
    const { tab, id } = await openClass(FOUR);
    expect(await offerOf(tab, id)).toBeNull();
    const nowhere = 'AAAAAAAAAAAAAAAAAAAAAA' as ClassId;
    expect(problemIn(await tab.api.readCoachingOffer(nowhere))).toEqual({ code: 'roster/unknown-class' });
  });
});

describe('what a teacher says to an offer', () => {
  test('not now: it is away for two weeks, also after the tablet was off; taken back, it is there at once', async () => {
    const { tablet, tab, id } = await openClass(FOUR);
    await missAll(tablet, tab, id);
    await pass(tablet, tab, 8 * DAY_MS);
    const offer = await offerOf(tab, id);
    if (!offer) throw new Error('Must be offered something');
    valueIn(await tab.api.answerCoaching(offer.topic, 'not-now'));
    expect(await offerOf(tab, id)).toBeNull();
    valueIn(await tab.api.answerCoaching(offer.topic, 'offered-again'));
    expect(await offerOf(tab, id)).toEqual(offer);
    valueIn(await tab.api.answerCoaching(offer.topic, 'not-now'));
    const next = await tablet.open();
    await pass(tablet, next, 13 * DAY_MS);
    expect(await offerOf(next, id)).toBeNull();
    await pass(tablet, next, DAY_MS);
    expect(await offerOf(next, id)).toEqual(offer);
    valueIn(await next.api.answerCoaching(offer.topic, 'done'));
    await pass(tablet, next, 40 * DAY_MS);
    expect((await offerOf(next, id))?.topic).not.toBe(offer.topic);
  });

  test('worked through: the list says when', async () => {
    const { tablet, tab } = await openClass(FOUR);
    expect(valueIn(await tab.api.readCoaching())).toEqual({});
    const atMs = tablet.clock.ms;
    valueIn(await tab.api.answerCoaching('picture', 'done'));
    expect(valueIn(await tab.api.readCoaching())).toEqual({ picture: atMs });
  });

  test('stays on this tablet: nothing of it is in the log or in a backup', async () => {
    const { tab } = await openClass(FOUR);
    const before = await readAll(tab.core.stores.log, {});
    valueIn(await tab.api.answerCoaching('picture', 'done'));
    valueIn(await tab.api.answerCoaching('groups', 'not-now'));
    expect(await readAll(tab.core.stores.log, {})).toEqual(before);
    const backup = valueIn(await tab.api.makeBackup());
    const code = valueIn(await tab.api.makeRecoveryCode());
    const other = await createTablet().open();
    valueIn(await other.api.setTeacherPin('1234'));
    valueIn(await other.api.restoreBackup(backup.name, backup.file, code));
    expect(valueIn(await other.api.readCoaching())).toEqual({});
  });

  test('is neither taken nor told before the shut door', async () => {
    const { tab, id } = await openClass(FOUR);
    await tab.api.lockTeacher();
    for (const refused of [
      await tab.api.readCoaching(),
      await tab.api.readCoachingOffer(id),
      await tab.api.answerCoaching('groups', 'done'),
    ]) {
      expect(problemIn(refused)).toEqual({ code: 'teacher/locked' });
    }
  });

  test('that was damaged in the store is as if nothing had been said', async () => {
    const { tab } = await openClass(FOUR);
    for (const damaged of ['done', { done: 7 }, { done: { picture: 'yes', dance: 3 }, notNowMs: {} }]) {
      valueIn(await tab.core.stores.settings.write('coaching', damaged));
      expect(valueIn(await tab.api.readCoaching())).toEqual({});
    }
  });
});

async function offerOf(tab: Tab, id: ClassId): Promise<CoachingOffer | null> {
  return valueIn(await tab.api.readCoachingOffer(id));
}

/** Everybody meets a wall. */
async function missAll(tablet: Tablet, tab: Tab, id: ClassId): Promise<void> {
  for (const name of FOUR) await turnOf(tablet, tab, { id, name, items: 6, right: false });
}

/** The door is shut by then, and opened again. */
async function pass(tablet: Tablet, tab: Tab, ms: number): Promise<void> {
  tablet.clock.ms += ms;
  valueIn(await tab.api.unlockTeacher('1234'));
}

async function openClass(names: readonly string[]) {
  const tablet = createTablet();
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, names));
  return { tablet, tab, id };
}

async function learnerOf(tab: Tab, id: ClassId, name: string) {
  const found = (await tab.see('class', id))?.learners.find((one) => one.name === name);
  if (!found) throw new Error(`Must be in the class, got nobody called ${name}`);
  return found.id;
}

async function skillOf(tab: Tab, id: ClassId, name: string) {
  const learner = await learnerOf(tab, id, name);
  const [row] = (await tab.see('skills', learner))?.packs[0]?.skills ?? [];
  if (!row) throw new Error('Must have a skill');
  return { learner, pack: row.pack, skill: row.skill };
}

interface Work {
  readonly id: ClassId;
  readonly name: string;
  readonly items: number;
  readonly right: boolean;
}

/** A turn of calm work, half a minute an answer. */
async function turnOf(tablet: Tablet, tab: Tab, { id, name, items, right }: Work): Promise<void> {
  valueIn(await tab.api.startTurn(await learnerOf(tab, id, name)));
  for (let at = 0; at < items; ) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
    const { step } = turn;
    tablet.clock.ms += 30_000;
    if (step.type === 'item') {
      valueIn(await tab.api.answer(step.item.seed, right ? rightAnswer(step.item) : wrongAnswer(step.item)));
      if (step.attempt === 1) at++;
    } else if (step.type === 'summary') break;
    else valueIn(await tab.api.goOn());
  }
  valueIn(await tab.api.endTurn('done'));
  valueIn(await tab.api.unlockTeacher('1234'));
}
