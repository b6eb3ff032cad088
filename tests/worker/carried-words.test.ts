// A teacher's words where a relay's snapshot stands for the history: both know some of them, and the last one counts.
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { isNotable } from '../../src/relay/schools/notable.ts';
import { foldLearner, foldOn } from '../../src/relay/snapshots/learner-fold.ts';
import type { Have } from '../../src/sync/have.ts';
import { decodeSnapshot } from '../../src/sync/snapshot.ts';
import { SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import { foldFromCarried } from '../../src/worker/carried-snapshots.ts';
import { valueIn } from '../support/event-samples.ts';
import { chainOf } from '../tutoring/courses.ts';
import { answerTo, eventAt, LEARNER } from '../tutoring/learners.ts';
import { assigns, findsStart, lifts, saysOf } from '../tutoring/teacher-words.ts';

const course = chainOf(3);
const [PUPILS, FIRST, SECOND] = [1, 2, 3];

/** A snapshot of these events, as a relay makes it of streams that it holds as far as they go. */
function snapshotOf(events: readonly StoredEvent[]) {
  const [folded] = foldLearner(LEARNER, events, heldOf(events), [course]);
  if (!folded) throw new Error('Must have folded the pack');
  return folded.bytes;
}

function heldOf(events: readonly StoredEvent[]): Have {
  const held = new Map<StoredEvent['stream'], readonly (readonly [number, number])[]>();
  for (const { stream, sequence } of events) {
    const before = held.get(stream) ?? [];
    const last = before.at(-1);
    held.set(
      stream,
      last && last[1] + 1 === sequence
        ? [...before.slice(0, -1), [last[0], sequence]]
        : [...before, [sequence, sequence]],
    );
  }
  return new Map([...held].map(([stream, ranges]) => [stream, { ranges, check: null }]));
}

const answers = [1, 2, 3].map((minute) => eventAt(minute, answerTo({ skill: 0, place: minute }), PUPILS));
const known = eventAt(5, saysOf(0, 'known'), FIRST);
const hidden = eventAt(7, saysOf(0, 'blocked'), SECOND);
const taken = eventAt(9, saysOf(0, 'none'), FIRST);

const SAID = SKILL_FLAG.saidKnown | SKILL_FLAG.saidNotKnown | SKILL_FLAG.blocked;

/** What counts as said of the skill here. */
function saidHere(snapshot: Uint8Array, here: readonly StoredEvent[]): number {
  const carried = [valueIn(decodeSnapshot(snapshot))];
  const flags = foldFromCarried(course, here, carried)?.skills.flags[0];
  return flags === undefined ? -1 : flags & SAID;
}

describe('a tablet that has a snapshot in place of the history', () => {
  test('goes by the words that are in it', () => {
    expect(saidHere(snapshotOf([...answers, known]), [])).toBe(SKILL_FLAG.saidKnown);
  });

  test('goes by a word that came since', () => {
    expect(saidHere(snapshotOf([...answers, known]), [hidden])).toBe(SKILL_FLAG.blocked);
    expect(saidHere(snapshotOf([...answers, known]), [known, taken])).toBe(0);
  });

  test('does not go by a word from before the last one, though the snapshot has not heard of it', () => {
    const snapshot = snapshotOf([...answers, known, taken]);
    expect(saidHere(snapshot, [known, hidden, taken])).toBe(0);
  });

  test('is told anew where a word came in between', () => {
    const before = snapshotOf([...answers, known, taken]);
    const all = [...answers, known, hidden, taken];
    expect(foldOn([before], all, heldOf(all), [course])).toBeNull();
  });
});

test('a relay passes a teacher’s words on to tablets that take no history', () => {
  const words = [saysOf(0, 'known'), assigns(0), lifts(0)];
  expect(words.every((body) => isNotable(eventAt(1, body)))).toBe(true);
  // A child says this too, at every beginning; a snapshot stands for it.
  expect(isNotable(eventAt(1, findsStart(true)))).toBe(false);
});
