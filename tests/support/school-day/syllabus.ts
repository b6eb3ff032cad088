// The skills of the shipped pack as its author wrote them: which come before which.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_SOURCES, PROJECT } from '../../../src/cli/project.ts';
import { parseSkillId, type SkillId } from '../../../src/domain/ids.ts';
import { valueIn } from '../event-samples.ts';

export const PACK = 'number-foundations';

export interface Syllabus {
  /** As they stand in the pack: prerequisites first. */
  readonly path: readonly SkillId[];
  /** All that a skill builds on, however far down. */
  below(skill: SkillId): ReadonlySet<SkillId>;
}

interface Manifest {
  readonly skills: readonly { readonly id: string; readonly prerequisites: readonly string[] }[];
}

export const skillNamed = (name: string): SkillId => valueIn(parseSkillId(name));

export function readSyllabus(): Syllabus {
  const manifest: Manifest = JSON.parse(readFileSync(join(PROJECT, PACK_SOURCES, PACK, 'pack.json'), 'utf8'));
  const direct = new Map(
    manifest.skills.map(({ id, prerequisites }) => [skillNamed(id), prerequisites.map(skillNamed)]),
  );
  const below = (skill: SkillId): ReadonlySet<SkillId> =>
    new Set((direct.get(skill) ?? []).flatMap((one) => [one, ...below(one)]));
  return { path: [...direct.keys()], below };
}
