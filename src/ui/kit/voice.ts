// Reads aloud: with the recordings that packs bring, sentence by sentence, else with the device's own voice.
import type { SpeechSpeed } from '../../domain/access.ts';
import { toSentences } from '../../domain/sentences.ts';
import { type OnSaying, type Saying, SPEEDS, toStretches } from './saying.ts';
import type { Speaker } from './speech.ts';

export interface VoicePorts {
  readonly speaker: Speaker;
  /** The recording of a sentence; null where there is none. */
  readonly read: (language: string, sentence: string) => Promise<Blob | null>;
  /** Plays to the end, or until `signal` says no more; fails where the device cannot play it. */
  readonly play: (sound: Blob, signal: AbortSignal, speed: number) => Promise<void>;
  /** Hears where the reading is. */
  readonly onSaying: OnSaying;
}

export interface Voice {
  /** Stops what is being read and says the text; tells when there is no voice for the language. */
  speak(text: string, language: string): Promise<'spoken' | 'no-voice'>;
  stop(): void;
  /** Of all that is said from now on. */
  setSpeed(speed: SpeechSpeed): void;
}

/** A tap on the ear is answered soon, also while the worker is busy or hangs. */
const FOUND_WITHIN_MS = 1_500;

interface Sound {
  readonly sound: Blob;
  readonly saying: Saying;
}

/**
 * A text is said in one voice: by recordings where every sentence has one, by the device where it can. Only a device
 * without a voice for the language says what is recorded and leaves the rest unsaid.
 */
export function createVoice({ speaker, read, play, onSaying }: VoicePorts): Voice {
  let turn = new AbortController();
  let speed: number = SPEEDS.usual;
  const stop = () => {
    turn.abort();
    turn = new AbortController();
    speaker.stop();
    onSaying(null);
  };
  const found = (language: string, sentence: string) =>
    Promise.race([
      read(language, sentence).catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), FOUND_WITHIN_MS)),
    ]);
  const findAll = async (text: string, language: string) => {
    const sentences = toSentences(text);
    const stretches = toStretches(sentences);
    const whole = sentences.join(' ');
    const recorded = await Promise.all(sentences.map((sentence) => found(language, sentence)));
    const sounds = stretches.flatMap((sentence, at): readonly Sound[] => {
      const sound = recorded[at];
      return sound ? [{ sound, saying: { text: whole, sentence, word: null } }] : [];
    });
    return { sounds, all: sounds.length === sentences.length && sounds.length > 0 };
  };
  const playAll = async (sounds: readonly Sound[], signal: AbortSignal) => {
    for (const { sound, saying } of sounds) {
      if (signal.aborted) return;
      onSaying(saying);
      await play(sound, signal, speed);
    }
    if (!signal.aborted) onSaying(null);
  };
  return {
    async speak(text, language) {
      stop();
      const { signal } = turn;
      const { sounds, all } = await findAll(text, language);
      if (signal.aborted) return 'spoken';
      try {
        if (all) {
          await playAll(sounds, signal);
          return 'spoken';
        }
      } catch {
        // The device has no decoder for it: its own voice may do.
        onSaying(null);
      }
      if (signal.aborted) return 'spoken';
      const said = await speaker.speak(text, language, { speed, onSaying });
      if (said === 'spoken' || sounds.length === 0 || signal.aborted) return said;
      await playAll(sounds, signal).catch(() => undefined);
      return 'spoken';
    },
    stop,
    setSpeed(wanted) {
      speed = SPEEDS[wanted];
    },
  };
}

/** One sound at a time, through the page's own player; slower or faster, it keeps its pitch. */
export function playSound(sound: Blob, signal: AbortSignal, speed = 1): Promise<void> {
  const url = URL.createObjectURL(sound);
  const player = new Audio(url);
  // Both: a source that is loaded anew goes back to the default rate.
  player.defaultPlaybackRate = speed;
  player.playbackRate = speed;
  player.preservesPitch = true;
  const played = new Promise<void>((resolve, reject) => {
    player.addEventListener('ended', () => resolve());
    player.addEventListener('error', () => reject(new Error('cannot be played')));
    signal.addEventListener('abort', () => {
      player.pause();
      resolve();
    });
    player.play().catch(reject);
  });
  return played.finally(() => URL.revokeObjectURL(url));
}
