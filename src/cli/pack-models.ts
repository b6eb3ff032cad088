// What `pack check` and every build say of a pack's models, which the pack format itself knows as bytes only.
import type { PackFault } from '../domain/problem.ts';
import type { PackContents, PackFiles } from '../packs/pack-contents.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import { checkAuthorParameters, checkModelFile } from '../tutoring/pack-models-check.ts';

/** Nothing where pack.json itself cannot be read. */
export function checkPackModels(files: PackFiles, { manifest }: PackContents): readonly PackFault[] {
  if (manifest === undefined) return [];
  const author = files.get('model.json');
  const fitted = files.get('model.bin');
  const skills = manifest.skills.map(({ id }) => id);
  const json = author && decodeUtf8(author);
  return [
    ...(json === undefined ? [] : checkAuthorParameters(json, skills)),
    ...(fitted === undefined ? [] : checkModelFile(fitted, manifest)),
  ];
}
