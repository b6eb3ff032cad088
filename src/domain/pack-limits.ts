// In which packs a learner practises, as a teacher said of the learner or of the class.
import type { EventHeader } from './event.ts';
import type { ClassId, LearnerId, PackId } from './ids.ts';

/** Between these times; 0 for no bound on that side. Without packs it is none. */
export interface PackLimit {
  readonly packs: readonly PackId[];
  readonly fromMs: number;
  readonly untilMs: number;
}

interface SaidPacks extends EventHeader {
  readonly packs?: readonly PackId[];
  readonly packsFromMs?: number;
  readonly packsUntilMs?: number;
}

/** Undefined where nothing is said of packs. Dates of a tablet whose clock was wrong mean nothing elsewhere. */
export function toPackLimit(event: SaidPacks): PackLimit | undefined {
  const { packs, packsFromMs = 0, packsUntilMs = 0, clockSuspect } = event;
  if (packs === undefined) return undefined;
  const isTimed = clockSuspect !== true;
  return {
    packs: [...new Set(packs)],
    fromMs: isTimed ? packsFromMs : 0,
    untilMs: isTimed ? packsUntilMs : 0,
  };
}

/** Null for every pack that is there. */
export function packsAt(limit: PackLimit | undefined, nowMs: number): readonly PackId[] | null {
  if (limit === undefined || limit.packs.length === 0) return null;
  const { fromMs, untilMs } = limit;
  return fromMs <= nowMs && (untilMs === 0 || nowMs < untilMs) ? limit.packs : null;
}

interface Limited {
  readonly packs: PackLimit | undefined;
}

/** As the roster has them. */
interface LimitedSchool {
  readonly learners: ReadonlyMap<LearnerId, Limited & { readonly class: ClassId | undefined }>;
  readonly classes: ReadonlyMap<ClassId, Limited>;
}

/** The learner's own before the class's; null for every pack that is there. */
export function packsOf(
  { learners, classes }: LimitedSchool,
  learner: LearnerId,
  nowMs: number,
): readonly PackId[] | null {
  const found = learners.get(learner);
  const own = packsAt(found?.packs, nowMs);
  if (own !== null || found?.class === undefined) return own;
  return packsAt(classes.get(found.class)?.packs, nowMs);
}
