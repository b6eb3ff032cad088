// The coordinator's chunk.
import type { RoleScreens } from '../role-screens.ts';
import { BoardScreen } from './board-screen.tsx';
import { CarryScreen } from './carry-screen.tsx';
import { CollectScreen } from './collect-screen.tsx';
import { RoundScreen } from './round-screen.tsx';

export const COORDINATOR_SCREENS = {
  round: RoundScreen,
  collect: CollectScreen,
  carry: CarryScreen,
  board: BoardScreen,
} as const satisfies RoleScreens<'coordinator'>;
