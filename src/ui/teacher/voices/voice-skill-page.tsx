// All that a child of one skill hears: to be said, heard, said again or taken away.
import type { VoicePlan, VoiceSkill } from '../../../worker/voice-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import type { AppState } from '../../state.ts';
import { VoiceRecorder } from '../authoring/voice-recorder.tsx';
import { countSaid } from './next-to-say.ts';
import type { PlannedVoice } from './use-voice-plan.ts';
import type { VoicePorts } from './voice-ports.ts';
import styles from './voices.module.css';

export interface VoiceSkillPageProps {
  readonly app: AppState;
  readonly plan: VoicePlan;
  readonly voice: PlannedVoice;
  readonly skill: VoiceSkill;
  readonly title: string;
  readonly ports: VoicePorts;
  readonly onSay: () => void;
  readonly onBack: () => void;
}

export function VoiceSkillPage(props: VoiceSkillPageProps) {
  const { app, voice, skill, title, ports, onSay, onBack } = props;
  const { t } = app.context.value;
  const { done, count, elsewhere } = countSaid(skill.sentences, voice.said);
  return (
    <>
      <h2 class={styles.pack}>
        <bdi>{title}</bdi>
      </h2>
      <Ways>
        {done < count && (
          <Button kind="main" icon="say" onClick={onSay}>
            {t('voices.go-on')}
          </Button>
        )}
        <Button kind={done < count ? 'quiet' : 'main'} icon="back" onClick={onBack}>
          {t('voices.skills')}
        </Button>
      </Ways>
      {elsewhere > 0 && <p class={styles.soft}>{t('voices.elsewhere', { count: elsewhere })}</p>}
      {skill.changing > 0 && <p class={styles.soft}>{t('voices.changing', { count: skill.changing })}</p>}
      <VoiceRecorder
        context={app.context.value}
        sentences={skill.sentences.map(({ sentence }) => sentence)}
        recorded={voice.said}
        onlyYou={t('voices.only-you')}
        read={voice.read}
        onSound={(sentence, sound) => void (sound ? voice.keep(sentence, sound) : voice.drop([sentence]))}
        {...ports}
      />
    </>
  );
}
