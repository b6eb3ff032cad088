// The few words that a question needs and a source leaves to its own programs. In English where a language lacks them.
import type { Wording } from './draft.ts';

export interface LocalWords {
  readonly right: string;
  readonly wrong: string;
  /** Above a text with gaps. */
  readonly fillIn: string;
  /** What a pack says of itself that was made from another program's file. */
  readonly imported: string;
}

const WORDS: Readonly<Record<string, LocalWords>> = {
  en: {
    right: 'True',
    wrong: 'False',
    fillIn: 'Fill in the gap.',
    imported: 'Questions from another program.',
  },
  fr: { right: 'Vrai', wrong: 'Faux', fillIn: 'Complète.', imported: 'Questions d’un autre programme.' },
  ar: { right: 'صواب', wrong: 'خطأ', fillIn: 'املأ الفراغ.', imported: 'أسئلة من برنامج آخر.' },
  es: { right: 'Verdadero', wrong: 'Falso', fillIn: 'Completa.', imported: 'Preguntas de otro programa.' },
  pt: { right: 'Verdadeiro', wrong: 'Falso', fillIn: 'Complete.', imported: 'Perguntas de outro programa.' },
  de: {
    right: 'Richtig',
    wrong: 'Falsch',
    fillIn: 'Ergänze.',
    imported: 'Fragen aus einem anderen Programm.',
  },
  it: { right: 'Vero', wrong: 'Falso', fillIn: 'Completa.', imported: 'Domande da un altro programma.' },
  sw: {
    right: 'Kweli',
    wrong: 'Si kweli',
    fillIn: 'Jaza pengo.',
    imported: 'Maswali kutoka programu nyingine.',
  },
  hi: { right: 'सही', wrong: 'गलत', fillIn: 'खाली जगह भरो।', imported: 'किसी और प्रोग्राम के सवाल।' },
};
const ENGLISH: LocalWords = {
  right: 'True',
  wrong: 'False',
  fillIn: 'Fill in the gap.',
  imported: 'Questions from another program.',
};

export function localWords(language: string): LocalWords {
  const [base = ''] = language.split('-');
  return (Object.hasOwn(WORDS, base) ? WORDS[base] : undefined) ?? ENGLISH;
}

/** One of them in each of these languages. */
export function localWording(languages: readonly string[], which: keyof LocalWords): Wording {
  return Object.fromEntries(languages.map((tag) => [tag, localWords(tag)[which]]));
}
