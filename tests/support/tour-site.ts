// The built app on a host of its own, with the sampler pack in place of the shipped ones.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildPacks } from '../../src/cli/build-packs.ts';
import type { ItemType } from '../../src/domain/item.ts';
import { type AnswerBook, readBuiltBook } from './answer-book.ts';
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

/** `sites` is a folder in which whoever opens the same site next finds it made; what is in it is only read. */
export async function openTourSite(
  appFolder: string,
  types: readonly ItemType[],
  whole = false,
  sites: string | null = null,
): Promise<TourSite> {
  const own = sites === null ? await mkdtemp(join(tmpdir(), 'banyan-tour-')) : null;
  const app = join(sites ?? own ?? '', whole ? 'whole' : types.join('+'));
  if (!existsSync(app)) await makeSite(appFolder, app, types, whole);
  const archive = (await readdir(join(app, 'packs'))).find((name) => name.endsWith('.zip')) ?? '';
  const host = await startStaticHost(app);
  return {
    host,
    types,
    book: readBuiltBook(join(app, 'packs', archive)),
    packFile: `packs/${archive}`,
    stop: async () => {
      await host.stop();
      if (own !== null) await rm(own, { recursive: true, force: true });
    },
  };
}

/** Beside its place first: two may make the same one at the same time. */
async function makeSite(
  appFolder: string,
  place: string,
  types: readonly ItemType[],
  whole: boolean,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-site-'));
  const app = join(folder, 'app');
  await cp(appFolder, app, { recursive: true });
  if (whole) await keepShipped(app);
  else {
    await writeSamplerPack(join(folder, 'sources/sampler'), types);
    await buildPacks(join(folder, 'sources'), join(app, 'packs'));
  }
  await rename(app, place).catch((error: unknown) => {
    if (!existsSync(place)) throw error;
  });
  await rm(folder, { recursive: true, force: true });
}

/** Of the shipped packs the one, as the build made it. */
async function keepShipped(app: string): Promise<void> {
  const list = join(app, PACK_LIST);
  const entries: readonly { readonly file: string }[] = JSON.parse(await readFile(list, 'utf8'));
  const kept = entries.filter(({ file }) => file.startsWith(`${basename(SHIPPED)}-`));
  for (const { file } of entries)
    if (!kept.some((one) => one.file === file)) await rm(join(app, 'packs', file));
  await writeFile(list, JSON.stringify(kept));
}
