import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Child, type Grouping, type GroupSettings, makeGroups } from '../../src/school/groups.ts';
import { hasBegun, isUrgent, type Readiness, readinessOf, topicKey } from '../../src/school/readiness.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { skillOf } from '../../src/tutoring/course.ts';
import { heldMisconceptions } from '../../src/tutoring/misconception-states.ts';
import { learnerNamed, NOON_MS } from '../support/event-samples.ts';
import { anyCourse, misconceptionNamed, PACK, skillNamed } from '../tutoring/courses.ts';
import { anyLog, progressAfter } from '../tutoring/learners.ts';

const WHYS: readonly Readiness['why'][] = [
  { code: 'next', answers: 0 },
  { code: 'next', answers: 4 },
  { code: 'stuck', tries: 5, misses: 3 },
  { code: 'misconception', needsHelp: true, shown: 3, lessons: 2 },
  { code: 'misconception', needsHelp: false, shown: 1, lessons: 0 },
];

const readyFor = (topics: number): fc.Arbitrary<readonly Readiness[]> =>
  fc
    .uniqueArray(fc.record({ at: fc.nat(topics - 1), why: fc.constantFrom(...WHYS) }), {
      selector: ({ at }) => at,
      maxLength: topics,
    })
    .map((list) =>
      list.map(({ at, why }, rank) => ({
        topic: {
          pack: PACK,
          skill: skillNamed(at),
          misconception: why.code === 'misconception' ? misconceptionNamed(at) : null,
        },
        why,
        rank,
      })),
    );

const childrenOf = (most: number, topics: number): fc.Arbitrary<readonly Child[]> =>
  fc
    .array(
      fc.record({
        state: fc.constantFrom<Child['state']>('here', 'here', 'here', 'here', 'away', 'new'),
        ready: readyFor(topics),
      }),
      { maxLength: most },
    )
    .map((list) => list.map((one, at) => ({ ...one, learner: learnerNamed(`child-${at}`) })));

const anySettings: fc.Arbitrary<GroupSettings> = fc
  .record({ groups: fc.integer({ min: 1, max: 5 }), from: fc.integer({ min: 2, max: 4 }), more: fc.nat(5) })
  .map(({ groups, from, more }) => ({ groups, from, to: from + more, minutes: 15 }));

const everywhere = (law: (children: readonly Child[], settings: GroupSettings, made: Grouping) => void) =>
  fc.assert(
    fc.property(childrenOf(30, 6), anySettings, (children, settings) =>
      law(children, settings, makeGroups(children, settings)),
    ),
  );

describe('groups for tomorrow', () => {
  test('have everybody once: in one group, or left with the tablet for a reason that is told', () => {
    everywhere((children, _, { groups, left }) => {
      const told = [...groups.flatMap(({ members }) => members), ...left].map(({ learner }) => learner);
      expect([...told].sort()).toEqual(children.map(({ learner }) => learner).sort());
    });
  });

  test('are no more, no smaller and no larger than the teacher says', () => {
    everywhere((_, { groups: most, from, to }, { groups }) => {
      expect(groups.length).toBeLessThanOrEqual(most);
      for (const { members } of groups) {
        expect(members.length).toBeGreaterThanOrEqual(from);
        expect(members.length).toBeLessThanOrEqual(to);
      }
    });
  });

  test('have nobody who is away, is new, or is not ready for what the group is about', () => {
    everywhere((children, _, { groups }) => {
      const byId = new Map(children.map((child) => [child.learner, child]));
      for (const { topic, members } of groups) {
        for (const { learner, why } of members) {
          const child = byId.get(learner);
          expect(child?.state).toBe('here');
          expect(child?.ready).toContainEqual(expect.objectContaining({ topic, why }));
        }
      }
    });
  });

  test('are the same whatever the order of the children', () => {
    fc.assert(
      fc.property(childrenOf(20, 5), anySettings, fc.gen(), (children, settings, gen) => {
        const shuffled = gen(() =>
          fc.shuffledSubarray([...children], { minLength: children.length, maxLength: children.length }),
        );
        expect(makeGroups(shuffled, settings)).toEqual(makeGroups(children, settings));
      }),
    );
  });

  test('leave nobody for whom there is room, and open one more where enough are left for it', () => {
    everywhere((children, { groups: most, from, to }, { groups, left }) => {
      const byId = new Map(children.map((child) => [child.learner, child]));
      const alone = left.flatMap(({ learner, why }) => (why === 'too-few' ? [byId.get(learner)] : []));
      const keysOf = (child: Child | undefined) => (child?.ready ?? []).map(({ topic }) => topicKey(topic));
      for (const { topic, members } of groups) {
        if (members.length < to) expect(alone.flatMap(keysOf)).not.toContain(topicKey(topic));
      }
      if (groups.length === most) return;
      const counts = new Map<string, number>();
      for (const key of alone.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
      expect(Math.max(0, ...counts.values())).toBeLessThan(from);
    });
  });

  test('come near the best there is, as trying everything in small classes shows', () => {
    let [near, all] = [0, 0];
    const small = childrenOf(7, 3);
    const few = fc.record({
      groups: fc.integer({ min: 1, max: 2 }),
      from: fc.constant(2),
      to: fc.constantFrom(3, 4),
    });
    fc.assert(
      fc.property(small, few, (children, some) => {
        const settings = { ...some, minutes: 15 };
        const made = totalOf(makeGroups(children, settings));
        const best = bestTotal(children, settings);
        // The bound that the file names, with what a least size may cost.
        expect(made).toBeGreaterThanOrEqual(0.43 * best - settings.groups * 2 * (settings.from - 1));
        expect(made).toBeLessThanOrEqual(best);
        all += 1;
        if (made >= 0.8 * best) near += 1;
      }),
      { numRuns: 300 },
    );
    expect(near / all).toBeGreaterThan(0.95);
  });
});

/** Everybody in a group counts once, who cannot get on without a person twice. */
function totalOf({ groups }: Grouping): number {
  return groups.flatMap(({ members }) => members).reduce((sum, { why }) => sum + (isUrgent(why) ? 2 : 1), 0);
}

/** Tries every way to open groups on topics and to put children into them. */
function bestTotal(children: readonly Child[], { groups, from, to }: GroupSettings): number {
  const here = children.filter(({ state }) => state === 'here');
  const keys = [...new Set(here.flatMap(({ ready }) => ready.map(({ topic }) => topicKey(topic))))];
  const opened = (count: number): readonly (readonly string[])[] =>
    count === 0 ? [[]] : opened(count - 1).flatMap((some) => [some, ...keys.map((key) => [...some, key])]);
  let best = 0;
  for (const some of opened(groups)) {
    const place = (at: number, sizes: readonly number[], total: number): void => {
      const child = here[at];
      if (child === undefined) {
        if (sizes.every((size) => size >= from && size <= to)) best = Math.max(best, total);
        return;
      }
      place(at + 1, sizes, total);
      for (const [group, key] of some.entries()) {
        const ready = child.ready.find(({ topic }) => topicKey(topic) === key);
        if (ready === undefined || (sizes[group] ?? 0) >= to) continue;
        const more = sizes.map((size, n) => (n === group ? size + 1 : size));
        place(at + 1, more, total + (isUrgent(ready.why) ? 2 : 1));
      }
    };
    place(
      0,
      some.map(() => 0),
      0,
    );
  }
  return best;
}

describe('what a learner is ready for', () => {
  test('is not known yet to the learner, and all that it builds on stands', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const progress = progressAfter(course, log);
        const nowMs = Math.max(NOON_MS, ...log.map(({ wallMs }) => wallMs)) + 60_000;
        const { standing, reachable } = believeAt(course, progress, nowMs);
        const held = new Map(
          heldMisconceptions(course, progress, nowMs).map((one) => [one.misconception, one]),
        );
        for (const { topic } of readinessOf([{ course, progress }], nowMs)) {
          const place = skillOf(course, topic.skill);
          expect(reachable[place] === 1 || (standing[place] ?? 0) > STANDING.open).toBe(true);
          if (topic.misconception === null)
            expect([standing[place], reachable[place]]).toEqual([STANDING.open, 1]);
          else expect(held.get(topic.misconception)?.state).toMatch(/lesson-due|needs-help/);
        }
      }),
    );
  });

  test('is named once, and is nothing for who has not answered anything', () => {
    fc.assert(
      fc.property(anyCourse, anyLog, (course, log) => {
        const courses = [{ course, progress: progressAfter(course, log) }];
        const ready = readinessOf(courses, NOON_MS);
        expect(new Set(ready.map(({ topic }) => topicKey(topic))).size).toBe(ready.length);
        if (!hasBegun(courses)) expect(ready).toEqual([]);
      }),
    );
  });
});
