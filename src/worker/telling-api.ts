// The part of the boundary in which a teacher is told what the tutor did with a learner, and why.
import type { Reason } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Hlc } from '../domain/time.ts';
import type { Explanation } from '../tutoring/explain.ts';
import type { ExplanationFacts } from '../tutoring/explanation-facts.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** Names a decision: the event that it led to. */
export interface DecisionId {
  readonly stream: StreamId;
  readonly sequence: number;
}

/** A place in the log: from there one reads on towards older ones, or finds one event again. */
export interface ToldBefore extends DecisionId {
  readonly hlc: Hlc;
}

export interface TellingApi {
  /** The learner's turns, the newest first, so many that a screen is filled; older ones before a place. */
  readDecisions(learner: LearnerId, before: ToldBefore | null): Done<DecisionPage>;
  /** Makes the choice again. Reads the whole log of the learner. */
  explainDecision(learner: LearnerId, decision: DecisionId): Done<ExplanationView>;
}

export interface DecisionPage {
  readonly turns: readonly ToldTurn[];
  /** Where older ones begin; null when these are all. */
  readonly before: ToldBefore | null;
}

export interface ToldTurn {
  /** 0 when the clock was wrong, or when the turn's beginning is not here. */
  readonly startedAtMs: number;
  /** No turn: answers on a worksheet that a teacher put in then. */
  readonly onPaper: boolean;
  /** Who sat beside, where it was a turn of two; the name is empty where it cannot be opened. */
  readonly beside?: { readonly name: string } | null;
  /** The newest first. */
  readonly decisions: readonly DecisionCard[];
}

export interface DecisionCard {
  readonly id: DecisionId;
  /** Where each try at it is told; none of a lesson, or of what was passed over. */
  readonly tries: readonly ToldBefore[];
  /** Right without help · right with it, or with another child beside · not right · passed over · a lesson. */
  readonly outcome: 'right' | 'helped' | 'missed' | 'skipped' | 'lesson';
  readonly skillTitle: string;
  /** As it was recorded; null for lessons and what was passed over, whose reason is found by choosing again. */
  readonly reason: Reason | null;
  /** Words for what the reason names. */
  readonly names: Names;
}

/** Titles of skills and misconceptions by id, in the screen's language; what a pack does not name is missing. */
export type Names = Readonly<Record<string, string>>;

export type ExplanationView =
  | Extract<Explanation, { readonly exact: false }>
  | {
      readonly exact: true;
      readonly reason: Reason;
      /** The question as it was asked, as rich text; null for a lesson, or when it cannot be made here. */
      readonly question: string | null;
      readonly facts: ExplanationFacts;
      readonly alternatives: readonly string[];
      readonly names: Names;
    };
