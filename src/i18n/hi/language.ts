import type { LanguageWords } from '../language.ts';

export const LANGUAGE: LanguageWords = {
  name: 'हिन्दी',
  letters: 'क ख',
  words: {
    learner: async () => (await import('./learner.ts')).LEARNER,
    teacher: async () => (await import('./teacher.ts')).TEACHER,
    school: async () => (await import('./school.ts')).SCHOOL,
    coaching: async () => (await import('./coaching-content.ts')).COACHING_CONTENT,
    demo: async () => (await import('./demo.ts')).DEMO,
  },
  problems: async () => (await import('./problems.ts')).PROBLEMS,
};
