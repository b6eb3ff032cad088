// What a list would change, as a value: nothing is written, nothing is made up. A row is a learner of ours by the id; by
// another system's id together with the name or the class; or by the name in its class. Who has the same name elsewhere
// is somebody else, until a teacher says otherwise.
import type { ClassId, LearnerId } from '../../domain/ids.ts';
import type { Attributes } from '../attributes.ts';
import { cleanName, nameKey } from '../person-name.ts';
import { type ClassRef, createClassFinder } from './class-finder.ts';
import { type RowFault, toFault } from './file-learner.ts';
import { type Match, matchRows, toOwnId } from './matching.ts';
import type { FileList } from './read-class-list.ts';
import type { LearnerHere, RosterHere } from './roster-here.ts';
import { type RowCells, readCells } from './row-cells.ts';

export type PlanStep =
  | {
      readonly type: 'add';
      readonly row: number;
      /** An id of ours that the file brings: the learner keeps it on every tablet that takes the file in. */
      readonly id: LearnerId | null;
      readonly name: string;
      readonly class: ClassRef;
      readonly avatar: number | null;
      readonly language: string | null;
      readonly attributes: Attributes;
    }
  | {
      readonly type: 'change';
      readonly row: number;
      readonly learner: LearnerId;
      readonly change: LearnerChange;
    }
  | { readonly type: 'same'; readonly row: number; readonly learner: LearnerId };

/** Only what becomes different. */
export interface LearnerChange {
  readonly name?: string;
  readonly class?: ClassRef;
  readonly avatar?: number;
  readonly language?: string;
  /** Was taken from the list before and is on it again. */
  readonly archived?: false;
  readonly attributes?: Attributes;
}

export interface RosterPlan {
  /** To be made; a `ClassRef` names one by its place here. */
  readonly newClasses: readonly string[];
  /** One a row that is taken, in the order of the file. */
  readonly steps: readonly PlanStep[];
  /** In order of rows. */
  readonly faults: readonly RowFault[];
  /** Of a class whose list this seems to be, and not on it. They stay unless the teacher says otherwise. */
  readonly gone: readonly LearnerId[];
}

/** Rows without a class are of `into`, the class whose list is open; without one they are left out. */
export function planRoster(list: FileList, here: RosterHere, into: ClassId | null): RosterPlan {
  const matching = matchRows(list.learners, here, into);
  const classes = createClassFinder(here.classes, into);
  const steps: PlanStep[] = [];
  const faults = [...list.faults, ...matching.faults];
  const elsewhere = createElsewhere(here, matching.matched);
  for (const match of matching.rows) {
    const { row, learner } = match;
    const found = classes.find(row, learner);
    if (typeof found === 'string') {
      faults.push(toFault(row.row, found, row.className || row.name));
      continue;
    }
    const cells = readCells(row, learner, here.fields);
    faults.push(...cells.faults);
    if (learner) steps.push(toChangeStep(match, learner, found, cells));
    else {
      const other = elsewhere(row.name);
      if (other !== undefined) faults.push(toFault(row.row, 'name-elsewhere', other));
      steps.push(toAddStep(match, found, cells));
    }
  }
  return {
    newClasses: classes.made(),
    steps,
    faults: faults.sort((a, b) => a.row - b.row),
    gone: findGone(here, steps),
  };
}

function toAddStep({ row: { row, name, id } }: Match, inClass: ClassRef, cells: RowCells): PlanStep {
  const { avatar, language, attributes } = cells;
  return { type: 'add', row, id: toOwnId(id), name, class: inClass, avatar, language, attributes };
}

/** Whoever is not known by our own id keeps the spelling that is here, and gets another name only. */
function toChangeStep(
  { row, isByOwnId }: Match,
  learner: LearnerHere,
  to: ClassRef,
  cells: RowCells,
): PlanStep {
  const { avatar, language, attributes } = cells;
  const known = cleanName(learner.name);
  const differs = isByOwnId ? row.name !== known : nameKey(row.name) !== nameKey(known);
  const isRenamed = row.name !== '' && differs;
  const isMoved = !('id' in to) || to.id !== learner.class;
  const change: LearnerChange = {
    ...(isRenamed && { name: row.name }),
    ...(isMoved && { class: to }),
    ...(avatar !== null && { avatar }),
    ...(language !== null && { language }),
    ...(learner.archived && { archived: false }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
  const isSame = Object.keys(change).length === 0;
  return isSame
    ? { type: 'same', row: row.row, learner: learner.id }
    : { type: 'change', row: row.row, learner: learner.id, change };
}

/** Names the class in which somebody of that name is whom no row is about. */
function createElsewhere({ classes, learners }: RosterHere, matched: ReadonlySet<LearnerId>) {
  const open = new Map(classes.filter((one) => !one.archived).map(({ id, name }) => [id, name]));
  const names = new Map<string, string>();
  for (const one of learners) {
    const own = one.class && open.get(one.class);
    if (own !== undefined && !one.archived && !matched.has(one.id)) names.set(nameKey(one.name), own);
  }
  return (name: string): string | undefined => names.get(nameKey(name));
}

/** A file that has half of a class, or more, is its list: who is not on it may have left the school. */
function findGone({ classes, learners }: RosterHere, steps: readonly PlanStep[]): readonly LearnerId[] {
  const named = new Set(steps.map((step) => (step.type === 'add' ? null : step.learner)));
  return classes.flatMap(({ id, archived }) => {
    const there = archived ? [] : learners.filter((one) => one.class === id && !one.archived);
    const missing = there.filter((one) => !named.has(one.id));
    return missing.length * 2 > there.length ? [] : missing.map((one) => one.id);
  });
}
