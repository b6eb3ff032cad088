// Reads what was typed into a tree. Total and bounded: every text has a tree, with holes where something is missing, so
// that a half-typed answer can be shown as it grows. Faults say what keeps it from being marked.
import { readStatements } from './read-statements.ts';
import { TokenReader } from './token-reader.ts';
import { type CutOptions, cutTokens } from './tokens.ts';
import type { Written } from './tree.ts';

export type ReadFault =
  /** Nothing was typed. */
  | 'empty'
  /** Something is still missing: a bracket, a number behind a sign. */
  | 'incomplete'
  /** Not algebra. */
  | 'unreadable';

export interface Reading {
  readonly written: Written;
  /** The worst fault, null when it can be marked. */
  readonly fault: ReadFault | null;
}

/** Reads an answer; a comma between digits is the decimal one unless `comma` says otherwise. Cost O(length). */
export function readExpression(text: string, options: CutOptions = { comma: 'decimal' }): Reading {
  const tokens = cutTokens(text, options);
  const reader = new TokenReader(tokens);
  const written = readStatements(reader);
  return { written, fault: tokens.length === 0 ? 'empty' : reader.fault };
}
