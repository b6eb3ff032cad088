import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { sharedSeed } from '../../src/tutoring/assigned-sets.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { startChoosing } from '../../src/tutoring/choosing.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { decisionFor } from '../../src/tutoring/decisions.ts';
import { pickItem } from '../../src/tutoring/item-choice.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { courseOf, itemNamed, PACK, skillNamed } from './courses.ts';
import { answerOn, answerTo, eventAt, LEARNER, lessonOn, progressAfter, turnStart } from './learners.ts';

/** Parts 1 to 3 of one story in two skills, among other items. */
const story = courseOf({
  prerequisites: [[], []],
  extra: [],
  items: [
    [
      { difficulty: 2, type: 2, stem: { id: 'market', part: 1 } },
      { difficulty: 2, type: 2, stem: { id: 'market', part: 3 } },
      { difficulty: 3, type: 2 },
      { difficulty: 3, type: 0 },
    ],
    [
      { difficulty: 2, type: 2, stem: { id: 'market', part: 2 } },
      { difficulty: 2, type: 0 },
    ],
  ],
  lessons: [0, 0],
});

const [PART_1, PART_2, PART_3] = [itemNamed(0, 0), itemNamed(1, 0), itemNamed(0, 1)];
const part1 = { ...answerTo({ skill: 0, place: 0 }), seed: 77 };

function next(course: Course, bodies: readonly EventBody[]) {
  const log: readonly StoredEvent[] = bodies.map((body, at) => eventAt(at, body));
  const progress = progressAfter(course, log);
  return chooseNext({ course, progress, nowMs: NOON_MS + 3_600_000, seed: 5 });
}

describe('a story with parts', () => {
  it('goes on with the next part right after the part before, with the same numbers', () => {
    expect(next(story, [turnStart, part1])).toMatchObject({
      type: 'item',
      item: PART_2,
      seed: 77,
      skillId: skillNamed(1),
      reason: { code: 'goes-on', skill: skillNamed(1) },
    });
    const part2 = { ...answerTo({ skill: 1, place: 0, correct: false }), seed: 77 };
    expect(next(story, [turnStart, part1, part2])).toMatchObject({ item: PART_3, seed: 77 });
  });

  it('is never begun in its middle', () => {
    for (let seed = 0; seed < 40; seed++) {
      const progress = progressAfter(story, []);
      const choosing = startChoosing({ course: story, progress, nowMs: NOON_MS, seed });
      const rows = [0, 1].map((skill) => pickItem(choosing, skill, { low: 0.6, high: 0.8 })?.row);
      // Rows 1 and 4 are its third and second part.
      expect(rows).not.toContain(1);
      expect(rows).not.toContain(4);
    }
  });

  it('ends after its last part', () => {
    const part3 = { ...answerTo({ skill: 0, place: 1 }), seed: 77 };
    const step = next(story, [turnStart, part1, part3]);
    expect(step.type === 'item' && step.reason.code).not.toBe('goes-on');
  });

  it('does not go on in another turn, nor after something else, nor where the part was passed over', () => {
    const passed: EventBody = {
      type: 'item-skipped',
      learner: LEARNER,
      pack: PACK,
      item: PART_1,
      seed: 77,
      skill: skillNamed(0),
    };
    const between = answerTo({ skill: 0, place: 2 });
    for (const log of [
      [turnStart, part1, turnStart],
      [turnStart, part1, between],
      [turnStart, passed],
    ]) {
      const step = next(story, log);
      expect(step.type === 'item' && step.reason.code).not.toBe('goes-on');
    }
  });

  it('goes on after a lesson in between', () => {
    expect(next(story, [turnStart, part1, lessonOn(0)])).toMatchObject({ item: PART_2, seed: 77 });
  });

  it('does not go on with what the teacher hides or what cannot be shown', () => {
    const hidden: EventBody = {
      type: 'override-set',
      learner: LEARNER,
      pack: PACK,
      skill: skillNamed(1),
      as: 'blocked',
    };
    const progress = progressAfter(
      story,
      [turnStart, part1, hidden].map((body, at) => eventAt(at, body)),
    );
    const step = chooseNext({ course: story, progress, nowMs: NOON_MS, seed: 5 });
    expect(step).not.toMatchObject({ item: PART_2 });
    const readable = progressAfter(
      story,
      [turnStart, part1].map((body, at) => eventAt(at, body)),
    );
    const other = chooseNext({
      course: story,
      progress: readable,
      nowMs: NOON_MS,
      seed: 5,
      unreadable: [PART_2],
    });
    expect(other).not.toMatchObject({ item: PART_2 });
  });

  it('asks for no choice in its middle', () => {
    const stage: EventBody = { type: 'stage-set', learner: LEARNER, stage: 2 };
    const progress = progressAfter(
      story,
      [stage, turnStart, part1].map((body, at) => eventAt(at, body)),
    );
    expect(decisionFor({ course: story, progress, nowMs: NOON_MS, seed: 5 })).toBeNull();
  });

  it('has one variant for everybody where a teacher gave its parts to a class', () => {
    const rows = [0, 4, 1];
    const seeds = rows.map((row) => sharedSeed(story, 12345, row));
    expect(new Set(seeds).size).toBe(1);
    expect(sharedSeed(story, 12345, 2)).not.toBe(seeds[0]);
  });

  it('is followed to its end by whoever answers what is asked', () => {
    const log: EventBody[] = [turnStart, part1];
    for (const part of [PART_2, PART_3]) {
      const step = next(story, log);
      if (step.type !== 'item') throw new Error(`Must be an item, got ${step.type}`);
      expect(step.item).toBe(part);
      log.push(answerOn(step, { correct: true }));
    }
    const last = next(story, log);
    expect(last.type === 'item' && last.reason.code).not.toBe('goes-on');
  });
});
