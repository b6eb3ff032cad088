import type { MessageTable } from '../messages.ts';
import type { TeacherMessages } from '../teacher-messages.ts';

export const TEACHER = {
  'teacher.title': 'Classes',
} as const satisfies MessageTable<TeacherMessages>;
