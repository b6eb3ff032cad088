// How a file stands to the version of it that is installed, and how large it is.
import type { AddOnManifest } from '../packs/add-on-format.ts';
import { compareVersions } from '../packs/pack-changes.ts';

export const sizeOf = ({ files }: AddOnManifest): number =>
  files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

export function standingOf(
  fresh: AddOnManifest,
  here: AddOnManifest,
): 'same' | 'newer' | 'older' | 'other-content' {
  const order = compareVersions(fresh.version, here.version);
  if (order !== 0) return order > 0 ? 'newer' : 'older';
  return JSON.stringify(fresh) === JSON.stringify(here) ? 'same' : 'other-content';
}
