// A device's own voices, as a browser has them: what it was asked to say, and a way to tell how far it is.

export class Utterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }

  tell(type: 'start' | 'boundary' | 'end', charIndex = 0): void {
    this.dispatchEvent(Object.assign(new Event(type), { name: 'word', charIndex }));
  }
}

export function createSpeechDevice(voices: readonly SpeechSynthesisVoice[]) {
  const spoken: Utterance[] = [];
  const speech = {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => undefined,
  };
  return { speech: speech as unknown as SpeechSynthesis, spoken };
}
