// One turn: moves until its budget is used. A lesson costs as much as two items; one that does not fit any more is
// shown all the same and taken from the next turn, so that every policy has the same over any number of turns.
import { levelOf, type Placement } from './level.ts';
import type { Pupil, Syllabus } from './tutor.ts';
import type { Outcome } from './world.ts';

export const LESSON_COST = 2;
const LESSON_MS = 60_000;
/** Reading the feedback and tapping on. */
const BETWEEN_MS = 4_000;
/** Longer nobody sits before one question in a turn, whatever a world says. */
const ANSWER_MOST_MS = 300_000;

/** What was seen of one learner so far; counted on, turn after turn. */
export interface TurnSeen {
  /** Budget in items, below 0 after a lesson that did not fit. */
  left: number;
  items: number;
  /** Items on skills that were known when asked. */
  wasted: number;
  placingQuestions: number;
  /** Made when the first move comes that does not place the learner. */
  placement: Placement | null;
}

export function teachTurn(syllabus: Syllabus, pupil: Pupil, seen: TurnSeen, startMs: number): void {
  seen.left += syllabus.world.calendar.itemsPerTurn;
  pupil.tutor.turnStarts(startMs);
  let nowMs = startMs;
  while (seen.left > 0) {
    const move = pupil.tutor.next(nowMs);
    const isPlacing = move.type === 'item' && move.placing;
    if (!isPlacing && seen.placement === null) seen.placement = lookWhatWasFound(syllabus, pupil, nowMs);
    if (move.type === 'rest') {
      seen.left = 0;
    } else if (move.type === 'lesson') {
      pupil.learner.lesson(syllabus.world.skills[move.skill]?.id ?? '', nowMs);
      nowMs += LESSON_MS;
      pupil.tutor.taught(move.skill, nowMs);
      seen.left -= LESSON_COST;
    } else {
      if (isPlacing) seen.placingQuestions += 1;
      nowMs += askItem(syllabus, pupil, seen, move.item, nowMs);
    }
  }
}

/** Gives how long it took. */
function askItem(syllabus: Syllabus, pupil: Pupil, seen: TurnSeen, place: number, nowMs: number): number {
  const item = syllabus.world.items[place];
  if (item === undefined) throw new Error(`Must be an item of the world, got ${place}`);
  seen.left -= 1;
  seen.items += 1;
  if (pupil.learner.knows(item.skill, nowMs)) seen.wasted += 1;
  const outcome = checked(pupil.learner.answer(item.id, nowMs));
  const tookMs = Math.min(ANSWER_MOST_MS, outcome.responseMs);
  pupil.tutor.answered(place, outcome, nowMs + tookMs);
  return tookMs + BETWEEN_MS;
}

function lookWhatWasFound(syllabus: Syllabus, { learner, tutor }: Pupil, nowMs: number): Placement | null {
  const found = tutor.whereItBegins();
  if (found === null) return null;
  const truth = syllabus.world.skills.map(({ id }) => (learner.knows(id, nowMs) ? 1 : 0));
  return { found: levelOf(syllabus.graph, found), truth: levelOf(syllabus.graph, truth) };
}

/** A learner from outside may hand back anything. */
function checked(outcome: Outcome): Outcome {
  if (typeof outcome?.correct !== 'boolean') {
    throw new Error(`answer must give {correct: true or false, …}, got ${JSON.stringify(outcome)}`);
  }
  const count = (value: number): number => (Number.isFinite(value) && value > 0 ? Math.floor(value) : 0);
  return { correct: outcome.correct, responseMs: count(outcome.responseMs), hints: count(outcome.hints) };
}
