// The commands of pack-files-api.ts, all behind the teacher's door. What reads archives is loaded when one is handed in.
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { fingerprintOf } from '../packs/signature-key.ts';
import { timeOf } from '../tutoring/event-time.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';
import type { PackFilesApi, TrustedPublisher } from './pack-files-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadHanding = () => import('./handing-out-pack.ts');
const loadCards = () => import('./add-on-cards.ts');

/** `changing` is `asTeacher` for what every screen has to show at once. */
export function createPackFilesCommands(
  asTeacher: AsTeacher,
  changing: AsTeacher,
  language: () => string,
  writer: () => Promise<Writer>,
): PackFilesApi {
  return {
    bringPackFile: (name, file) => asTeacher(({ library }) => library.files.bring(name, file, language())),
    lookAtPackFile: (name) => asTeacher(({ library }) => library.files.look(name, language())),
    installWaiting: (name) => asTeacher(({ library }) => library.installWaiting(name)),
    leaveWaiting: (name) => asTeacher(({ library }) => library.files.leave(name)),
    readWaiting: () => asTeacher(({ library }) => library.files.waiting()),
    handOutPack: (pack) =>
      asTeacher(async ({ stores }) => (await loadHanding()).handOutPack(stores.shelf, pack)),
    handOutAddOn: (addOn) =>
      asTeacher(async ({ stores }) => (await loadCards()).handOutAddOn(stores.shelf, addOn)),
    removeAddOn: (addOn) => asTeacher(({ library }) => library.addOns.remove(addOn)),
    readPublishers: () => asTeacher(async (core) => readPublishers(core, await writer())),
    trustPublisher: (key, name) => changing(({ publishers }) => publishers.set(key, name, true)),
    distrustPublisher: (key) => changing(({ publishers }) => publishers.set(key, '', false)),
  };
}

async function readPublishers(
  { publishers }: Core,
  writer: Writer,
): Promise<Result<readonly TrustedPublisher[], Problem>> {
  const trusted = await publishers.trusted();
  if (!trusted.ok) return trusted;
  const rows = [...trusted.value].map(async ([key, said]) => ({
    key,
    name: said.name,
    fingerprint: fingerprintOf(key),
    ...(await writer(said)),
    atMs: timeOf(said) || null,
  }));
  return ok(await Promise.all(rows));
}
