import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldRoster } from '../../src/domain/roster.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { classId, event, learnerId, rosterEvents, sealed } from './events.ts';

describe('what a school keeps of learners', () => {
  test('is every word that was said of a learner, in the order of all events', () => {
    fc.assert(
      fc.property(rosterEvents, (events) => {
        const alone = events.filter(({ type }) => type !== 'learner-merged' && type !== 'learner-erased');
        const inOrder = [...alone].sort(compareEvents);
        const roster = foldRoster(alone);
        expect(roster.fields).toEqual(
          inOrder.flatMap((one) => (one.type === 'attributes-defined' ? [one.fields] : [])),
        );
        for (const { id, attributes } of roster.learners.values()) {
          const said = inOrder.flatMap((one) =>
            one.type === 'learner-set' && one.learner === id ? (one.attributes ?? []) : [],
          );
          expect(attributes.map(({ text }) => text)).toEqual(said);
        }
      }),
    );
  });

  test('two teachers who say different things of one learner on two tablets lose neither', () => {
    const [amina, other] = [learnerId('l'), learnerId('m')];
    const add = (letter: string) =>
      event('A', letter === 'l' ? 1 : 2, {
        type: 'learner-added',
        learner: learnerId(letter),
        class: classId('c'),
        avatar: 1,
      });
    const say = (stream: string, learner: typeof amina, text: string, at: number) =>
      event(stream, 5, { type: 'learner-set', learner, attributes: sealed(text) }, { at });
    const events = [add('l'), add('m'), say('B', amina, 'girl', 7), say('C', amina, 'glasses', 6)];
    expect(foldRoster(events).learners.get(amina)?.attributes).toEqual([
      { learner: amina, text: sealed('glasses') },
      { learner: amina, text: sealed('girl') },
    ]);
    // Entered twice: what was said of both is the one child's, each under the id that it was sealed to.
    const merged = event('A', 9, { type: 'learner-merged', from: other, into: amina });
    expect(
      foldRoster([...events, say('D', other, 'Hausa', 8), merged])
        .learners.get(amina)
        ?.attributes.at(-1),
    ).toEqual({ learner: other, text: sealed('Hausa') });
    const erased = event('A', 10, { type: 'learner-erased', erased: amina });
    expect(JSON.stringify([...foldRoster([erased, ...events]).learners])).not.toContain('girl');
  });
});
