import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSentences } from '../../../src/domain/sentences.ts';
import { voicePath } from '../../../src/packs/voice.ts';
import { type Stretch, toStretches } from '../../../src/ui/kit/saying.ts';
import { createVoice } from '../../../src/ui/kit/voice.ts';

const soundOf = (sentence: string) => new Blob([sentence]);

const cut = (text: string, { from, to }: Stretch) => text.slice(from, to);

/** A device whose recordings are those of these sentences, and a voice that says what it is asked. */
function device(recorded: readonly string[], said: 'spoken' | 'no-voice' = 'spoken', plays = true) {
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  const marked: string[] = [];
  const speeds: number[] = [];
  const voice = createVoice({
    speaker: {
      speak: async (text, _, { speed }) => {
        speeds.push(speed);
        if (said === 'spoken') heard.push(`device: ${text}`);
        return said;
      },
      stop: () => undefined,
    },
    read: async (_, sentence) => (recorded.includes(sentence) ? soundOf(sentence) : null),
    play: async (sound, signal, speed) => {
      speeds.push(speed);
      if (!plays) throw new Error('no decoder');
      heard.push(await sound.text());
      if (heard.at(-1) === 'A long story.') {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          signal.addEventListener('abort', () => resolve());
        });
      }
    },
    onSaying: (saying) => marked.push(saying ? cut(saying.text, saying.sentence) : '—'),
  });
  return { voice, heard, marked, speeds };
}

describe('a text read aloud', () => {
  it('is played from recordings, one sentence after the other, where every sentence has one', async () => {
    const { voice, heard } = device(['How many goats?', '3.', '4.']);
    expect(await voice.speak('How many goats? 3. 4.', 'en')).toBe('spoken');
    expect(heard).toEqual(['How many goats?', '3.', '4.']);
  });

  it('is said whole by the device where a sentence has no recording: one text, one voice', async () => {
    const { voice, heard } = device(['How many goats?']);
    expect(await voice.speak('How many goats? 5.', 'en')).toBe('spoken');
    expect(heard).toEqual(['device: How many goats? 5.']);
  });

  it('is told as far as it is recorded by a device without a voice, and as unsaid where nothing is', async () => {
    const { voice, heard } = device(['Mbuzi wangapi?'], 'no-voice');
    expect(await voice.speak('Mbuzi wangapi? 5.', 'sw')).toBe('spoken');
    expect(heard).toEqual(['Mbuzi wangapi?']);
    expect(await voice.speak('Tano.', 'sw')).toBe('no-voice');
  });

  it('falls to the device’s voice where the recording cannot be played', async () => {
    const { voice, heard } = device(['Yes.'], 'spoken', false);
    expect(await voice.speak('Yes.', 'en')).toBe('spoken');
    expect(heard).toEqual(['device: Yes.']);
  });

  it('ends when another begins', async () => {
    const { voice, heard } = device(['A long story.', 'Its end.', 'Next.']);
    const first = voice.speak('A long story. Its end.', 'en');
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve));
    await voice.speak('Next.', 'en');
    expect(await first).toBe('spoken');
    expect(heard).toEqual(['A long story.', 'Next.']);
  });

  it('tells of each recording which sentence it is, and when nothing is said any more', async () => {
    const { voice, marked } = device(['How many goats?', '3.']);
    await voice.speak('How many  goats? 3.', 'en');
    expect(marked).toEqual(['—', 'How many goats?', '3.', '—']);
  });

  it('marks nothing of what was stopped', async () => {
    const { voice, marked, heard } = device(['A long story.', 'Its end.']);
    const first = voice.speak('A long story. Its end.', 'en');
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve));
    voice.stop();
    await first;
    expect(marked).toEqual(['—', 'A long story.', '—']);
  });

  it('is slower or faster as it was set, recorded or not', async () => {
    const { voice, speeds } = device(['Yes.']);
    await voice.speak('Yes.', 'en');
    voice.setSpeed('slower');
    await voice.speak('Yes.', 'en');
    await voice.speak('No.', 'en');
    voice.setSpeed('faster');
    await voice.speak('No.', 'en');
    expect(speeds).toEqual([1, 0.75, 0.75, 1.3]);
  });
});

describe('sentences', () => {
  it('are cut at their marks in every script, and not inside of a number', () => {
    expect(toSentences('Which is 3.5? Look!  Good')).toEqual(['Which is 3.5?', 'Look!', 'Good']);
    expect(toSentences('كم عنزة؟ ثلاث.')).toEqual(['كم عنزة؟', 'ثلاث.']);
    expect(toSentences('कितने? तीन। ')).toEqual(['कितने?', 'तीन।']);
    expect(toSentences('  ')).toEqual([]);
  });

  it('lose no word, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = (said: string) => said.replace(/\s+/gu, ' ').trim();
        expect(toSentences(text).join(' ')).toBe(words(text));
      }),
    );
  });

  it('lie one after the other in the text that they make', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (sentences) => {
        const stretches = toStretches(sentences);
        expect(stretches.map((stretch) => cut(sentences.join(' '), stretch))).toEqual(sentences);
      }),
    );
  });

  it('have one place each in a pack, whatever the region of the language and the form of its letters', () => {
    expect(voicePath('fr-CA', 'Écoute.')).toBe(voicePath('fr', 'E\u0301coute.'));
    expect(voicePath('fr', 'Non.')).not.toBe(voicePath('en', 'Non.'));
    expect(voicePath('sw', 'Ndiyo.')).toMatch(/^media\/voice\/sw\/[0-9a-f]{16}\.opus$/);
  });
});
