// Banyan itself: the product's own fold and choice, driven by events as the app writes them (src/worker/answering.ts,
// going-on.ts, next-steps.ts). One answer of the world is one item: what the app does after a miss, another try with a
// hint and the worked solution, belongs to the item, and the world says with `hints` how much help there was.
import { toSeed } from '../../src/domain/random.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { placeIn } from '../../src/tutoring/placing.ts';
import { COUNT, countOf, type Progress } from '../../src/tutoring/progress-state.ts';
import type { ItemStep, LessonStep } from '../../src/tutoring/step.ts';
import { banyanCourse } from './banyan-course.ts';
import { createNotebook } from './banyan-notebook.ts';
import type { Move, Syllabus, TeachingPolicy, Tutor } from './tutor.ts';

export const banyanPolicy: TeachingPolicy = {
  name: 'banyan',
  open: openBanyan,
};

/** The tutor of one learner, with what it believes open to be looked at. */
export interface BanyanTutor extends Tutor {
  readonly course: Course;
  readonly progress: Progress;
}

export function openBanyan(syllabus: Syllabus): (seed: number) => BanyanTutor {
  const course = banyanCourse(syllabus);
  return (seed) => createBanyanTutor(course, seed);
}

function createBanyanTutor(course: Course, seed: number): BanyanTutor {
  const notebook = createNotebook(course, seed);
  const { progress } = notebook;
  let step: ItemStep | LessonStep | null = null;
  return {
    course,
    progress,
    turnStarts: notebook.turnStarts,
    next: (nowMs): Move => {
      step = choose(course, progress, notebook.learner, nowMs);
      if (step === null) return { type: 'rest' };
      if (step.type === 'lesson') return { type: 'lesson', skill: step.skill };
      return { type: 'item', item: step.row, placing: step.reason.code === 'finding-start' };
    },
    answered: (item, outcome, nowMs) => {
      if (step?.type !== 'item' || step.row !== item) throw new Error(`Must be the item asked, got ${item}`);
      notebook.answered(step, outcome, nowMs);
    },
    taught: (skill, nowMs) => {
      if (step?.type !== 'lesson' || step.skill !== skill) throw new Error(`Must be shown now, got ${skill}`);
      notebook.taught(step, nowMs);
    },
    // What a child sees as a fruit, and a teacher as secure (src/tutoring/growth.ts).
    secureSkills: (nowMs) => {
      const { standing } = believeAt(course, progress, nowMs);
      return Array.from(standing, (one) => one === STANDING.secure);
    },
    whereItBegins: () => Array.from(placeIn(course, progress).pKnown),
  };
}

/** What the app would show: the step, or what it offers to who has finished; null when it has nothing at all. */
function choose(course: Course, progress: Progress, learner: string, nowMs: number) {
  const seed = toSeed(`${learner} ${countOf(progress, COUNT.shown)} ${countOf(progress, COUNT.turnLessons)}`);
  const step = chooseNext({ course, progress, nowMs, seed });
  return step.type === 'finished' ? step.offer : step;
}
