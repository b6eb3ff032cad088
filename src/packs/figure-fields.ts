// What each figure is made of, once, as data: the parser reads sources by it and the variant computes by it.
import type { Figure } from '../domain/figure.ts';

export type FigureField = FieldKind & {
  /** May be left out; then it is missing, or this. */
  readonly optional?: true;
  readonly fallback?: string;
};

export type FieldKind =
  /** A path in media/. */
  | { readonly kind: 'path' }
  /** A reference to a text. */
  | { readonly kind: 'text' }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: FieldKind; readonly min: number; readonly max: number }
  | { readonly kind: 'group'; readonly fields: FigureFields };

export type FigureFields = Readonly<Record<string, FigureField>>;

/** More cannot be counted on a small screen. */
const count = { kind: 'whole', from: 0, to: 120 } as const;
const parts = { kind: 'whole', from: 1, to: 24 } as const;
const shaded = { kind: 'whole', from: 0, to: 24 } as const;
const number = { kind: 'number' } as const;
const path = { kind: 'path' } as const;

export const FIGURE_FIELDS = {
  picture: { src: path, alt: { kind: 'text' } },
  objects: {
    object: path,
    count,
    arrange: { kind: 'word', words: ['row', 'scatter', 'dice', 'ten-frame'], fallback: 'row' },
    crossed: { ...count, optional: true },
    also: { kind: 'group', fields: { object: path, count }, optional: true },
  },
  groups: {
    object: path,
    groups: { kind: 'whole', from: 0, to: 24 },
    each: { kind: 'whole', from: 0, to: 24 },
  },
  array: { rows: { kind: 'whole', from: 1, to: 20 }, columns: { kind: 'whole', from: 1, to: 20 } },
  'place-value': {
    hundreds: { kind: 'whole', from: 0, to: 20 },
    tens: { kind: 'whole', from: 0, to: 30 },
    ones: { kind: 'whole', from: 0, to: 30 },
  },
  'number-line': {
    from: number,
    to: number,
    step: number,
    labels: { kind: 'word', words: ['all', 'ends', 'none'], fallback: 'all' },
    marks: { kind: 'list', of: number, min: 0, max: 24, optional: true },
    jumps: {
      kind: 'list',
      of: { kind: 'group', fields: { from: number, to: number } },
      min: 0,
      max: 24,
      optional: true,
    },
  },
  'fraction-bars': {
    bars: { kind: 'list', of: { kind: 'group', fields: { parts, shaded } }, min: 1, max: 6 },
  },
  'fraction-disc': { parts, shaded },
  shape: {
    shape: {
      kind: 'word',
      words: ['circle', 'triangle', 'square', 'rectangle', 'pentagon', 'hexagon'],
    },
  },
  pattern: {
    tiles: {
      kind: 'list',
      of: { kind: 'word', words: ['circle', 'triangle', 'square', 'star', 'heart', '?'] },
      min: 1,
      max: 16,
    },
  },
} as const satisfies Readonly<Record<Figure['type'], FigureFields>>;

/** More ticks than this melt into a bar. */
const MAX_TICKS = 200;

/** What the numbers of a figure must be to each other; a sentence when they are not. */
export function figureFault(figure: Figure): string | undefined {
  switch (figure.type) {
    case 'objects':
      return (figure.crossed ?? 0) > figure.count ? 'more objects are crossed out than there are' : undefined;
    case 'number-line':
      return (
        lineFault(figure.from, figure.to, figure.step) ??
        ([...(figure.marks ?? []), ...(figure.jumps ?? []).flatMap((jump) => [jump.from, jump.to])].some(
          (mark) => mark < figure.from || mark > figure.to,
        )
          ? 'a mark or a jump lies beside the number line'
          : undefined)
      );
    case 'fraction-bars':
      return figure.bars.some((bar) => bar.shaded > bar.parts)
        ? 'more parts are shaded than there are'
        : undefined;
    case 'fraction-disc':
      return figure.shaded > figure.parts ? 'more parts are shaded than there are' : undefined;
    case 'picture':
    case 'groups':
    case 'array':
    case 'place-value':
    case 'shape':
    case 'pattern':
      return undefined;
  }
}

/** A number line must go up, in steps that can be seen. */
export function lineFault(from: number, to: number, step: number): string | undefined {
  if (!(from < to)) return 'a number line must end above where it starts';
  if (!(step > 0)) return 'the step of a number line must be above 0';
  return (to - from) / step > MAX_TICKS ? `a number line has at most ${MAX_TICKS} steps` : undefined;
}
