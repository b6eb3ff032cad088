import type { TurnStep, TurnView } from '../../worker/views.ts';

export type RunningTurn = Extract<TurnView, { readonly type: 'running' }>;
export type StepOf<T extends TurnStep['type']> = Extract<TurnStep, { readonly type: T }>;
