// One world under all policies, and how well Banyan's placement finds where its learners stand.
import { type Budget, compareAtBudgets } from './budgets.ts';
import { practiceDays } from './calendar.ts';
import { type CohortRun, runCohort } from './cohort.ts';
import { POLICIES } from './policies.ts';
import { mean, meansOf, type Scores, scoresAt } from './scores.ts';
import { createSyllabus } from './syllabus.ts';
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
  readonly budgets: readonly Budget[];
  /** When the calendar is over. */
  readonly end: readonly Scores[];
  /** Means over the budgets; where none is reached, the end. */
  readonly policies: readonly Scores[];
}

export function reportWorld(world: World, learners: number, seed: number): WorldReport {
  const syllabus = createSyllabus(world);
  const core = world.skills.filter((skill) => skill.core).length;
  const days = practiceDays(world.calendar).map(({ day }) => day);
  const [ours, ...others] = POLICIES.map((policy) => runCohort(syllabus, policy, learners, seed));
  if (ours === undefined) throw new Error('Must have policies, got none');
  const budgets = compareAtBudgets(ours, others, days, core);
  const end = [ours, ...others].map((run) => scoresAt(run, days.length - 1, core));
  return {
    name: world.name,
    skills: world.skills.length,
    core,
    items: world.items.length,
    days: world.calendar.days,
    ...placementOf(ours),
    budgets,
    end,
    policies: budgets.length === 0 ? end : meansOf(budgets.map(({ policies }) => policies)),
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
