// What `pack check --strict` prints: findings with file and line, after those that strict.json accepts are left out.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackContents, PackFiles } from '../packs/pack-contents.ts';
import { ACCEPTED_FILE, type Accepted, parseAccepted, siftAccepted } from '../packs/strict/accepted.ts';
import { checkStrict } from '../packs/strict/strict-check.ts';

/** Prints all; 1 when something is found that nobody accepted, else 0. */
export function tellStrict(path: string, contents: PackContents, files: PackFiles, only: string): number {
  const accepted = readAccepted(path);
  if (typeof accepted === 'string') {
    console.log(`${ACCEPTED_FILE}: ${accepted}`);
    return 1;
  }
  const { open, stale } = siftAccepted(checkStrict(contents, files), accepted);
  const shown = open.filter(({ file }) => file.includes(only));
  for (const { file, line, rule, about, detail } of shown) {
    console.log(`${join(path, file)}:${line}: ${rule}: ${about}: ${detail}`);
  }
  for (const { rule, about } of stale) {
    console.log(`${ACCEPTED_FILE}: ${rule} ${about} is not found any more: take it out`);
  }
  const kept = accepted.length > 0 ? `, ${accepted.length - stale.length} accepted in ${ACCEPTED_FILE}` : '';
  console.log(`strict: ${shown.length === 0 ? 'nothing found' : `${shown.length} findings`}${kept}`);
  return shown.length + stale.length > 0 ? 1 : 0;
}

/** Beside a source's files, or beside an archive. */
function readAccepted(path: string): readonly Accepted[] | string {
  const file = join(statSync(path).isDirectory() ? path : dirname(path), ACCEPTED_FILE);
  if (!existsSync(file)) return [];
  const parsed = parseAccepted(readFileSync(file, 'utf8'));
  return parsed.ok ? parsed.value : parsed.problem;
}
