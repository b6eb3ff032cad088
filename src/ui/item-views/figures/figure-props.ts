import type { Figure } from '../../../domain/figure.ts';
import type { PackId } from '../../../domain/ids.ts';
import type { ViewContext } from '../../kit/view-context.ts';

export type FigureOf<T extends Figure['type']> = Extract<Figure, { readonly type: T }>;

export interface FigureProps<T extends Figure['type']> {
  readonly figure: FigureOf<T>;
  readonly pack: PackId;
  readonly context: ViewContext;
}
