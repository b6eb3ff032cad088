import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../src/ui/kit/speech.ts';

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
