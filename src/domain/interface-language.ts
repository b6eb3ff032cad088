// The languages that the interface has of its own. Whoever adds one names it here; the compiler then lists every table
// that lacks it (docs/add-a-language.md). Others can be brought to a tablet as a file.
export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'sw', 'ar', 'hi'] as const;
export type BuiltInLanguage = (typeof LANGUAGES)[number];

/** The one that speaks a tag, by the language alone: `fr` for `fr-CA`. */
export function builtInLanguage(tag: string): BuiltInLanguage | undefined {
  const [base] = tag.split('-');
  return LANGUAGES.find((language) => language === base);
}
