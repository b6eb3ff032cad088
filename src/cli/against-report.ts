// What `pack check --against OLD` prints: ids that an earlier version had and this one says nothing of.
import { existsSync } from 'node:fs';
import { checkPack } from '../packs/check.ts';
import type { PackContents } from '../packs/pack-contents.ts';
import { findVanished } from '../packs/was-check.ts';
import { toFaultLine } from './build-packs.ts';
import { readPackFiles } from './pack-files.ts';

/** `old` is a folder or a built file; 1 when something vanished or `old` cannot be read, else 0. */
export function tellVanished(path: string, contents: PackContents, old: string): number {
  const read = existsSync(old) ? readPackFiles(old) : undefined;
  if (!read?.ok) {
    console.log(`${old} cannot be read: nothing was compared`);
    return 1;
  }
  const before = checkPack(read.value.files, { form: read.value.form, seeds: 1, isDraft: true }).contents;
  const vanished = findVanished(before, contents);
  for (const fault of vanished) console.log(toFaultLine(path, fault));
  console.log(
    vanished.length === 0 ? `nothing of ${old} is lost` : `${vanished.length} ids of ${old} are lost`,
  );
  return vanished.length === 0 ? 0 : 1;
}
