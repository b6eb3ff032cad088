// Any skill, by the throw of dice: what practice without any plan does.
import { createRandom } from '../../src/domain/random.ts';
import { askableSkills, createSkillWalk } from './lessons-first.ts';
import type { TeachingPolicy } from './tutor.ts';

export const randomPolicy: TeachingPolicy = {
  name: 'random',
  open: (syllabus) => (seed) => {
    const skills = askableSkills(syllabus);
    const walk = createSkillWalk(syllabus);
    const random = createRandom(seed);
    return {
      turnStarts: () => {},
      next: () => {
        const skill = skills[Math.floor(random() * skills.length)] ?? 0;
        if (walk.needsLesson(skill)) return { type: 'lesson', skill };
        return { type: 'item', item: walk.nextItem(skill), placing: false };
      },
      answered: () => {},
      taught: walk.taught,
      secureSkills: () => syllabus.itemsOf.map(() => false),
      whereItBegins: () => null,
    };
  },
};
