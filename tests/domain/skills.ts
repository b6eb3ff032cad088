// Skills named by a word, with those that they stand on.
import { parseSkillId } from '../../src/domain/ids.ts';
import type { SkillNode } from '../../src/domain/skill-graph.ts';
import { must } from './support.ts';

export const skillId = (name: string) => must(parseSkillId(name));
/** All but `fractions` are core. */
export const skill = (id: string, ...prerequisites: readonly string[]): SkillNode => ({
  id: skillId(id),
  prerequisites: prerequisites.map(skillId),
  core: id !== 'fractions',
});
