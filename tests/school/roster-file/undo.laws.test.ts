import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRoster, type Roster } from '../../../src/domain/roster.ts';
import { toBeforeAndNow, toUndo } from '../../../src/school/roster-file/undo.ts';
import { answered, classId, event, learnerId, rosterEvents, sealed } from '../../domain/events.ts';

/** Behind everything that the other events can say. */
const LATER = 10_000;

/** What a list writes: some are added, others are changed. */
const written = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('learner-added' as const),
      learner: fc.constantFrom('x', 'y').map(learnerId),
      class: fc.constant(classId('c')),
      name: fc.constant(sealed('new')),
      avatar: fc.nat(9),
    }),
    fc.record(
      {
        type: fc.constant('learner-set' as const),
        learner: fc.constantFrom('l', 'm', 'n', 'x').map(learnerId),
        class: fc.constantFrom('c', 'd', 'e').map(classId),
        name: fc.constantFrom('a', 'z').map(sealed),
        avatar: fc.nat(9),
        language: fc.constantFrom('en', 'sw'),
        archived: fc.boolean(),
      },
      { requiredKeys: ['type', 'learner'] },
    ),
  ),
  { minLength: 1, maxLength: 6 },
);

/** How a teacher knows the learners who were there. */
const shown = ({ learners }: Roster, those: Roster) =>
  [...learners]
    .filter(([id]) => those.learners.has(id))
    .map(([id, one]) => {
      const was = those.learners.get(id);
      // A guest who was given a name or a class keeps it: there is no word that takes one away.
      const name = was?.name === undefined ? undefined : one.name;
      const inClass = was?.class === undefined ? undefined : one.class;
      return { id, name, inClass, avatar: one.avatar, language: one.language, archived: one.archived };
    });

describe('a list that is taken back', () => {
  it('leaves the learners as they were, and those whom it added off the list', () => {
    fc.assert(
      fc.property(rosterEvents, written, (events, bodies) => {
        const before = foldRoster(events);
        const said = bodies.map((body, at) => event('Z', at + 1, body, { at: LATER + at }));
        const range = { stream: event('Z', 1, answered).stream, first: 1, last: said.length };
        const told = toBeforeAndNow([...events, ...said], range);
        const back = toUndo(told).bodies.map((body, at) =>
          event('Z', 100 + at, body, { at: 2 * LATER + at }),
        );
        const after = foldRoster([...events, ...said, ...back]);
        expect(shown(after, before)).toEqual(shown(before, before));
        for (const [id, one] of after.learners) if (!before.learners.has(id)) expect(one.archived).toBe(true);
        const twice = toUndo(toBeforeAndNow([...events, ...said, ...back], range));
        expect(twice.bodies).toEqual([]);
      }),
    );
  });

  it('puts a class away that it made', () => {
    const made = event('Z', 1, { type: 'class-added', class: classId('c'), name: sealed('3a') });
    const range = { stream: made.stream, first: 1, last: 1 };
    expect(toUndo(toBeforeAndNow([made], range)).bodies).toEqual([
      { type: 'class-set', class: classId('c'), archived: true },
    ]);
  });

  it('leaves a class open that it made where others were put meanwhile', () => {
    const added = (learner: string) =>
      ({
        type: 'learner-added',
        learner: learnerId(learner),
        class: classId('c'),
        name: sealed('n'),
        avatar: 1,
      }) as const;
    const list = [
      event('Z', 1, { type: 'class-added', class: classId('c'), name: sealed('3a') }),
      event('Z', 2, added('l')),
    ];
    const range = { stream: event('Z', 1, answered).stream, first: 1, last: 2 };
    const other = event('Y', 1, added('m'), { at: 3 });
    const takenBack = { type: 'learner-set', learner: learnerId('l'), archived: true };
    expect(toUndo(toBeforeAndNow([...list, other], range)).bodies).toEqual([takenBack]);
    // Gone from it again, nobody is left.
    const moved = { type: 'learner-set', learner: learnerId('m'), class: classId('d') } as const;
    expect(toUndo(toBeforeAndNow([...list, other, event('Y', 2, moved, { at: 4 })], range)).bodies).toEqual([
      { type: 'class-set', class: classId('c'), archived: true },
      takenBack,
    ]);
  });
});
