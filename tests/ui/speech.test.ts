import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Saying } from '../../src/ui/kit/saying.ts';
import { chooseVoice, createSpeaker } from '../../src/ui/kit/speech.ts';
import { createSpeechDevice, Utterance } from '../support/ui/speech-device.ts';

const voice = (lang: string, localService: boolean, name = lang): SpeechSynthesisVoice => ({
  lang,
  localService,
  name,
  default: false,
  voiceURI: name,
});

describe('a voice', () => {
  it('is one of the language, never another one that would read it wrongly', () => {
    expect(chooseVoice([voice('en-US', true), voice('fr-FR', true)], 'ar')).toBeUndefined();
    expect(chooseVoice([voice('en-US', true), voice('ar-EG', true)], 'ar')?.lang).toBe('ar-EG');
  });
  it('is one on the device before one that needs a network', () => {
    expect(chooseVoice([voice('fr-FR', false, 'far'), voice('fr-CA', true, 'near')], 'fr')?.name).toBe(
      'near',
    );
  });
  it('is found under the tags that Android writes', () => {
    expect(chooseVoice([voice('ar_EG', true)], 'ar')?.lang).toBe('ar_EG');
  });
});

describe('what the device says', () => {
  afterEach(() => vi.unstubAllGlobals());

  async function say(text: string, language = 'ar', speed = 1) {
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    const device = createSpeechDevice([voice('en-US', true), voice('ar-EG', true)]);
    const sayings: (Saying | null)[] = [];
    const said = await createSpeaker(device.speech).speak(text, language, {
      speed,
      onSaying: (saying) => sayings.push(saying),
    });
    const marks = () =>
      sayings.map((saying) => {
        const stretch = saying?.word ?? saying?.sentence;
        return stretch ? saying?.text.slice(stretch.from, stretch.to) : null;
      });
    return { said, spoken: device.spoken, marks };
  }

  it('has the language and a voice of it, and the speed that was asked for, sentence by sentence', async () => {
    const { said, spoken } = await say('كم عنزة؟ ثلاث.', 'ar', 0.75);
    expect(said).toBe('spoken');
    expect(spoken.map(({ text }) => text)).toEqual(['كم عنزة؟', 'ثلاث.']);
    for (const { lang, voice: chosen, rate } of spoken) {
      expect({ lang, voice: chosen?.lang }).toEqual({ lang: 'ar-EG', voice: 'ar-EG' });
      expect(rate).toBeCloseTo(0.675);
    }
  });

  it('is not said at all in another language’s voice', async () => {
    expect(await say('Mbuzi wangapi?', 'sw')).toMatchObject({ said: 'no-voice', spoken: [] });
  });

  it('is marked by its sentences, and by the words that the device tells, to the end', async () => {
    const { spoken, marks } = await say('كم عنزة؟ ثلاث.');
    const [first, last] = spoken;
    first?.tell('start');
    first?.tell('boundary', 3);
    first?.tell('end');
    last?.tell('start');
    last?.tell('end');
    expect(marks()).toEqual(['كم عنزة؟', 'عنزة؟', 'ثلاث.', null]);
  });
});
