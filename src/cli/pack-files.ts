// What the author's tools read: a pack's source folder, or its one file.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createArchiveReader } from '../packs/archive-reader.ts';
import { PACK_LIMITS } from '../packs/format.ts';
import type { PackFiles } from '../packs/pack-contents.ts';
import { readPackFolder } from './pack-folder.ts';

export interface ReadPack {
  readonly form: 'source' | 'built';
  readonly files: PackFiles;
}

/** `path` is there: a folder, or a file. */
export function readPackFiles(path: string): Result<ReadPack, Problem> {
  if (statSync(path).isDirectory()) return ok({ form: 'source', files: readPackFolder(path) });
  const files = readArchive(path);
  return files.ok ? ok({ form: 'built', files: files.value }) : files;
}

function readArchive(path: string): Result<PackFiles, Problem> {
  const sizeBytes = statSync(path).size;
  const limitBytes = PACK_LIMITS.archiveBytes;
  const file = basename(path);
  if (sizeBytes > limitBytes) return fail({ code: 'pack/too-large', file, sizeBytes, limitBytes });
  const files = new Map<string, Uint8Array>();
  const reader = createArchiveReader(file, {
    open: (_manifest, bytes) => {
      files.set('pack.json', bytes);
    },
    addOn: (_manifest, bytes) => {
      files.set('pack.json', bytes);
    },
    signed: (_key, bytes) => {
      files.set('signature', bytes);
    },
    file: (name, bytes) => {
      files.set(name, bytes);
      return [];
    },
  });
  const pushed = reader.push(readFileSync(path));
  const ended = pushed.ok ? reader.end() : pushed;
  return ended.ok ? ok(files) : ended;
}
