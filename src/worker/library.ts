// The packs of this tablet: what is offered, what is on its way, what is installed, what went wrong.
import type { Downloads } from '../device-store/downloads.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { EventBody } from '../domain/event.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackManifest } from '../packs/format.ts';
import { pickLanguage } from './courses.ts';
import { type Bringing, copyFile, downloadFile, type Fetch, toFileUrl } from './downloading.ts';
import { fetchOffers, type OfferedPack } from './offered-packs.ts';
import type { PackCard } from './views.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface LibraryPorts {
  readonly shelf: PackShelf;
  readonly downloads: Downloads;
  readonly fetch: Fetch;
  /** The folder of the catalogue, with its slash. */
  readonly base: string;
  readonly now: () => number;
  readonly record: (body: EventBody) => Done;
  /** The shelf holds other packs now. */
  readonly installed: () => Promise<void>;
  /** Only how far things are has changed. */
  readonly progressed: () => Promise<void>;
}

/** One install under way, or what became of it. */
interface Job {
  readonly card: Omit<PackCard, 'state'>;
  readonly state: Extract<PackCard['state'], { readonly type: 'installing' | 'failed' }>;
  readonly abort: AbortController;
}

export interface Library {
  cards(language: string): Promise<readonly PackCard[]>;
  isInstalling(): boolean;
  /** Asks the site what there is, goes on with what was cut off, and clears away what left the shelf. */
  start(): Promise<void>;
  /** Fetches what is offered for a tablet that has no pack at all yet. */
  installFirst(): Promise<void>;
  installOffered(pack: PackId): Done;
  installFile(name: string, file: Blob): Done<PackId>;
  cancel(pack: PackId): void;
  remove(pack: PackId): Done;
}

export function createLibrary(ports: LibraryPorts): Library {
  const { shelf, downloads, base } = ports;
  const jobs = new Map<string, Job>();
  let offers: readonly OfferedPack[] = [];
  let lastTold = 0;

  const isOffered = (key: string): boolean => offers.some(({ id }) => id === key);

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

  const install = async (
    key: string,
    name: string,
    file: Blob,
    expected: string | null,
    abort: AbortController,
  ) => {
    const { hashFile, installArchive } = await loadInstaller();
    const hash = await hashFile(file);
    if (expected !== null && hash !== expected) return fail(damaged(name));
    const done = await installArchive(name, file, hash, {
      shelf,
      now: ports.now,
      signal: abort.signal,
      progress: (doneBytes, ofBytes) => tellProgress(key, ofBytes / 2 + doneBytes / 2, ofBytes),
      opened: (manifest) => {
        const job = jobs.get(key);
        if (job && job.card.skillCount === 0)
          jobs.set(key, { ...job, card: toFileCard(manifest, file.size) });
      },
    });
    if (!done.ok) return done;
    const { pack, version } = done.value;
    const noted = await ports.record({ type: 'pack-installed', pack, version });
    return noted.ok ? done : noted;
  };

  const run = async (
    key: string,
    card: Job['card'],
    url: string,
    work: (abort: AbortController) => Done<InstalledPack>,
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
      const file = await downloadFile(
        url,
        offer.file,
        ports.fetch,
        bringing(offer.id, abort, (done) => done / 2),
      );
      if (!file.ok) return file;
      return install(offer.id, offer.file, file.value, offer.sha256, abort);
    });
  };

  const start = async (): Promise<void> => {
    await shelf.cleanUp();
    const found = await fetchOffers(base, ports.fetch);
    offers = found;
    await ports.progressed();
    const cut = await downloads.list();
    for (const offer of offers) {
      const isCut = cut.ok && cut.value.some(({ url }) => url === `${base}${offer.file}`);
      if (isCut) await installOffer(offer);
    }
  };

  return {
    cards: (language) => toCards(shelf, offers, jobs, language),
    isInstalling: () => [...jobs.values()].some(({ state }) => state.type === 'installing'),
    start,
    installFirst: async () => {
      const packs = await shelf.list();
      if (!packs.ok || packs.value.length > 0) return;
      for (const offer of offers) if (!jobs.has(offer.id)) await installOffer(offer);
    },
    installOffered: async (pack) => {
      const offer = offers.find(({ id }) => id === pack);
      if (!offer) return fail({ code: 'pack/not-reachable', file: pack });
      if (jobs.get(pack)?.state.type === 'installing') return ok(null);
      const done = await installOffer(offer);
      return done.ok ? ok(null) : done;
    },
    installFile: (name, file) =>
      run(name, toUnknownCard(name, file.size), toFileUrl(name), async (abort) => {
        const copied = await copyFile(
          name,
          file,
          bringing(name, abort, (done) => done / 2),
        );
        if (!copied.ok) return copied;
        return install(name, name, copied.value, null, abort);
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

const damaged = (file: string): Problem => ({
  code: 'pack/damaged',
  file,
  faults: [{ code: 'file-hash', file, line: 0, detail: 'the file is not the one that the catalogue names' }],
});

async function toCards(
  shelf: PackShelf,
  offers: readonly OfferedPack[],
  jobs: ReadonlyMap<string, Job>,
  language: string,
): Promise<readonly PackCard[]> {
  const cards = new Map<string, PackCard>();
  for (const offer of offers)
    cards.set(offer.id, { ...toOfferCard(offer, language), state: { type: 'offered' } });
  const packs = await shelf.list();
  for (const installed of packs.ok ? packs.value : []) {
    const card = await toInstalledCard(shelf, installed, language);
    const offer = offers.find(({ id }) => id === installed.pack);
    const isNewer = offer !== undefined && offer.version !== installed.version;
    cards.set(installed.pack, {
      ...(isNewer ? toOfferCard(offer, language) : card),
      state: isNewer ? { type: 'update-offered', installed: installed.version } : { type: 'installed' },
    });
  }
  for (const [key, { card, state }] of jobs)
    cards.set(card.skillCount > 0 ? card.id : key, { ...card, state });
  return [...cards.values()];
}

async function toInstalledCard(
  shelf: PackShelf,
  { install, pack, version, manifest, ...rest }: InstalledPack,
  language: string,
): Promise<Omit<PackCard, 'state'>> {
  const tag = pickLanguage({ install, pack, version, manifest, ...rest }, language);
  const texts = await shelf.readPackTexts(install, tag);
  return {
    id: pack,
    version,
    title: texts.ok ? texts.value.title : pack,
    description: texts.ok ? texts.value.description : '',
    languages: manifest.languages,
    sizeBytes: manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0),
    skillCount: manifest.skills.length,
    itemCount: manifest.counts.items,
  };
}

function toOfferCard(offer: OfferedPack, language: string): Omit<PackCard, 'state'> {
  const { id, version, languages, sizeBytes, skills, items } = offer;
  const inLanguage = (texts: Readonly<Record<string, string>>): string =>
    texts[language] ?? texts[language.split('-')[0] ?? ''] ?? Object.values(texts)[0] ?? '';
  return {
    id,
    version,
    title: inLanguage(offer.title),
    description: inLanguage(offer.description),
    languages,
    sizeBytes,
    skillCount: skills,
    itemCount: items,
  };
}

/** A picked file before anything of it was read: its name stands for it. */
function toUnknownCard(name: string, sizeBytes: number): Omit<PackCard, 'state'> {
  const nothing = { version: '', description: '', languages: [], skillCount: 0, itemCount: 0 };
  return { ...nothing, id: name as PackId, title: name, sizeBytes };
}

function toFileCard(manifest: PackManifest, sizeBytes: number): Omit<PackCard, 'state'> {
  const { id, version, languages, skills, counts } = manifest;
  const shared = { id, version, languages, sizeBytes };
  return { ...shared, title: id, description: '', skillCount: skills.length, itemCount: counts.items };
}
