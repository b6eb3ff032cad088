// From an author's folder to what a device reads: mathematics set, JSON without spaces, files listed with their hashes.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PackFault } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { checkPack } from './check.ts';
import type { PackManifest, PackSourceManifest } from './format.ts';
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
/** Longer files of items are cut, so that a device checks one while holding little. */
const LINES_A_FILE = 500;

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
    ...[...sources].filter(([path]) => ['media', 'model', 'model-file'].includes(fileKind(path) ?? '')),
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

/** The author's files, cut where they are long: `items/add.jsonl` becomes `items/add.jsonl`, `items/add_2.jsonl`, … */
function toLineFiles(placed: readonly Placed<unknown>[]): readonly (readonly [string, Uint8Array])[] {
  const lines = new Map<string, string[]>();
  for (const { file, value } of placed) {
    const list = lines.get(file) ?? [];
    list.push(JSON.stringify(value));
    lines.set(file, list);
  }
  return [...lines].flatMap(([file, all]) =>
    Array.from({ length: Math.ceil(all.length / LINES_A_FILE) }, (_, part) => {
      const path =
        part === 0 ? file : file.replace(/\.jsonl$/, `_${String(part + 1).padStart(3, '0')}.jsonl`);
      const cut = all.slice(part * LINES_A_FILE, (part + 1) * LINES_A_FILE);
      return [path, encodeUtf8(`${cut.join('\n')}\n`)] as const;
    }),
  );
}

function toTextFiles(contents: PackContents): readonly (readonly [string, Uint8Array])[] {
  const tables = new Map<string, Record<string, unknown>>();
  for (const texts of contents.texts.values()) {
    for (const [key, { file, value }] of texts) {
      const table = tables.get(file) ?? {};
      table[key] = value;
      tables.set(file, table);
    }
  }
  return [...tables].map(([file, table]) => [file, encodeUtf8(JSON.stringify(table))]);
}
