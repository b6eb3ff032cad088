// The few words that an importer puts beside the source's own, in the languages that its courses have.

export interface OwnWords {
  /** Before what is right. */
  readonly answer: string;
  /** What a picture is called by whoever cannot see it; the source gives no such words. */
  readonly figure: string;
  readonly figureOf: string;
}

const ENGLISH: OwnWords = {
  answer: 'Answer:',
  figure: 'Figure',
  figureOf: 'The figure of this question:',
};

const WORDS: Readonly<Record<string, OwnWords>> = {
  en: ENGLISH,
  fr: { answer: 'Réponse :', figure: 'Figure', figureOf: 'La figure de cette question :' },
  ar: { answer: 'الجواب:', figure: 'رسم', figureOf: 'رسم هذا السؤال:' },
  es: { answer: 'Respuesta:', figure: 'Figura', figureOf: 'La figura de esta pregunta:' },
  pt: { answer: 'Resposta:', figure: 'Figura', figureOf: 'A figura desta pergunta:' },
  sw: { answer: 'Jibu:', figure: 'Mchoro', figureOf: 'Mchoro wa swali hili:' },
  hi: { answer: 'उत्तर:', figure: 'चित्र', figureOf: 'इस सवाल का चित्र:' },
  sv: { answer: 'Svar:', figure: 'Figur', figureOf: 'Figuren till frågan:' },
};

export function wordsIn(tag: string): OwnWords {
  const language = tag.split('-')[0] ?? '';
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? ENGLISH;
}

/** OATutor names Swedish by the country's code. */
export function toLanguageTag(said: string): string | undefined {
  const tag = said === 'se' ? 'sv' : said;
  return /^[a-z]{2,3}$/.test(tag) ? tag : undefined;
}
