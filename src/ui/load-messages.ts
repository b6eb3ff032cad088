// Words come by language and by side, so that a learner in one language loads one file.

import type { Numerals } from '../domain/numerals.ts';
import { toProblemText } from '../i18n/problem-text.ts';
import type { Language, MessageArea, Messages, ProblemWords } from './platform.ts';

type Load = () => Promise<Messages>;

const LEARNER = {
  en: async () => (await import('../i18n/en/learner.ts')).LEARNER,
  fr: async () => (await import('../i18n/fr/learner.ts')).LEARNER,
  ar: async () => (await import('../i18n/ar/learner.ts')).LEARNER,
} as const satisfies Readonly<Record<Language, Load>>;

const TEACHER = {
  en: async () => (await import('../i18n/en/teacher.ts')).TEACHER,
  fr: async () => (await import('../i18n/fr/teacher.ts')).TEACHER,
  ar: async () => (await import('../i18n/ar/teacher.ts')).TEACHER,
} as const satisfies Readonly<Record<Language, Load>>;

const SCHOOL = {
  en: async () => (await import('../i18n/en/school.ts')).SCHOOL,
  fr: async () => (await import('../i18n/fr/school.ts')).SCHOOL,
  ar: async () => (await import('../i18n/ar/school.ts')).SCHOOL,
} as const satisfies Readonly<Record<Language, Load>>;

const COACHING = {
  en: async () => (await import('../i18n/en/coaching-content.ts')).COACHING_CONTENT,
  fr: async () => (await import('../i18n/fr/coaching-content.ts')).COACHING_CONTENT,
  ar: async () => (await import('../i18n/ar/coaching-content.ts')).COACHING_CONTENT,
} as const satisfies Readonly<Record<Language, Load>>;

const DEMO = {
  en: async () => (await import('../i18n/en/demo.ts')).DEMO,
  fr: async () => (await import('../i18n/fr/demo.ts')).DEMO,
  ar: async () => (await import('../i18n/ar/demo.ts')).DEMO,
} as const satisfies Readonly<Record<Language, Load>>;

const AREAS = {
  learner: LEARNER,
  teacher: TEACHER,
  school: SCHOOL,
  coaching: COACHING,
  demo: DEMO,
} as const satisfies Readonly<Record<MessageArea, Readonly<Record<Language, Load>>>>;

const PROBLEMS = {
  en: async () => (await import('../i18n/en/problems.ts')).PROBLEMS,
  fr: async () => (await import('../i18n/fr/problems.ts')).PROBLEMS,
  ar: async () => (await import('../i18n/ar/problems.ts')).PROBLEMS,
} as const;

export async function loadMessages(language: Language, areas: readonly MessageArea[]): Promise<Messages> {
  const tables = await Promise.all(areas.map((area) => AREAS[area][language]()));
  return Object.assign({}, ...tables);
}

export async function loadProblemWords(language: Language, numerals: Numerals): Promise<ProblemWords> {
  const table = await PROBLEMS[language]();
  return (problem) => toProblemText(problem, table, { language, numerals });
}
