// Reads a pack's file through and checks all that an install would check, and stores nothing: what a teacher is shown before
// saying yes. What is held of it are its items as lines, to count what is other than in the version that is here.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { InstalledPack, PackShelf } from '../device-store/pack-shelf.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createArchiveReader } from '../packs/archive-reader.ts';
import type { PackManifest } from '../packs/format.ts';
import { createPackInstall, type Installed, type PackInstall } from '../packs/install.ts';
import type { InstallRecord, PackTextRecord } from '../packs/install-records.ts';
import { compareVersions, type PackSide, toPackChanges } from '../packs/pack-changes.ts';
import type { PublisherKey } from '../packs/signature-key.ts';
import { chunksOf } from './installing.ts';
import type { AgainstInstalled, PackLook, PackTrust } from './pack-files-api.ts';

export interface LookingPorts {
  readonly signal: AbortSignal;
  readonly progress: (doneBytes: number, ofBytes: number) => void;
}

export interface LookedAt extends PackSide {
  /** Of the whole file. */
  readonly sha256: string;
  readonly signer: PublisherKey | null;
  /** Titles, by language. */
  readonly texts: ReadonlyMap<string, PackTextRecord>;
}

const FAULTS_TOLD = 100;
/** Columns, keys and what the database itself needs, beside what was unpacked and the packed files to hand on. */
const STORED_PER_BYTE = 1.5;

export async function lookAtArchive(
  name: string,
  file: Blob,
  { signal, progress }: LookingPorts,
): Promise<Result<LookedAt, Problem>> {
  const hash = sha256.create();
  const found: { manifest: PackManifest; install: PackInstall }[] = [];
  let signer: PublisherKey | null = null;
  const items = new Map<string, string>();
  const texts = new Map<string, PackTextRecord>();
  const keep = ({ records, faults }: Installed): Installed['faults'] => {
    for (const record of records) note(record, items, texts);
    return faults;
  };
  const reader = createArchiveReader(name, {
    open: (manifest) => void found.push({ manifest, install: createPackInstall(manifest) }),
    signed: (key) => {
      signer = key;
    },
    file: (path, bytes) => (found[0] ? keep(found[0].install.file(path, bytes)) : []),
  });
  let done = 0;
  for await (const chunk of chunksOf(file)) {
    if (signal.aborted) return fail({ code: 'pack/cancelled', file: name });
    hash.update(chunk);
    const pushed = reader.push(chunk);
    if (!pushed.ok) return pushed;
    done += chunk.length;
    progress(done, file.size);
  }
  const ended = reader.end();
  if (!ended.ok) return ended;
  const [opened] = found;
  if (!opened) throw new Error('Must have read a manifest, got none');
  const faults = keep(opened.install.end());
  if (faults.length > 0)
    return fail({ code: 'pack/invalid', file: name, faults: faults.slice(0, FAULTS_TOLD) });
  return ok({ manifest: opened.manifest, sha256: bytesToHex(hash.digest()), signer, items, texts });
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
  const text = texts.get(language) ?? texts.get(language.split('-')[0] ?? '') ?? [...texts.values()][0];
  const unpackedBytes = manifest.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return ok({
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

function toSigner(signer: PublisherKey | null, { origin }: InstalledPack): AgainstInstalled['signer'] {
  const before = origin?.signer ?? null;
  if (signer === before) return 'same';
  if (before === null) return 'gained';
  return signer === null ? 'lost' : 'other';
}
