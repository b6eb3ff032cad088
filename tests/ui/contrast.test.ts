// @vitest-environment node
// Contrast as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05) over relative luminance.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

type Colours = ReadonlyMap<string, string>;

function coloursIn(selector: string): Colours {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const light = coloursIn(':root {');
const dark = new Map([...light, ...coloursIn(':root[data-ground="dark"]')]);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(colours.get(name) ?? '#808080'));
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const strong = new Map([...light, ...coloursIn(':root[data-contrast="strong"] {')]);
const strongDark = new Map([
  ...strong,
  ...dark,
  ...coloursIn(':root[data-contrast="strong"][data-ground="dark"]'),
]);

const HUES = ['leaf', 'marigold', 'clay', 'sky', 'plum'];
const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];

/** Every pair in which words stand on a ground. */
const TEXT: readonly (readonly [string, string])[] = [
  ...PAPERS.flatMap((paper) => [['ink', paper] as const, ['ink-soft', paper] as const]),
  ...HUES.flatMap((hue) => [
    [`on-${hue}`, `${hue}-full`] as const,
    [`${hue}-deep`, `${hue}-soft`] as const,
    ['ink', `${hue}-soft`] as const,
    ['ink-soft', `${hue}-soft`] as const,
    ...PAPERS.map((paper) => [`${hue}-deep`, paper] as const),
  ]),
];

/** Edges of controls, the ring of the focus, marks of a state. Marigold's edge is always beside its own ground. */
const CONTROLS: readonly (readonly [string, string])[] = [
  ...PAPERS.flatMap((paper) => [['line-strong', paper] as const, ['sky-full', paper] as const]),
  ...['leaf', 'clay', 'sky', 'plum'].map((hue) => [`${hue}-full`, `${hue}-soft`] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('on the %s ground', (_, colours) => {
  it.each(TEXT)('words in %s on %s can be read (4.5 to 1)', (front, back) => {
    expect(colours.has(front) && colours.has(back)).toBe(true);
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(CONTROLS)('a control in %s on %s can be seen (3 to 1)', (front, back) => {
    expect(colours.has(front) && colours.has(back)).toBe(true);
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['light', strong],
  ['dark', strongDark],
] as const)('with strong contrast on the %s ground', (_, colours) => {
  it.each(TEXT)('words in %s on %s can be read with weak eyes (7 to 1)', (front, back) => {
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(7);
  });
  it.each(CONTROLS)('a control in %s on %s has a clear edge (4.5 to 1)', (front, back) => {
    expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the measure of contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    const extremes = new Map([
      ['black', '#000000'],
      ['white', '#ffffff'],
    ]);
    expect(contrast(extremes, 'black', 'white')).toBeCloseTo(21);
    expect(contrast(extremes, 'white', 'white')).toBe(1);
  });
});
