import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'The app in {language}',
  'language-file.share': 'It has {share} of the app’s words.',
  'language-file.instead': 'What is missing is said in {language}.',
  'language-file.unfit': {
    plural: 'count',
    one: '{count} text does not fit this version of the app and is left out.',
    other: '{count} texts do not fit this version of the app and are left out.',
  },
  'language-file.machine': 'No speaker of the language has read it yet.',
  'language-file.nothing': 'Nothing in this file fits this version of the app.',
  'language-file.here': '{language} can be chosen now, with the globe.',
  'language-file.list': 'Languages that came as files',
  'language-file.removed': '{language} was removed. Whoever had it reads another language now.',
} as const satisfies MessageTable<LanguageFilesMessages>;
