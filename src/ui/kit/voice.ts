// Reads aloud: with the recordings that packs bring, sentence by sentence, else with the device's own voice.
import { toSentences } from '../../domain/sentences.ts';
import type { Speaker } from './speech.ts';

export interface VoicePorts {
  readonly speaker: Speaker;
  /** The recording of a sentence; null where there is none. */
  readonly read: (language: string, sentence: string) => Promise<Blob | null>;
  /** Plays to the end, or until `signal` says no more; fails where the device cannot play it. */
  readonly play: (sound: Blob, signal: AbortSignal) => Promise<void>;
}

/** A tap on the ear is answered soon, also while the worker is busy or hangs. */
const FOUND_WITHIN_MS = 1_500;

/**
 * A text is said in one voice: by recordings where every sentence has one, by the device where it can. Only a device
 * without a voice for the language says what is recorded and leaves the rest unsaid.
 */
export function createVoice({ speaker, read, play }: VoicePorts): Speaker {
  let turn = new AbortController();
  const stop = () => {
    turn.abort();
    turn = new AbortController();
    speaker.stop();
  };
  const found = (language: string, sentence: string) =>
    Promise.race([
      read(language, sentence).catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), FOUND_WITHIN_MS)),
    ]);
  const playAll = async (sounds: readonly Blob[], signal: AbortSignal) => {
    for (const sound of sounds) if (!signal.aborted) await play(sound, signal);
  };
  return {
    async speak(text, language) {
      stop();
      const { signal } = turn;
      const recorded = await Promise.all(toSentences(text).map((sentence) => found(language, sentence)));
      if (signal.aborted) return 'spoken';
      const sounds = recorded.filter((sound): sound is Blob => sound !== null);
      try {
        if (sounds.length === recorded.length && sounds.length > 0) {
          await playAll(sounds, signal);
          return 'spoken';
        }
      } catch {
        // The device has no decoder for it: its own voice may do.
      }
      if (signal.aborted) return 'spoken';
      const said = await speaker.speak(text, language);
      if (said === 'spoken' || sounds.length === 0 || signal.aborted) return said;
      await playAll(sounds, signal).catch(() => undefined);
      return 'spoken';
    },
    stop,
  };
}

/** One sound at a time, through the page's own player. */
export function playSound(sound: Blob, signal: AbortSignal): Promise<void> {
  const url = URL.createObjectURL(sound);
  const player = new Audio(url);
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
