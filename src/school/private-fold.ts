// What a learner said to the teacher alone, folded once it is opened: the wish to talk, and turns in a row that felt hard.
// One learner's words, in the order of the log. Nothing is made of them beyond what was said.
import type { Feeling, PrivateNeed, PrivateReply, PrivateWord } from '../domain/private-words.ts';
import { DAY_MS } from '../domain/time.ts';
import type { Need } from '../tutoring/needs.ts';

/** A word, and when it was said; 0 where the clock was not to be trusted. */
export interface SaidWord {
  readonly word: PrivateWord;
  readonly atMs: number;
}

/** The learner wants to talk; what about is not asked. */
export interface TalkNeed {
  readonly code: 'wants-to-talk';
  readonly sinceMs: number;
  /** How often it was said since it was last talked about. */
  readonly times: number;
}

type LowNeed = Extract<Need, { readonly code: 'feeling-low' }>;

/** The same rule as for what was said before it was sealed (tutoring/needs.ts). */
const LOW_TURNS = 3;
const LOW_DAYS = 14;
const LATER_DAYS: Readonly<Record<Exclude<PrivateReply, 'done' | 'shown-again'>, number>> = {
  tomorrow: 1,
  'next-week': 7,
};

/** The start of the day so many days after a time, by the tablet's calendar. */
export type StartOfDay = (atMs: number, days: number) => number;

/** What the teacher is told now. The wish to talk stands until the teacher says that it was talked about. */
export function privateNeeds(
  said: readonly SaidWord[],
  nowMs: number,
  startOfDay: StartOfDay,
): readonly (TalkNeed | LowNeed)[] {
  return [...talkNeed(said), ...lowNeed(said, nowMs)].filter(
    ({ code }) => !isReplied(said, code, nowMs, startOfDay),
  );
}

/** Whether the teacher has answered and nothing was said since. Talked about, low turns are told again after two weeks. */
export function isReplied(
  said: readonly SaidWord[],
  need: PrivateNeed,
  nowMs: number,
  startOfDay: StartOfDay,
): boolean {
  const at = said.findLastIndex(({ word }) => word.type === 'replied' && word.to === need);
  const reply = said[at];
  if (reply?.word.type !== 'replied') return false;
  const { as } = reply.word;
  if (as === 'shown-again') return false;
  if (as !== 'done') {
    const untilMs = startOfDay(reply.atMs, LATER_DAYS[as]);
    // A word by a clock far ahead hides nothing.
    return nowMs < untilMs && untilMs - nowMs <= (LATER_DAYS[as] + 1) * DAY_MS;
  }
  const isNew = said.slice(at + 1).some(({ word }) => isOf(word, need));
  return !isNew && (need === 'wants-to-talk' || nowMs - reply.atMs < LOW_DAYS * DAY_MS);
}

function talkNeed(said: readonly SaidWord[]): readonly TalkNeed[] {
  let asked: readonly SaidWord[] = [];
  let before: readonly SaidWord[] = [];
  for (const one of said) {
    const { word } = one;
    if (word.type === 'wants-to-talk') asked = [...asked, one];
    if (word.type !== 'replied' || word.to !== 'wants-to-talk') continue;
    if (word.as === 'done') [before, asked] = [asked, []];
    // The answer was taken back: what was said before it stands again.
    if (word.as === 'shown-again' && asked.length === 0) [asked, before] = [before, []];
  }
  const [first] = asked;
  return first ? [{ code: 'wants-to-talk', sinceMs: first.atMs, times: asked.length }] : [];
}

/** One feeling a turn: what was said again of a turn takes the place of what was said first. */
export function feelingsAtEnd(said: readonly SaidWord[]): readonly SaidWord[] {
  const ends: SaidWord[] = [];
  for (const one of said) {
    if (one.word.type !== 'left') continue;
    if (one.word.again) ends.pop();
    ends.push(one);
  }
  return ends;
}

/** What was said at the start and at the end of a turn belongs together when no more lies between than a long turn. */
const TURN_MOST_MS = 2 * 3_600_000;

/** Turns of which anything was said, in order. */
export function feltTurns(
  said: readonly SaidWord[],
): { atMs: number; came: Feeling | null; left: Feeling | null }[] {
  const turns: { atMs: number; came: Feeling | null; left: Feeling | null }[] = [];
  for (const { word, atMs } of said) {
    const last = turns.at(-1);
    if (word.type === 'came') turns.push({ atMs, came: word.feeling, left: null });
    if (word.type !== 'left') continue;
    const isSame =
      last !== undefined && (word.again || last.left === null) && atMs - last.atMs <= TURN_MOST_MS;
    if (isSame) last.left = word.feeling;
    else turns.push({ atMs, came: null, left: word.feeling });
  }
  return turns;
}

function lowNeed(said: readonly SaidWord[], nowMs: number): readonly LowNeed[] {
  const ends = feelingsAtEnd(said);
  const run = ends.slice(ends.findLastIndex(({ word }) => !isLow(word)) + 1);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < LOW_TURNS) return [];
  if (last.atMs > 0 && nowMs - last.atMs >= LOW_DAYS * DAY_MS) return [];
  return [{ code: 'feeling-low', sinceMs: first.atMs, turns: run.length }];
}

const isLow = (word: PrivateWord): boolean => word.type === 'left' && word.feeling === 1;

function isOf(word: PrivateWord, need: PrivateNeed): boolean {
  return need === 'wants-to-talk' ? word.type === 'wants-to-talk' : isLow(word);
}
