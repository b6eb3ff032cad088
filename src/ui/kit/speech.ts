// Reads aloud with the device's own voices. Android lists voices that are not installed and then speaks English:
// so language and voice are both set, and where no voice of the language is listed nothing is said, and that is told.
export interface Speaker {
  /** Stops what is being read and says the text; tells when the device has no voice for the language. */
  speak(text: string, language: string): Promise<'spoken' | 'no-voice'>;
  stop(): void;
}

/** Voices come late on some devices; longer than this nobody waits for the first word. */
const VOICES_WITHIN_MS = 1_500;

export function createSpeaker(speech: SpeechSynthesis | undefined): Speaker {
  let voices: Promise<readonly SpeechSynthesisVoice[]> | undefined;
  let turn = 0;
  return {
    async speak(text, language) {
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
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      speech.speak(utterance);
      return 'spoken';
    },
    stop() {
      turn += 1;
      speech?.cancel();
    },
  };
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
