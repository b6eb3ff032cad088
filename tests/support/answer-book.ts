// Knows every question of a shipped pack, so that a simulated child can answer right or wrong on purpose. It reads the
// same sources as the build does, and makes the same variant as the tablet from item and seed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { PROJECT } from '../../src/cli/project.ts';
import type { Item } from '../../src/domain/item.ts';
import type { PackFault } from '../../src/domain/problem.ts';
import { buildPack } from '../../src/packs/build.ts';
import { contextsOf } from '../../src/packs/contexts/contexts.ts';
import { type PackContents, type PackFiles, readPack } from '../../src/packs/pack-contents.ts';
import { createVariant } from '../../src/packs/variant.ts';

export interface AnswerBook {
  /** The question that the screen shows: `id` and `seed` are in its attributes. */
  itemOf(id: string, seed: number, language: string): Item;
  titleOf(skill: string, language: string): string;
  /** Every text that the pack has in the language, and who made it by which licence. */
  textsIn(language: string): readonly string[];
}

/** Books are for reading, so whoever asks for one again has the same: to typeset a pack costs seconds. */
const opened = new Map<string, AnswerBook>();

export function openAnswerBook(pack = 'number-foundations'): AnswerBook {
  const book = opened.get(pack) ?? readAnswerBook(join(PROJECT, 'content-packs', pack));
  opened.set(pack, book);
  return book;
}

/** The same of any pack's source folder. */
function readAnswerBook(pack: string): AnswerBook {
  const built = buildPack(readPackFolder(pack));
  if (!built.ok) throw new Error(`Must build ${pack}, got ${JSON.stringify(built.problem.slice(0, 3))}`);
  return toBook(pack, built.value.files);
}

/** Of a pack's file as the build made it, in a tenth of the time. */
export function readBuiltBook(archive: string): AnswerBook {
  return toBook(archive, new Map(Object.entries(unzipSync(new Uint8Array(readFileSync(archive))))));
}

function toBook(pack: string, files: PackFiles): AnswerBook {
  const faults: PackFault[] = [];
  const contents = readPack(files, { form: 'built', readText: (text) => ({ text, faults: [] }) }, faults);
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
        // Tests set no region, and their tablets' clocks stand in none.
        contexts: contextsOf(language),
      });
      if (!made.ok) throw new Error(`Must make ${id} ${seed}, got ${made.problem.detail}`);
      return made.value;
    },
    titleOf: (skill, language) => String(textOf(language, `skill.${skill}`) ?? ''),
    textsIn: (language) => [
      ...[...(contents.texts.get(language)?.values() ?? [])].map(({ value }) => JSON.stringify(value)),
      ...(contents.manifest ? [contents.manifest.publisher, contents.manifest.licence] : []),
    ],
  };
}

function packOf({ manifest }: PackContents) {
  if (!manifest) throw new Error('Must have a manifest, got none');
  return manifest.id;
}
