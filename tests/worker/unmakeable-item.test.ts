import { expect, test } from 'vitest';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { pack } from '../packs/archives.ts';
import { forgedArchive } from '../support/hostile-archives.ts';
import { createTablet } from '../support/tablet.ts';

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
    for (let steps = 0; steps < 6; steps++) {
      const view = await tab.see('turn', null);
      if (view.type !== 'running') throw new Error('Must run, got none');
      const { step } = view;
      const moved = step.type === 'item' ? tab.api.skipItem(step.item.seed) : tab.api.goOn();
      expect(await moved).toEqual({ ok: true, value: null });
    }
  }
});
