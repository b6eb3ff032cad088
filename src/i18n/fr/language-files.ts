import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'L’application en {language}',
  'language-file.share': 'Elle a {share} des mots de l’application.',
  'language-file.instead': 'Ce qui manque est dit dans cette langue : {language}.',
  'language-file.unfit': {
    plural: 'count',
    one: '{count} texte ne convient pas à cette version de l’application et reste de côté.',
    other: '{count} textes ne conviennent pas à cette version de l’application et restent de côté.',
  },
  'language-file.machine': 'Aucune personne qui parle cette langue ne l’a encore relue.',
  'language-file.nothing': 'Rien dans ce fichier ne convient à cette version de l’application.',
  'language-file.here': 'On peut maintenant choisir {language}, avec le globe.',
  'language-file.list': 'Langues venues d’un fichier',
  'language-file.removed': '{language} est retirée. Qui la lisait lit maintenant une autre langue.',
} as const satisfies MessageTable<LanguageFilesMessages>;
