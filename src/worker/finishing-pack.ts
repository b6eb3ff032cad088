// The last step of a pack's install: the add-ons of its version before are woven into it, then all of it is switched at once.
import type { InstalledAddOn, WovenAddOn } from '../device-store/add-on-shelf.ts';
import type { InstallId } from '../device-store/install-id.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** What cannot be finished is given up; the version that is read stays as it is. */
export async function finishPack(shelf: PackShelf, install: InstallId, wallMs: number): Done<InstalledPack> {
  const woven = await weaveAddOns(shelf, install);
  const finished = woven.ok ? await shelf.finishInstall(install, wallMs, woven.value) : woven;
  if (!finished.ok) await shelf.abandonInstall(install);
  return finished;
}

async function weaveAddOns(shelf: PackShelf, install: InstallId): Done<readonly WovenAddOn[]> {
  const all = await shelf.addOns.list();
  if (!all.ok || all.value.length === 0) return all.ok ? ok([]) : all;
  const ground = await shelf.addOns.readManifest(install);
  if (!ground.ok) return ground;
  const manifest = ground.value;
  const { weaveInstalled } = await loadWeaving();
  const woven: WovenAddOn[] = [];
  for (const addOn of all.value.filter(({ pack }) => pack === manifest.id)) {
    const done = await weaveInstalled(shelf, addOn, { install, manifest });
    if (!done.ok) return done;
    woven.push(done.value);
  }
  return ok(woven);
}

/** What a kill left: an add-on that came while its pack was renewed in another tab is put to use. True when one was. */
export async function mendAddOns(shelf: PackShelf, wallMs: number): Promise<boolean> {
  const [packs, all] = [await shelf.list(), await shelf.addOns.list()];
  if (!packs.ok || !all.ok) return false;
  let isMended = false;
  for (const addOn of all.value) {
    const pack = packs.value.find((one) => one.pack === addOn.pack);
    const woven = pack && (await shelf.addOns.readWoven(pack.install));
    if (!pack || !woven?.ok || isWoven(addOn, woven.value)) continue;
    const { weaveInstalled } = await loadWeaving();
    const done = await weaveInstalled(shelf, addOn, pack);
    if (!done.ok || done.value.languages.length === 0) continue;
    isMended = (await shelf.addOns.finish(done.value, pack.install, wallMs)).ok || isMended;
  }
  return isMended;
}

function isWoven({ install, manifest }: InstalledAddOn, woven: readonly WovenAddOn[]): boolean {
  const hasTexts = manifest.files.some(({ path }) => path.startsWith('text/'));
  return !hasTexts || woven.some((one) => one.install === install && one.languages.length > 0);
}

const loadWeaving = () => import('./weaving.ts');
