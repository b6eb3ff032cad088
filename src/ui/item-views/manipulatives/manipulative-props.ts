import type { Manipulative } from '../../../domain/figure.ts';
import type { PackId } from '../../../domain/ids.ts';
import type { ViewContext } from '../../kit/view-context.ts';

export type ManipulativeOf<T extends Manipulative['type']> = Extract<Manipulative, { readonly type: T }>;

export interface ManipulativeProps<T extends Manipulative['type']> {
  readonly manipulative: ManipulativeOf<T>;
  readonly pack: PackId;
  readonly context: ViewContext;
}
