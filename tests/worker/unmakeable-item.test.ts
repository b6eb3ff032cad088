import { expect, test } from 'vitest';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { pack } from '../packs/archives.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { forgedArchive } from '../support/hostile-archives.ts';
import { loseRecords } from '../support/lost-records.ts';
import { createTablet, type Tab } from '../support/tablet.ts';

/** Our builder refuses such a template; another one's pack may bring it. */
function packWithEmptyTemplate(): Blob {
  const path = 'items/all.jsonl';
  const items = new TextDecoder().decode(pack.files.get(path));
  const forged = items.replace('"a > b"', '"a > 99"');
  expect(forged).not.toBe(items);
  return new Blob([new Uint8Array(forgedArchive({ [path]: encodeUtf8(forged) }))]);
}

test('a question that can never be made stops nobody’s turn: others of the pack are asked', async () => {
  const tab = await createTablet().open();
  await tab.api.setTeacherPin('1234');
  const installed = await tab.api.installPackFile('broken.zip', packWithEmptyTemplate());
  expect(installed).toMatchObject({ ok: true });
  for (let guests = 0; guests < 15; guests++) {
    expect(await tab.api.startGuestTurn()).toEqual({ ok: true, value: null });
    await goThrough(tab, 6);
  }
});

test.each(['lesson-texts/', 'lessons/'])(
  'lessons that a disk lost stop nobody’s turn: their skills are asked without them (%s)',
  async (lost) => {
    const tablet = createTablet();
    const first = await tablet.open();
    await first.api.setTeacherPin('1234');
    expect(await first.api.installPackFile('pack.zip', fixturePackFile())).toMatchObject({ ok: true });
    await first.api.startGuestTurn();
    expect((await goThrough(first, 1))[0]).toBe('lesson');
    first.kill();
    expect(await loseRecords(tablet, lost)).toBeGreaterThan(0);
    const tab = await tablet.open();
    expect(await tab.api.startGuestTurn()).toEqual({ ok: true, value: null });
    const seen = await goThrough(tab, 6);
    expect(seen).toContain('item');
    expect(seen).not.toContain('lesson');
  },
);

test('questions that storage lost are told as lost, and the same file brings them back', async () => {
  const tablet = createTablet();
  const first = await tablet.open();
  const file = fixturePackFile();
  await first.api.setTeacherPin('1234');
  expect(await first.api.installPackFile('pack.zip', file)).toMatchObject({ ok: true });
  first.kill();
  expect(await loseRecords(tablet, 'items/')).toBeGreaterThan(0);
  const tab = await tablet.open();
  let moved = await tab.api.startGuestTurn();
  // Lessons are there still, and come first.
  for (let steps = 0; moved.ok && steps < 8; steps++) moved = await tab.api.goOn();
  expect(moved).toMatchObject({ ok: false, problem: { code: 'pack/parts-lost' } });
  await tab.api.unlockTeacher('1234');
  expect(await tab.api.installPackFile('pack.zip', file)).toMatchObject({ ok: true });
  expect(await tab.api.goOn()).toEqual({ ok: true, value: null });
  expect(await goThrough(tab, 3)).toContain('item');
});

/** Passes over what comes, so many times; the kinds of steps that came. */
async function goThrough(tab: Tab, times: number): Promise<readonly string[]> {
  const seen: string[] = [];
  while (seen.length < times) {
    const view = await tab.see('turn', null);
    if (view.type !== 'running') throw new Error(`Must run, got ${view.type}`);
    const { step } = view;
    seen.push(step.type);
    const moved = step.type === 'item' ? tab.api.skipItem(step.item.seed) : tab.api.goOn();
    expect(await moved).toEqual({ ok: true, value: null });
  }
  return seen;
}
