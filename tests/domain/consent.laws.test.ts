import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONSENTS, type Consents, joinConsents, parseConsent } from '../../src/domain/consent.ts';
import { foldRoster } from '../../src/domain/roster.ts';
import { event, learnerId, rosterEvents, sealed } from './events.ts';

const consent = fc.constantFrom(...CONSENTS);
const consents: fc.Arbitrary<Consents> = fc.record({ practice: consent, retraining: consent });

it('of two entries of one child a no to either is a no, and it does not matter which is first', () => {
  fc.assert(
    fc.property(consents, consents, consents, (a, b, c) => {
      const joined = joinConsents(a, b);
      for (const to of ['practice', 'retraining'] as const) {
        expect(joined[to] === 'refused').toBe([a[to], b[to]].includes('refused'));
        if (joined[to] === 'given') expect([a[to], b[to]]).toContain('given');
      }
      expect(joinConsents(b, a)).toEqual(joined);
      expect(joinConsents(joinConsents(a, b), c)).toEqual(joinConsents(a, joinConsents(b, c)));
      expect(joinConsents(a, a)).toEqual(a);
    }),
  );
});

it('a word that nobody knows yet is no consent', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      const parsed = parseConsent(word);
      if (parsed !== 'unsaid') expect(parsed).toBe(word);
    }),
  );
});

it('what the family said of one thing is the last word on it, and says nothing of the other', () => {
  const amina = learnerId('l');
  const added = event('A', 1, { type: 'learner-added', learner: amina, name: sealed('x'), avatar: 1 });
  const word = fc.record({ practice: consent, retraining: consent }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const said = words.map((one, at) =>
        event('A', at + 2, { type: 'consent-set', learner: amina, ...one }),
      );
      const lastOf = (to: keyof Consents) => words.findLast((one) => one[to] !== undefined)?.[to] ?? 'unsaid';
      expect(foldRoster([...said.toReversed(), added]).learners.get(amina)?.consents).toEqual({
        practice: lastOf('practice'),
        retraining: lastOf('retraining'),
      });
    }),
  );
});

it('whatever is merged into a learner, a refusal that was written down of any of the ids stands', () => {
  fc.assert(
    fc.property(rosterEvents, (events) => {
      const roster = foldRoster(events);
      for (const [alias, into] of roster.aliases) {
        const alone = foldRoster(events.filter(({ type }) => type !== 'learner-merged')).learners.get(alias);
        if (alone?.consents.retraining !== 'refused') continue;
        expect(roster.learners.get(into)?.consents.retraining ?? 'refused').toBe('refused');
      }
    }),
  );
});
