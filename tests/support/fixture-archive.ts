// The packs' fixture as the file that a teacher would pick.
import { writeArchive } from '../../src/packs/archive-writer.ts';
import { buildPack } from '../../src/packs/build.ts';
import { type Sources, toFiles } from '../packs/fixture-pack.ts';

export function fixtureArchive(changes: Sources = {}): Uint8Array<ArrayBuffer> {
  const built = buildPack(toFiles(changes));
  if (!built.ok) throw new Error(`Must build, got ${JSON.stringify(built.problem)}`);
  return new Uint8Array(writeArchive(built.value));
}

export function fixturePackFile(changes: Sources = {}): Blob {
  return new Blob([fixtureArchive(changes)], { type: 'application/zip' });
}
