import type { FunctionComponent } from 'preact';
import type { Figure } from '../../domain/figure.ts';
import type { PackId } from '../../domain/ids.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { ArrayFigure, PlaceValueFigure } from './figures/blocks-figure.tsx';
import type { FigureProps } from './figures/figure-props.ts';
import { FractionBarsFigure, FractionDiscFigure } from './figures/fraction-figure.tsx';
import { NumberLineFigure } from './figures/line-figure.tsx';
import { GroupsFigure, ObjectsFigure } from './figures/objects-figure.tsx';
import { PictureFigure } from './figures/picture-figure.tsx';
import { PatternFigure, ShapeFigure } from './figures/shape-figure.tsx';

const FIGURES = {
  picture: PictureFigure,
  objects: ObjectsFigure,
  groups: GroupsFigure,
  array: ArrayFigure,
  'place-value': PlaceValueFigure,
  'number-line': NumberLineFigure,
  'fraction-bars': FractionBarsFigure,
  'fraction-disc': FractionDiscFigure,
  shape: ShapeFigure,
  pattern: PatternFigure,
} as const satisfies { readonly [T in Figure['type']]: FunctionComponent<FigureProps<T>> };

interface FigureViewProps {
  readonly figure: Figure;
  readonly pack: PackId;
  readonly context: ViewContext;
}

/** Draws any figure of an item, an option or a lesson's step. */
export function FigureView(props: FigureViewProps) {
  // Sound because each entry of the table is typed by its own name.
  const Drawn = FIGURES[props.figure.type] as FunctionComponent<FigureViewProps>;
  return <Drawn {...props} />;
}
