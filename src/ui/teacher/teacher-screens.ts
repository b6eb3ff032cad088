// The teacher's chunk.
import type { RoleScreens } from '../role-screens.ts';
import { AddLearnersScreen } from './add-learners-screen.tsx';
import { AdmitScreen } from './admit-screen.tsx';
import { AttendanceScreen } from './attendance-screen.tsx';
import { BringScreen } from './bring-screen.tsx';
import { ClassPictureScreen } from './class-picture-screen.tsx';
import { ClassSetScreen } from './class-set-screen.tsx';
import { CoachingListScreen } from './coaching-list-screen.tsx';
import { CoachingScreen } from './coaching-screen.tsx';
import { ConsentsScreen } from './consents-screen.tsx';
import { CopyClassScreen } from './copy-class-screen.tsx';
import { DecidedScreen, LearnerDecidedScreen } from './decided-screen.tsx';
import { FamilyAskedScreen } from './family-asked-screen.tsx';
import { FamiliesScreen, FamilyScreen } from './family-screen.tsx';
import { FieldsScreen } from './fields-screen.tsx';
import { GroupScreen } from './group-screen.tsx';
import { HandOverScreen } from './hand-over-screen.tsx';
import { JoinScreen } from './join-screen.tsx';
import { LearnerSetScreen } from './learner-set-screen.tsx';
import { LearnerSkillScreen, LearnerSkillsScreen } from './learner-skills-screen.tsx';
import { ClassListScreen, ClassListsScreen } from './list-screens.tsx';
import { LoginCardsScreen } from './login-cards-screen.tsx';
import { MergeScreen } from './merge-screen.tsx';
import { MergeTwoScreen } from './merge-two-screen.tsx';
import { MoveSeveralScreen } from './move-several-screen.tsx';
import { NewClassScreen } from './new-class-screen.tsx';
import { OwnPackScreen, OwnQuestionScreen, OwnScreen, VoicePage } from './own-screens.tsx';
import { PacksScreen } from './packs-screen.tsx';
import { LearnerPaperScreen, PaperScreen } from './paper-screen.tsx';
import { PassportScreen } from './passport-screen.tsx';
import { PlansScreen } from './plans-screen.tsx';
import { PrintPackScreen } from './print-pack-screen.tsx';
import { PrivacyScreen } from './privacy-screen.tsx';
import { RecoverScreen } from './recover-screen.tsx';
import { SafetyScreen } from './safety-screen.tsx';
import { SchoolScreen } from './school-screen.tsx';
import { SheetsScreen } from './sheets-screen.tsx';
import { TabletScreen } from './tablet-screen.tsx';
import { TakeInScreen } from './take-in-screen.tsx';
import { TakePassportScreen } from './take-passport-screen.tsx';
import { TeacherScreen } from './teacher-screen.tsx';
import { TogetherScreen } from './together-screen.tsx';
import { TutorScreen } from './tutor-screen.tsx';

export const TEACHER_SCREENS = {
  teacher: TeacherScreen,
  'new-class': NewClassScreen,
  'class-set': ClassSetScreen,
  'copy-class': CopyClassScreen,
  'move-several': MoveSeveralScreen,
  'login-cards': LoginCardsScreen,
  fields: FieldsScreen,
  'class-picture': ClassPictureScreen,
  'add-learners': AddLearnersScreen,
  'class-list': ClassListScreen,
  'class-lists': ClassListsScreen,
  attendance: AttendanceScreen,
  together: TogetherScreen,
  'together-plans': PlansScreen,
  'together-group': GroupScreen,
  'learner-set': LearnerSetScreen,
  'learner-skills': LearnerSkillsScreen,
  'learner-skill': LearnerSkillScreen,
  decided: DecidedScreen,
  'learner-decided': LearnerDecidedScreen,
  tutor: TutorScreen,
  paper: PaperScreen,
  sheets: SheetsScreen,
  families: FamiliesScreen,
  'learner-paper': LearnerPaperScreen,
  family: FamilyScreen,
  coaching: CoachingListScreen,
  'coaching-topic': CoachingScreen,
  privacy: PrivacyScreen,
  'family-asked': FamilyAskedScreen,
  consents: ConsentsScreen,
  packs: PacksScreen,
  'print-pack': PrintPackScreen,
  bring: BringScreen,
  voice: VoicePage,
  own: OwnScreen,
  'own-pack': OwnPackScreen,
  'own-question': OwnQuestionScreen,
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
