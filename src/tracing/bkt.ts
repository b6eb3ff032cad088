// Bayesian knowledge tracing, a skill at a time, with forgetting over days and from answer to answer, guess and slip
// by item. It is what a teacher sees. State per skill: P(known) in 1/65535, evidence in 1/64, minute of the last
// practice, spaced successes.

import { forgottenShare, growBy, learnFrom, predictRight, toInterval } from './bkt-formulas.ts';
import { NO_EASE, oddsOf, shiftBy } from './bkt-grid.ts';
import { DEFAULT_SKILL, guessOf, type SkillParameters, slipOf } from './bkt-parameters.ts';
import { evidenceOf, isRapid, RAPID_MS } from './evidence.ts';
import { type BktItems, NOTHING_FITTED } from './fitted-bkt.ts';
import type { Attempt, ItemFacts, LearnerModel, Mastery, Skills } from './learner-model.ts';
import { createPackedState, type PackedState } from './packed-state.ts';

const SCALE = 65535;
/** P(known) stays within [0.005, 0.995], so that two misses always count, however long the run before them. */
const LEAST = 328;
const MOST = 65207;
const EVIDENCE_SCALE = 64;
const MINUTE_MS = 60_000;
/** Times whose minutes no 32 bits hold (after the year 6000) are not known. */
const END_OF_TIME_MS = 2 ** 31 * MINUTE_MS;
const MINUTES_A_DAY = 1440;
/** A success counts as spaced when at least this long after the last practice: a night, not a recess. */
const SPACED_MINUTES = 720;
const SPACED_MOST = 6;
/** P(learnt) from an explanation is this many times that from an answer; ours, until lessons are fitted. */
const LESSON_LEARN = 1.5;
/** Believed of a skill that the pack does not have; nothing is ever stored for it. */
const UNKNOWN_SKILL = 0.5;
const ORDINARY_DIFFICULTY = 3;
const NO_TYPE = 255;

/** Makes the model of a pack; `parameters` one a skill, `fitted` what is known of its items, both in pack order. */
export function createBkt(
  parameters: readonly SkillParameters[],
  items: ItemFacts,
  fitted: BktItems = NOTHING_FITTED,
): LearnerModel {
  const n = parameters.length;
  const shape = { words: n, singles: 0, halves: 2 * n, bytes: n };

  function createState(): PackedState {
    const state = createPackedState(shape);
    for (const [skill, { prior }] of parameters.entries()) state.halves[skill] = toStored(prior);
    return state;
  }

  /** P(known) in 1/65535 at a minute, forgetting included; rounded as it would be stored. */
  function fadedAt(state: PackedState, skill: number, minute: number): number {
    const stored = state.halves[skill] ?? LEAST;
    const last = state.words[skill] ?? 0;
    if (minute <= last || last === 0) return stored;
    const days = (minute - last) / MINUTES_A_DAY;
    const { halfLifeDays } = parameters[skill] ?? DEFAULT_SKILL;
    return toStored((stored / SCALE) * (1 - forgottenShare(days, halfLifeDays, state.bytes[skill] ?? 0)));
  }

  function pKnown(state: PackedState, skill: number, atMs: number): number {
    if (!(skill >= 0 && skill < n)) return UNKNOWN_SKILL;
    return fadedAt(state, skill, toMinute(atMs)) / SCALE;
  }

  /** P(right) by each skill of the question that the pack has, averaged by how much the skill learns from it. */
  function predict(state: PackedState, skills: Skills, row: number, atMs: number): number {
    let sum = 0;
    let weights = 0;
    for (let at = 0; at < skills.length; at++) {
      const skill = skills[at] ?? -1;
      const of = parameters[skill];
      if (of === undefined) continue;
      const weight = at === 0 ? 1 : fitted.along;
      const p = pKnown(state, skill, atMs) * keptAt(state, skill, of);
      sum += weight * predictRight(p, guessAt(of, row), slipAt(of, row));
      weights += weight;
    }
    if (weights > 0) return sum / weights;
    return predictRight(UNKNOWN_SKILL, guessAt(DEFAULT_SKILL, row), slipAt(DEFAULT_SKILL, row));
  }

  /** P(still known at the next first try): what is forgotten from one answer on a skill to the next. */
  function keptAt(state: PackedState, skill: number, of: SkillParameters): number {
    return (state.halves[n + skill] ?? 0) > 0 ? 1 - of.forget : 1;
  }

  /** An item's own ease moves guess and slip of its skill; else its type and difficulty do. */
  function guessAt(of: SkillParameters, row: number): number {
    const ease = fitted.ease[row] ?? NO_EASE;
    if (ease !== NO_EASE) return shiftBy(of.guess, oddsOf(ease));
    return guessOf(of, items.type[row] ?? NO_TYPE, items.difficulty[row] ?? ORDINARY_DIFFICULTY);
  }

  function slipAt(of: SkillParameters, row: number): number {
    const ease = fitted.ease[row] ?? NO_EASE;
    if (ease !== NO_EASE) return shiftBy(of.slip, oddsOf(-ease));
    return slipOf(of, items.difficulty[row] ?? ORDINARY_DIFFICULTY);
  }

  function rapidMsOf(row: number): number {
    return fitted.rapidMs[row] ?? RAPID_MS;
  }

  function learnSkill(state: PackedState, skill: number, attempt: Attempt, weight: number): void {
    const of = parameters[skill];
    if (of === undefined) return;
    const minute = toMinute(attempt.atMs);
    const g = guessAt(of, attempt.row);
    const s = slipAt(of, attempt.row);
    const held = fadedAt(state, skill, minute);
    const learns = attempt.attempt <= 1 && !isRapid(attempt.responseMs, rapidMsOf(attempt.row));
    const before = (held / SCALE) * (learns ? keptAt(state, skill, of) : 1);
    const seen = learnFrom(before, g, s, attempt.correct, weight);
    // What two remembered says nothing of what one of them will.
    if (learns && !attempt.together)
      countSpacing(state, skill, minute, attempt.correct && attempt.hints <= 0);
    const after = toStored(learns ? growBy(seen, of.learn) : seen);
    // Above where a run of such answers would lead, forgetting takes more than one of them gives; no teacher would
    // believe a right answer that lowers P(known).
    state.halves[skill] = attempt.correct ? Math.max(held, after) : after;
    const evidence = (state.halves[n + skill] ?? 0) + Math.round(weight * EVIDENCE_SCALE);
    state.halves[n + skill] = Math.min(SCALE, evidence);
    practisedAt(state, skill, minute);
  }

  return {
    name: 'bkt',
    skillCount: n,
    shape,
    fingerprint: fingerprintOf(parameters, fitted),
    createState,
    predict,
    rapidMsOf,
    update(state, attempt) {
      const weight = evidenceOf(attempt, rapidMsOf(attempt.row), fitted.evidence);
      learnSkill(state, attempt.skills[0], attempt, weight);
      for (let at = 1; at < attempt.skills.length; at++) {
        learnSkill(state, attempt.skills[at] ?? -1, attempt, weight * fitted.along);
      }
    },
    instruct(state, skill, atMs) {
      const of = parameters[skill];
      if (of === undefined) return;
      const p = fadedAt(state, skill, toMinute(atMs)) / SCALE;
      state.halves[skill] = toStored(growBy(p, Math.min(1, of.learn * LESSON_LEARN)));
      practisedAt(state, skill, toMinute(atMs));
    },
    pKnown,
    mastery(state, skill, atMs): Mastery {
      const p = pKnown(state, skill, atMs);
      const evidence = skill >= 0 && skill < n ? (state.halves[n + skill] ?? 0) / EVIDENCE_SCALE : 0;
      return { pKnown: p, ...toInterval(p, evidence + 1), evidence };
    },
  };
}

function toStored(p: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.round(p * SCALE)));
}

/** 0 stays 0: a time that is not known. */
function toMinute(atMs: number): number {
  return atMs > 0 && atMs < END_OF_TIME_MS ? Math.floor(atMs / MINUTE_MS) : 0;
}

/** An unknown time makes the next span unknown too; a clock that ran backwards never moves the last practice back. */
function practisedAt(state: PackedState, skill: number, minute: number): void {
  state.words[skill] = minute === 0 ? 0 : Math.max(minute, state.words[skill] ?? 0);
}

/** Each success after a night makes memory last longer, each failure less long. */
function countSpacing(state: PackedState, skill: number, minute: number, success: boolean): void {
  const last = state.words[skill] ?? 0;
  if (last === 0 || minute - last < SPACED_MINUTES) return;
  const spaced = (state.bytes[skill] ?? 0) + (success ? 1 : -1);
  state.bytes[skill] = Math.min(SPACED_MOST, Math.max(0, spaced));
}

/** FNV-1a over the parameters in millionths. */
function fingerprintOf(
  parameters: readonly SkillParameters[],
  { along, evidence, ease, rapidMs }: BktItems,
): number {
  let hash = 0x811c9dc5;
  const add = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (const { prior, learn, guess, slip, halfLifeDays, forget } of parameters) {
    for (const value of [prior, learn, guess, slip, halfLifeDays, forget]) add(Math.round(value * 1e6));
  }
  for (const weight of [along, ...evidence.afterHints, evidence.retry]) add(Math.round(weight * 1e6));
  for (const value of ease) add(value);
  for (const value of rapidMs) add(value);
  return hash >>> 0;
}
