// Words come by language and by side, so that a learner in one language loads one file.
import { builtInLanguage } from '../domain/interface-language.ts';
import type { Numerals } from '../domain/numerals.ts';
import type { MessageArea } from '../i18n/language.ts';
import { BUILT_IN } from '../i18n/languages.ts';
import { toProblemText } from '../i18n/problem-text.ts';
import type { Language, Messages, ProblemWords } from './platform.ts';

/** Of a language that the interface has not, English. */
export async function loadMessages(language: Language, areas: readonly MessageArea[]): Promise<Messages> {
  const { words } = BUILT_IN[builtInLanguage(language) ?? 'en'];
  const tables = await Promise.all(areas.map((area) => words[area]()));
  return Object.assign({}, ...tables);
}

export async function loadProblemWords(language: Language, numerals: Numerals): Promise<ProblemWords> {
  const table = await BUILT_IN[builtInLanguage(language) ?? 'en'].problems();
  return (problem) => toProblemText(problem, table, { language, numerals });
}
