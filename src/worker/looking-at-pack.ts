// Reads a pack's file through, checks all that an install would check, and installs nothing: what a teacher is shown before
// saying yes. What is held of it are its items as lines, to count what is other than in the version that is here.

import type { InstallId } from '../device-store/install-id.ts';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { InstallRecord, PackTextRecord } from '../packs/install-records.ts';
import { compareVersions, type PackSide, toPackChanges } from '../packs/pack-changes.ts';
import type { PublisherKey } from '../packs/signature-key.ts';
import { pickLanguage } from './courses.ts';
import { hashFile, type StagingPorts, stageArchive } from './installing.ts';
import type { AgainstInstalled, PackLook, PackTrust } from './pack-files-api.ts';

export type LookingPorts = Pick<StagingPorts, 'shelf' | 'signal' | 'progress' | 'isShipped' | 'begun'>;

export interface LookedAt extends PackSide {
  /** Of the whole file. */
  readonly sha256: string;
  readonly signer: PublisherKey | null;
  /** Where all of it is stored already, unread; null where there was no room for it. */
  readonly install: InstallId | null;
  /** Titles, by language. */
  readonly texts: ReadonlyMap<string, PackTextRecord>;
}

/** Columns, keys and what the database itself needs, beside what was unpacked and the packed files to hand on. */
export const STORED_PER_BYTE = 1.5;

export async function lookAtArchive(
  name: string,
  file: Blob,
  ports: LookingPorts,
): Promise<Result<LookedAt, Problem>> {
  const items = new Map<string, string>();
  const texts = new Map<string, PackTextRecord>();
  const hash = await hashFile(file);
  const read = await stageArchive(name, file, hash, {
    ...ports,
    mayLackRoom: true,
    opened: () => undefined,
    made: (record) => note(record, items, texts),
  });
  return read.ok ? ok({ ...read.value, sha256: hash, items, texts }) : read;
}

function note(record: InstallRecord, items: Map<string, string>, texts: Map<string, PackTextRecord>): void {
  if (record.type === 'pack-texts') texts.set(record.language, record);
  if (record.type !== 'items') return;
  for (const line of record.lines) {
    const { id }: { readonly id: string } = JSON.parse(line);
    items.set(id, line);
  }
}

export interface LookAround {
  readonly shelf: Pick<PackShelf, 'list' | 'readSources'>;
  /** Of the file. */
  readonly name: string;
  readonly packedBytes: number;
  readonly freeBytes: number | null;
  readonly trust: PackTrust;
  readonly language: string;
}

export async function toPackLook(looked: LookedAt, around: LookAround): Promise<Result<PackLook, Problem>> {
  const { manifest, texts } = looked;
  const { shelf, name, packedBytes, freeBytes, trust, language } = around;
  const packs = await shelf.list();
  if (!packs.ok) return packs;
  const here = packs.value.find(({ pack }) => pack === manifest.id);
  const installed = here ? await toAgainst(looked, here, shelf) : ok(null);
  if (!installed.ok) return installed;
  const text = texts.get(pickLanguage(manifest, language));
  const unpackedBytes = manifest.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return ok({
    type: 'pack',
    name,
    id: manifest.id,
    version: manifest.version,
    title: text?.title ?? manifest.id,
    description: text?.description ?? '',
    publisher: manifest.publisher,
    licence: manifest.licence,
    languages: manifest.languages,
    skills: manifest.skills.length,
    items: manifest.counts.items,
    lessons: manifest.counts.lessons,
    packedBytes,
    unpackedBytes,
    needsBytes: Math.ceil(unpackedBytes * STORED_PER_BYTE),
    freeBytes,
    trust,
    installed: installed.value,
  });
}

async function toAgainst(
  looked: LookedAt,
  here: InstalledPack,
  shelf: LookAround['shelf'],
): Promise<Result<AgainstInstalled, Problem>> {
  const sources = await shelf.readSources(here.install);
  if (!sources.ok) return sources;
  const items = new Map<string, string>(sources.value.items.map((item) => [item.id, JSON.stringify(item)]));
  return ok({
    version: here.version,
    is: toStanding(looked, here),
    signer: toSigner(looked.signer, here),
    changes: toPackChanges({ manifest: here.manifest, items }, looked),
  });
}

function toStanding({ manifest }: LookedAt, here: InstalledPack): AgainstInstalled['is'] {
  const order = compareVersions(manifest.version, here.version);
  if (order !== 0) return order > 0 ? 'newer' : 'older';
  return JSON.stringify(manifest) === JSON.stringify(here.manifest) ? 'same' : 'other-content';
}

export function toSigner(
  signer: PublisherKey | null,
  { origin }: Pick<InstalledPack, 'origin'>,
): AgainstInstalled['signer'] {
  const before = origin?.signer ?? null;
  if (signer === before) return 'same';
  if (before === null) return 'gained';
  return signer === null ? 'lost' : 'other';
}
