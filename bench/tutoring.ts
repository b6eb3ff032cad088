// Does it teach? Simulated cohorts whose generating process is not the tracer's own, and policies side by side: random,
// fixed order with m-of-n mastery, lowest mastery first over BKT, and Banyan. Every world is printed, also those we lose.
import type { BenchOptions, BenchReport } from './report.ts';
import { compareOverWorlds } from './tutoring/against.ts';
import { banyanPolicy } from './tutoring/banyan-policy.ts';
import { SHARES } from './tutoring/budgets.ts';
import { readWorld } from './tutoring/read-world.ts';
import { mean, meansOf } from './tutoring/scores.ts';
import { againstLines, worldLines } from './tutoring/table.ts';
import type { World } from './tutoring/world.ts';
import { reportWorld, type WorldReport } from './tutoring/world-report.ts';
import { makeOwnWorlds } from './tutoring/worlds/worlds.ts';

const LEARNERS = 200;

export async function benchTutoring({ learners, seed, world }: BenchOptions): Promise<BenchReport> {
  const worlds = world === null ? makeOwnWorlds() : [await openWorld(world)];
  const size = learners ?? LEARNERS;
  const started = performance.now();
  const reports = worlds.map((one) => reportWorld(one, banyanPolicy, { learners: size, seed }));
  const seconds = (performance.now() - started) / 1000;
  const budgets = reports.flatMap((report) => report.budgets);
  const against = SHARES.flatMap((share) => compareOverWorlds(share, budgets, banyanPolicy.name) ?? []);
  return {
    about: {
      learners: `${size} a world and policy, seed ${seed}`,
      took: `${seconds.toFixed(0)} s`,
    },
    figures: placementFigures(reports),
    lines: [...reports.flatMap(worldLines), ...against.flatMap(againstLines)],
    more: { worlds: reports, policies: meansOf(reports.map((report) => report.policies)), budgets: against },
  };
}

async function openWorld(path: string): Promise<World> {
  const read = await readWorld(path);
  if (read.ok) return read.value;
  for (const fault of read.problem) console.error(`${path}: ${fault}`);
  process.exit(2);
}

/** Means over the worlds in which learners are placed. */
function placementFigures(reports: readonly WorldReport[]) {
  const placed = reports.filter((one) => one.placementWithinOne !== null);
  return {
    placementWithinOne: mean(placed.map((one) => one.placementWithinOne ?? 0)),
    placementQuestions: mean(placed.map((one) => one.placementQuestions)),
  };
}
