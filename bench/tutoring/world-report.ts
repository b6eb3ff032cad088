// One world under all policies, and how well Banyan's placement finds where its learners stand.
import { type Compared, compareAt, findBudgets, SHARES } from './budgets.ts';
import { practiceDays } from './calendar.ts';
import { type CohortRun, runCohort } from './cohort.ts';
import { OTHER_POLICIES } from './policies.ts';
import { mean, meansOf, type Scores, scoresAt } from './scores.ts';
import { createSyllabus } from './syllabus.ts';
import type { TeachingPolicy } from './tutor.ts';
import type { World } from './world.ts';

export interface PlacementFigures {
  /** Share of learners whose level was found to within one layer of the graph; null where nobody was placed. */
  readonly placementWithinOne: number | null;
  /** Questions a learner, on average, and the most that one was asked. */
  readonly placementQuestions: number;
  readonly placementQuestionsMost: number;
}

export interface WorldReport extends PlacementFigures {
  readonly name: string;
  readonly skills: number;
  readonly core: number;
  readonly items: number;
  readonly days: number;
  readonly budgets: readonly Compared[];
  /** When the calendar is over; null where every budget was reached: nothing was run beyond the last of them. */
  readonly end: readonly Scores[] | null;
  /** Means over the budgets; where none is reached, the end. */
  readonly policies: readonly Scores[];
}

/** How many learners, and the seed of all chance. */
export interface Draw {
  readonly learners: number;
  readonly seed: number;
}

export function reportWorld(world: World, ours: TeachingPolicy, draw: Draw): WorldReport {
  const syllabus = createSyllabus(world);
  const days = practiceDays(world.calendar);
  const core = world.skills.filter((skill) => skill.core).length;
  const others = OTHER_POLICIES.map((policy) => runCohort(syllabus, policy, draw, days));
  const found = findBudgets(
    others,
    days.map(({ day }) => day),
    core,
  );
  const allReached = found.length === SHARES.length;
  const until = allReached ? Math.max(...found.map(({ evening }) => evening)) : days.length - 1;
  const own = runCohort(syllabus, ours, draw, days.slice(0, until + 1));
  const runs = [own, ...others];
  const budgets = found.map((budget) => compareAt(budget, runs, core));
  const atEnd = runs.map((run) => scoresAt(run, until, core));
  return {
    name: world.name,
    skills: world.skills.length,
    core,
    items: world.items.length,
    days: world.calendar.days,
    ...placementOf(own),
    budgets,
    end: allReached ? null : atEnd,
    policies: budgets.length === 0 ? atEnd : meansOf(budgets.map(({ policies }) => policies)),
  };
}

/** Within one: the two levels differ by one layer at most. */
function placementOf({ learners }: CohortRun): PlacementFigures {
  const placed = learners.flatMap(({ placement }) => placement ?? []);
  const right = placed.filter(({ found, truth }) => Math.abs(found - truth) <= 1);
  const questions = learners.map(({ placingQuestions }) => placingQuestions);
  return {
    placementWithinOne: placed.length === 0 ? null : right.length / placed.length,
    placementQuestions: mean(questions),
    placementQuestionsMost: Math.max(...questions),
  };
}
