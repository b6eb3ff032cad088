import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'La aplicación en {language}',
  'language-file.share': 'Tiene el {share} de las palabras de la aplicación.',
  'language-file.instead': 'Lo que falta se dice en este idioma: {language}.',
  'language-file.unfit': {
    plural: 'count',
    one: '{count} texto no encaja en esta versión de la aplicación y se deja afuera.',
    other: '{count} textos no encajan en esta versión de la aplicación y se dejan afuera.',
  },
  'language-file.machine': 'Todavía no lo ha leído nadie que hable el idioma.',
  'language-file.nothing': 'Nada de este archivo encaja en esta versión de la aplicación.',
  'language-file.here': 'Ahora se puede elegir {language}, con el signo del mundo.',
  'language-file.list': 'Idiomas que llegaron en archivos',
  'language-file.removed': '{language}: se quitó. Quien lo tenía lee ahora otro idioma.',
} as const satisfies MessageTable<LanguageFilesMessages>;
