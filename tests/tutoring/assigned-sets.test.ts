import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import { setsOf } from '../../src/tutoring/assigned-sets.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { chooseAmong } from '../../src/tutoring/course-choice.ts';
import { fromSnapshot, toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { SETS_MOST } from '../../src/tutoring/progress-state.ts';
import type { ItemStep, Step } from '../../src/tutoring/step.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { chainOf, GONE_PACK, itemNamed, OTHER_PACK, PACK } from './courses.ts';
import { answerOn, answerTo, eventAt, LEARNER, progressAfter } from './learners.ts';
import { answers, nextFor, secure } from './next-steps.ts';
import { asks, assigns, liftsSet, saysOf, TEACHERS } from './teacher-words.ts';

const A_DAY_MS = 86_400_000;
const said = (minute: number, body: Parameters<typeof eventAt>[1]) => eventAt(minute, body, TEACHERS);
const three: readonly ItemId[] = [itemNamed(4, 3), itemNamed(1, 0), itemNamed(6, 2)];

/** Goes on until nothing assigned is left, and tells the questions in their order. */
function askedOf(
  course: Course,
  before: readonly StoredEvent[],
  how: (step: ItemStep) => 'right' | 'miss' | 'skip',
) {
  const log = [...before];
  const steps: ItemStep[] = [];
  for (let minute = 100; minute < 200; minute += 2) {
    const step = nextFor(course, log, false);
    if (step.type !== 'item' || step.reason.code !== 'assigned') return { steps, log, step };
    steps.push(step);
    const does = how(step);
    const { item, seed, skillId: skill } = step;
    if (does === 'skip') {
      log.push(eventAt(minute, { type: 'item-skipped', learner: LEARNER, pack: PACK, item, seed, skill }));
      continue;
    }
    log.push(eventAt(minute, answerOn(step, { correct: does === 'right' })));
    if (does === 'miss') log.push(eventAt(minute + 1, answerOn(step, { attempt: 2 })));
  }
  throw new Error('Must come to an end');
}

const itemsOf = (steps: readonly ItemStep[]) => steps.map(({ item }) => item);

describe('questions that a teacher chose', () => {
  const course = chainOf(8);

  it('come before the search for the start and without an explanation, each once, missed or not', () => {
    const { steps, step } = askedOf(course, [said(0, asks('a', three))], () => 'miss');
    expect([...itemsOf(steps)].sort()).toEqual([...three].sort());
    expect(step).toMatchObject({ reason: { code: 'finding-start' } });
    expect(steps.every(({ example }) => example === null)).toBe(true);
  });

  it('come from the likeliest to the least likely, where no order is fixed', () => {
    const { steps } = askedOf(course, [said(0, asks('a', three))], () => 'miss');
    expect(steps[0]?.item).toBe(itemNamed(1, 0));
  });

  it('come in the order that the teacher fixed, the same for every learner in the same variant', () => {
    const words = { ordered: true, seed: 77 } as const;
    const mine = askedOf(course, [said(0, asks('a', three, words))], () => 'right');
    const ahead = [...answers(...secure(0), ...secure(1)), said(90, asks('a', three, words))];
    const others = askedOf(course, ahead, () => 'miss');
    expect(itemsOf(mine.steps)).toEqual(three);
    expect(itemsOf(others.steps)).toEqual(three);
    expect(others.steps.map(({ seed }) => seed)).toEqual(mine.steps.map(({ seed }) => seed));
  });

  it('come once more behind the others when they are passed over, and are left out the second time', () => {
    const skips = (step: ItemStep) => (step.item === three[0] ? 'skip' : 'right');
    const { steps, log } = askedOf(course, [said(0, asks('a', three, { ordered: true }))], skips);
    expect(itemsOf(steps)).toEqual([...three, three[0]]);
    const [set] = setsOf(progressAfter(course, log));
    expect(set?.rows.map(({ reached }) => reached)).toEqual(['left-out', 'answered', 'answered']);
  });

  it('are closed by the same question asked for another reason, in their own variant where they have one', () => {
    const once = (seed?: number) => {
      const before = [said(0, asks('a', [itemNamed(0, 0)], seed === undefined ? {} : { seed }))];
      return setsOf(progressAfter(course, [...before, eventAt(1, answerTo({ skill: 0, place: 0 }))]))[0];
    };
    expect(once()?.rows[0]?.reached).toBe('answered');
    expect(once(5)?.rows[0]?.reached).toBe('open');
  });

  it('wait for their first day and are over after their last, on any day by a tablet whose clock is wrong', () => {
    const dates = { fromMs: NOON_MS + A_DAY_MS, untilMs: NOON_MS + 2 * A_DAY_MS };
    const progress = progressAfter(course, [said(0, asks('a', three, dates))]);
    const codeAt = (nowMs: number) => {
      const step: Step = chooseNext({ course, progress, nowMs, seed: 1, skipFinding: true });
      return step.type === 'finished' ? step.why : step.reason.code;
    };
    expect(codeAt(NOON_MS + A_DAY_MS - 1)).toBe('new-skill');
    expect(codeAt(NOON_MS + A_DAY_MS)).toBe('assigned');
    expect(codeAt(NOON_MS + 2 * A_DAY_MS)).toBe('new-skill');
    expect(codeAt(0)).toBe('assigned');
  });

  it('come before skills that are assigned, and not while the skill that they ask is hidden', () => {
    const log = [said(0, assigns(5)), said(1, asks('a', three)), said(2, saysOf(1, 'blocked'))];
    const { steps } = askedOf(course, log, () => 'right');
    expect(itemsOf(steps.slice(0, 2)).sort()).toEqual([itemNamed(4, 3), itemNamed(6, 2)]);
    expect(steps.every(({ item }) => item !== itemNamed(1, 0))).toBe(true);
  });

  it('are not asked once they are taken back; said again, what was answered stays answered', () => {
    const first = askedOf(course, [said(0, asks('a', three, { ordered: true }))], () => 'right').log.slice(
      0,
      2,
    );
    const lifted = [...first, said(300, liftsSet('a'))];
    expect(nextFor(course, lifted)).not.toMatchObject({ reason: { code: 'assigned' } });
    const again = askedOf(course, [...lifted, said(301, asks('a', three, { ordered: true }))], () => 'right');
    expect(itemsOf(again.steps)).toEqual(three.slice(1));
  });

  it('which this version of the pack does not have are left out, and the others are asked', () => {
    const { steps } = askedOf(course, [said(0, asks('a', [itemNamed(40, 1), ...three]))], () => 'right');
    expect(steps).toHaveLength(3);
  });

  it('are remembered of the last sets; what is through gives way before what is still to be done', () => {
    const open = Array.from({ length: SETS_MOST - 1 }, (_, n) =>
      said(n, asks(`open-${n}`, [itemNamed(n, 1)])),
    );
    const through = [said(20, asks('through', [itemNamed(7, 0)])), eventAt(21, answerTo({ skill: 7 }))];
    const log = [...open, ...through, said(22, asks('new', three))];
    const sets = setsOf(progressAfter(course, log));
    expect(sets).toHaveLength(SETS_MOST);
    expect(sets.at(-1)?.rows).toHaveLength(3);
    expect(sets.every(({ rows }) => rows.some(({ reached }) => reached === 'open'))).toBe(true);
    const more = setsOf(progressAfter(course, [...log, said(23, asks('newer', [itemNamed(0, 0)]))]));
    expect(more.map(({ rows }) => rows.length)).toEqual([1, 3, 1]);
  });

  it('are in a snapshot as they were, and one that names rows that are not there is refused', () => {
    const { log } = askedOf(course, [said(0, asks('a', three, { ordered: true, seed: 9 }))], () => 'right');
    const progress = progressAfter(course, log.slice(0, 2));
    const bytes = toSnapshot(course, progress);
    const restored = fromSnapshot(course, bytes);
    expect(restored && setsOf(restored)).toEqual(setsOf(progress));
    progress.sets[8] = 100_000;
    expect(fromSnapshot(course, toSnapshot(course, progress))).toBeNull();
  });
});

describe('the packs that a teacher chose', () => {
  const first = { course: chainOf(4), progress: progressAfter(chainOf(4), []) };
  const second = {
    course: { ...chainOf(4), pack: OTHER_PACK },
    progress: progressAfter({ ...chainOf(4), pack: OTHER_PACK }, []),
  };
  const among = (packs: readonly (typeof PACK)[] | null, one = first) =>
    chooseAmong([one, second], { learner: LEARNER, nowMs: NOON_MS, packs })?.of.course.pack;

  it('are the only ones practised', () => {
    expect(among(null)).toBe(PACK);
    expect(among([OTHER_PACK])).toBe(OTHER_PACK);
  });

  it('do not keep out what is assigned in another one', () => {
    const assigned = { ...first, progress: progressAfter(first.course, [said(0, asks('a', three))]) };
    expect(among([OTHER_PACK], assigned)).toBe(PACK);
  });

  it('that are not here leave a child with what there is', () => {
    expect(among([GONE_PACK])).toBe(PACK);
    expect(among([])).toBe(PACK);
  });

  it('in which nothing can be asked leave a child with what there is', () => {
    const empty = { course: { ...chainOf(0), pack: GONE_PACK }, progress: progressAfter(chainOf(0), []) };
    const choice = chooseAmong([empty, first], {
      learner: learnerNamed('ben'),
      nowMs: NOON_MS,
      packs: [GONE_PACK],
    });
    expect(choice?.of).toBe(first);
  });
});
