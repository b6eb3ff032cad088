import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'O aplicativo em {language}',
  'language-file.share': 'Tem {share} das palavras do aplicativo.',
  'language-file.instead': 'O que falta é dito nesta língua: {language}.',
  'language-file.unfit': {
    plural: 'count',
    one: '{count} texto não serve para esta versão do aplicativo e fica de fora.',
    other: '{count} textos não servem para esta versão do aplicativo e ficam de fora.',
  },
  'language-file.machine': 'Ninguém que fale a língua leu isto ainda.',
  'language-file.nothing': 'Nada neste arquivo serve para esta versão do aplicativo.',
  'language-file.here': 'Agora se pode escolher {language}, com o sinal do mundo.',
  'language-file.list': 'Línguas que vieram em arquivos',
  'language-file.removed': '{language}: foi retirada. Quem a tinha lê agora em outra língua.',
} as const satisfies MessageTable<LanguageFilesMessages>;
