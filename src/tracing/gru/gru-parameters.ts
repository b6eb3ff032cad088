// What the recurrent tracer has learnt from others' answers: one array of weights in parts, and eases as the response
// model has them. The fit and the form that runs on a tablet share the layout.
import type { ResponseEase } from '../response/response-parameters.ts';
import { GRU_FEATURES } from './gru-features.ts';

export interface GruSizes {
  /** Numbers that stand for all a learner did before. */
  readonly hidden: number;
  /** Units in which what came before and the question meet. */
  readonly mixed: number;
  /** Numbers that stand for a skill, and for an item. */
  readonly skillWidth: number;
  readonly itemWidth: number;
  readonly skills: number;
  /** Items that are told apart: those with too few answers are their skills. */
  readonly items: number;
}

export interface GruPart {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows follow each other, and so do the columns of a row. */
export interface GruLayout {
  /** Numbers of a question: its skills', its item's, then features. */
  readonly width: number;
  /** A skill or an item a row. */
  readonly skill: GruPart;
  readonly item: GruPart;
  /** Reset, update and candidate, `hidden` rows each, from a question that was answered wrong and then right. */
  readonly input: GruPart;
  readonly inputBias: GruPart;
  /** The same three from what came before. */
  readonly recurrent: GruPart;
  readonly candidateBias: GruPart;
  /** How much each number of a question counts, from what came before. */
  readonly readout: GruPart;
  readonly readoutBias: GruPart;
  /** What goes into the mixed units, from what came before and from the question; and how much each counts. */
  readonly mixHidden: GruPart;
  readonly mixQuestion: GruPart;
  readonly mixBias: GruPart;
  readonly mixOut: GruPart;
  readonly size: number;
}

export interface GruParameters {
  readonly sizes: GruSizes;
  readonly ease: ResponseEase;
  /** One an item of the pack: its row in the part `item`, -1 where it has none. */
  readonly itemPlaces: Int32Array;
  readonly weights: Float32Array;
}

export function layOutGru({ hidden, mixed, skillWidth, itemWidth, skills, items }: GruSizes): GruLayout {
  const width = skillWidth + itemWidth + GRU_FEATURES;
  let size = 0;
  const part = (rows: number, columns: number): GruPart => {
    const at = size;
    size += rows * columns;
    return { at, rows, columns };
  };
  const parts = {
    skill: part(skills, skillWidth),
    item: part(items, itemWidth),
    input: part(6 * hidden, width),
    inputBias: part(2, 3 * hidden),
    recurrent: part(3 * hidden, hidden),
    candidateBias: part(1, hidden),
    readout: part(width, hidden),
    readoutBias: part(1, width),
    mixHidden: part(mixed, hidden),
    mixQuestion: part(mixed, width),
    mixBias: part(1, mixed),
    mixOut: part(1, mixed),
  };
  return { ...parts, width, size };
}
