// Which screens a role's chunk holds, complete by type.
import type { ComponentType } from 'preact';
import type { PlaceOf, ROUTES, RouteName } from './router.ts';
import type { AppState } from './state.ts';

type RoutesOf<R> = { [N in RouteName]: (typeof ROUTES)[N]['role'] extends R ? N : never }[RouteName];

export interface ScreenOfProps<N extends RouteName> {
  readonly app: AppState;
  readonly place: PlaceOf<N>;
}
export type LazyRole = 'turn' | 'learner' | 'teacher' | 'coordinator';
/** The screens of one role, complete by type. */
export type RoleScreens<R extends LazyRole> = {
  readonly [N in RoutesOf<R>]: ComponentType<ScreenOfProps<N>>;
};
/** As the shell holds them: a screen of any role, by the name of its route. */
export type AnyScreens = Readonly<Partial<Record<RouteName, ComponentType<ScreenOfProps<never>>>>>;
