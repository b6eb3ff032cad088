import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { parseClassId, parseItemId } from '../../src/domain/ids.ts';
import { isFolded, isMark } from '../../src/tutoring/choice-marks.ts';
import {
  applyHistory,
  type History,
  isWithin,
  type Known,
  rangesIn,
  toExtent,
  toTell,
} from '../../src/tutoring/known-history.ts';
import { applyProgress } from '../../src/tutoring/progress.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { HABIT } from '../../src/tutoring/progress-state.ts';
import { NOON_MS, streamNamed, valueIn } from '../support/event-samples.ts';
import { chainOf, PACK, skillNamed } from './courses.ts';
import { answerTo, anyLog, eventAt, LEARNER, progressAfter, turnStart } from './learners.ts';

const OWN = streamNamed('tablet-0');
const ELSEWHERE = streamNamed('tablet-1');
const NOTHING: Known = { reach: new Map(), carried: false, packs: null };

function historyOf(events: readonly StoredEvent[]): History {
  const history: History = new Map();
  for (const event of events) applyHistory(history, event);
  return history;
}

const tell = (events: readonly StoredEvent[], known: Known = NOTHING, minute = 10) =>
  toTell(historyOf(events), OWN, { learner: LEARNER, known, nowMs: NOON_MS + minute * 60_000 });

const override: EventBody = {
  type: 'override-set',
  learner: LEARNER,
  pack: PACK,
  skill: skillNamed(0),
  as: 'known',
};

describe('what a tablet says that it knew', () => {
  it('is nothing of a learner who was on this tablet alone', () => {
    expect(tell([eventAt(1, turnStart), eventAt(2, answerTo({ skill: 0 }))])).toBeNull();
  });

  it('is how far other streams are known, once, and then only what changed', () => {
    const began = eventAt(1, turnStart);
    const known: Known = { reach: new Map([[ELSEWHERE, [7]]]), carried: false, packs: null };
    const first = tell([began], known);
    expect(first?.reach).toEqual([[ELSEWHERE, 7]]);
    const said = first ? [began, eventAt(2, first)] : [];
    expect(tell(said, known)).toBeNull();
    const third = streamNamed('tablet-2');
    const more: Known = { reach: new Map([...known.reach, [third, [1, 3, 9]]]), carried: false, packs: null };
    expect(tell(said, more)?.reach).toEqual([1, 3, 9].map((at) => [third, at]));
    expect(tell(said, NOTHING)?.reach).toEqual([[ELSEWHERE, 0]]);
  });

  it('is told anew where a teacher has said something since the last answer, for what was chosen before it', () => {
    const began = eventAt(1, turnStart);
    expect(tell([began, eventAt(2, override)])?.reach).toEqual([]);
    expect(tell([began, eventAt(2, override), eventAt(3, answerTo({ skill: 0 }))])).toBeNull();
  });

  it('is told anew where answers were put in from paper, since nothing was chosen right after them', () => {
    const began = eventAt(1, turnStart);
    const paper = eventAt(2, answerTo({ skill: 0, reason: 'on-paper' }));
    expect(isMark(paper)).toBe(false);
    expect(tell([began, paper])?.reach).toEqual([]);
    expect(tell([began, paper, eventAt(3, answerTo({ skill: 0, place: 1 }))])).toBeNull();
  });

  it('is told anew of a turn that was left open, so that the next choice is of its own time', () => {
    const began = eventAt(1, turnStart);
    expect(tell([began], NOTHING, 59)).toBeNull();
    expect(tell([began], NOTHING, 90)?.reach).toEqual([]);
    expect(tell([eventAt(1, turnStart, 0, true)], NOTHING, 90)).toBeNull();
  });

  it('says when something else stood for history that was not here', () => {
    const packs = [PACK];
    const chosen = tell([eventAt(1, turnStart)], { ...NOTHING, packs });
    expect(chosen).toMatchObject({ reach: [], packs });
    const said = eventAt(2, { type: 'history-known', learner: LEARNER, reach: [], packs });
    expect(tell([eventAt(1, turnStart), said], { ...NOTHING, packs })).toBeNull();
    const free = tell([eventAt(1, turnStart), said], NOTHING);
    expect(free).not.toBeNull();
    expect(free).not.toHaveProperty('packs');
    const carried: Known = { reach: new Map(), carried: true, packs: null };
    expect(tell([eventAt(1, turnStart)], carried)).toMatchObject({ reach: [], carried: true });
  });
});

describe('how far a stream is known', () => {
  it('holds exactly what is held, with whatever is missing in between', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
        const held = [...numbers].sort((a, b) => a - b);
        const ranges: [number, number][] = [];
        for (const at of held) {
          const last = ranges.at(-1);
          if (last?.[1] === at - 1) last[1] = at;
          else ranges.push([at, at]);
        }
        const extent = toExtent(ranges);
        expect(rangesIn(extent)).toEqual(ranges);
        for (let at = 1; at <= 41; at++) expect(isWithin(extent, at)).toBe(held.includes(at));
      }),
    );
  });
});

describe('which events a choice rests on', () => {
  it('what is said to change nothing leaves progress as it is, to the byte', () => {
    const course = chainOf(4);
    const item = valueIn(parseItemId('item-0-1'));
    const bodies: readonly EventBody[] = [
      { type: 'history-known', learner: LEARNER, reach: [[ELSEWHERE, 3]] },
      { type: 'hint-shown', learner: LEARNER, item, seed: 1, hint: 0 },
      { type: 'turn-ended', learner: LEARNER, why: 'done' },
      { type: 'reflected', learner: LEARNER, question: 'next', value: 3 },
      { type: 'learner-added', learner: LEARNER, class: valueIn(parseClassId('c'.repeat(22))), avatar: 3 },
      { type: 'learner-set', learner: LEARNER, avatar: 4 },
      { type: 'pin-set', learner: LEARNER },
      { type: 'pack-installed', pack: PACK, version: '1.0.0' },
    ];
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...bodies), (log, body) => {
        const event = eventAt(100_000, body);
        expect(isFolded(event)).toBe(false);
        const progress = progressAfter(course, log);
        const before = toSnapshot(course, progress);
        applyProgress(course, progress, event);
        expect(toSnapshot(course, progress)).toEqual(before);
      }),
    );
  });

  it('how a turn felt is remembered for the teacher alone: nothing else of progress changes', () => {
    const course = chainOf(4);
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 1, max: 3 }), (log, value) => {
        const event = eventAt(100_000, { type: 'reflected', learner: LEARNER, question: 'felt', value });
        expect(isFolded(event)).toBe(false);
        const progress = progressAfter(course, log);
        const before = progressAfter(course, log);
        applyProgress(course, progress, event);
        for (const place of [HABIT.lowTurns, HABIT.lowSince, HABIT.lowLast, HABIT.lowTurn]) {
          progress.habits[place] = before.habits[place] ?? 0;
        }
        expect(toSnapshot(course, progress)).toEqual(toSnapshot(course, before));
      }),
    );
  });

  it('a kind of a later version is no mark and changes nothing', () => {
    const strange = { ...eventAt(1, turnStart), type: 'grew-wings' };
    expect([isMark(strange), isFolded(strange)]).toEqual([false, false]);
    expect(isFolded({ ...strange, type: 'constructor' })).toBe(false);
  });

  it('a choice at an untrusted clock is of no known time', () => {
    const [written] = historyOf([eventAt(1, turnStart, 0, true)]).values();
    expect(written?.mark?.atMs).toBe(0);
  });
});
