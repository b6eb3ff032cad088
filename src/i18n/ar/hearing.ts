import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'القراءة بصوت مسموع',
  'hearing.slower': 'أبطأ',
  'hearing.usual': 'كالمعتاد',
  'hearing.faster': 'أسرع',
  'hearing.speed-what': 'سرعة قراءة الكلمات، بصوت الجهاز وبالأصوات المسجلة.',
  'hearing.no-voice': 'ليس في هذا الجهاز صوت لهذه اللغة: {language}.',
} as const satisfies MessageTable<HearingMessages>;
