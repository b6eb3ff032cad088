import { AUTHORING_PARTS as ARABIC } from '../../../../src/i18n/ar/authoring-parts.ts';
import { AUTHORING_PARTS as ENGLISH } from '../../../../src/i18n/en/authoring-parts.ts';
import { createTranslate } from '../../../../src/i18n/messages.ts';
import type { ViewContext } from '../../../../src/ui/kit/view-context.ts';

const TABLES = { en: ENGLISH, ar: ARABIC } as const;

/** With the words of the parts alone. */
export function partContext(language: 'en' | 'ar' = 'en'): ViewContext {
  const numerals = language === 'ar' ? 'arab' : 'latn';
  return {
    t: createTranslate(TABLES[language], { language, numerals }),
    language,
    numerals,
    readMedia: async (_, path) => `blob:${path}`,
    reducedMotion: true,
    speak: () => undefined,
  };
}
