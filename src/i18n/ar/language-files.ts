import type { LanguageFilesMessages } from '../language-files-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LANGUAGE_FILES = {
  'language-file.title': 'التطبيق بلغة {language}',
  'language-file.share': 'فيه {share} من كلمات التطبيق.',
  'language-file.instead': 'وما ينقص يُقال بهذه اللغة: {language}.',
  'language-file.unfit': {
    plural: 'count',
    zero: 'لا يُترك أي نص.',
    one: 'نص واحد ({count}) لا يناسب هذا الإصدار من التطبيق فيُترك.',
    two: 'نصّان ({count}) لا يناسبان هذا الإصدار من التطبيق فيُتركان.',
    few: '{count} نصوص لا تناسب هذا الإصدار من التطبيق فتُترك.',
    many: '{count} نصًّا لا يناسب هذا الإصدار من التطبيق فيُترك.',
    other: '{count} نص لا يناسب هذا الإصدار من التطبيق فيُترك.',
  },
  'language-file.machine': 'لم يراجعه بعد أحد من المتحدثين بهذه اللغة.',
  'language-file.nothing': 'لا شيء في هذا الملف يناسب هذا الإصدار من التطبيق.',
  'language-file.here': 'يمكن الآن اختيار {language} من علامة الكرة الأرضية.',
  'language-file.list': 'لغات جاءت في ملفات',
  'language-file.removed': 'أُزيلت {language}. ومن كان يقرأ بها يقرأ الآن بلغة أخرى.',
} as const satisfies MessageTable<LanguageFilesMessages>;
