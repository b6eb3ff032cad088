import type { PackManifest } from './format.ts';

/** Whether two built packs hold the same but for what `pack.json` says, such as the version. */
export function hasSameFiles(one: PackManifest, other: PackManifest): boolean {
  return (
    one.files.length === other.files.length &&
    one.files.every(({ path, sha256 }, at) => {
      const file = other.files[at];
      return file?.path === path && file.sha256 === sha256;
    })
  );
}
