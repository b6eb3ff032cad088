import { type BuiltInLanguage, LANGUAGES } from '../../../src/domain/interface-language.ts';

/** What people type on a tour: in some languages their own, in the others as in English. */
export function typed<Own extends { readonly en: unknown; readonly fr: unknown; readonly ar: unknown }>(
  own: Own,
): Readonly<Record<BuiltInLanguage, Own[keyof Own]>> {
  const said = own as Readonly<Record<string, Own[keyof Own]>>;
  const entries = LANGUAGES.map((language) => [language, said[language] ?? own.en]);
  return Object.fromEntries(entries) as Readonly<Record<BuiltInLanguage, Own[keyof Own]>>;
}
