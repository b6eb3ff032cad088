// The class picture's columns and cells, from what is believed of each learner. Cost of a row O(skills + links).
import type { PackId, SkillId } from '../domain/ids.ts';
import { DAY_MS } from '../domain/time.ts';
import { believeAt, STANDING } from '../tutoring/beliefs.ts';
import { type Course, skillIdAt } from '../tutoring/course.ts';
import { growthOf } from '../tutoring/growth.ts';
import { ordinaryCount } from '../tutoring/item-index.ts';
import { type Progress, SKILL_FLAG } from '../tutoring/progress-state.ts';
import {
  CELL_GROWTHS,
  CELL_WORDS,
  type CellWord,
  type CoreOverTime,
  type PictureCells,
  type PicturePack,
} from './class-picture.ts';

const MINUTE_MS = 60_000;

/** A moment, and how many minutes the wall clock is behind UTC where the tablet is (`Date.getTimezoneOffset`). */
export interface Moment {
  readonly nowMs: number;
  readonly zoneMinutes: number;
}

/** Days since 1970 by the wall clock; 0 for a time that is not known. */
export function dayAt(ms: number, { zoneMinutes }: Pick<Moment, 'zoneMinutes'>): number {
  return ms <= 0 ? 0 : Math.floor((ms - zoneMinutes * MINUTE_MS) / DAY_MS);
}

export interface PackWords {
  readonly pack: PackId;
  readonly title: string;
  readonly skill: (skill: SkillId) => string;
}

export function toPicturePack(course: Course, words: PackWords): PicturePack {
  const { order, core } = course.graph;
  return {
    pack: words.pack,
    title: words.title,
    columns: order.map((place) => {
      const skill = skillIdAt(course, place);
      const counted = ordinaryCount(course.index, place) > 0;
      return { pack: words.pack, skill, title: words.skill(skill), core: core[place] ?? false, counted };
    }),
  };
}

/** In the order of the pack's columns. */
export function toCells(
  course: Course,
  progress: Progress,
  core: CoreOverTime,
  moment: Moment,
): PictureCells {
  const beliefs = believeAt(course, progress, moment.nowMs);
  const { order } = course.graph;
  const { lastMinute, flags } = progress.skills;
  const cells = emptyCells(order.length, core);
  for (const [at, skill] of order.entries()) {
    cells.growths[at] = CELL_GROWTHS.indexOf(growthOf(progress, beliefs, skill));
    cells.said[at] = CELL_WORDS.indexOf(wordOf(flags[skill] ?? 0));
    cells.stands[at] = (beliefs.standing[skill] ?? 0) >= STANDING.presumed ? 1 : 0;
    cells.percents[at] = Math.round(100 * (beliefs.pKnown[skill] ?? 0));
    cells.days[at] = dayAt((lastMinute[skill] ?? 0) * MINUTE_MS, moment);
  }
  return cells;
}

/** Views over one buffer: what crosses to the page is one piece a learner and not five. */
function emptyCells(count: number, core: CoreOverTime): PictureCells {
  const buffer = new ArrayBuffer(6 * count);
  const bytes = (from: number) => new Uint8Array(buffer, from * count, count);
  return {
    days: new Uint16Array(buffer, 0, count),
    growths: bytes(2),
    said: bytes(3),
    stands: bytes(4),
    percents: bytes(5),
    core,
  };
}

function wordOf(flags: number): CellWord {
  if ((flags & SKILL_FLAG.saidKnown) !== 0) return 'known';
  if ((flags & SKILL_FLAG.saidNotKnown) !== 0) return 'not-known';
  return (flags & SKILL_FLAG.blocked) !== 0 ? 'blocked' : 'none';
}
