// The teacher's chunk.
import type { RoleScreens } from '../role-screens.ts';
import { AddLearnersScreen } from './add-learners-screen.tsx';
import { AdmitScreen } from './admit-screen.tsx';
import { ClassSetScreen } from './class-set-screen.tsx';
import { CopyClassScreen } from './copy-class-screen.tsx';
import { FieldsScreen } from './fields-screen.tsx';
import { HandOverScreen } from './hand-over-screen.tsx';
import { JoinScreen } from './join-screen.tsx';
import { LearnerSetScreen } from './learner-set-screen.tsx';
import { LearnerSkillsScreen } from './learner-skills-screen.tsx';
import { LoginCardsScreen } from './login-cards-screen.tsx';
import { MergeScreen } from './merge-screen.tsx';
import { MergeTwoScreen } from './merge-two-screen.tsx';
import { MoveSeveralScreen } from './move-several-screen.tsx';
import { NewClassScreen } from './new-class-screen.tsx';
import { PacksScreen } from './packs-screen.tsx';
import { PassportScreen } from './passport-screen.tsx';
import { RecoverScreen } from './recover-screen.tsx';
import { SafetyScreen } from './safety-screen.tsx';
import { SchoolScreen } from './school-screen.tsx';
import { TabletScreen } from './tablet-screen.tsx';
import { TakeInScreen } from './take-in-screen.tsx';
import { TakePassportScreen } from './take-passport-screen.tsx';
import { TeacherScreen } from './teacher-screen.tsx';
import { TutorScreen } from './tutor-screen.tsx';

export const TEACHER_SCREENS = {
  teacher: TeacherScreen,
  'new-class': NewClassScreen,
  'class-set': ClassSetScreen,
  'copy-class': CopyClassScreen,
  'move-several': MoveSeveralScreen,
  'login-cards': LoginCardsScreen,
  fields: FieldsScreen,
  'add-learners': AddLearnersScreen,
  'learner-set': LearnerSetScreen,
  'learner-skills': LearnerSkillsScreen,
  tutor: TutorScreen,
  packs: PacksScreen,
  tablet: TabletScreen,
  passport: PassportScreen,
  'take-passport': TakePassportScreen,
  merge: MergeScreen,
  'merge-two': MergeTwoScreen,
  safety: SafetyScreen,
  'hand-over': HandOverScreen,
  'take-in': TakeInScreen,
  school: SchoolScreen,
  admit: AdmitScreen,
  join: JoinScreen,
  recover: RecoverScreen,
} as const satisfies RoleScreens<'teacher'>;
