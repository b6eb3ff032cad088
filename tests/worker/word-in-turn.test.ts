// What a teacher decides while a learner's turn is under way.
import { describe, expect, test } from 'vitest';
import { items } from '../packs/fixture-items.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { openOne, reasonNow, rowsOf, stepNow, stepOf } from './taught-device.ts';

/** An example that does not show the way is none, and the first hint stands in for it. */
function withoutExamples(): Blob {
  const bare = items.map((item) => ({ ...item, solution: [] }));
  return fixturePackFile({ 'items/all.jsonl': bare });
}

describe('a teacher’s word in the middle of a turn', () => {
  test('reaches a question whose first hint was open from the start, not one where the learner opened a hint', async () => {
    const { device, amina } = await openOne(withoutExamples());
    const { api } = device.tab;
    valueIn(await api.startTurn(amina));
    const toItem = async () => {
      while ((await stepNow(device)).type === 'lesson') valueIn(await api.goOn());
      const step = await stepNow(device);
      if (step.type !== 'item') throw new Error(`Must ask, got ${step.type}`);
      return step;
    };
    const first = await toItem();
    expect(first.hintsShown).toBe(1);
    const row = (await rowsOf(device, amina)).find(({ skill }) => skill === first.why.reason.skill);
    if (!row) throw new Error('Must be on the path');
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'known'));
    const second = await toItem();
    expect(second.why.reason.skill).not.toBe(row.skill);
    valueIn(await api.showHint(second.item.seed));
    const { pack, skill } = { pack: row.pack, skill: second.why.reason.skill };
    valueIn(await api.setOverride(amina, pack, skill, 'known'));
    expect(await stepNow(device)).toMatchObject({ type: 'item', item: { id: second.item.id } });
  });

  test('that hides everything is told as such, not as a tablet without questions, until it is taken back', async () => {
    const { device, amina } = await openOne();
    const { api } = device.tab;
    const rows = await rowsOf(device, amina);
    for (const { pack, skill } of rows) valueIn(await api.setOverride(amina, pack, skill, 'blocked'));
    valueIn(await api.startTurn(amina));
    expect(await stepNow(device)).toEqual({ type: 'nothing-to-ask' });
    // Also after the app was closed and opened again.
    expect(await stepOf(await device.tablet.open())).toEqual({ type: 'nothing-to-ask' });
    const row = rows.find(({ hasItems }) => hasItems);
    if (!row) throw new Error('Must have items');
    valueIn(await api.setOverride(amina, row.pack, row.skill, 'none'));
    expect((await reasonNow(device)).skill).toBe(row.skill);
  });
});
