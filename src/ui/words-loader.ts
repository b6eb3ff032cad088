// Words of a language: of the interface itself, or out of a file that was brought, whose gaps another language fills.
import { builtInLanguage, LANGUAGES } from '../domain/interface-language.ts';
import type { Numerals } from '../domain/numerals.ts';
import { type HeldWords, holdWords, problemWords, toProblemTable } from '../i18n/brought-words.ts';
import { MESSAGE_AREAS, type MessageArea } from '../i18n/language.ts';
import { BUILT_IN } from '../i18n/languages.ts';
import { toProblemText } from '../i18n/problem-text.ts';
import { loadMessages, loadProblemWords } from './load-messages.ts';
import type { Language, Messages, ProblemWords } from './platform.ts';

/** As a file has them, by keys; nothing of them is known to fit. */
export type RawWords = Readonly<Record<string, unknown>>;

export interface WordsLoader {
  messages(language: Language, areas: readonly MessageArea[]): Promise<Messages>;
  problems(language: Language, numerals: Numerals): Promise<ProblemWords>;
  /** All words of a file, held against all that there are. */
  hold(tag: string, words: RawWords): Promise<HeldWords>;
  /** The first words of a page: what takes longer than `atMostMs` comes when it is there, and English stands in. */
  first(
    language: Language,
    atMostMs: number,
  ): Promise<{ readonly language: Language; readonly table: Messages }>;
}

/** `read` gives the words of a language that came as a file; null where none has it. */
export function createWordsLoader(read: (tag: string) => Promise<RawWords | null>): WordsLoader {
  const messages: WordsLoader['messages'] = async (language, areas) => {
    const words = isOwn(language) ? null : await read(language);
    if (words === null) return loadMessages(language, areas);
    const ground = (await loadMessages(insteadOf(words), areas)) as Parameters<typeof holdWords>[1];
    return { ...ground, ...holdWords(words, ground, language).words };
  };
  return {
    messages,
    problems: async (language, numerals) => {
      const words = isOwn(language) ? null : await read(language);
      if (words === null) return loadProblemWords(language, numerals);
      const ground = await BUILT_IN[insteadOf(words)].problems();
      const held = holdWords(words, problemWords(ground), language).words;
      const table = toProblemTable(held, ground);
      return (problem) => toProblemText(problem, table, { language, numerals });
    },
    hold: async (tag, words) => {
      const ground = await loadMessages('en', MESSAGE_AREAS);
      const problems = problemWords(await BUILT_IN.en.problems());
      return holdWords(words, { ...ground, ...problems } as Parameters<typeof holdWords>[1], tag);
    },
    first: async (language, atMostMs) => {
      const late = new Promise<null>((resolve) => {
        if (!isOwn(language)) setTimeout(() => resolve(null), atMostMs);
      });
      const table = await Promise.race([messages(language, ['learner']), late]);
      return table === null
        ? { language: 'en', table: await loadMessages('en', ['learner']) }
        : { language, table };
    },
  };
}

const isOwn = (language: Language): boolean => LANGUAGES.some((own) => own === language);

/** A language of the interface; English where the file names none that there is. */
const insteadOf = (words: RawWords) => builtInLanguage(String(words['language.instead'])) ?? 'en';
