// The teacher's chunk.
import type { RoleScreens } from '../role-screens.ts';
import { AddLearnersScreen } from './add-learners-screen.tsx';
import { ClassSetScreen } from './class-set-screen.tsx';
import { LearnerSetScreen } from './learner-set-screen.tsx';
import { NewClassScreen } from './new-class-screen.tsx';
import { PacksScreen } from './packs-screen.tsx';
import { TabletScreen } from './tablet-screen.tsx';
import { TeacherScreen } from './teacher-screen.tsx';

export const TEACHER_SCREENS = {
  teacher: TeacherScreen,
  'new-class': NewClassScreen,
  'class-set': ClassSetScreen,
  'add-learners': AddLearnersScreen,
  'learner-set': LearnerSetScreen,
  packs: PacksScreen,
  tablet: TabletScreen,
} as const satisfies RoleScreens<'teacher'>;
