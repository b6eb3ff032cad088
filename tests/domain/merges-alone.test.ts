import { describe, expect, it } from 'vitest';
import { mergesOfOwn } from '../../src/domain/merges-alone.ts';
import { canonicalLearner, foldRoster } from '../../src/domain/roster.ts';
import { amina, ben, chi, event, learnerId, sealed } from './events.ts';

const guest = learnerId('g');
const isOwn = (stream: string) => stream === guestAdded.stream;
const merged = (sequence: number, from: typeof amina, into: typeof amina, stream = 'A') =>
  event(stream, sequence, { type: 'learner-merged', from, into });
const added = (stream: string, sequence: number, learner: typeof amina) =>
  event(stream, sequence, { type: 'learner-added', learner, name: sealed('a'), avatar: 1 });
const guestAdded = event('A', 1, { type: 'learner-added', learner: guest, avatar: 1 });
const [ofTeacher, bensOwn] = [added('T', 1, amina), added('A', 2, ben)];

describe('the work of a guest, claimed on the tablet where it was done', () => {
  it('is the learner’s, whoever added the learner', () => {
    const claim = merged(5, guest, amina);
    expect(mergesOfOwn([guestAdded, ofTeacher, claim], isOwn)).toEqual([claim]);
  });

  it('is the first one’s who claims it: two children never become one by it', () => {
    const [first, second] = [merged(5, guest, amina), merged(6, guest, chi)];
    const words = [second, guestAdded, ofTeacher, added('T', 2, chi), first];
    expect(mergesOfOwn(words, isOwn)).toEqual([first]);
  });

  it('is not the way to join a learner with another teacher’s', () => {
    const words = [guestAdded, bensOwn, ofTeacher, merged(5, ben, guest), merged(6, guest, amina)];
    expect(mergesOfOwn(words, isOwn)).toEqual([words[3]]);
    expect(mergesOfOwn([bensOwn, ofTeacher, merged(5, ben, amina)], isOwn)).toEqual([]);
  });

  it('is what the teacher says it is, once the teacher has said so', () => {
    const claim = merged(5, guest, amina);
    expect(mergesOfOwn([guestAdded, ofTeacher, claim], isOwn, [{ from: guest, into: chi }])).toEqual([]);
  });

  it('is a guest’s again, to be claimed by another, when the learner was erased elsewhere', () => {
    const erased = event('T', 9, { type: 'learner-erased', erased: amina });
    const [first, second] = [merged(5, guest, amina), merged(6, guest, chi)];
    const words = [guestAdded, ofTeacher, added('T', 2, chi), first, second, erased];
    expect(mergesOfOwn(words, isOwn)).toEqual([second]);
    expect(mergesOfOwn(words, isOwn, [{ from: guest, into: amina }])).toEqual([second]);
    const roster = foldRoster([guestAdded, ofTeacher, first, erased]);
    expect([...roster.learners.keys()]).toEqual([guest]);
    expect(roster.learners.get(guest)).toMatchObject({ class: undefined, name: undefined });
    expect(canonicalLearner(roster, amina)).toBe(amina);
  });

  it('is nobody’s to claim on another tablet, or when the guest was erased', () => {
    const claim = merged(5, guest, amina);
    const elsewhere = event('B', 1, { type: 'learner-added', learner: guest, avatar: 1 });
    expect(mergesOfOwn([elsewhere, ofTeacher, claim], isOwn)).toEqual([]);
    const erased = event('T', 9, { type: 'learner-erased', erased: guest });
    expect(mergesOfOwn([guestAdded, ofTeacher, claim, erased], isOwn)).toEqual([]);
  });
});
