// What one language of the interface is: how it is called and drawn, and where its words lie. The words come by side, so
// that a learner on a small tablet loads those of a learner (docs/decisions/languages-of-the-interface.md).
import type { CoachingContentMessages } from './coaching-content-messages.ts';
import type { CommonMessages } from './common-messages.ts';
import type { DemoMessages } from './demo-messages.ts';
import type { ItemMessages } from './item-messages.ts';
import type { MessageTable } from './messages.ts';
import type { ProblemTable } from './problem-text.ts';
import type { SchoolMessages } from './school-messages.ts';
import type { TeacherMessages } from './teacher-messages.ts';

/** What is loaded together. */
interface Areas {
  readonly learner: CommonMessages & ItemMessages;
  readonly teacher: TeacherMessages;
  readonly school: SchoolMessages;
  readonly coaching: CoachingContentMessages;
  readonly demo: DemoMessages;
}
export type MessageArea = keyof Areas;
export const MESSAGE_AREAS = [
  'learner',
  'teacher',
  'school',
  'coaching',
  'demo',
] as const satisfies readonly MessageArea[];

/** How a language is called and drawn wherever it can be chosen. */
export interface LanguageFace {
  /** In the language itself. */
  readonly name: string;
  /** Two letters of its own for its picture. */
  readonly letters: string;
}

export interface LanguageWords extends LanguageFace {
  readonly words: { readonly [A in MessageArea]: () => Promise<MessageTable<Areas[A]>> };
  readonly problems: () => Promise<ProblemTable>;
}
