import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumerals } from '../../../src/domain/numerals.ts';
import { alignWords } from '../../../src/ui/hearing/alignment.ts';
import { toWords } from '../../../src/ui/hearing/words.ts';

/** Few words, so that they come again and again. */
const words = fc.array(fc.constantFrom('how', 'many', 'goats', '3', '4', 'تين'), { maxLength: 30 });

/** The longest common subsequence once more, by another way: from the definition, kept by memory. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const kept = new Map<string, number>();
  const from = (at: number, beside: number): number => {
    if (at >= one.length || beside >= other.length) return 0;
    const key = `${at} ${beside}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const both = one[at] === other[beside] ? from(at + 1, beside + 1) + 1 : 0;
    const longest = Math.max(both, from(at + 1, beside), from(at, beside + 1));
    kept.set(key, longest);
    return longest;
  };
  return from(0, 0);
}

describe('the words that are said, found among those that are seen', () => {
  it('are the same words, in the same order, each at most once', () => {
    fc.assert(
      fc.property(words, words, (said, seen) => {
        const places = alignWords(said, seen);
        expect(places).toHaveLength(said.length);
        places.forEach((place, at) => {
          if (place >= 0) expect(seen[place]).toBe(said[at]);
        });
        const found = places.filter((place) => place >= 0);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });

  it('are as many as can be', () => {
    fc.assert(
      fc.property(words, words, (said, seen) => {
        const found = alignWords(said, seen).filter((place) => place >= 0);
        expect(found).toHaveLength(longestCommon(said, seen));
      }),
    );
  });

  it('stand together where they can', () => {
    expect(alignWords(['the', 'goats'], ['the', 'end', 'of', 'the', 'goats'])).toEqual([3, 4]);
  });

  it('are all found where more is seen than said, wherever that stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.boolean())), (seen) => {
        const said = seen.filter(([, isSaid]) => isSaid).map(([word]) => word);
        const places = alignWords(
          said,
          seen.map(([word]) => word),
        );
        expect(places).not.toContain(-1);
      }),
    );
  });
});

describe('words of a text', () => {
  it('lie where they say, and nothing but signs and spaces lies between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let behind = 0;
        for (const { from, to } of toWords(text)) {
          expect(text.slice(behind, from)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
          expect(text.slice(from, to)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          behind = to;
        }
        expect(text.slice(behind)).not.toMatch(/[\p{L}\p{M}\p{N}]/u);
      }),
    );
  });

  it('are known again in the digits of another script, in capitals, and with letters put together', () => {
    const keys = (text: string) => toWords(text).map(({ key }) => key);
    for (const numerals of ['arab', 'arabext', 'deva'] as const) {
      expect(keys(toNumerals('7 goats', numerals))).toEqual(['7', 'goats']);
    }
    expect(keys('Écoute')).toEqual(keys('e\u0301coute'));
  });
});
