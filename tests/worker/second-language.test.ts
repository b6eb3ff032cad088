import { expect, test } from 'vitest';
import type { LearnerId } from '../../src/domain/ids.ts';
import { valueIn } from '../support/event-samples.ts';
import type { Tab } from '../support/tablet.ts';
import { withPack } from './add-on-hands.ts';

async function aminaOn(tab: Tab): Promise<LearnerId> {
  const id = valueIn(await tab.api.addClass('2b'));
  valueIn(await tab.api.addLearners(id, ['Amina']));
  const amina = (await tab.see('class', id))?.learners[0]?.id;
  if (!amina) throw new Error('Must have Amina');
  return amina;
}

async function shown(tab: Tab) {
  const turn = await tab.see('turn', null);
  if (turn?.type !== 'running') throw new Error('Must run');
  const { step } = turn;
  return { card: turn.learner, text: JSON.stringify(step), step };
}

test('the same question is shown in the second language while it is asked for, and in the first again', async () => {
  const tab = await withPack();
  const amina = await aminaOn(tab);
  valueIn(await tab.api.setLearnerLanguage(amina, 'en'));
  valueIn(await tab.api.setSecondLanguage(amina, 'ar'));
  valueIn(await tab.api.startTurn(amina));
  // The lesson of a new skill comes before its first question.
  if (!('item' in (await shown(tab)).step)) valueIn(await tab.api.goOn());
  const before = await shown(tab);
  expect(before.card.secondLanguage).toBe('ar');
  expect(before.text).not.toMatch(/\p{Script=Arabic}/u);

  await tab.api.readIn('ar');
  const second = await shown(tab);
  expect(second.text).toMatch(/\p{Script=Arabic}/u);
  if (!('item' in before.step) || !('item' in second.step)) throw new Error('Must be a question');
  const same = ({ id, seed, type }: typeof before.step.item) => ({ id, seed, type });
  expect(same(second.step.item)).toEqual(same(before.step.item));

  await tab.api.readIn(null);
  expect((await shown(tab)).text).toBe(before.text);
});

test('what is asked for is shown to nobody who does not have it as the second language', async () => {
  const tab = await withPack();
  const amina = await aminaOn(tab);
  valueIn(await tab.api.setLearnerLanguage(amina, 'en'));
  valueIn(await tab.api.startTurn(amina));
  const before = await shown(tab);
  expect(before.card).not.toHaveProperty('secondLanguage');
  await tab.api.readIn('ar');
  expect((await shown(tab)).text).toBe(before.text);
});

test('the second language is taken back with an empty word', async () => {
  const tab = await withPack();
  const amina = await aminaOn(tab);
  valueIn(await tab.api.setSecondLanguage(amina, 'ar'));
  valueIn(await tab.api.setSecondLanguage(amina, null));
  expect((await tab.core.school.roster()).learners.get(amina)?.secondLanguage).toBeUndefined();
});
