// Reads aloud with the device's own voices. Android lists voices that are not installed and then speaks English:
// so language and voice are both set, and where no voice of the language is listed nothing is said, and that is told.
import { toSentences } from '../../domain/sentences.ts';
import { type OnSaying, type Stretch, toStretches } from './saying.ts';

export interface HowToSpeak {
  /** 1 is as usual. */
  readonly speed: number;
  readonly onSaying: OnSaying;
}

export interface Speaker {
  /** Stops what is being read and says the text; tells when the device has no voice for the language. */
  speak(text: string, language: string, how: HowToSpeak): Promise<'spoken' | 'no-voice'>;
  stop(): void;
}

/** Voices come late on some devices; longer than this nobody waits for the first word. */
const VOICES_WITHIN_MS = 1_500;
/** Of the device's own voices: children follow more easily what is a little slower. */
const CALM_RATE = 0.9;

export function createSpeaker(speech: SpeechSynthesis | undefined): Speaker {
  let voices: Promise<readonly SpeechSynthesisVoice[]> | undefined;
  let turn = 0;
  return {
    async speak(text, language, { speed, onSaying }) {
      if (!speech) return 'no-voice';
      turn += 1;
      const mine = turn;
      speech.cancel();
      voices ??= loadVoices(speech);
      const listed = await voices;
      // Asked again next time: voices may be installed while the app is open.
      if (listed.length === 0) voices = undefined;
      const voice = chooseVoice(listed, language);
      if (!voice) return 'no-voice';
      if (mine !== turn) return 'spoken';
      const onMine: OnSaying = (saying) => mine === turn && onSaying(saying);
      for (const utterance of toUtterances(text, onMine)) {
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = CALM_RATE * speed;
        speech.speak(utterance);
      }
      return 'spoken';
    },
    stop() {
      turn += 1;
      speech?.cancel();
    },
  };
}

/** One for each sentence: the device tells when it begins one, also where it tells nothing of words. */
function toUtterances(text: string, onSaying: OnSaying): readonly SpeechSynthesisUtterance[] {
  const sentences = toSentences(text);
  const whole = sentences.join(' ');
  const stretches = toStretches(sentences);
  return stretches.map((sentence, at) => {
    const utterance = new SpeechSynthesisUtterance(whole.slice(sentence.from, sentence.to));
    const say = (word: Stretch | null) => onSaying({ text: whole, sentence, word });
    utterance.addEventListener('start', () => say(null));
    utterance.addEventListener('boundary', ({ name, charIndex }) => {
      if (name === 'word') say(wordAt(whole, sentence, charIndex));
    });
    if (at === stretches.length - 1) utterance.addEventListener('end', () => onSaying(null));
    utterance.addEventListener('error', () => onSaying(null));
    return utterance;
  });
}

/** From where the device says that a word begins to its end; null where it points at no word. */
function wordAt(whole: string, sentence: Stretch, charIndex: number): Stretch | null {
  const from = sentence.from + charIndex;
  const [word] = /^[^\s]+/u.exec(whole.slice(from, sentence.to)) ?? [];
  return word === undefined ? null : { from, to: from + word.length };
}

/** A voice of the language, one on the device before one that needs a network. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0] ?? language;
  // Android writes ar_EG, others ar-EG.
  const fitting = voices.filter((voice) => voice.lang.replace('_', '-').split('-')[0] === base);
  return fitting.find((voice) => voice.localService) ?? fitting[0];
}

function loadVoices(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = () => resolve(speech.getVoices());
    speech.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, VOICES_WITHIN_MS);
  });
}
