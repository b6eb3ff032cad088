// The views of questions and figures that do not come with the first question. The page says where they come from:
// some of them show figures themselves, so this folder cannot ask for them without going in a circle.
import type { FunctionComponent } from 'preact';
import { createLazyPart } from '../kit/lazy-part.ts';
import type { FigureProps, LaterFigure } from './figures/figure-props.ts';
import type { LaterType, TypeAnswerProps, TypeViewProps } from './view-props.ts';

export interface LaterViews {
  readonly views: { readonly [T in LaterType]: FunctionComponent<TypeViewProps<T>> };
  readonly answers: { readonly [T in LaterType]: FunctionComponent<TypeAnswerProps<T>> };
  readonly figures: { readonly [T in LaterFigure]: FunctionComponent<FigureProps<T>> };
}

let fetchViews: () => Promise<LaterViews> = () => Promise.reject(new Error('Must be told by takeViewsFrom'));

export const LATER_VIEWS = createLazyPart(() => fetchViews());

/** To be called once, where the page is put together. */
export function takeViewsFrom(fetch: () => Promise<LaterViews>): void {
  fetchViews = fetch;
}
