// The fixture pack as files that are handed to a tablet, signed or not, and the tablet with its teacher's door open.
import { expect } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import { withSignature, writeArchive } from '../../src/packs/archive-writer.ts';
import { signManifest } from '../../src/packs/signature.ts';
import type { PackLook } from '../../src/worker/pack-files-api.ts';
import { built } from '../packs/archives.ts';
import { manifestWith, type Sources } from '../packs/fixture-pack.ts';
import { valueIn } from './event-samples.ts';
import { createTablet, offline, type Tab } from './tablet.ts';

export const ID = 'org.example.fractions' as PackId;
export const MINISTRY = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
export const STRANGER = Uint8Array.from({ length: 32 }, (_, at) => 200 - at);

export function archiveOf(changes: Sources = {}, secret: Uint8Array | null = null): Uint8Array<ArrayBuffer> {
  const { files } = built(changes);
  const signature = secret && signManifest(files.get('pack.json') ?? new Uint8Array(), secret);
  return new Uint8Array(writeArchive({ files: signature ? withSignature(files, signature) : files }));
}

export const version = (to: string): Sources => ({ 'pack.json': manifestWith({ version: to }) });
export const file = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/zip' });

export async function openTeacher(site = offline, tablet = createTablet(site)): Promise<Tab> {
  const tab = await tablet.open();
  expect(await tab.api.setTeacherPin('1234')).toEqual({ ok: true, value: null });
  return tab;
}

export const bring = async (tab: Tab, bytes: Uint8Array<ArrayBuffer>, name = 'a.zip'): Promise<PackLook> => {
  const look = valueIn(await tab.api.bringPackFile(name, file(bytes)));
  if (look.type !== 'pack') throw new Error('Must be a pack, got an add-on');
  return look;
};

export async function install(tab: Tab, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await bring(tab, bytes);
  expect(await tab.api.installWaiting('a.zip')).toEqual({ ok: true, value: ID });
}

export async function versionOf(tab: Tab): Promise<string | null> {
  return valueIn(await tab.core.stores.shelf.list())[0]?.version ?? null;
}

export async function trustOf(tab: Tab) {
  return (await tab.see('device', null)).packs.find(({ id }) => id === ID)?.trust;
}

export const kept = async (tab: Tab) => valueIn(await tab.core.stores.downloads.list()).map(({ url }) => url);
