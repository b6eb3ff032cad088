// What surrounds every event: whose it is and when it was.

import { type BitCoder, codeFlag, codeTree } from '../../domain/coding/bit-coder.ts';
import { codeNumber, codeSigned, NUMBER } from '../../domain/coding/code-number.ts';
import type { ChunkState } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';

/** An event's time is written in these; the device rounds to them. */
export const TICK_MS = 100;
/** Response times are written in these. */
const RESPONSE_TICKS_A_TICK = 10;
const MOST_WALL_MS = 36 ** 9 - 1;
const COUNTERS = 36 ** 4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ID_LETTERS = 22;
/** Decisions on a learner's number that are learned. */
const LEARNED_BITS = 10;

export interface Clock {
  wallMs: number;
  hlcMs: number;
  hlcCounter: number;
}

/** Codes the learner and makes it the state's; true when it is another than before. */
export function codeLearner(coder: BitCoder, state: ChunkState, kind: number, learner: string): boolean {
  if (codeFlag(coder, CONTEXT.sameLearner + kind, learner === state.learner)) return false;
  state.learner = codeOtherLearner(coder, state, kind, learner);
  state.current = state.of(state.learner);
  return true;
}

function codeOtherLearner(coder: BitCoder, state: ChunkState, kind: number, learner: string): string {
  if (codeFlag(coder, CONTEXT.noLearner + kind, learner === '')) return '';
  const { learners, learnerNumbers } = state.lexicon;
  const known = coder.writes ? learnerNumbers.get(learner) : 0;
  if (codeFlag(coder, CONTEXT.learnerKnown, known !== undefined)) {
    const at = codePlace(coder, learners.length, known ?? 0);
    const found = learners[at];
    if (found === undefined) coder.spoil();
    return found ?? '';
  }
  const list = state.spelledLearners;
  const before = coder.writes ? list.indexOf(learner) : 0;
  const at = codeNumber(coder, CONTEXT.learnerSpelled, before < 0 ? list.length : before);
  const found = list[at];
  if (found !== undefined) return found;
  if (at > list.length) coder.spoil();
  const spelled = codeLetters(coder, learner);
  list.push(spelled);
  return spelled;
}

/** The high bits are learned: the learners of one class stand together. */
function codePlace(coder: BitCoder, size: number, value: number): number {
  const bits = size < 2 ? 0 : 32 - Math.clz32(size - 1);
  const noise = Math.max(0, bits - LEARNED_BITS);
  const high = codeTree(coder, CONTEXT.learner, bits - noise, value >>> noise);
  return (high << noise) | coder.uniform(1 << noise, value & ((1 << noise) - 1));
}

function codeLetters(coder: BitCoder, id: string): string {
  let letters = '';
  for (let at = 0; at < ID_LETTERS; at++) {
    letters += LETTERS[coder.uniform(64, coder.writes ? LETTERS.indexOf(id[at] ?? 'A') : 0)];
  }
  return letters;
}

/** Codes the wall clock from the event before, given what is known of the time between. */
export function codeWall(
  coder: BitCoder,
  state: ChunkState,
  event: { readonly kind: number; readonly other: boolean; readonly responseTicks: number },
  wallMs: number,
): number {
  const remainder = wallMs % TICK_MS;
  const isOff = codeFlag(coder, CONTEXT.offGrid + event.kind, remainder !== 0);
  const off = isOff ? coder.uniform(TICK_MS, remainder) : 0;
  const at = event.kind * 2 + (event.other ? 1 : 0);
  const expected = state.ticks + Math.round(event.responseTicks / RESPONSE_TICKS_A_TICK);
  const ticks = (wallMs - remainder) / TICK_MS;
  const gap = codeSigned(coder, CONTEXT.gapSign + at, CONTEXT.gap + at * NUMBER, ticks - expected);
  state.ticks = expected + gap;
  const coded = state.ticks * TICK_MS + off;
  if (coded < 0 || !Number.isSafeInteger(coded)) coder.spoil();
  return coded;
}

/** Codes the logical clock, which is as `tickHlc` makes it from the one before, but for what came from others. */
export function codeHlc(coder: BitCoder, state: ChunkState, clock: Clock, suspect: boolean): void {
  const ahead = !suspect && clock.wallMs > state.hlcMs;
  const carries = state.hlcCounter + 1 === COUNTERS;
  const first = state.hlcMs < 0;
  const ms = ahead || first ? clock.wallMs : state.hlcMs + (carries ? 1 : 0);
  const counter = ahead || first || carries ? 0 : state.hlcCounter + 1;
  const asTicked = clock.hlcMs === ms && clock.hlcCounter === counter;
  if (codeFlag(coder, CONTEXT.hlcAsTicked + (suspect ? 1 : 0), asTicked)) {
    clock.hlcMs = ms;
    clock.hlcCounter = counter;
  } else {
    clock.hlcMs = codeNumber(coder, CONTEXT.hlcMs, clock.hlcMs);
    clock.hlcCounter = codeNumber(coder, CONTEXT.hlcCounter, clock.hlcCounter);
  }
  if (clock.hlcMs > MOST_WALL_MS || clock.hlcCounter >= COUNTERS) coder.spoil();
  state.hlcMs = clock.hlcMs;
  state.hlcCounter = clock.hlcCounter;
}

export function codeSuspect(coder: BitCoder, before: boolean, suspect: boolean): boolean {
  return codeFlag(coder, CONTEXT.suspect + (before ? 1 : 0), suspect);
}
