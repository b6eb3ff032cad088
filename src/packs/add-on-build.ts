// From an add-on's folder to what a device reads, as build.ts does it for a pack.
import type { PackFault } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type CheckedAddOn, checkAddOn } from './add-on-check.ts';
import type { AddOnManifest } from './add-on-format.ts';
import { hashOf, toTextFiles } from './build.ts';
import type { PackContents, PackFiles } from './pack-contents.ts';
import { fileKind } from './paths.ts';
import { encodeUtf8 } from './utf8.ts';

export interface BuiltAddOn {
  readonly manifest: AddOnManifest;
  /** All files by path, `pack.json` first, then in the manifest's order. */
  readonly files: PackFiles;
  readonly checked: CheckedAddOn;
}

/** Enough to find what is always wrong. */
const SEEDS_TO_BUILD = 8;

/** Any fault stops it; without its pack those that only the pack knows of are not found. */
export function buildAddOn(
  sources: PackFiles,
  target?: PackContents,
): Result<BuiltAddOn, readonly PackFault[]> {
  const checked = checkAddOn(sources, {
    form: 'source',
    seeds: SEEDS_TO_BUILD,
    ...(target && { target }),
  });
  const { contents, faults } = checked;
  if (contents.manifest === undefined || faults.length > 0) return fail(faults);
  const built = new Map<string, Uint8Array>([
    ...toTextFiles(contents),
    ...[...sources].filter(([path]) => fileKind(path) === 'media'),
  ]);
  const listed = [...built].sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: AddOnManifest = {
    ...contents.manifest,
    files: listed.map(([path, bytes]) => ({ path, sizeBytes: bytes.length, sha256: hashOf(bytes) })),
  };
  const files = new Map([['pack.json', encodeUtf8(JSON.stringify(manifest))], ...listed]);
  return ok({ manifest, files, checked });
}
