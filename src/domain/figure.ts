// Pictures that a pack describes and the screen draws: parametric, so that a template makes endless variants
// of them, light (no file), translatable and readable aloud. Everything here is data.

/** What a figure shows; all numbers are already computed when an item reaches a screen. */
export type Figure =
  /** A drawing that lies in the pack, shown as an image only. `alt` is text. */
  | { readonly type: 'picture'; readonly src: string; readonly alt: string }
  /** So many of a thing, to be counted. `object` is the path of a drawing in the pack. */
  | {
      readonly type: 'objects';
      readonly object: string;
      readonly count: number;
      readonly arrange: 'row' | 'scatter' | 'dice' | 'ten-frame';
      /** How many of them are crossed out (taken away), from the end. */
      readonly crossed?: number;
      /** A second kind that follows the first. */
      readonly also?: { readonly object: string; readonly count: number };
    }
  /** `groups` groups of `each` things: equal sharing, multiplication. */
  | { readonly type: 'groups'; readonly object: string; readonly groups: number; readonly each: number }
  /** Rows and columns of dots. */
  | { readonly type: 'array'; readonly rows: number; readonly columns: number }
  /** Base-ten blocks. */
  | {
      readonly type: 'place-value';
      readonly hundreds: number;
      readonly tens: number;
      readonly ones: number;
    }
  /** A line with ticks each `step`; `labels` says which ticks carry their number. */
  | {
      readonly type: 'number-line';
      readonly from: number;
      readonly to: number;
      readonly step: number;
      readonly labels: 'all' | 'ends' | 'none';
      readonly marks?: readonly number[];
      readonly jumps?: readonly { readonly from: number; readonly to: number }[];
    }
  /** Bars cut in equal parts, one below the other. */
  | {
      readonly type: 'fraction-bars';
      readonly bars: readonly { readonly parts: number; readonly shaded: number }[];
    }
  /** A disc cut in equal parts. */
  | { readonly type: 'fraction-disc'; readonly parts: number; readonly shaded: number }
  /** A plane shape: side lengths may be written beside it. */
  | {
      readonly type: 'shape';
      readonly shape: 'circle' | 'triangle' | 'square' | 'rectangle' | 'pentagon' | 'hexagon';
    }
  /** Tiles in a row that repeat; a `?` tile asks for what comes there. */
  | { readonly type: 'pattern'; readonly tiles: readonly PatternTile[] };

export type PatternTile = 'circle' | 'triangle' | 'square' | 'star' | 'heart' | '?';

/** Something a finger moves in a lesson. It teaches and is never marked. */
export type Manipulative =
  | {
      readonly type: 'number-line';
      readonly from: number;
      readonly to: number;
      readonly step: number;
      readonly start: number;
    }
  | { readonly type: 'fraction-bars'; readonly parts: readonly number[] }
  | { readonly type: 'counters'; readonly object: string; readonly count: number; readonly groups: number };
