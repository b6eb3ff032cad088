// Archives of the fixture, whole and read back.
import type { Problem } from '../../src/domain/problem.ts';
import type { Result } from '../../src/domain/result.ts';
import { createArchiveReader } from '../../src/packs/archive-reader.ts';
import { writeArchive } from '../../src/packs/archive-writer.ts';
import { type BuiltPack, buildPack } from '../../src/packs/build.ts';
import { type Sources, toFiles } from './fixture-pack.ts';

export function built(changes: Sources = {}): BuiltPack {
  const pack = buildPack(toFiles(changes), 1);
  if (!pack.ok) throw new Error(`Must build, got ${JSON.stringify(pack.problem)}`);
  return pack.value;
}

export const pack = built();
export const archive = writeArchive(pack);

export interface Read {
  readonly result: Result<null, Problem>;
  /** What was handed on before the end. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Feeds an archive in chunks of a size and says what came of it. */
export function readArchive(bytes: Uint8Array, chunkBytes = bytes.length): Read {
  const files = new Map<string, Uint8Array>();
  const reader = createArchiveReader('a.zip', {
    open: () => undefined,
    file: (path, content) => {
      files.set(path, content);
      return [];
    },
  });
  for (let at = 0; at < bytes.length; at += Math.max(chunkBytes, 1)) {
    const pushed = reader.push(bytes.slice(at, at + chunkBytes));
    if (!pushed.ok) return { result: pushed, files };
  }
  return { result: reader.end(), files };
}
