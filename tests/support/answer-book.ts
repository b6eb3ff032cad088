// Knows every question of a shipped pack, so that a simulated child can answer right or wrong on purpose. It reads the
// same sources as the build does, and makes the same variant as the tablet from item and seed.
import { join } from 'node:path';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { PROJECT } from '../../src/cli/project.ts';
import type { Item } from '../../src/domain/item.ts';
import type { PackFault } from '../../src/domain/problem.ts';
import { buildPack } from '../../src/packs/build.ts';
import { type PackContents, readPack } from '../../src/packs/pack-contents.ts';
import { createVariant } from '../../src/packs/variant.ts';

export interface AnswerBook {
  /** The question that the screen shows: `id` and `seed` are in its attributes. */
  itemOf(id: string, seed: number, language: string): Item;
  titleOf(skill: string, language: string): string;
}

export function openAnswerBook(pack = 'number-foundations'): AnswerBook {
  return readAnswerBook(join(PROJECT, 'content-packs', pack));
}

/** The same of any pack's source folder. */
export function readAnswerBook(pack: string): AnswerBook {
  const built = buildPack(readPackFolder(pack));
  if (!built.ok) throw new Error(`Must build ${pack}, got ${JSON.stringify(built.problem.slice(0, 3))}`);
  const faults: PackFault[] = [];
  const contents = readPack(
    built.value.files,
    { form: 'built', readText: (text) => ({ text, faults: [] }) },
    faults,
  );
  const sources = new Map(contents.items.map(({ value }) => [value.id as string, value]));
  const textOf = (language: string, key: string) => contents.texts.get(language)?.get(key)?.value;
  return {
    itemOf: (id, seed, language) => {
      const source = sources.get(id);
      if (!source) throw new Error(`Must be an item of ${pack}, got ${id}`);
      const made = createVariant(source, {
        pack: packOf(contents),
        seed,
        language,
        text: (key) => textOf(language, key),
      });
      if (!made.ok) throw new Error(`Must make ${id} ${seed}, got ${made.problem.detail}`);
      return made.value;
    },
    titleOf: (skill, language) => String(textOf(language, `skill.${skill}`) ?? ''),
  };
}

function packOf({ manifest }: PackContents) {
  if (!manifest) throw new Error('Must have a manifest, got none');
  return manifest.id;
}
