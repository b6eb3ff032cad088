// Kolibri's rule: one exercise after the other in the order of the course, each until m of the last n answers were
// right on the first try and without help. What was mastered is never asked again, until all is: then what was
// practised longest ago comes, as a child does who goes through the course once more.
import { askableSkills, createSkillWalk } from './lessons-first.ts';
import type { Syllabus, TeachingPolicy } from './tutor.ts';

/** Kolibri's own default for exercises, `m_of_n` 5 of 7. */
const RIGHT = 5;
const OF_LAST = 7;

export const fixedOrderPolicy: TeachingPolicy = {
  name: 'fixed-order',
  open: (syllabus) => () => {
    const skills = askableSkills(syllabus);
    const walk = createSkillWalk(syllabus);
    const marks = createMarks(syllabus);
    const lastAsked = new Uint32Array(syllabus.itemsOf.length);
    let asked = 0;
    const pick = (): number => {
      const open = skills.find((skill) => !marks.isMastered(skill));
      if (open !== undefined) return open;
      const byAge = [...skills].sort((a, b) => (lastAsked[a] ?? 0) - (lastAsked[b] ?? 0));
      return byAge[0] ?? 0;
    };
    return {
      turnStarts: () => {},
      next: () => {
        const skill = pick();
        if (walk.needsLesson(skill)) return { type: 'lesson', skill };
        asked += 1;
        lastAsked[skill] = asked;
        return { type: 'item', item: walk.nextItem(skill), placing: false };
      },
      answered: (item, { correct, hints }) => {
        marks.take(syllabus.skillOf[item] ?? 0, correct && hints === 0);
      },
      taught: walk.taught,
      secureSkills: () => syllabus.itemsOf.map((_, skill) => marks.isMastered(skill)),
      whereItBegins: () => null,
    };
  },
};

/** The last answers of each skill; mastered once is mastered for good. */
function createMarks({ itemsOf }: Syllabus) {
  const last: boolean[][] = itemsOf.map(() => []);
  const mastered = new Uint8Array(itemsOf.length);
  return {
    isMastered: (skill: number) => mastered[skill] === 1,
    take: (skill: number, right: boolean) => {
      const marks = last[skill] ?? [];
      marks.push(right);
      if (marks.length > OF_LAST) marks.shift();
      if (marks.filter((one) => one).length >= RIGHT) mastered[skill] = 1;
    },
  };
}
