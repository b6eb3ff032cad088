import type { FunctionComponent } from 'preact';
import type { Manipulative } from '../../../domain/figure.ts';
import { CountersBoard } from './counters-board.tsx';
import { FractionBoard } from './fraction-board.tsx';
import { LineWalk } from './line-walk.tsx';
import type { ManipulativeProps } from './manipulative-props.ts';

const BOARDS = {
  'number-line': LineWalk,
  'fraction-bars': FractionBoard,
  counters: CountersBoard,
} as const satisfies { readonly [T in Manipulative['type']]: FunctionComponent<ManipulativeProps<T>> };

/** Something to move and to look at. It is never marked, so nothing of it is kept. */
export function ManipulativeView(props: ManipulativeProps<Manipulative['type']>) {
  // Sound because each entry of the table is typed by its own name.
  const Board = BOARDS[props.manipulative.type] as FunctionComponent<typeof props>;
  return <Board {...props} />;
}
