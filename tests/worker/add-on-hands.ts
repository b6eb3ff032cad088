// What a teacher does with add-ons of the fixture pack, and what the tablet says then.
import { expect } from 'vitest';
import type { AddOnLook } from '../../src/worker/pack-files-api.ts';
import { type AddOnFiles, addOnArchive } from '../support/add-ons.ts';
import { valueIn } from '../support/event-samples.ts';
import { archiveOf, file, ID, install, openTeacher } from '../support/handed-packs.ts';
import type { Tab } from '../support/tablet.ts';

export const NAME = 'sw.zip';

export async function lookAt(tab: Tab, files: AddOnFiles = {}): Promise<AddOnLook> {
  const look = valueIn(await tab.api.bringPackFile(NAME, file(addOnArchive(files))));
  if (look.type !== 'add-on') throw new Error('Must be an add-on, got a pack');
  return look;
}

export async function add(tab: Tab, files: AddOnFiles = {}): Promise<void> {
  await lookAt(tab, files);
  expect(await tab.api.installWaiting(NAME)).toEqual({ ok: true, value: ID });
}

export async function withPack(): Promise<Tab> {
  const tab = await openTeacher();
  await install(tab, archiveOf());
  return tab;
}

/** The card of the pack, as its teacher sees it. */
export async function cardOf(tab: Tab) {
  const card = (await tab.see('device', null)).packs.find(({ id }) => id === ID);
  if (!card) throw new Error('Must be on the shelf, is not');
  return card;
}

export const tagsOf = async (tab: Tab) => (await cardOf(tab)).languages.map(({ tag }) => tag);

/** All the words of an item in Swahili, by its id. */
export async function wordsOf(tab: Tab, id: string): Promise<Readonly<Record<string, unknown>>> {
  const [pack] = valueIn(await tab.core.stores.shelf.list());
  if (!pack) throw new Error('Must be on the shelf, is not');
  const sources = valueIn(await tab.core.stores.shelf.readSources(pack.install));
  const row = sources.items.findIndex((item) => item.id === id);
  return valueIn(await tab.core.stores.shelf.readItem(pack.install, row, 'sw')).texts;
}
