// When a learner is asked about the own learning: seldom, at questions where it teaches something, less as it is done
// well. Sources and reasons: docs/decisions/self-regulation.md.
import type { Reason } from '../domain/event.ts';
import type { Item } from '../domain/item.ts';
import { BACK_QUESTIONS, type BackQuestion, type Strategy } from '../domain/self-asked.ts';
import { stageOf } from './autonomy.ts';
import { isGentle } from './gentle-turn.ts';
import { COUNT, countOf, type Progress } from './progress-state.ts';

/** In a turn before «how sure are you?» is asked first, between two of them, and of them at most. */
const SURE_FIRST = 2;
const SURE_EVERY = 3;
const SURE_MOST = 3;
/** Whose last judgements were right as often as this, of so many, is asked once in every third turn. */
const WELL = { least: 6, rightOf5: 4 } as const;
const WELL_EVERY_TURNS = 3;
/** First tries in this pack before anybody is asked how sure they are, or what they will try. */
const ANSWERS_LEAST = { sure: 30, try: 10 } as const;
/** First tries missed in a row, this one included, from which a way is asked for. */
const MISSES = 2;
/** Asked for so often in a turn at most; the ways stay behind the helping hand. */
export const TRIES_MOST = 2;
export const STRATEGIES_SHOWN = 3;

/** Where it is not known before whether one can: no first questions, no lesson's check, no part of a story. */
const TELLING: ReadonlySet<Reason['code']> = new Set([
  ...(['in-zone', 'review', 'chosen', 'planned', 'assigned', 'challenge', 'nothing-better'] as const),
]);

/** The question that stands on the screen. */
export interface Standing {
  readonly attempt: number;
  readonly hintsShown: number;
  readonly reason: Reason;
}

/** Whether «how sure are you?» comes before this answer is looked at. Between choosing and answering nothing moves it. */
export function asksSure(progress: Progress, { attempt, hintsShown, reason }: Standing): boolean {
  if (attempt > 1 || hintsShown > 0 || !TELLING.has(reason.code)) return false;
  if (stageOf(progress) === 1 || countOf(progress, COUNT.answers) < ANSWERS_LEAST.sure) return false;
  const since = countOf(progress, COUNT.turnItems) - SURE_FIRST;
  if (since < 0 || since % SURE_EVERY !== 0) return false;
  const asked = since / SURE_EVERY;
  if (!judgesSurely(progress)) return asked < SURE_MOST;
  return asked === 0 && countOf(progress, COUNT.turns) % WELL_EVERY_TURNS === 0;
}

/** Lately four of five judgements were right: asking goes on as a check alone. */
export function judgesSurely(progress: Progress): boolean {
  const of = countOf(progress, COUNT.judged);
  return of >= WELL.least && 5 * countOf(progress, COUNT.judgedWell) >= WELL.rightOf5 * of;
}

/** Whether «what will you try?» comes by itself. Who plans the week looks for a way without being asked. */
export function asksStrategy(
  progress: Progress,
  { attempt }: Pick<Standing, 'attempt'>,
  tried: number,
): boolean {
  if (attempt < 2 || tried >= TRIES_MOST || stageOf(progress) === 3) return false;
  if (countOf(progress, COUNT.answers) < ANSWERS_LEAST.try) return false;
  return countOf(progress, COUNT.missRun) >= MISSES;
}

/** What the tablet can do for a way, here and now. */
export interface Means {
  readonly hasExample: boolean;
  readonly hasHint: boolean;
  readonly isPair: boolean;
}

/** Three ways that fit the question, other ones next time; what the tablet itself can do comes first. */
export function strategiesFor(item: Item, means: Means, turns: number): readonly Strategy[] {
  const done: Strategy[] = [];
  if (means.hasExample) done.push('example');
  else if (means.hasHint) done.push('hint');
  const own: Strategy[] = ['again', ...(hasNumbers(item) ? (['draw', 'smaller'] as const) : []), 'tell'];
  const turned = own.map((_, at) => own[(at + turns) % own.length] ?? 'again');
  const near: Strategy[] = means.isPair ? ['partner'] : [];
  return [...done, ...near, ...turned, ...(means.isPair ? [] : (['partner'] as const))].slice(
    0,
    STRATEGIES_SHOWN,
  );
}

function hasNumbers({ type }: Item): boolean {
  return type === 'number' || type === 'number-line' || type === 'expression';
}

/** Turns before anybody is asked; then, by stage, each so many turns; and none of a turn that was hardly worked in. */
const BACK_FIRST = 3;
const BACK_ITEMS = 5;
const BACK_EVERY = { 1: 2, 2: 1, 3: 2 } as const;

/** Which question comes back at the end of this turn, of all packs; null for none, and in a gentle turn. */
export function asksBack(courses: readonly Progress[]): BackQuestion | null {
  const [most] = [...courses].sort((a, b) => countOf(b, COUNT.turnItems) - countOf(a, COUNT.turnItems));
  if (most === undefined || countOf(most, COUNT.turnItems) < BACK_ITEMS || isGentle(most)) return null;
  const turns = countOf(most, COUNT.turns);
  const every = BACK_EVERY[stageOf(most)];
  if (turns < BACK_FIRST || turns % every !== 0) return null;
  return BACK_QUESTIONS[Math.floor(turns / every) % BACK_QUESTIONS.length] ?? null;
}
