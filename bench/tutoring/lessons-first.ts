// What the three other policies share: a lesson when a skill is opened, so that they lack nothing that Banyan gives;
// and a skill's items in turn, easiest first, so that none comes twice before all came once.
import type { Syllabus } from './tutor.ts';

export interface SkillWalk {
  /** Whether the lesson of this skill is still to come. */
  needsLesson(skill: number): boolean;
  taught(skill: number): void;
  nextItem(skill: number): number;
}

export function createSkillWalk({ itemsOf }: Syllabus): SkillWalk {
  const opened = new Uint8Array(itemsOf.length);
  const asked = new Uint32Array(itemsOf.length);
  return {
    needsLesson: (skill) => opened[skill] === 0,
    taught: (skill) => {
      opened[skill] = 1;
    },
    nextItem: (skill) => {
      const items = itemsOf[skill] ?? [];
      const at = asked[skill] ?? 0;
      asked[skill] = at + 1;
      const item = items[at % Math.max(1, items.length)];
      if (item === undefined) throw new Error(`Must be a skill with items, got ${skill}`);
      return item;
    },
  };
}

/** Places of the skills that can be asked at all, prerequisites first. */
export function askableSkills({ graph, itemsOf }: Syllabus): readonly number[] {
  return graph.order.filter((skill) => (itemsOf[skill]?.length ?? 0) > 0);
}
