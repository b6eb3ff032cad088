// Packs that ship, read from their sources without setting their mathematics.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { PROJECT } from '../../src/cli/project.ts';
import type { PackFault } from '../../src/domain/problem.ts';
import { type PackContents, readPack } from '../../src/packs/pack-contents.ts';

const SOURCES = join(PROJECT, 'content-packs');

/** Every folder there, as the build takes them. */
export const SHIPPED: readonly string[] = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function shippedFiles(name: string): ReturnType<typeof readPackFolder> {
  return readPackFolder(join(SOURCES, name));
}

/** Throws when a line cannot be read. */
export function readShipped(name: string): PackContents {
  const faults: PackFault[] = [];
  const contents = readPack(
    shippedFiles(name),
    { form: 'source', readText: (text) => ({ text, faults: [] }) },
    faults,
  );
  if (faults.length > 0) throw new Error(`Must be readable, got ${JSON.stringify(faults.slice(0, 3))}`);
  return contents;
}
