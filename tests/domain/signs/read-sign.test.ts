import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random.ts';
import { readSign } from '../../../src/domain/signs/read-sign.ts';
import { familyOf } from '../../../src/domain/signs/sign.ts';
import { packStrokes, type Stroke, unpackStrokes } from '../../../src/domain/signs/strokes.ts';
import { shownStrokes } from '../../../src/domain/signs/template-strokes.ts';
import { SKELETONS, writtenBy } from '../../support/handwriting.ts';

const WRITINGS = 12;

/** As the log keeps it, and so as it is read. */
const kept = (strokes: readonly Stroke[]) => unpackStrokes(packStrokes(strokes)) ?? [];

function countOf(signs: readonly string[], unrest: number) {
  const random = createRandom(7);
  const count = { read: 0, wrong: 0, unclear: 0, of: 0, bytes: 0, mistakes: '' };
  for (const sign of signs) {
    for (const skeleton of SKELETONS[sign] ?? []) {
      for (let n = 0; n < WRITINGS; n++) {
        const written = kept(writtenBy(skeleton, unrest, random));
        const read = readSign(written, familyOf(sign));
        count.of++;
        count.bytes += packStrokes(written).length;
        if (read.type === 'unclear') count.unclear++;
        else if (read.sign === sign) count.read++;
        else {
          count.wrong++;
          count.mistakes += ` ${sign}→${read.sign}`;
        }
      }
    }
  }
  return {
    ...count,
    read: count.read / count.of,
    wrong: count.wrong / count.of,
    bytes: count.bytes / count.of,
  };
}

describe('reading a drawn sign', () => {
  // Measured on 2026-11-22, with 40 writings a way; docs/decisions/drawn-signs.md has the figures.
  it.each([
    ['digits', [...'0123456789'], 0.9, 0.03],
    ['digits of the Arabic script', [...'٠١٦٧٨٩'], 0.9, 0.03],
    ['shapes', ['circle', 'triangle', 'square', 'rectangle', 'line', 'cross'], 0.85, 0.04],
  ] as const)('reads %s of an unsteady hand, and seldom takes one for another', (_, signs, least, most) => {
    const count = countOf(signs, 0.7);
    expect(count.wrong, count.mistakes).toBeLessThanOrEqual(most);
    expect(count.read).toBeGreaterThanOrEqual(least);
  });

  it('costs some tens of bytes a sign in the log', () => {
    expect(countOf([...'0123456789'], 0.7).bytes).toBeLessThan(70);
  });

  it('reads every way of writing that is shown, small or large, wherever it stands', () => {
    for (const family of ['0', '٠', 'A', 'a', 'circle'].map(familyOf)) {
      for (const sign of family) {
        if (sign === '٠') continue;
        const small = shownStrokes(sign).map((stroke) =>
          stroke.map(({ x, y }) => ({ x: 0.1 + x * 0.5, y: 0.3 + y * 0.5 })),
        );
        expect(readSign(kept(small), family), sign).toEqual({ type: 'read', sign });
      }
    }
  });

  it('does not read a scribble', () => {
    const random = createRandom(3);
    let unclear = 0;
    for (let n = 0; n < 200; n++) {
      const scribble = Array.from({ length: 10 }, () => ({ x: random(), y: random() }));
      if (readSign(kept([scribble]), familyOf('0')).type === 'unclear') unclear++;
    }
    expect(unclear / 200).toBeGreaterThan(0.9);
  });

  it('takes a dot for the zero of the Arabic script, and for nothing elsewhere', () => {
    const dot = [
      [
        { x: 0.5, y: 0.5 },
        { x: 0.52, y: 0.51 },
      ],
    ];
    expect(readSign(dot, familyOf('٠'))).toEqual({ type: 'read', sign: '٠' });
    expect(readSign(dot, familyOf('0')).type).toBe('unclear');
  });

  it('reads nothing where nothing was drawn', () => {
    expect(readSign([], familyOf('0')).type).toBe('unclear');
  });
});
