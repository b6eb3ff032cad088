import { beforeEach, describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { believes } from '../../src/domain/trust.ts';
import { classId, learnerId, sealed } from './events.ts';
import { admits, device, fold, founds, freshStreams, says, sets, starts } from './trust-samples.ts';

beforeEach(freshStreams);

describe('the role', () => {
  it('of a coordinator says nothing of classes, but of a guest; of one who was a teacher before, all stays', () => {
    const words = [
      founds(),
      admits('f', 'c', 'coordinator'),
      admits('f', 't', 'teacher'),
      starts('c'),
      starts('t'),
    ];
    const trust = fold(words);
    const word = (letter: string, body: EventBody) => says(letter, body).event;
    const added = { type: 'class-added', class: classId('a'), name: sealed('a') } as const;
    const guest = { type: 'learner-added', learner: learnerId('g'), avatar: 1 } as const;
    expect([believes(trust, word('t', added)), believes(trust, word('c', added))]).toEqual([true, false]);
    expect(believes(trust, word('c', { type: 'class-set', class: classId('a'), archived: true }))).toBe(
      false,
    );
    expect(believes(trust, word('c', { ...guest, class: classId('a') }))).toBe(false);
    expect(believes(trust, word('c', guest))).toBe(true);
    const box = says('f', { type: 'key-shared', to: device('t'), key: 'k', box: 'b' });
    const later = fold([...words, box, sets('f', 't', 'coordinator')]);
    expect(believes(later, word('t', added))).toBe(true);
  });
});
