// The run in lines for people.
import type { Against } from './against.ts';
import type { Scores } from './scores.ts';
import type { WorldReport } from './world-report.ts';

const NAME_WIDTH = 16;

export function worldLines(world: WorldReport): readonly string[] {
  const { name, skills, core, items, days, budgets, end } = world;
  const within = world.placementWithinOne === null ? 'nobody placed' : percent(world.placementWithinOne);
  const lines = [
    '',
    `${name}: ${skills} skills, ${core} of them core, ${items} items, ${days} days`,
    `  placed within one level: ${within}, ${world.placementQuestions.toFixed(1)} questions, ${world.placementQuestionsMost} at most`,
  ];
  for (const { share, days: until, best, policies } of budgets) {
    lines.push(`  ${percent(share)} at the minimum by ${best}, after ${until} days`, ...scoreLines(policies));
  }
  return end === null ? lines : [...lines, `  at the end, after ${days} days`, ...scoreLines(end)];
}

export function againstLines(one: Against): readonly string[] {
  const [ours] = one.policies;
  return [
    '',
    `all worlds (${one.worlds}) at the budget where the best other policy brings ${percent(one.share)} to the minimum`,
    ...scoreLines(one.policies),
    `  against the best other: core skills at the 10th percentile ${one.p10Ratio.toFixed(2)} times, share at the minimum ${one.shareRatio.toFixed(2)} times`,
    `  gap ${decimal(ours?.gap)} against ${decimal(one.gapOfHighestMean)} (${one.highestMean}); wasted ${percent(ours?.wastedItems ?? Number.NaN)} against ${percent(one.wastedByThriftiest)}`,
  ];
}

function scoreLines(policies: readonly Scores[]): readonly string[] {
  const head = ['mean', 'p10', 'minimum', 'gap', 'wasted', 'false'].map((word) => word.padStart(8)).join('');
  return [
    `    ${''.padEnd(NAME_WIDTH)}${head}`,
    ...policies.map((scores) => {
      const cells = [
        decimal(scores.coreKnownMean),
        decimal(scores.coreKnownP10),
        percent(scores.shareReachingMinimum),
        decimal(scores.gap),
        percent(scores.wastedItems),
        scores.falseMastery === null ? 'none' : percent(scores.falseMastery),
      ];
      return `    ${scores.name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(8)).join('')}`;
    }),
  ];
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
const decimal = (value = Number.NaN) => value.toFixed(1);
