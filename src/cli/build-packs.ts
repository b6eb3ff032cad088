// Builds all packs that ship into a folder, with the catalogue that the app reads to offer them.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PackId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { writeArchive } from '../packs/archive-writer.ts';
import { type BuiltPack, buildPack, hashOf } from '../packs/build.ts';
import type { PackLanguage } from '../packs/format.ts';
import type { PackContents } from '../packs/pack-contents.ts';
import { readPackFolder } from './pack-folder.ts';
import { checkPackModels } from './pack-models.ts';

/** One pack of `index.json`. */
export interface CatalogueEntry {
  readonly id: PackId;
  readonly version: string;
  /** Beside the catalogue. */
  readonly file: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** By language tag. */
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly languages: readonly PackLanguage[];
  readonly skills: number;
  readonly items: number;
  /** A drawing as a data URL, so that the shelf shows a pack before it is there. */
  readonly picture?: string;
}

/** A larger drawing would make the catalogue heavy. */
const MOST_PICTURE_BYTES = 20_000;

/**
 * Builds every pack in the folder `sources` and writes archives and `index.json` to `out`, which is emptied of older
 * packs. Throws with all faults when a pack has any but want of coverage.
 */
export async function buildPacks(sources: string, out: string): Promise<readonly CatalogueEntry[]> {
  const folders = (await readdir(sources, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const packs = folders.map(({ name }) => buildOne(join(sources, name))).sort(byFirstGrade);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const { entry, archive } of packs) await writeFile(join(out, entry.file), archive);
  const catalogue = packs.map(({ entry }) => entry);
  await writeFile(join(out, 'index.json'), `${JSON.stringify(catalogue)}\n`);
  return catalogue;
}

/** The name of a pack's file: its folder and its version. */
export function archiveName(folder: string, { manifest }: BuiltPack): string {
  return `${basename(folder)}-${manifest.version}.zip`;
}

/** A fault as compilers write it, so that editors jump to the line. */
export function toFaultLine(folder: string, { file, line, code, detail }: PackFault): string {
  return `${join(folder, file)}:${line}: ${code}: ${detail}`;
}

interface Built {
  readonly entry: CatalogueEntry;
  readonly archive: Uint8Array;
  readonly firstGrade: number;
}

/** An empty tablet takes the first pack of the catalogue by itself: the one for the youngest, whatever its name. */
function byFirstGrade(a: Built, b: Built): number {
  return a.firstGrade - b.firstGrade || (a.entry.id < b.entry.id ? -1 : 1);
}

function buildOne(folder: string): Built {
  const sources = readPackFolder(folder);
  const built = buildPack(sources);
  const faults = built.ok ? checkPackModels(sources, built.value.contents) : built.problem;
  if (!built.ok || faults.length > 0) {
    const lines = faults.map((fault) => toFaultLine(folder, fault));
    throw new Error(`${folder} has ${lines.length} faults:\n${lines.join('\n')}`);
  }
  const archive = writeArchive(built.value);
  const { manifest, contents } = built.value;
  const entry: CatalogueEntry = {
    id: manifest.id,
    version: manifest.version,
    file: archiveName(folder, built.value),
    sizeBytes: archive.length,
    sha256: hashOf(archive),
    title: textsOf(contents, 'pack.title'),
    description: textsOf(contents, 'pack.description'),
    languages: manifest.languages,
    skills: manifest.skills.length,
    items: manifest.counts.items,
    ...toPicture(built.value),
  };
  return { entry, archive, firstGrade: Math.min(...manifest.skills.map(({ grades }) => grades[0])) };
}

function textsOf(contents: PackContents, key: string): Readonly<Record<string, string>> {
  const found = [...contents.texts].map(([language, texts]) => {
    const source = texts.get(key)?.value ?? '';
    return [language, typeof source === 'string' ? source : source.other] as const;
  });
  return Object.fromEntries(found);
}

function toPicture({ manifest, files }: BuiltPack): { readonly picture?: string } {
  const bytes = manifest.picture === undefined ? undefined : files.get(manifest.picture);
  if (bytes === undefined || bytes.length > MOST_PICTURE_BYTES || !manifest.picture?.endsWith('.svg'))
    return {};
  return { picture: `data:image/svg+xml;base64,${Buffer.from(bytes).toString('base64')}` };
}
