// npm run pack -- check DIR: the tools of who writes content packs.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PackFault } from '../domain/problem.ts';
import { checkPack } from '../packs/check.ts';
import { readPackFolder } from './pack-folder.ts';

const USAGE = `npm run pack -- check DIR          everything that is wrong, with file and line
  --draft        a pack at work: does not ask for forms, lessons and hints yet
  --only TEXT    only faults of files whose path holds TEXT
  --seeds N      variants tried of each template (60)`;
/** More scroll away. */
const MOST_SHOWN = 200;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { draft: { type: 'boolean' }, only: { type: 'string' }, seeds: { type: 'string' } },
  });
  const [verb, path] = positionals;
  if (verb !== 'check' || path === undefined || !existsSync(path) || !statSync(path).isDirectory()) {
    console.error(USAGE);
    return 2;
  }
  const { contents, faults } = checkPack(readPackFolder(path), {
    form: 'source',
    isDraft: values.draft ?? false,
    ...(values.seeds && { seeds: Number(values.seeds) }),
  });
  const shown = faults.filter(({ file }) => file.includes(values.only ?? ''));
  for (const fault of shown.slice(0, MOST_SHOWN)) console.log(toLine(path, fault));
  if (shown.length > MOST_SHOWN) console.log(`… and ${shown.length - MOST_SHOWN} more`);
  const languages = [...contents.texts.keys()].join(' ');
  console.log(
    `${contents.manifest?.skills.length ?? 0} skills, ${contents.items.length} items, ` +
      `${contents.lessons.length} lessons, ${contents.misconceptions.length} misconceptions, in ${languages}`,
  );
  console.log(shown.length === 0 ? 'no faults' : `${shown.length} faults`);
  return shown.length === 0 ? 0 : 1;
}

function toLine(folder: string, { file, line, code, detail }: PackFault): string {
  return `${join(folder, file)}:${line}: ${code}: ${detail}`;
}

process.exitCode = main();
