// The teacher's own voice, a sentence at a time: record, stop, listen, again. The microphone opens with the tap and closes
// with the next one, or when the screen is left.
import { VOICE_SECONDS } from '../../../packs/authoring/voice-file.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import { playSound } from '../../kit/voice.ts';
import { useListening } from './voice-listening.ts';
import { type OpenMicrophone, openMicrophone, type RecordFault } from './voice-microphone.ts';
import styles from './voice-recorder.module.css';
import { useRecording } from './voice-recording.ts';

export interface VoiceRecorderProps {
  readonly context: ViewContext;
  /** As the ear says them: `toSentences` of what is read aloud, each once. */
  readonly sentences: readonly string[];
  /** Those that are recorded. */
  readonly recorded: ReadonlySet<string>;
  readonly read: (sentence: string) => Promise<Blob | null>;
  /** Ogg Opus; null takes it away. */
  readonly onSound: (sentence: string, sound: Blob | null) => void;
  /** Numbers change in them, so that no recording can say them. */
  readonly isChanging?: boolean;
  /** Whose voice it must be and where it stays, if not in the own question's pack. */
  readonly onlyYou?: string;
  readonly open?: OpenMicrophone;
  readonly play?: typeof playSound;
}

export function VoiceRecorder(props: VoiceRecorderProps) {
  const { context, sentences, recorded, read, onSound, isChanging = false } = props;
  const { t } = context;
  const recording = useRecording(props.open ?? openMicrophone, onSound);
  const listening = useListening(props.play ?? playSound);
  const done = sentences.filter((sentence) => recorded.has(sentence)).length;
  if (isChanging) return <p class={styles.soft}>{t('own-voice.changing')}</p>;
  if (sentences.length === 0) return <p class={styles.soft}>{t('own-voice.nothing')}</p>;
  return (
    <div class={styles.all}>
      <p>{t('own-voice.why')}</p>
      <p class={styles.warning}>{props.onlyYou ?? t('own-voice.only-you')}</p>
      <p role="status">{t('own-voice.count', { done, count: sentences.length })}</p>
      <ul class={styles.list}>
        {sentences.map((sentence) => (
          <Sentence
            key={sentence}
            context={context}
            sentence={sentence}
            isRecorded={recorded.has(sentence)}
            seconds={recording.of === sentence ? recording.seconds : null}
            fault={recording.fault?.sentence === sentence ? recording.fault.fault : null}
            isFailing={listening.failed === sentence}
            onRecord={() => {
              listening.stop();
              void recording.start(sentence);
            }}
            onStop={recording.stop}
            onListen={() => void listening.start(sentence, read)}
            onRemove={() => onSound(sentence, null)}
          />
        ))}
      </ul>
    </div>
  );
}

interface SentenceProps {
  readonly context: ViewContext;
  readonly sentence: string;
  readonly isRecorded: boolean;
  /** Since the microphone is open for this sentence; null where it is not. */
  readonly seconds: number | null;
  readonly fault: RecordFault | null;
  readonly isFailing: boolean;
  readonly onRecord: () => void;
  readonly onStop: () => void;
  readonly onListen: () => void;
  readonly onRemove: () => void;
}

function Sentence(props: SentenceProps) {
  const { context, sentence, isRecorded, seconds, fault, isFailing } = props;
  const { t } = context;
  const isLive = seconds !== null;
  const labelled = (what: string) => ({ children: what, label: t('own-voice.of', { what, sentence }) });
  return (
    <li class={styles.sentence} data-live={isLive}>
      <p class={styles.words} dir="auto">
        {sentence}
      </p>
      {seconds === null ? (
        <p class={styles.soft}>{t(isRecorded ? 'own-voice.is-there' : 'own-voice.not-yet')}</p>
      ) : (
        <p class={styles.live} role="timer">
          {t('own-voice.recording', { seconds, most: VOICE_SECONDS })}
        </p>
      )}
      {fault && <p role="alert">{t(`own-voice.fault.${fault}`)}</p>}
      {isFailing && <p role="alert">{t('own-voice.fault.not-played')}</p>}
      <Ways>
        {!isLive && isRecorded && (
          <Button kind="main" icon="ear" onClick={props.onListen} {...labelled(t('own-voice.listen'))} />
        )}
        {/* One button for both, so that the keyboard stays on it. */}
        <Button
          kind={isLive || !isRecorded ? 'main' : 'plain'}
          icon={isLive ? 'pause' : 'say'}
          onClick={isLive ? props.onStop : props.onRecord}
          {...labelled(t(isLive ? 'own-voice.stop' : isRecorded ? 'own-voice.again' : 'own-voice.record'))}
        />
        {!isLive && isRecorded && (
          <Button kind="quiet" icon="put" onClick={props.onRemove} {...labelled(t('own-voice.remove'))} />
        )}
      </Ways>
    </li>
  );
}
