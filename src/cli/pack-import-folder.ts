// The folder that an import writes. What an earlier import of the same source wrote there is replaced; what a person
// changed or added since is not, unless told: a file beside the pack's remembers what was written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { parsePackId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hashOf } from '../packs/build.ts';
import type { ImportWishes } from '../packs/import/importer.ts';
import type { PackFiles } from '../packs/pack-contents.ts';

/** Begins with a dot, so that no tool takes it for a part of the pack. */
const MEMORY = '.import.json';

const memory = v.object({
  from: v.string(),
  source: v.string(),
  wishes: v.object({
    id: v.string(),
    version: v.string(),
    licence: v.string(),
    publisher: v.string(),
    language: v.string(),
    title: v.string(),
  }),
  /** Hash by path. */
  files: v.record(v.string(), v.string()),
});

export interface Earlier {
  readonly wishes: ImportWishes;
  /** Hashes of what it wrote, by path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface ImportedFrom {
  readonly from: string;
  readonly source: string;
}

/** Nothing for a folder that is new or empty; the reason why it must not be written to, otherwise. */
export function readEarlier(
  folder: string,
  { from, source }: ImportedFrom,
): Result<Earlier | undefined, string> {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return ok(undefined);
  const path = join(folder, MEMORY);
  if (!existsSync(path))
    return fail(`${folder} is no earlier import; --overwrite writes into it all the same.`);
  const read = v.safeParse(memory, readJson(path));
  const id = read.success ? parsePackId(read.output.wishes.id) : undefined;
  if (!read.success || !id?.ok) return fail(`${path} cannot be read; --overwrite does without it.`);
  const { output } = read;
  if (output.from !== from || output.source !== source) {
    return fail(`${folder} was made from ${output.source} (${output.from}); --overwrite replaces it.`);
  }
  const changed = Object.entries(output.files).filter(([file, hash]) => isChanged(join(folder, file), hash));
  if (changed.length > 0) {
    const names = changed.map(([file]) => join(folder, file)).join(', ');
    return fail(`Changed since the last import, and --overwrite would replace it: ${names}`);
  }
  return ok({ wishes: { ...output.wishes, id: id.value }, files: new Map(Object.entries(output.files)) });
}

/** The version stays where nothing changed, and counts up where something did. */
export function nextVersion(earlier: Earlier | undefined, wishes: ImportWishes, files: PackFiles): string {
  if (earlier === undefined || earlier.wishes.id !== wishes.id) return wishes.version;
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(wishes.version) ?? [];
  return isSame(earlier, files) || patch === undefined
    ? wishes.version
    : `${major}.${minor}.${Number(patch) + 1}`;
}

/** Takes away what the earlier import wrote and this one does not, and writes the rest. */
export function replaceEarlier(
  folder: string,
  files: PackFiles,
  { from, source }: ImportedFrom,
  wishes: ImportWishes,
  earlier: Earlier | undefined,
): void {
  for (const file of earlier?.files.keys() ?? []) {
    if (!files.has(file)) rmSync(join(folder, file), { force: true });
  }
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  const hashes = Object.fromEntries([...files].map(([file, bytes]) => [file, hashOf(bytes)]));
  const kept: v.InferOutput<typeof memory> = { from, source, wishes: { ...wishes }, files: hashes };
  writeFileSync(join(folder, MEMORY), `${JSON.stringify(kept, null, 2)}\n`);
}

function isSame(earlier: Earlier, files: PackFiles): boolean {
  return (
    earlier.files.size === files.size &&
    [...files].every(([file, bytes]) => earlier.files.get(file) === hashOf(bytes))
  );
}

/** A file that is gone is no change that would be lost. */
function isChanged(path: string, hash: string): boolean {
  return existsSync(path) && hashOf(readFileSync(path)) !== hash;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
