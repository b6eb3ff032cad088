import type { Figure } from '../../../domain/figure.ts';
import type { PackId } from '../../../domain/ids.ts';
import type { ViewContext } from '../../kit/view-context.ts';

export type FigureOf<T extends Figure['type']> = Extract<Figure, { readonly type: T }>;

/** Those that come with the first question; the others are in a file of their own. */
export type FirstFigure = 'objects' | 'groups';
export type LaterFigure = Exclude<Figure['type'], FirstFigure>;

export interface FigureProps<T extends Figure['type']> {
  readonly figure: FigureOf<T>;
  readonly pack: PackId;
  readonly context: ViewContext;
}
