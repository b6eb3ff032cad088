// Which explanation helps: empirical Bayes over the answers that followed (Efron & Morris 1975). What an answer was
// beyond what the model expected is compared among the lessons of one skill, and drawn to their mean the more, the fewer
// answers there are and the less lessons differ at all.
import { BANDS, type LessonUplift } from '../lesson-uplift.ts';

/** The first answer on its skill after a lesson. */
export interface LessonOutcome {
  readonly skill: number;
  /** Hash of the lesson's id. */
  readonly lesson: number;
  readonly band: number;
  /** 1 when right without help, else 0, less the chance that the model gave it. */
  readonly surplus: number;
}

export interface UpliftFit {
  readonly uplift: LessonUplift;
  readonly outcomes: number;
  /** Standard deviations of one answer around its lesson's mean, and of lessons around their skill's. */
  readonly within: number;
  readonly between: number;
}

/** Bands of one lesson are taken to differ less than lessons do: by this share of their variance. */
const BAND_SHARE = 0.25;

interface Sums {
  n: number;
  sum: number;
  squares: number;
}

/** Fits all skills with one measure of how much lessons differ. A skill with one lesson tells nothing of that. */
export function fitUplift(outcomes: readonly LessonOutcome[]): UpliftFit {
  const skills = groupBy(outcomes, ({ skill }) => skill);
  const lessonsOf = new Map([...skills].map(([skill, own]) => [skill, groupBy(own, ({ lesson }) => lesson)]));
  const { within, between } = varianceOf([...lessonsOf.values()]);
  const uplift = new Map<number, readonly number[]>();
  const shrink = (n: number, variance = between) => (variance === 0 ? 0 : variance / (variance + within / n));
  for (const [skill, lessons] of lessonsOf) {
    const all = sumUp(skills.get(skill) ?? []);
    for (const [lesson, own] of lessons) {
      const { n } = sumUp(own);
      const whole = shrink(n) * (meanOf(sumUp(own)) - meanOf(all));
      const inBand = (band: number) => {
        const mine = sumUp(own.filter((one) => one.band === band));
        const others = sumUp((skills.get(skill) ?? []).filter((one) => one.band === band));
        if (mine.n === 0) return whole;
        return whole + shrink(mine.n, between * BAND_SHARE) * (meanOf(mine) - meanOf(others) - whole);
      };
      uplift.set(
        lesson,
        Array.from({ length: BANDS }, (_, band) => 100 * inBand(band)),
      );
    }
  }
  return {
    uplift: between === 0 ? new Map() : uplift,
    outcomes: outcomes.length,
    within: Math.sqrt(within),
    between: Math.sqrt(between),
  };
}

/**
 * Variance within and between lessons by the method of moments for groups of unequal size (Henderson 1953, method 1),
 * skills apart: with n answers of a lesson and N of its skill, Σ n (mean − skill's mean)² is on average
 * within · (lessons − skills) + between · Σ (N − Σ n² / N).
 */
function varianceOf(skills: readonly ReadonlyMap<number, readonly LessonOutcome[]>[]) {
  let residual = 0;
  let spread = 0;
  let [answers, lessonCount, skillCount, weight] = [0, 0, 0, 0];
  for (const lessons of skills) {
    const sums = [...lessons.values()].map(sumUp);
    const all = add(sums);
    for (const one of sums) {
      residual += one.squares - (one.sum * one.sum) / one.n;
      spread += one.n * (meanOf(one) - meanOf(all)) ** 2;
    }
    answers += all.n;
    lessonCount += sums.length;
    skillCount += 1;
    weight += all.n - sums.reduce((sum, { n }) => sum + n * n, 0) / all.n;
  }
  const within = answers > lessonCount ? residual / (answers - lessonCount) : 0;
  const between = weight > 0 ? Math.max(0, (spread - within * (lessonCount - skillCount)) / weight) : 0;
  return { within, between };
}

function groupBy(
  outcomes: readonly LessonOutcome[],
  keyOf: (outcome: LessonOutcome) => number,
): ReadonlyMap<number, LessonOutcome[]> {
  const groups = new Map<number, LessonOutcome[]>();
  for (const outcome of outcomes) {
    const group = groups.get(keyOf(outcome));
    if (group) group.push(outcome);
    else groups.set(keyOf(outcome), [outcome]);
  }
  return groups;
}

function sumUp(outcomes: readonly LessonOutcome[]): Sums {
  const sums = { n: outcomes.length, sum: 0, squares: 0 };
  for (const { surplus } of outcomes) {
    sums.sum += surplus;
    sums.squares += surplus * surplus;
  }
  return sums;
}

function add(parts: readonly Sums[]): Sums {
  const total = (field: keyof Sums) => parts.reduce((sum, part) => sum + part[field], 0);
  return { n: total('n'), sum: total('sum'), squares: total('squares') };
}

const meanOf = ({ n, sum }: Sums): number => (n === 0 ? 0 : sum / n);
