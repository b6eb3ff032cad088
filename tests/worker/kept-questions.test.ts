import { describe, expect, test } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { DAY_MS, encodeHlc } from '../../src/domain/time.ts';
import type { TurnStep, TurnView } from '../../src/worker/views.ts';
import { streamNamed, valueIn } from '../support/event-samples.ts';
import { createFaultyStorage, type Fault } from '../support/faulty-storage.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, offline, type Tab, type Tablet } from '../support/tablet.ts';
import { wrongAnswer } from '../support/wrong-answer.ts';

type Running = Extract<TurnView, { type: 'running' }>;
type ItemStep = Extract<TurnStep, { type: 'item' }>;

describe('a question that was left unfinished', () => {
  test('is there in the learner’s next turn, with what was typed and the hints that were open', async () => {
    const { tablet, tab, amina, binta } = await openClass();
    const left = await begin(tab, amina);
    await tab.api.showHint(left.item.seed);
    await tab.api.saveDraft(left.item.seed, { text: '4' });
    valueIn(await tab.api.endTurn('idle'));
    const other = await begin(tab, binta);
    expect(other.draft).toBeNull();
    valueIn(await tab.api.endTurn('handed-over'));
    tablet.clock.ms += 600_000;
    valueIn(await tab.api.startTurn(amina));
    const again = await itemNow(tab);
    expect([again.item.seed, again.item.id, again.draft]).toEqual([
      left.item.seed,
      left.item.id,
      { text: '4' },
    ]);
    expect(again.hintsShown).toBe(left.hintsShown + 1);
    const { timeUp } = (await tab.see('turn', null)) as Running;
    expect(timeUp).toBe(false);
  });

  test('keeps its first answer: the second try is still the second', async () => {
    const { tab, amina } = await openClass();
    const { item } = await begin(tab, amina);
    await tab.api.answer(item.seed, wrongAnswer(item));
    await tab.api.goOn();
    valueIn(await tab.api.endTurn('handed-over'));
    valueIn(await tab.api.startTurn(amina));
    const again = await itemNow(tab);
    expect([again.attempt, again.firstAnswer]).toEqual([2, wrongAnswer(item)]);
    await tab.api.answer(item.seed, rightAnswer(item));
    const answers = valueIn(await tab.core.stores.log.readTypes(['answered']));
    expect(answers.map((event) => 'attempt' in event && event.attempt)).toEqual([1, 2]);
  });

  test('waits through the end of a turn that the learner chose, and what was said of it', async () => {
    const { tab, amina } = await openClass();
    const { item } = await begin(tab, amina);
    valueIn(await tab.api.finishTurn());
    await tab.api.reflect('felt', 2);
    valueIn(await tab.api.endTurn('done'));
    valueIn(await tab.api.startTurn(amina));
    expect((await itemNow(tab)).item.seed).toBe(item.seed);
  });

  test('is not answered in less time than it takes: the break is no thinking', async () => {
    const { tablet, tab, amina } = await openClass();
    await begin(tab, amina);
    valueIn(await tab.api.endTurn('idle'));
    tablet.clock.ms += 3_600_000;
    valueIn(await tab.api.startTurn(amina));
    tablet.clock.ms += 9000;
    const { item } = await itemNow(tab);
    await tab.api.answer(item.seed, rightAnswer(item));
    const answers = valueIn(await tab.core.stores.log.readTypes(['answered']));
    expect(answers.map((event) => 'responseTicks' in event && event.responseTicks)).toEqual([900]);
  });

  test('gives way to what is best now on another day, and once the teacher has decided something', async () => {
    const { tablet, tab, amina } = await openClass();
    const { item, why } = await begin(tab, amina);
    valueIn(await tab.api.endTurn('idle'));
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.setOverride(amina, item.pack, why.reason.skill as never, 'known'));
    expect((await begin(tab, amina)).item.seed).not.toBe(item.seed);
    valueIn(await tab.api.endTurn('idle'));
    tablet.clock.ms += DAY_MS;
    await begin(tab, amina);
    const starts = valueIn(await tab.core.stores.log.readTypes(['turn-started']));
    expect(starts.map((event) => 'kept' in event)).toEqual([false, false, false]);
  });

  test('waits while a teacher prints for the class', async () => {
    const { tab, id, amina, binta } = await openClass();
    const { item } = await begin(tab, amina);
    valueIn(await tab.api.endTurn('idle'));
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.makeSheets({ class: id, learners: [amina, binta], together: true, count: 3 }));
    expect(valueIn(await tab.core.stores.log.readTypes(['worksheet-made']))).not.toEqual([]);
    expect((await begin(tab, amina)).item.seed).toBe(item.seed);
  });

  test('gives way to what a teacher decided before it on another tablet, once that comes here', async () => {
    const { tab, amina } = await openClass();
    const { item, why } = await begin(tab, amina);
    valueIn(await tab.api.endTurn('idle'));
    const wallMs = tab.core.surroundings.now() - DAY_MS;
    const { pack } = item;
    valueIn(
      await tab.core.stores.log.importEvents(
        [
          {
            ...{
              stream: streamNamed('teacher'),
              sequence: 1,
              hlc: encodeHlc({ wallMs, counter: 0 }),
              wallMs,
            },
            ...{ type: 'override-set', learner: amina, pack, skill: why.reason.skill as never, as: 'known' },
          },
        ],
        tab.core.surroundings.now(),
      ),
    );
    expect((await begin(tab, amina)).item.seed).not.toBe(item.seed);
  });

  test('leaves the reason of its answer as it was: the same choice is made again from the log', async () => {
    const { tab, amina } = await openClass();
    const { item } = await begin(tab, amina);
    valueIn(await tab.api.endTurn('idle'));
    valueIn(await tab.api.startTurn(amina));
    await tab.api.answer(item.seed, rightAnswer(item));
    valueIn(await tab.api.unlockTeacher('1234'));
    const { turns } = valueIn(await tab.api.readDecisions(amina, null));
    const [decision] = turns
      .flatMap(({ decisions }) => decisions)
      .filter(({ outcome }) => outcome === 'right');
    if (!decision) throw new Error('Must be told of the answer');
    expect(valueIn(await tab.api.explainDecision(amina, decision.id)).exact).toBe(true);
  });

  test.each<Fault>(['disk-full', 'killed'])(
    'is still there after any write of a start failed: %s',
    async (fault) => {
      // The first run fails nowhere and counts the writes of a start.
      let writes = Number.POSITIVE_INFINITY;
      for (let at = -1; at < writes; at++) {
        const storage = createFaultyStorage();
        const { tablet, tab, amina, binta } = await openClass(createTablet(offline, storage.indexedDB));
        const { item } = await begin(tab, amina);
        await begin(tab, binta);
        storage.failAt(at, fault);
        await tab.api.startTurn(amina);
        if (at === -1) writes = storage.writes();
        tab.kill();
        const next = await tablet.open();
        valueIn(await next.api.startTurn(amina));
        expect((await itemNow(next)).item.seed, `write ${at} of ${writes}`).toBe(item.seed);
      }
      expect(writes).toBeGreaterThan(2);
    },
  );

  test('is still there when the tablet dies at any later write of the handing over', async () => {
    // Its own write is the first: a tablet that dies there and comes back by itself ends the turn without it.
    let writes = Number.POSITIVE_INFINITY;
    for (let at = -1; at < writes; at += at < 0 ? 2 : 1) {
      const storage = createFaultyStorage();
      const { tablet, tab, amina, binta } = await openClass(createTablet(offline, storage.indexedDB));
      const { item } = await begin(tab, amina);
      storage.failAt(at, 'killed');
      await tab.api.endTurn('handed-over');
      if (at === -1) writes = storage.writes();
      tab.kill();
      const next = await tablet.open();
      await begin(next, binta);
      valueIn(await next.api.startTurn(amina));
      expect((await itemNow(next)).item.seed, `write ${at} of ${writes}`).toBe(item.seed);
    }
    expect(writes).toBeGreaterThan(2);
  });

  test('is gone from the tablet once another day’s turn begins, whoever’s it is', async () => {
    const { tablet, tab, amina, binta } = await openClass();
    const left = await begin(tab, amina);
    await tab.api.saveDraft(left.item.seed, { text: 'of yesterday' });
    valueIn(await tab.api.endTurn('idle'));
    tablet.clock.ms += DAY_MS;
    await begin(tab, binta);
    const rows = await tab.core.stores.database.settings.toArray();
    expect(JSON.stringify(rows)).not.toContain('of yesterday');
  });

  test('is not kept of a learner who was erased', async () => {
    const { tab, amina } = await openClass();
    const left = await begin(tab, amina);
    await tab.api.saveDraft(left.item.seed, { text: 'a secret' });
    valueIn(await tab.api.endTurn('idle'));
    valueIn(await tab.api.unlockTeacher('1234'));
    valueIn(await tab.api.eraseLearner(amina));
    const rows = await tab.core.stores.database.settings.toArray();
    expect(JSON.stringify(rows)).not.toContain('a secret');
  });
});

async function openClass(
  tablet: Tablet = createTablet(),
): Promise<{ tablet: Tablet; tab: Tab; id: ClassId; amina: LearnerId; binta: LearnerId }> {
  const tab = await tablet.open();
  await tab.api.setTeacherPin('1234');
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, ['Amina', 'Binta']));
  valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  const learners = (await tab.see('class', id))?.learners ?? [];
  const idOf = (name: string) => learners.find((one) => one.name === name)?.id as LearnerId;
  return { tablet, tab, id, amina: idOf('Amina'), binta: idOf('Binta') };
}

async function begin(tab: Tab, learner: LearnerId): Promise<ItemStep> {
  valueIn(await tab.api.startTurn(learner));
  for (let steps = 0; steps < 5; steps++) {
    const { step } = (await tab.see('turn', null)) as Running;
    if (step.type === 'item') return step;
    await tab.api.goOn();
  }
  return itemNow(tab);
}

async function itemNow(tab: Tab): Promise<ItemStep> {
  const { step } = (await tab.see('turn', null)) as Running;
  if (step.type !== 'item') throw new Error(`Must be at a question, got ${step.type}`);
  return step;
}
