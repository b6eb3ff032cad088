// What a row of a table is made into an item with.
import type { TextRef } from '../../format.ts';
import type { Answering, Making } from '../making.ts';
import type { CsvCells } from './csv-row.ts';
import type { WrongAnswer } from './csv-wrong.ts';

export interface RowMaking extends Making {
  readonly language: string;
  /** All languages of the pack. */
  readonly languages: readonly string[];
  readonly cells: CsvCells;
  readonly wrong: readonly WrongAnswer[];
}

export interface Asked {
  readonly answering: Answering;
  /** Where it is not the cell of that name. */
  readonly prompt?: TextRef;
}
