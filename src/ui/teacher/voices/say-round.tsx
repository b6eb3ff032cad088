// Some sentences, one after the other: read aloud, heard back, said again, put off. Each is kept as it is said, so that
// whoever is called away goes on later where it was left.
import { useState } from 'preact/hooks';
import { VOICE_SECONDS } from '../../../packs/authoring/voice-file.ts';
import type { VoicePlan } from '../../../worker/voice-api.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Progress } from '../../kit/progress.tsx';
import { playSound } from '../../kit/voice.ts';
import type { AppState } from '../../state.ts';
import { useListening } from '../authoring/voice-listening.ts';
import { openMicrophone } from '../authoring/voice-microphone.ts';
import { useRecording } from '../authoring/voice-recording.ts';
import type { PlannedVoice } from './use-voice-plan.ts';
import type { VoicePorts } from './voice-ports.ts';
import styles from './voices.module.css';

export interface SayRoundProps {
  readonly app: AppState;
  readonly plan: VoicePlan;
  readonly voice: PlannedVoice;
  /** Of the skill. */
  readonly title: string;
  readonly ports: VoicePorts;
  /** Asked once. */
  readonly sentences: () => readonly string[];
  readonly onLater: (sentence: string) => void;
  readonly onEnough: () => void;
  /** Null where nothing is left to say. */
  readonly onMore: (() => void) | null;
}

export function SayRound(props: SayRoundProps) {
  const { app, voice, title, onLater, onEnough } = props;
  const [sentences] = useState(props.sentences);
  const [at, setAt] = useState(0);
  const sentence = sentences[at];
  const { t } = app.context.value;
  if (sentence === undefined) return <RoundEnd {...props} said={countIn(sentences, voice.said)} />;
  return (
    <>
      <h2 class={styles.pack}>
        <bdi>{title}</bdi>
      </h2>
      <Progress
        done={at}
        of={sentences.length}
        words={t('voices.place', { at: at + 1, count: sentences.length })}
      />
      <SayOne
        {...props}
        sentence={sentence}
        onNext={() => {
          if (!voice.said.has(sentence)) onLater(sentence);
          setAt(at + 1);
        }}
      />
      <Ways>
        <Button kind="quiet" icon="pause" onClick={onEnough}>
          {t('voices.enough')}
        </Button>
      </Ways>
    </>
  );
}

interface SayOneProps extends SayRoundProps {
  readonly sentence: string;
  readonly onNext: () => void;
}

function SayOne({ app, plan, voice, ports, sentence, onNext }: SayOneProps) {
  const { t } = app.context.value;
  const recording = useRecording(ports.open ?? openMicrophone, (of, sound) => void voice.keep(of, sound));
  const listening = useListening(ports.play ?? playSound);
  const isLive = recording.of !== null;
  const isSaid = voice.said.has(sentence);
  const fault = recording.fault?.sentence === sentence ? recording.fault.fault : null;
  const labelled = (what: string) => ({ children: what, label: t('own-voice.of', { what, sentence }) });
  return (
    <div class={styles.one} data-live={isLive}>
      <p class={styles.soft}>{t('voices.read-this')}</p>
      <p class={styles.sentence} dir="auto" lang={plan.language} aria-live="polite">
        {sentence}
      </p>
      {isLive ? (
        <p class={styles.live} role="timer">
          {t('own-voice.recording', { seconds: recording.seconds, most: VOICE_SECONDS })}
        </p>
      ) : (
        <p class={styles.soft} role="status">
          {t(isSaid ? 'voices.kept' : 'own-voice.not-yet')}
        </p>
      )}
      {fault && <p role="alert">{t(`own-voice.fault.${fault}`)}</p>}
      {listening.failed === sentence && <p role="alert">{t('own-voice.fault.not-played')}</p>}
      <Ways>
        {/* The same two buttons all along, so that the keyboard stays where it is. */}
        <Button
          kind={isLive || !isSaid ? 'main' : 'plain'}
          icon={isLive ? 'pause' : 'say'}
          onClick={() => {
            listening.stop();
            if (isLive) recording.stop();
            else void recording.start(sentence);
          }}
          {...labelled(t(isLive ? 'own-voice.stop' : isSaid ? 'own-voice.again' : 'own-voice.record'))}
        />
        <Button
          kind={isSaid ? 'main' : 'quiet'}
          icon="forward"
          disabled={isLive}
          onClick={() => {
            listening.stop();
            onNext();
          }}
        >
          {t(isSaid ? 'voices.next' : 'voices.later')}
        </Button>
        {isSaid && !isLive && (
          <Button
            icon="ear"
            onClick={() => void listening.start(sentence, voice.read)}
            {...labelled(t('own-voice.listen'))}
          />
        )}
      </Ways>
    </div>
  );
}

function RoundEnd({ app, title, onEnough, onMore, said }: SayRoundProps & { readonly said: number }) {
  const { t } = app.context.value;
  return (
    <>
      <h2 class={styles.pack}>
        <bdi>{title}</bdi>
      </h2>
      <Card tone="leaf">
        <p role="status">{t('voices.round-done', { count: said })}</p>
      </Card>
      <Ways>
        {onMore && (
          <Button kind="main" icon="say" onClick={onMore}>
            {t('voices.more')}
          </Button>
        )}
        <Button kind={onMore ? 'plain' : 'main'} icon="check" onClick={onEnough}>
          {t('voices.enough')}
        </Button>
      </Ways>
    </>
  );
}

const countIn = (sentences: readonly string[], said: ReadonlySet<string>): number =>
  sentences.filter((sentence) => said.has(sentence)).length;
