import type { FunctionComponent } from 'preact';
import type { Figure } from '../../domain/figure.ts';
import type { PackId } from '../../domain/ids.ts';
import { usePart } from '../kit/lazy-part.ts';
import type { ViewContext } from '../kit/view-context.ts';
import type { FigureProps, FirstFigure } from './figures/figure-props.ts';
import { GroupsFigure, ObjectsFigure } from './figures/objects-figure.tsx';
import { LATER_VIEWS } from './later-views.ts';

/** Things to count are on more first questions than all other figures together. */
const FIRST_FIGURES = {
  objects: ObjectsFigure,
  groups: GroupsFigure,
} as const satisfies { readonly [T in FirstFigure]: FunctionComponent<FigureProps<T>> };

interface FigureViewProps {
  readonly figure: Figure;
  readonly pack: PackId;
  readonly context: ViewContext;
}

/** Draws any figure of an item, an option or a lesson's step. */
export function FigureView(props: FigureViewProps) {
  const { type } = props.figure;
  const isFirst = type === 'objects' || type === 'groups';
  const later = usePart(LATER_VIEWS, !isFirst)?.figures;
  // Sound because each entry of the tables is typed by its own name.
  const Drawn = (isFirst ? FIRST_FIGURES[type] : later?.[type]) as
    | FunctionComponent<FigureViewProps>
    | undefined;
  return Drawn ? <Drawn {...props} /> : <span aria-busy="true" />;
}
