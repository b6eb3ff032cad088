// OATutor's rule: the skill with the lowest mastery by BKT comes next; from 0.95 on a skill counts as mastered. Its
// parameters are those that OATutor gives every skill. Ties go to the course's order, prerequisites first, where
// OATutor takes any: that favours it wherever prerequisites gate.
import { askableSkills, createSkillWalk } from './lessons-first.ts';
import type { TeachingPolicy } from './tutor.ts';

const PRIOR = 0.1;
const LEARN = 0.1;
const GUESS = 0.1;
const SLIP = 0.1;
const MASTERED = 0.95;

/** Corbett & Anderson 1995: Bayes, then a chance to learn. */
export function plainBkt(p: number, correct: boolean): number {
  const known = p * (correct ? 1 - SLIP : SLIP);
  const unknown = (1 - p) * (correct ? GUESS : 1 - GUESS);
  const seen = known / (known + unknown);
  return seen + (1 - seen) * LEARN;
}

export const lowestMasteryPolicy: TeachingPolicy = {
  name: 'lowest-mastery',
  open: (syllabus) => () => {
    const skills = askableSkills(syllabus);
    const walk = createSkillWalk(syllabus);
    const mastery = new Float64Array(syllabus.itemsOf.length).fill(PRIOR);
    const pick = (): number => {
      let lowest = skills[0] ?? 0;
      for (const skill of skills) if ((mastery[skill] ?? 0) < (mastery[lowest] ?? 0)) lowest = skill;
      return lowest;
    };
    return {
      turnStarts: () => {},
      next: () => {
        const skill = pick();
        if (walk.needsLesson(skill)) return { type: 'lesson', skill };
        return { type: 'item', item: walk.nextItem(skill), placing: false };
      },
      answered: (item, { correct, hints }) => {
        const skill = syllabus.skillOf[item] ?? 0;
        // OATutor counts a first try with help as one that was wrong.
        mastery[skill] = plainBkt(mastery[skill] ?? PRIOR, correct && hints === 0);
      },
      taught: walk.taught,
      secureSkills: () => Array.from(mastery, (p) => p >= MASTERED),
      whereItBegins: () => null,
    };
  },
};
