// The built app on a host of its own, with the sampler pack in place of the shipped ones.
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPacks } from '../../src/cli/build-packs.ts';
import type { ItemType } from '../../src/domain/item.ts';
import { type AnswerBook, readAnswerBook } from './answer-book.ts';
import { SHIPPED, writeSamplerPack } from './sampler-pack.ts';
import { type StaticHost, startStaticHost } from './static-host.ts';

export interface TourSite {
  readonly host: StaticHost;
  readonly book: AnswerBook;
  /** Of which there are questions. */
  readonly types: readonly ItemType[];
  /** The pack's file below the host, to be held or broken. */
  readonly packFile: string;
  stop(): Promise<void>;
}

export const PACK_LIST = 'packs/index.json';

export async function openTourSite(
  appFolder: string,
  types: readonly ItemType[],
  whole = false,
): Promise<TourSite> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-tour-'));
  const [app, sources] = [join(folder, 'app'), join(folder, 'sources')];
  const sampler = join(sources, 'sampler');
  await cp(appFolder, app, { recursive: true });
  if (whole) await cp(SHIPPED, sampler, { recursive: true });
  else await writeSamplerPack(sampler, types);
  await buildPacks(sources, join(app, 'packs'));
  const archive = (await readdir(join(app, 'packs'))).find((name) => name.endsWith('.zip')) ?? '';
  const host = await startStaticHost(app);
  return {
    host,
    types,
    book: readAnswerBook(sampler),
    packFile: `packs/${archive}`,
    stop: async () => {
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
