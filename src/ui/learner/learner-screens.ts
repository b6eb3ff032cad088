// The learner's chunk.
import type { RoleScreens } from '../role-screens.ts';
import { ClassListScreen } from './class-list-screen.tsx';
import { FacesScreen } from './faces-screen.tsx';
import { HomeScreen } from './home-screen.tsx';
import { PinScreen } from './pin-screen.tsx';
import { TurnScreen } from './turn-screen.tsx';

export const LEARNER_SCREENS = {
  classes: ClassListScreen,
  faces: FacesScreen,
  pin: PinScreen,
  home: HomeScreen,
  turn: TurnScreen,
} as const satisfies RoleScreens<'learner'>;
