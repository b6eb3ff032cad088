// What a class grows towards together, as its teacher set it. It counts what all did and names nobody.

/** Skills that became secure · questions answered · everybody so many questions a day. */
export const GOAL_TYPES = ['fruits', 'questions', 'each-day'] as const;
export type ClassGoalType = (typeof GOAL_TYPES)[number];

export interface ClassGoal {
  readonly type: ClassGoalType;
  readonly count: number;
  /** Wall clock in ms: from when on is counted, and when it is over. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Fruits that the class had when it was set; 0 for the other types. */
  readonly had: number;
}

const COUNT_MOST = 100_000;

/** Null for none: it was ended, or is a type of a later version. */
export function parseClassGoal(value: unknown): ClassGoal | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, count, fromMs, untilMs, had } = value as Readonly<Record<string, unknown>>;
  const known = GOAL_TYPES.find((one) => one === type);
  if (known === undefined || !isCount(count) || count < 1 || !isCount(had)) return null;
  if (!isTime(fromMs) || !isTime(untilMs)) return null;
  return { type: known, count, fromMs, untilMs, had };
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= COUNT_MOST;
const isTime = (value: unknown): value is number => Number.isFinite(value);
