// The few words that a question needs and a source leaves to its own programs. In English where a language lacks them.
import type { Wording } from './draft.ts';

export interface LocalWords {
  readonly right: string;
  readonly wrong: string;
  /** Above a text with gaps. */
  readonly fillIn: string;
}

const WORDS: Readonly<Record<string, LocalWords>> = {
  en: { right: 'True', wrong: 'False', fillIn: 'Fill in the gap.' },
  fr: { right: 'Vrai', wrong: 'Faux', fillIn: 'Complète.' },
  ar: { right: 'صواب', wrong: 'خطأ', fillIn: 'املأ الفراغ.' },
  es: { right: 'Verdadero', wrong: 'Falso', fillIn: 'Completa.' },
  pt: { right: 'Verdadeiro', wrong: 'Falso', fillIn: 'Completa.' },
  de: { right: 'Richtig', wrong: 'Falsch', fillIn: 'Ergänze.' },
  it: { right: 'Vero', wrong: 'Falso', fillIn: 'Completa.' },
  sw: { right: 'Kweli', wrong: 'Si kweli', fillIn: 'Jaza nafasi.' },
  hi: { right: 'सही', wrong: 'गलत', fillIn: 'रिक्त स्थान भरो।' },
};
const ENGLISH: LocalWords = { right: 'True', wrong: 'False', fillIn: 'Fill in the gap.' };

export function localWords(language: string): LocalWords {
  const [base = ''] = language.split('-');
  return (Object.hasOwn(WORDS, base) ? WORDS[base] : undefined) ?? ENGLISH;
}

/** One of them in each of these languages. */
export function localWording(languages: readonly string[], which: keyof LocalWords): Wording {
  return Object.fromEntries(languages.map((tag) => [tag, localWords(tag)[which]]));
}
