import type { playSound } from '../../kit/voice.ts';
import type { OpenMicrophone } from '../authoring/voice-microphone.ts';

/** What hears and what plays; missing for those of the tablet. */
export interface VoicePorts {
  readonly open?: OpenMicrophone;
  readonly play?: typeof playSound;
}
