import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allIdsOf,
  applyToRoster,
  canonicalLearner,
  EMPTY_ROSTER,
  foldRoster,
  toRoster,
} from '../../src/domain/roster.ts';
import { compareEvents } from '../../src/domain/time.ts';
import { forkedRosterEvents, learnerId, merges, rosterEvents, shuffledWithDoubles } from './events.ts';

const LEARNERS = ['l', 'm', 'n'].map(learnerId);

describe('laws of the roster', () => {
  it('any order of the same events, some of them twice, gives the same roster', () => {
    const all = fc.oneof(rosterEvents, forkedRosterEvents, merges);
    const both = all.chain((events) => fc.tuple(fc.constant(events), shuffledWithDoubles(events)));
    fc.assert(
      fc.property(both, ([events, others]) => {
        expect(foldRoster(others)).toEqual(foldRoster(events));
      }),
    );
  });

  it('events that come in two lots give the roster that they give at once', () => {
    fc.assert(
      fc.property(rosterEvents, fc.nat(40), (events, cut) => {
        const first = applyToRoster(EMPTY_ROSTER, events.slice(0, cut));
        const kept = toRoster(first);
        expect(toRoster(applyToRoster(first, events.slice(cut)))).toEqual(foldRoster(events));
        // What was made of the first lot is not touched by the second.
        expect(toRoster(first)).toEqual(kept);
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

  it('every id leads to one learner who stands for no other, and who gathers all ids that lead there', () => {
    fc.assert(
      fc.property(rosterEvents, (events) => {
        const roster = foldRoster(events);
        for (const id of LEARNERS) {
          const canonical = canonicalLearner(roster, id);
          expect(canonicalLearner(roster, canonical)).toBe(canonical);
          expect(allIdsOf(roster, id)).toEqual(allIdsOf(roster, canonical));
          expect(allIdsOf(roster, id)).toContain(id);
          expect(roster.learners.has(id) && canonical !== id).toBe(false);
        }
      }),
    );
  });

  it('of an erased learner nothing is left, and nothing that comes later changes that', () => {
    fc.assert(
      fc.property(rosterEvents, fc.constantFrom(...LEARNERS), (events, id) => {
        const erasing = {
          ...(events[0] ?? { stream: 'Z', hlc: '0', wallMs: 0 }),
          sequence: 99,
          type: 'learner-erased',
          erased: id,
        } as (typeof events)[number];
        const others = events.filter((one) => !('learner' in one && one.learner === id));
        const [gone, never] = [foldRoster([erasing, ...events]), foldRoster([erasing, ...others])];
        expect(gone).toEqual(never);
        expect([gone.learners.has(id), gone.notes.has(id), gone.erased.has(id)]).toEqual([
          false,
          false,
          true,
        ]);
      }),
    );
  });
});
