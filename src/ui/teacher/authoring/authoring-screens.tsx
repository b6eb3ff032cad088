// What the teacher's part fetches when somebody writes questions.
import type { ScreenOfProps } from '../../role-screens.ts';
import { VoiceScreen } from '../voices/voice-screen.tsx';
import { OwnPackScreen } from './own-pack-screen.tsx';
import { OwnPacksScreen } from './own-packs-screen.tsx';
import { OwnQuestionScreen } from './own-question-screen.tsx';

export function OwnPacks(props: ScreenOfProps<'own'>) {
  return <OwnPacksScreen {...props} />;
}

export function OwnPackPage(props: ScreenOfProps<'own-pack'>) {
  return <OwnPackScreen {...props} />;
}

export function OwnQuestionPage(props: ScreenOfProps<'own-question'>) {
  return <OwnQuestionScreen {...props} />;
}

export function VoicePage(props: ScreenOfProps<'voice'>) {
  return <VoiceScreen {...props} />;
}
