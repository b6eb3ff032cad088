// From an author's folder to what a device reads: mathematics set, JSON without spaces, files listed with their hashes.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PackFault } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { checkPack } from './check.ts';
import { type CutSizes, cutByIds, partPath } from './file-cuts.ts';
import type { PackManifest, PackSourceManifest, TextSource } from './format.ts';
import type { PackContents, PackFiles } from './pack-contents.ts';
import type { Placed } from './parse/files.ts';
import { fileKind } from './paths.ts';
import { encodeUtf8 } from './utf8.ts';

export interface BuiltPack {
  readonly manifest: PackManifest;
  /** All files by path, `pack.json` first, then in the manifest's order. */
  readonly files: PackFiles;
  /** For the texts of a catalogue, and coverage that is still wanting. */
  readonly contents: PackContents;
  readonly warnings: readonly PackFault[];
}

/** Enough to find what is always wrong; `pack check` tries more. */
const SEEDS_TO_BUILD = 8;
/** About 250 lines: each file costs some 45 bytes of `pack.json`, which every update moves. */
const LINE_CUTS: CutSizes = { least: 125, most: 500 };
/** A key and its text are a fraction of an item. */
const TEXT_CUTS: CutSizes = { least: 1000, most: 4000 };

/** Builds a pack from its source files. Any fault but want of coverage stops it. `seeds`: see `checkPack`. */
export function buildPack(
  sources: PackFiles,
  seeds: number = SEEDS_TO_BUILD,
): Result<BuiltPack, readonly PackFault[]> {
  const { contents, faults } = checkPack(sources, { form: 'source', seeds });
  const stopping = faults.filter(({ code }) => code !== 'coverage');
  if (contents.manifest === undefined || stopping.length > 0) return fail(stopping);
  const built = new Map<string, Uint8Array>([
    ...toLineFiles(contents.items),
    ...toLineFiles(contents.lessons),
    ...toLineFiles(contents.misconceptions),
    ...toTextFiles(contents),
    ...[...sources].filter(([path]) =>
      ['media', 'model', 'model-file', 'author'].includes(fileKind(path) ?? ''),
    ),
  ]);
  const paths = [...built.keys()].sort();
  const files = paths.map((path) => ({ path, bytes: built.get(path) ?? new Uint8Array() }));
  const manifest = toManifest(contents.manifest, contents, files);
  return ok({
    manifest,
    files: new Map([
      ['pack.json', encodeUtf8(JSON.stringify(manifest))],
      ...files.map(({ path, bytes }) => [path, bytes] as const),
    ]),
    contents,
    warnings: faults,
  });
}

/** Lower-case hex, as manifests and catalogues write it. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function toManifest(
  source: PackSourceManifest,
  contents: PackContents,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): PackManifest {
  return {
    ...source,
    counts: {
      items: contents.items.length,
      lessons: contents.lessons.length,
      misconceptions: contents.misconceptions.length,
    },
    files: files.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length, sha256: hashOf(bytes) })),
  };
}

/** The author's files, cut where they are long. */
function toLineFiles(
  placed: readonly Placed<{ readonly id: string }>[],
): readonly (readonly [string, Uint8Array])[] {
  const byFile = new Map<string, Placed<{ readonly id: string }>[]>();
  for (const entry of placed) {
    const list = byFile.get(entry.file) ?? [];
    list.push(entry);
    byFile.set(entry.file, list);
  }
  return [...byFile].flatMap(([file, all]) =>
    cutByIds(all, ({ value }) => value.id, LINE_CUTS).map((cut, part) => {
      const lines = cut.map(({ value }) => `${JSON.stringify(value)}\n`);
      return [partPath(file, part, new Set(byFile.keys())), encodeUtf8(lines.join(''))] as const;
    }),
  );
}

/** Texts with their mathematics set, cut where they are many. */
export function toTextFiles(
  contents: Pick<PackContents, 'texts'>,
): readonly (readonly [string, Uint8Array])[] {
  const tables = new Map<string, (readonly [key: string, text: TextSource])[]>();
  for (const texts of contents.texts.values()) {
    for (const [key, { file, value }] of texts) {
      const table = tables.get(file) ?? [];
      table.push([key, value]);
      tables.set(file, table);
    }
  }
  return [...tables].flatMap(([file, table]) =>
    cutByIds(table, ([key]) => key, TEXT_CUTS).map((cut, part) => {
      const json = JSON.stringify(Object.fromEntries(cut));
      return [partPath(file, part, new Set(tables.keys())), encodeUtf8(json)] as const;
    }),
  );
}
