import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, isTooLong, nameKey } from '../../src/school/person-name.ts';

describe('a name', () => {
  it('is the same in another case, with other spaces, in another form of Unicode', () => {
    const spellings = [
      ['Amina  Yusuf', ' AMINA\u00a0yusuf '],
      ['Zoe\u0308', 'zoë'],
      ['أَحْمَد', 'أَحْمَد'.normalize('NFD')],
      ['محمد', 'محـــمد'],
      ['Ａｍｉｎａ', 'amina'],
      ['می‌رود', 'میرود'],
    ] as const;
    for (const [one, other] of spellings) expect(nameKey(one)).toBe(nameKey(other));
  });

  it('is another one with another letter, accent or emoji', () => {
    for (const [one, other] of [
      ['Zoë', 'Zoe'],
      ['أحمد', 'احمد'],
      ['Amina 🐘', 'Amina 🦒'],
      ['علي', 'على'],
    ] as const) {
      expect(nameKey(one)).not.toBe(nameKey(other));
    }
  });

  it('loses what turns the reading direction round, and keeps the joiners of its script', () => {
    expect(cleanName('\u202eAmina\u202c\u200f')).toBe('Amina');
    expect(cleanName('Amina\r\n\tYusuf\u0000')).toBe('Amina Yusuf');
    expect(cleanName('می‌رود')).toBe('می‌رود');
    expect(cleanName('👩‍🏫')).toBe('👩‍🏫');
  });

  it('is too long by its characters, not by how they are stored', () => {
    expect(isTooLong('🐘'.repeat(80))).toBe(false);
    expect(isTooLong('🐘'.repeat(81))).toBe(true);
  });

  it('is clean once cleaned, and its key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
        expect(nameKey(cleanName(text))).toBe(nameKey(text));
      }),
    );
  });
});
