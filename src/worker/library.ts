// The packs of this tablet: what is offered, what is on its way, what is installed, what went wrong. More than 300 lines,
// because it is one keeper of one shelf.
import type { Download, Downloads } from '../device-store/downloads.ts';
import type { PackOrigin } from '../device-store/install-id.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { StagedFile } from '../device-store/shelf-database.ts';
import type { EventBody } from '../domain/event.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type AddOnLibrary, createAddOnLibrary } from './add-on-library.ts';
import { type Bringing, copyFile, downloadFile, type Fetch, toFileName, toFileUrl } from './downloading.ts';
import { createLazyWords, type LazyWords } from './lazy-words.ts';
import { fetchOffers, notAsNamed, type OfferedPack } from './offered-packs.ts';
import {
  type PackJob,
  type ShelfCard,
  toCards,
  toFileCard,
  toOfferCard,
  toUnknownCard,
} from './pack-cards.ts';
import { createPackFiles, finishStaged, type PackFiles } from './pack-files.ts';
import type { PackTrust } from './pack-files-api.ts';
import { readTrust, toTrust } from './pack-trust.ts';
import type { Publishers } from './publishers.ts';
import { SHIPPED_PUBLISHERS } from './shipped-publishers.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface LibraryPorts {
  readonly shelf: PackShelf;
  readonly downloads: Downloads;
  readonly fetch: Fetch;
  /** The folder of the catalogue, with its slash. */
  readonly base: string;
  readonly now: () => number;
  readonly record: (body: EventBody) => Done;
  readonly publishers: Pick<Publishers, 'trusted'>;
  /** What the browser still gives; null where it does not tell. */
  readonly freeBytes: () => Promise<number | null>;
  /** The shelf holds other packs now. */
  readonly installed: () => Promise<void>;
  /** Only how far things are has changed. */
  readonly progressed: () => Promise<void>;
}

/** One install under way, or what became of it. */
interface Job extends PackJob {
  readonly abort: AbortController;
}

export interface Library {
  /** For a teacher also what the storage has lost of a pack, which takes a look at all of it. */
  cards(language: string, isTeacher?: boolean): Promise<readonly ShelfCard[]>;
  isInstalling(): boolean;
  /** Asks the site what there is, goes on with what was cut off, and clears away what left the shelf. */
  start(): Promise<void>;
  /** Fetches the first pack that is offered, for a tablet that has none yet. The others are somebody's choice. */
  installFirst(): Promise<void>;
  installOffered(pack: PackId): Done;
  installFile(name: string, file: Blob): Done<PackId>;
  /** Files that were handed in and wait for a teacher's word. */
  readonly files: PackFiles;
  installWaiting(name: string): Done<PackId>;
  /** Who vouches for what is installed; of what an earlier version of the app installed nothing is known. */
  trust(): Promise<ReadonlyMap<PackId, PackTrust>>;
  /** What was added to the packs. */
  readonly addOns: AddOnLibrary;
  readonly words: LazyWords;
  cancel(pack: PackId): void;
  remove(pack: PackId): Done;
}

export function createLibrary(ports: LibraryPorts): Library {
  const { shelf, downloads, base } = ports;
  const jobs = new Map<string, Job>();
  let offers: readonly OfferedPack[] = [];
  let lastTold = 0;

  const isShipped = (hash: string): boolean => offers.some((offer) => offer.sha256 === hash);
  const isOffered = (key: string): boolean => offers.some(({ id }) => id === key);

  const toTrustOf = async (origin: PackOrigin, sha256: string, claims: string): Promise<PackTrust> => {
    const trusted = await ports.publishers.trusted();
    const ground = { shipped: SHIPPED_PUBLISHERS, trusted: trusted.ok ? trusted.value : new Map() };
    return toTrust({ ...origin, isShipped: origin.isShipped || isShipped(sha256) }, claims, ground);
  };

  const setJob = async (key: string, job: Job): Promise<void> => {
    jobs.set(key, job);
    await ports.progressed();
  };
  /** The screen is told a few times a second, not for every part. */
  const tellProgress = (key: string, doneBytes: number, ofBytes: number): void => {
    const job = jobs.get(key);
    if (!job) return;
    jobs.set(key, { ...job, state: { type: 'installing', doneBytes, ofBytes } });
    if (ports.now() - lastTold < 250 && ports.now() >= lastTold) return;
    lastTold = ports.now();
    void ports.progressed();
  };

  const bringing = (key: string, abort: AbortController, weight: (done: number) => number): Bringing => ({
    downloads,
    signal: abort.signal,
    progress: (done, of) => tellProgress(key, weight(done), of),
  });

  const note = async (installed: InstalledPack): Done<InstalledPack> => {
    const { pack, version } = installed;
    const noted = await ports.record({ type: 'pack-installed', pack, version });
    return noted.ok ? ok(installed) : noted;
  };

  const install = async (
    key: string,
    name: string,
    file: Blob,
    expected: string | null,
    abort: AbortController,
  ) => {
    const { hashFile, installArchive } = await loadInstaller();
    const hash = await hashFile(file);
    if (expected !== null && hash !== expected) return fail(notAsNamed(name));
    const done = await installArchive(name, file, hash, {
      shelf,
      now: ports.now,
      signal: abort.signal,
      isShipped: isShipped(hash),
      progress: (doneBytes, ofBytes) => tellProgress(key, ofBytes / 2 + doneBytes / 2, ofBytes),
      opened: (manifest) => {
        const job = jobs.get(key);
        if (job && job.card.skillCount === 0)
          jobs.set(key, { ...job, card: toFileCard(manifest, file.size) });
      },
    });
    return done.ok ? note(done.value) : done;
  };

  const run = async (
    key: string,
    card: Job['card'],
    url: string,
    work: (abort: AbortController) => Done<{ readonly pack: PackId }>,
  ): Done<PackId> => {
    const abort = new AbortController();
    const ofBytes = Math.max(1, card.sizeBytes);
    await setJob(key, { card, abort, state: { type: 'installing', doneBytes: 0, ofBytes } });
    const done = await work(abort);
    if (done.ok) {
      jobs.delete(key);
      await downloads.discard(url);
      await ports.installed();
      await shelf.cleanUp();
      return ok(done.value.pack);
    }
    const { problem } = done;
    // A picked file is told to who picked it: its card would stand in the place of the pack that is in use.
    if (problem.code === 'pack/cancelled' || !isOffered(key)) jobs.delete(key);
    else jobs.set(key, { card: jobs.get(key)?.card ?? card, abort, state: { type: 'failed', problem } });
    // A cut link goes on later; a file that is wrong inside is not kept, nor what takes the room that answers need.
    if (problem.code !== 'pack/not-reachable') await downloads.discard(url);
    await shelf.cleanUp();
    await ports.progressed();
    return done;
  };

  const installOffer = (offer: OfferedPack): Done<PackId> => {
    const url = `${base}${offer.file}`;
    return run(offer.id, toOfferCard(offer, 'en'), url, async (abort) => {
      const { updateFromShelf } = await loadUpdater();
      const way = bringing(offer.id, abort, (done) => done / 2);
      const updated = await updateFromShelf({ ...offer, url }, { ...way, shelf, fetch: ports.fetch });
      const file = updated ? ok(updated) : await downloadFile(url, offer.file, ports.fetch, way);
      if (!file.ok) return file;
      return install(offer.id, offer.file, file.value, offer.sha256, abort);
    });
  };

  const installPicked = (
    name: string,
    sizeBytes: number,
    bring: (abort: AbortController) => Done<Blob>,
    staged: StagedFile | null = null,
  ): Done<PackId> =>
    run(name, toUnknownCard(name, sizeBytes), toFileUrl(name), async (abort) => {
      const finished = staged && (await finishStaged(staged, shelf, ports.now()));
      if (finished?.ok) return note(finished.value);
      const file = await bring(abort);
      if (!file.ok) return file;
      const added = await addOns.install(name, file.value, abort.signal);
      return added ?? install(name, name, file.value, null, abort);
    });

  const addOns = createAddOnLibrary({
    ...{ shelf, now: ports.now, isShipped, trust: toTrustOf },
    ...{ progress: tellProgress, installed: ports.installed },
  });

  const files = createPackFiles({
    ...{ shelf, downloads, freeBytes: ports.freeBytes, trust: toTrustOf },
    begin: async (name, sizeBytes) => {
      const abort = new AbortController();
      const state = { type: 'installing', doneBytes: 0, ofBytes: Math.max(1, sizeBytes) } as const;
      await setJob(name, { card: toUnknownCard(name, sizeBytes), abort, state });
      return abort.signal;
    },
    progress: tellProgress,
    end: async (name) => {
      jobs.delete(name);
      await ports.progressed();
    },
  });

  /** What a kill left: a picked file that was copied whole goes on; what nothing can finish any more makes room. */
  const goOnWith = async ({ url, doneBytes, sizeBytes, isUndecided, staged }: Download): Promise<void> => {
    const name = toFileName(url);
    const offer = offers.find(({ file }) => url === `${base}${file}`);
    if (jobs.has(offer?.id ?? name ?? '')) return; // somebody asked for it meanwhile
    if (isUndecided && doneBytes === sizeBytes) return; // it waits for a teacher's word
    if (offer) await installOffer(offer);
    else if (name !== null && doneBytes === sizeBytes) {
      await installPicked(name, sizeBytes, () => downloads.read(url), staged);
    } else if (name !== null || offers.length > 0) await downloads.discard(url);
  };

  const start = async (): Promise<void> => {
    await shelf.cleanUp();
    const found = await fetchOffers(base, ports.fetch);
    offers = found;
    await ports.progressed();
    const cut = await downloads.list();
    for (const download of cut.ok ? cut.value : []) await goOnWith(download);
    await addOns.mend();
  };

  return {
    cards: (language, isTeacher = false) => toCards({ shelf, offers, jobs, language, isTeacher }),
    files,
    installWaiting: async (name) => {
      const url = toFileUrl(name);
      const found = await downloads.find(url);
      const decided = found.ok ? await downloads.decide(url) : found;
      if (!decided.ok) return decided;
      const { sizeBytes = 0, staged = null } = (found.ok && found.value) || {};
      return installPicked(name, sizeBytes, () => downloads.read(url), staged);
    },
    trust: () => readTrust(shelf, isShipped, toTrustOf),
    addOns,
    words: createLazyWords(shelf),
    isInstalling: () => [...jobs.values()].some(({ state }) => state.type === 'installing'),
    start,
    installFirst: async () => {
      const packs = await shelf.list();
      if (!packs.ok || packs.value.length > 0) return;
      const [first] = offers;
      if (first && !jobs.has(first.id)) await installOffer(first);
    },
    installOffered: async (pack) => {
      const offer = offers.find(({ id }) => id === pack);
      if (!offer) return fail({ code: 'pack/not-reachable', file: pack });
      if (jobs.get(pack)?.state.type === 'installing') return ok(null);
      const done = await installOffer(offer);
      return done.ok ? ok(null) : done;
    },
    installFile: (name, file) =>
      installPicked(name, file.size, async (abort) => {
        const cleared = await files.clear(name);
        if (!cleared.ok) return cleared;
        return copyFile(
          name,
          file,
          bringing(name, abort, (done) => done / 2),
        );
      }),
    cancel: (pack) => {
      for (const [key, job] of jobs) {
        if (key !== pack && job.card.id !== pack) continue;
        job.abort.abort();
        if (job.state.type === 'failed') jobs.delete(key);
      }
      void ports.progressed();
    },
    remove: async (pack) => {
      const packs = await shelf.list();
      if (!packs.ok) return packs;
      const found = packs.value.find((one) => one.pack === pack);
      if (!found) return fail({ code: 'pack/not-installed', pack });
      const removed = await shelf.removePack(pack);
      if (!removed.ok) return removed;
      const noted = await ports.record({ type: 'pack-removed', pack, version: found.version });
      await ports.installed();
      await shelf.cleanUp();
      return noted;
    },
  };
}

/** Reading archives is needed once a pack, not for a child's next question: it stays out of the first load. */
const loadInstaller = () => import('./installing.ts');
const loadUpdater = () => import('./updating.ts');
