// Who of a class has the minimum, the core skills, and who will not have it by a date at the pace of the last weeks.
// An estimate for planning minutes, not a mark of a child. Plain arithmetic:
//   pace = (gained + classPace × 60) / (minutes + 60)         core skills a practised minute, drawn to the class's
//   classPace = all gained / all minutes                      of those who still lack something or gained something
//   minutes needed = missing / pace;  there in time: minutes needed ≤ minutes a week × weeks left
// The pace is the mean of what a gain a minute may be, after `gained` in `minutes`, when before that it was thought to be
// the class's with the weight of an hour (Poisson gains, gamma prior; Gelman et al., Bayesian Data Analysis, 2.6).
import type { LearnerId } from '../domain/ids.ts';
import { type GridRow, PACE_WEEKS, type PictureGrid } from './class-picture.ts';

/** So many minutes of practice say as much as the class does. */
const CLASS_WEIGHT_MINUTES = 60;
/** With less practice of the whole class in these weeks nothing is foretold. */
const CLASS_LEAST_MINUTES = 60;
/** Beyond, time on a tablet alone is no answer. */
export const MINUTES_A_WEEK_MOST = 300;
/** Nobody plans a week by the minute. */
const MINUTES_STEP = 5;

export interface Standing {
  readonly learner: GridRow['learner'];
  /** Core skills that are missing. */
  readonly missing: number;
  readonly minutesAWeek: number;
  /** To be there in time; null where more than MINUTES_A_WEEK_MOST would be needed, or where nothing can be said. */
  readonly neededAWeek: number | null;
}

/** Everybody whose work was read is in one of them, who lacks most first. */
export interface Adequacy {
  readonly there: readonly Standing[];
  readonly onTheWay: readonly Standing[];
  readonly willNot: readonly Standing[];
  /** Too little was practised lately to say. */
  readonly tooEarly: readonly Standing[];
}

interface Lately {
  readonly learner: GridRow['learner'];
  readonly missing: number;
  readonly gained: number;
  readonly minutes: number;
  readonly weeks: number;
}

/** `weeksLeft` above 0. */
export function adequacyOf(grid: Pick<PictureGrid, 'rows' | 'coreCount'>, weeksLeft: number): Adequacy {
  const all = grid.rows.flatMap((row) => (row.cells ? [toLately(row, grid.coreCount)] : []));
  const class_ = classPace(all);
  const found = { there: [], onTheWay: [], willNot: [], tooEarly: [] } as Record<keyof Adequacy, Standing[]>;
  for (const one of [...all].sort((a, b) => b.missing - a.missing || byId(a.learner.id, b.learner.id))) {
    const minutesAWeek = one.minutes / one.weeks;
    const about = { learner: one.learner, missing: one.missing, minutesAWeek };
    if (one.missing === 0) found.there.push({ ...about, neededAWeek: 0 });
    else if (class_ === null) found.tooEarly.push({ ...about, neededAWeek: null });
    else {
      const needed = one.missing / paceOf(one, class_) / weeksLeft;
      const part = needed <= minutesAWeek ? found.onTheWay : found.willNot;
      part.push({ ...about, neededAWeek: toPlanned(needed) });
    }
  }
  return found;
}

function toLately({ learner, core, overTime, time }: GridRow, coreCount: number): Lately {
  const practised = overTime?.practised ?? [];
  const before = practised.at(-2 - PACE_WEEKS) ?? 0;
  const gained = Math.max(0, (practised.at(-1) ?? 0) - before);
  return { learner, missing: coreCount - core, gained, ...time };
}

/** Core skills a minute; null when too little was practised to say. Who had all along has nothing left to gain. */
function classPace(all: readonly Lately[]): number | null {
  const counted = all.filter(({ missing, gained }) => missing > 0 || gained > 0);
  const minutes = counted.reduce((sum, one) => sum + one.minutes, 0);
  const gained = counted.reduce((sum, one) => sum + one.gained, 0);
  return minutes < CLASS_LEAST_MINUTES ? null : gained / minutes;
}

/** 0 only when nobody of the class gained anything. */
export function paceOf({ gained, minutes }: Pick<Lately, 'gained' | 'minutes'>, class_: number): number {
  return (gained + class_ * CLASS_WEIGHT_MINUTES) / (minutes + CLASS_WEIGHT_MINUTES);
}

function toPlanned(minutes: number): number | null {
  const planned = Math.ceil(minutes / MINUTES_STEP) * MINUTES_STEP;
  return planned <= MINUTES_A_WEEK_MOST ? planned : null;
}

const byId = (a: LearnerId, b: LearnerId): number => (a < b ? -1 : Number(a > b));
