import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { parseItemId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { gatherAnswers } from '../../src/tutoring/log-answers.ts';
import { learnerNamed, NOON_MS, remoteAnswer, streamNamed, valueIn } from '../support/event-samples.ts';

const PACK = valueIn(parsePackId('org.example.fractions'));
const [ADD, HALVES] = ['add', 'halves'].map((id) => valueIn(parseSkillId(id)));
const VOCABULARY = { skills: ['add', 'halves'], items: ['a.1', 'a.2'], itemSkills: [[0], [0, 1]] } as const;
const AMINA = learnerNamed('amina');
const BILAL = learnerNamed('bilal');
const ONE = streamNamed('one');

function answer(sequence: number, learner: typeof AMINA, changes: object = {}): StoredEvent {
  return {
    ...remoteAnswer(ONE, sequence, learner),
    pack: PACK,
    item: valueIn(parseItemId('a.1')),
    skills: [ADD],
    attempt: 1,
    hints: 0,
    responseTicks: 500,
    correct: true,
    ...changes,
  } as StoredEvent;
}

const gather = (events: readonly StoredEvent[]) => gatherAnswers(events, PACK, VOCABULARY);

describe('the answers of a log', () => {
  it('stand learner by learner, each in the order of the log, with what the app knew of them', () => {
    const { answers, goneItems } = gather([
      answer(3, AMINA, { skills: [ADD, HALVES], correct: false, hints: 2, attempt: 2, item: 'a.2' }),
      answer(2, BILAL, { item: 'long-gone', skills: ['long-gone'] }),
      answer(1, AMINA),
    ]);
    expect([...answers.starts]).toEqual([0, 2, 3]);
    expect([...answers.item]).toEqual([0, 1, -1]);
    expect([...answers.skillSet].map((set) => answers.skillSets[set])).toEqual([[0], [0, 1], [-1]]);
    expect([...answers.correct]).toEqual([1, 0, 1]);
    expect([...answers.attempt]).toEqual([1, 2, 1]);
    expect([...answers.hints]).toEqual([0, 2, 0]);
    expect([...answers.responseMs]).toEqual([5000, 5000, 5000]);
    expect(goneItems).toBe(1);
  });

  it('given twice count once, and those of another pack not at all', () => {
    const other = valueIn(parsePackId('org.example.letters'));
    const { answers } = gather([answer(1, AMINA), answer(1, AMINA), answer(2, AMINA, { pack: other })]);
    expect(answers.rows).toBe(1);
  });

  it('of a child who was entered twice are one learner’s', () => {
    const merged = { ...answer(9, AMINA), type: 'learner-merged', from: BILAL, into: AMINA } as StoredEvent;
    const added = [AMINA, BILAL].map(
      (learner, at) => ({ ...answer(20 + at, learner), type: 'learner-added', avatar: 1 }) as StoredEvent,
    );
    const { answers } = gather([...added, answer(1, AMINA), answer(2, BILAL), merged]);
    expect([...answers.starts]).toEqual([0, 2]);
  });

  it('of a learner who was erased are not there', () => {
    const erased = { ...answer(9, AMINA), type: 'learner-erased', erased: AMINA } as StoredEvent;
    expect(gather([answer(1, AMINA), answer(2, BILAL), erased]).answers.rows).toBe(1);
  });

  it('have times that never fall, and none where the clock was found to be wrong', () => {
    const { answers } = gather([
      answer(1, AMINA, { wallMs: NOON_MS }),
      answer(2, AMINA, { wallMs: NOON_MS - 5000 }),
      answer(3, AMINA, { wallMs: 7, clockSuspect: true }),
      answer(4, AMINA, { wallMs: NOON_MS + 1000 }),
    ]);
    expect([...answers.atMs]).toEqual([NOON_MS, NOON_MS, 0, NOON_MS + 1000]);
  });

  it('on an item that names a skill twice count once for it', () => {
    const { answers } = gather([answer(1, AMINA, { skills: [ADD, HALVES, ADD] })]);
    expect([...answers.skillSet].map((set) => answers.skillSets[set])).toEqual([[0, 1]]);
  });

  it('that took longer than can be held took the longest, and were not rapid', () => {
    const { answers } = gather([answer(1, AMINA, { responseTicks: 429_496_730 })]);
    expect([...answers.responseMs]).toEqual([0xffffffff]);
  });

  it('of a log without any are none', () => {
    expect(gather([]).answers).toMatchObject({ rows: 0, starts: Uint32Array.of(0) });
  });
});
