// Words and digits of another language than the screen's, for what is printed for a child or a family.
import { useEffect, useState } from 'preact/hooks';
import type { MessageArea } from '../../i18n/language.ts';
import { createTranslate } from '../../i18n/messages.ts';
import { chosenNumerals } from '../chosen-numerals.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { languageHere } from '../languages-here.ts';
import type { Language, Messages } from '../platform.ts';
import type { AppState } from '../state.ts';

export type ContextOf = (language: string) => ViewContext;

/**
 * Gives a context for each of these languages; null while words are on their way. A language that the interface does
 * not speak keeps its own texts and gets the screen's words around them.
 */
export function useWords(
  app: AppState,
  languages: readonly string[],
  areas: readonly MessageArea[] = ['learner', 'teacher'],
): ContextOf | null {
  const { platform } = app;
  const spoken = (tag: string) => languageHere(tag, app.languages.value)?.tag;
  const wanted = [...new Set(languages.flatMap((tag) => spoken(tag) ?? []))].sort();
  const key = wanted.join(' ');
  const [tables, setTables] = useState<ReadonlyMap<Language, Messages> | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (tag: Language) => [tag, await platform.loadMessages(tag, areas)] as const;
    void Promise.all(wanted.map(load)).then((loaded) => {
      if (!gone) setTables(new Map(loaded));
    });
    return () => {
      gone = true;
    };
    // The key says all that `wanted` does.
  }, [platform, key]);
  const screens = app.context.value;
  if (tables === null || wanted.some((tag) => !tables.has(tag))) return null;
  return (language) => {
    const tag = spoken(language);
    const table = tag && tables.get(tag);
    if (!tag || !table) return { ...screens, language };
    const numerals = chosenNumerals(app.settings.value, tag, platform.deviceLanguages);
    return { ...screens, language: tag, numerals, t: createTranslate(table, { language: tag, numerals }) };
  };
}
