import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'Programu kwa {language}',
  'language-file.share': 'Ina {share} ya maneno ya programu.',
  'language-file.instead': 'Yanayokosekana husemwa kwa {language}.',
  'language-file.unfit': {
    plural: 'count',
    one: 'Andiko {count} halilingani na toleo hili la programu na limeachwa.',
    other: 'Maandishi {count} hayalingani na toleo hili la programu na yameachwa.',
  },
  'language-file.machine': 'Bado hakuna msemaji wa lugha hii aliyeyasoma.',
  'language-file.nothing': 'Hakuna kitu katika faili hili kinacholingana na toleo hili la programu.',
  'language-file.here': 'Sasa {language} inaweza kuchaguliwa, kwa alama ya dunia.',
  'language-file.list': 'Lugha zilizokuja kama mafaili',
  'language-file.removed': '{language} imeondolewa. Aliyeitumia sasa anasoma lugha nyingine.',
} as const satisfies MessageTable<LanguageFilesMessages>;
