// The generated pack as an archive, with the line that a catalogue would have for it.
import type { CatalogueEntry } from '../src/cli/build-packs.ts';
import { writeArchive } from '../src/packs/archive-writer.ts';
import { buildPack, hashOf } from '../src/packs/build.ts';
import { type GeneratedPackOptions, generatePack } from './generated-pack.ts';

export interface BenchPack {
  readonly entry: CatalogueEntry;
  readonly archive: Uint8Array;
  readonly unpackedBytes: number;
}

/** Every item is checked with one variant only: the pack is right by construction, and building it is not measured. */
const SEEDS = 1;

export function buildBenchPack(options: GeneratedPackOptions): BenchPack {
  const built = buildPack(generatePack(options), SEEDS);
  if (!built.ok) {
    const [first] = built.problem;
    throw new Error(`The generated pack has ${built.problem.length} faults: ${first?.code} ${first?.detail}`);
  }
  const { manifest, files } = built.value;
  const archive = writeArchive(built.value);
  const entry: CatalogueEntry = {
    id: manifest.id,
    version: manifest.version,
    file: `bench-${manifest.version}.zip`,
    sizeBytes: archive.length,
    sha256: hashOf(archive),
    title: { en: 'Generated' },
    description: { en: 'A pack for benchmarks' },
    languages: manifest.languages,
    skills: manifest.skills.length,
    items: manifest.counts.items,
  };
  const unpackedBytes = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return { entry, archive, unpackedBytes };
}
