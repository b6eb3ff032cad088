// A plan as a screen shows it before anything is written: how many first, then who, then what is wrong in which row.
import { crc32 } from '../../domain/crc32.ts';
import { encodeUtf8 } from '../../packs/utf8.ts';
import type { ClassRef } from './class-finder.ts';
import { LEFT_OUT, type RowFault, type RowFaultCode } from './file-learner.ts';
import type { PlanStep, RosterPlan } from './plan.ts';
import type { RosterHere } from './roster-here.ts';

/** What happens to whom; a learner who changes in several ways is counted where the list is first. */
export type ChangeKind = 'added' | 'moved' | 'back' | 'changed' | 'gone';

export interface DryRun {
  /** Names what was seen: another plan has another one. */
  readonly seen: string;
  /** Rows that say nothing new. */
  readonly same: number;
  readonly leftOut: number;
  readonly newClasses: readonly string[];
  /** Only kinds that happen, in the order of ChangeKind. */
  readonly changes: readonly ChangeGroup[];
  /** Rows that are left out first. */
  readonly faults: readonly FaultGroup[];
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly count: number;
  /** The first of them; `class` is where they are afterwards, empty where that is not known. */
  readonly people: readonly { readonly name: string; readonly class: string }[];
}

export interface FaultGroup {
  readonly code: RowFaultCode;
  readonly leftOut: boolean;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly Omit<RowFault, 'code'>[];
}

const KINDS = ['added', 'moved', 'back', 'changed', 'gone'] as const satisfies readonly ChangeKind[];
/** More than these nobody reads on a tablet. */
const MOST_PEOPLE = 60;
const MOST_ROWS = 30;

export function toDryRun(plan: RosterPlan, here: RosterHere): DryRun {
  const people = toPeople(plan, here);
  const faults = groupFaults(plan.faults);
  return {
    seen: seenOf(plan),
    same: plan.steps.filter(({ type }) => type === 'same').length,
    leftOut: new Set(plan.faults.filter(({ code }) => LEFT_OUT.has(code)).map(({ row }) => row)).size,
    newClasses: plan.newClasses,
    changes: KINDS.flatMap((kind) => {
      const all = people.filter((one) => one.kind === kind);
      const first = all.slice(0, MOST_PEOPLE).map(({ name, className }) => ({ name, class: className }));
      return all.length === 0 ? [] : [{ kind, count: all.length, people: first }];
    }),
    faults,
  };
}

/** The same plan made of the same file a moment later is the same. */
export function seenOf({ newClasses, steps, gone }: RosterPlan): string {
  return crc32(encodeUtf8(JSON.stringify([newClasses, steps, gone]))).toString(16);
}

interface Person {
  readonly kind: ChangeKind;
  readonly name: string;
  readonly className: string;
}

function toPeople({ steps, gone, newClasses }: RosterPlan, here: RosterHere): readonly Person[] {
  const learners = new Map(here.learners.map((one) => [one.id, one]));
  const classes = new Map(here.classes.map(({ id, name }) => [id, name]));
  const nameOf = (to: ClassRef) => ('id' in to ? classes.get(to.id) : newClasses[to.made]) ?? '';
  const toPerson = (step: PlanStep): readonly Person[] => {
    if (step.type === 'same') return [];
    if (step.type === 'add') return [{ kind: 'added', name: step.name, className: nameOf(step.class) }];
    const { change } = step;
    const known = learners.get(step.learner);
    const to = change.class ?? (known?.class ? { id: known.class } : null);
    return [
      { kind: kindOf(change), name: change.name ?? known?.name ?? '', className: to ? nameOf(to) : '' },
    ];
  };
  const left = gone.map((id): Person => {
    const known = learners.get(id);
    return {
      kind: 'gone',
      name: known?.name ?? '',
      className: (known?.class && classes.get(known.class)) ?? '',
    };
  });
  return [...steps.flatMap(toPerson), ...left];
}

function kindOf({ class: to, archived }: Extract<PlanStep, { type: 'change' }>['change']): ChangeKind {
  if (to !== undefined) return 'moved';
  return archived === undefined ? 'changed' : 'back';
}

function groupFaults(faults: readonly RowFault[]): readonly FaultGroup[] {
  const groups = new Map<RowFaultCode, RowFault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.code) ?? [];
    group.push(fault);
    groups.set(fault.code, group);
  }
  const all = [...groups].map(([code, rows]) => ({
    code,
    leftOut: LEFT_OUT.has(code),
    count: rows.length,
    rows: rows.slice(0, MOST_ROWS).map(({ row, said, first }) => ({ row, said, first })),
  }));
  return all.sort((a, b) => Number(b.leftOut) - Number(a.leftOut));
}
