import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRoster } from '../../src/domain/roster.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { rosterEvents, shuffledWithDoubles } from './events.ts';

describe('laws of the roster', () => {
  it('any order of the same events, some of them twice, gives the same roster', () => {
    const both = rosterEvents.chain((events) => fc.tuple(fc.constant(events), shuffledWithDoubles(events)));
    fc.assert(
      fc.property(both, ([events, others]) => {
        expect(foldRoster(others)).toEqual(foldRoster(events));
      }),
    );
  });

  it('each field is what the last event in order that named it said', () => {
    fc.assert(
      fc.property(rosterEvents, (events) => {
        const last = [...events].sort(compareEvents);
        for (const learner of foldRoster(events).learners.values()) {
          const about = last.filter(
            (one) => 'learner' in one && one.learner === learner.id && one.type !== 'answered',
          );
          const avatar = about.findLast((one) => 'avatar' in one && one.avatar !== undefined);
          expect(avatar).toMatchObject({ avatar: learner.avatar });
          const pin = about.findLast((one) => one.type === 'pin-set');
          expect(pin?.type === 'pin-set' ? pin.pin : undefined).toBe(learner.pin);
        }
      }),
    );
  });
});
