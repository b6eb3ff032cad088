import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { isFolded, isMark } from '../../src/tutoring/choice-marks.ts';
import { chooseAmong } from '../../src/tutoring/course-choice.ts';
import { explain } from '../../src/tutoring/explain.ts';
import { gatherAnswers } from '../../src/tutoring/log-answers.ts';
import { needsOf } from '../../src/tutoring/needs.ts';
import { chooseForTwo, inOrderOfNeed } from '../../src/tutoring/two-together.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { chainOf, PACK } from './courses.ts';
import { answerOn, answerTo, eventAt, LEARNER, lessonOn, progressAfter } from './learners.ts';

const OTHER = learnerNamed('ben');
const course = chainOf(5);
const forOther = (body: EventBody): EventBody =>
  ({ ...body, learner: OTHER, with: LEARNER, chosenForOther: true }) as EventBody;
const withOther = (body: EventBody): EventBody => ({ ...body, with: OTHER }) as EventBody;
const start: EventBody = { type: 'turn-started', learner: LEARNER, minutes: 10 };

const learnerOf = (event: StoredEvent) => ('learner' in event ? event.learner : null);

describe('two at one tablet', () => {
  it('what comes next is for who has further to go', () => {
    const ahead = Array.from({ length: 6 }, (_, at) => eventAt(at, answerTo({ skill: 0, place: at })));
    const [behind, further] = [
      { learner: LEARNER, courses: [{ course, progress: progressAfter(course, []) }] },
      { learner: OTHER, courses: [{ course, progress: progressAfter(course, ahead) }] },
    ];
    expect(inOrderOfNeed(further, behind, NOON_MS)).toEqual([behind, further]);
  });

  it('where one of them has to begin is found alone, not by what two say', () => {
    const input = { course, progress: progressAfter(course, []), nowMs: NOON_MS, seed: 7 };
    expect(chooseForTwo(input)).not.toMatchObject({ reason: { code: 'finding-start' } });
  });

  it('a choice follows only what was chosen for', () => {
    const [own, others] = [eventAt(0, withOther(start)), eventAt(1, forOther(start))];
    expect([isMark(own), isMark(others)]).toEqual([true, false]);
    expect([isFolded(own), isFolded(others)]).toEqual([true, true]);
  });

  it('why it came is told exactly of whom it was chosen for, and of the other that it was not', () => {
    const bodies = [start, lessonOn(0)].flatMap((body) => [withOther(body), forOther(body)]);
    const begun = bodies.map((body, at) => eventAt(at, body));
    const progress = progressAfter(
      course,
      begun.filter((event) => learnerOf(event) === LEARNER),
    );
    const chosen = chooseAmong([{ course, progress }], {
      learner: LEARNER,
      nowMs: begun[2]?.wallMs ?? 0,
      next: chooseForTwo,
    });
    if (chosen?.step.type !== 'item') throw new Error('Expected a question');
    const answered = answerOn(chosen.step, { correct: true });
    const deeds = [withOther(answered), forOther(answered)].map((body, at) => eventAt(at + 4, body));
    const [own, others] = [LEARNER, OTHER].map((learner, at) => {
      const events = [...begun, ...deeds].filter((event) => learnerOf(event) === learner);
      const { stream, sequence } = deeds[at] as StoredEvent;
      return explain([course], { events, holds: () => true }, { stream, sequence });
    });
    expect(own).toMatchObject({ exact: true, step: { item: answered.item } });
    expect(others).toEqual({ exact: false, why: 'not-chosen' });
  });

  it('two who miss again and again are no wall of either, and nobody guesses', () => {
    const hasty = Array.from({ length: 20 }, (_, at) =>
      eventAt(at, withOther(answerTo({ skill: 0, place: at, correct: false, responseTicks: 20 }))),
    );
    const missed = Array.from({ length: 20 }, (_, at) =>
      eventAt(at + 20, withOther(answerTo({ skill: 0, place: at, correct: false, shows: [0] }))),
    );
    expect(needsOf(course, progressAfter(course, [...hasty, ...missed]), NOON_MS + 3_600_000)).toEqual([]);
  });

  it('two who ask for help have both asked', () => {
    const { item, skills } = answerTo({ skill: 0 });
    const asked = eventAt(1, { type: 'help-asked', learner: LEARNER, item, skill: skills[0], with: OTHER });
    expect(needsOf(course, progressAfter(course, [asked]), NOON_MS + 3_600_000)).toMatchObject([
      { code: 'asked-help', times: 1 },
    ]);
  });

  it('no model is fitted to what two answered', () => {
    const vocabulary = {
      skills: course.graph.ids,
      items: [answerTo({ skill: 0 }).item],
      itemSkills: [[0] as const],
    };
    const log = [eventAt(1, answerTo({ skill: 0 })), eventAt(2, withOther(answerTo({ skill: 0 })))];
    expect(gatherAnswers(log, PACK, vocabulary).answers.rows).toBe(1);
  });
});
