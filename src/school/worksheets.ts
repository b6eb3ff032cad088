// What a sheet of paper asks: questions as the tutor would choose them now, of the kinds that a pencil can answer. A
// sheet is for one learner, or the same one for a group. The same input gives the same sheet on every tablet.
import type { ItemId, SkillId } from '../domain/ids.ts';
import { ITEM_TYPES, type ItemType } from '../domain/item.ts';
import { toSeed } from '../domain/random.ts';
import { itemIdAt } from '../packs/columns.ts';
import { isOpenAt } from '../tutoring/assigned-dates.ts';
import { STANDING } from '../tutoring/beliefs.ts';
import { type Choosing, startChoosing } from '../tutoring/choosing.ts';
import { type Course, skillIdAt } from '../tutoring/course.ts';
import { assignmentsOf } from '../tutoring/fold-teacher.ts';
import { frontierOf } from '../tutoring/frontier.ts';
import { type Aim, aimFor, asksHidden, pickItem, REVIEW_AIM } from '../tutoring/item-choice.ts';
import { hasFlag, type Progress, SKILL_FLAG } from '../tutoring/progress-state.ts';
import { dueForReview } from '../tutoring/review.ts';
import { isLeftForToday } from '../tutoring/stuck.ts';

/** As long as a child of seven works on at a stretch, and as two sides of paper hold in large type. */
export const SHEET_ITEMS = 10;
/** One in so many is a review, as in a turn (tutoring/review.ts). */
const REVIEW_ONE_IN = 5;
/** Questions in a row on one skill; fewer where it is new, since no lesson on paper goes before. */
const OF_A_SKILL = 4;
const OF_A_NEW_SKILL = 2;

/** Kinds that need a picture to point at have no place on paper, or need a finger. */
const ON_PAPER = {
  'choose-one': true,
  'choose-several': true,
  number: true,
  'short-text': true,
  order: true,
  match: true,
  'sort-groups': true,
  'fill-gaps': true,
  'number-line': true,
  'point-picture': false,
  expression: true,
  draw: true,
  'read-aloud': true,
  'write-freely': true,
} as const satisfies Readonly<Record<ItemType, boolean>>;

export interface SheetInput {
  readonly course: Course;
  /** One for each learner who gets this very sheet; at least one. */
  readonly learners: readonly Progress[];
  /** The wall clock; 0 when it is not to be trusted. */
  readonly nowMs: number;
  /** 32 bits of chance. */
  readonly seed: number;
  readonly count: number;
  /** On sheets that lie at home still: they come after all others, as if each had just been asked. */
  readonly printed?: readonly ItemId[];
}

export interface PaperItem {
  readonly row: number;
  readonly item: ItemId;
  /** Names the variant, as everywhere. */
  readonly seed: number;
  readonly skill: SkillId;
}

export const isOnPaper = (type: ItemType): boolean => ON_PAPER[type];

export function worksOnPaper(course: Course, row: number): boolean {
  const type = ITEM_TYPES[course.index.columns.type[row] ?? -1];
  return type !== undefined && isOnPaper(type);
}

/** The variant of an item on a sheet, in 16 bits as on a tablet. */
export function paperSeed(sheetSeed: number, item: ItemId): number {
  return toSeed(`${sheetSeed} ${item}`) >>> 16;
}

/**
 * Chooses the questions of a sheet: what is fading first, to warm up, then what is assigned and what can be learnt now.
 * No item comes twice, nothing that a teacher hides from any of the learners comes. Shorter than asked when the pack
 * has no more, empty when it has nothing that can be asked.
 */
export function chooseSheet(input: SheetInput): readonly PaperItem[] {
  const { course, nowMs, seed, count, printed = [] } = input;
  const group = input.learners.map((progress) =>
    startChoosing({ course, progress, nowMs, seed, unreadable: printed }),
  );
  const taken = new Set<number>();
  const extra = (row: number): number =>
    taken.has(row) || !worksOnPaper(course, row) || group.some((one) => asksHidden(one, row))
      ? Number.POSITIVE_INFINITY
      : 0;
  const take = (skill: number, most: number, aim: Aim | null): void => {
    const lead = leadOf(group, skill);
    for (let n = 0; n < most && taken.size < count; n++) {
      const picked = pickItem(lead, skill, aim ?? aimFor(lead.progress), 'ordinary', extra);
      if (picked === null) return;
      taken.add(picked.row);
    }
  };
  const due = ranked(group.map(dueForReview));
  for (const skill of due.slice(0, Math.floor(count / REVIEW_ONE_IN))) take(skill, 1, REVIEW_AIM);
  const wanted = ranked(group.map(wantedBy));
  for (const skill of wanted) take(skill, isNew(group, skill) ? OF_A_NEW_SKILL : OF_A_SKILL, null);
  for (const skill of wanted) take(skill, count, null);
  for (const skill of due) take(skill, OF_A_SKILL, REVIEW_AIM);
  for (const skill of known(group)) take(skill, OF_A_NEW_SKILL, REVIEW_AIM);
  return [...taken].map((row) => toPaperItem(course, seed, row));
}

/** Skills that the tutor would go on with: assigned ones, then the frontier; walls that are left for today at the end. */
export function wantedBy(choosing: Choosing): readonly number[] {
  const { progress, beliefs, nowMs } = choosing;
  const assigned = assignmentsOf(progress)
    .filter((one) => isOpenAt(one, nowMs) && beliefs.standing[one.skill] !== STANDING.secure)
    .map(({ skill }) => skill)
    .filter((skill) => !hasFlag(progress, skill, SKILL_FLAG.blocked));
  const all = [...new Set([...assigned, ...frontierOf(choosing)])];
  const isWall = (skill: number): boolean => isLeftForToday(choosing, skill);
  return [...all.filter((skill) => !isWall(skill)), ...all.filter(isWall)];
}

function toPaperItem(course: Course, sheetSeed: number, row: number): PaperItem {
  const { columns } = course.index;
  const item = itemIdAt(columns, row);
  return { row, item, seed: paperSeed(sheetSeed, item), skill: skillIdAt(course, columns.skill[row] ?? 0) };
}

/** What most of a group want first: by how many, then by how early it stands on their lists. One list stays as it is. */
function ranked(lists: readonly (readonly number[])[]): readonly number[] {
  const ranks = new Map<number, { wants: number; at: number }>();
  for (const list of lists) {
    for (const [at, skill] of list.entries()) {
      const rank = ranks.get(skill) ?? { wants: 0, at: 0 };
      ranks.set(skill, { wants: rank.wants + 1, at: rank.at + at });
    }
  }
  return [...ranks]
    .sort(([a, one], [b, other]) => other.wants - one.wants || one.at - other.at || a - b)
    .map(([skill]) => skill);
}

/** The learner in the middle of the group on a skill: an item that suits this one is not far off for the others. */
function leadOf(group: readonly Choosing[], skill: number): Choosing {
  const pKnown = (one: Choosing): number => one.beliefs.pKnown[skill] ?? 0;
  const lead = [...group].sort((a, b) => pKnown(a) - pKnown(b))[Math.floor((group.length - 1) / 2)];
  if (lead === undefined) throw new Error('Must have a learner, got none');
  return lead;
}

const isNew = (group: readonly Choosing[], skill: number): boolean =>
  group.every(({ progress }) => progress.skills.answers[skill] === 0 && progress.skills.lessons[skill] === 0);

/** What everybody has, the highest first: for who is through with the pack. */
function known(group: readonly Choosing[]): readonly number[] {
  const [first] = group;
  if (first === undefined) return [];
  const { graph } = first.course;
  return [...graph.order]
    .reverse()
    .filter((skill) => group.every(({ beliefs }) => (beliefs.standing[skill] ?? 0) > STANDING.empty));
}
