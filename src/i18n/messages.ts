// Every message that the interface says, by key, with the places it holds. A language that lacks one does not compile.
import type { CoachingContentMessages } from './coaching-content-messages.ts';
import type { CommonMessages } from './common-messages.ts';
import type { DemoMessages } from './demo-messages.ts';
import type { ImportMessages } from './import-messages.ts';
import type { ItemMessages } from './item-messages.ts';
import { type Facts, fillMessage, type Message, type Speech } from './message.ts';
import type { SchoolMessages } from './school-messages.ts';
import type { TeacherMessages } from './teacher-messages.ts';

export type AllMessages = CommonMessages &
  ItemMessages &
  SchoolMessages &
  TeacherMessages &
  CoachingContentMessages &
  DemoMessages &
  ImportMessages;
export type MessageKey = keyof AllMessages;

/** One area in one language. */
export type MessageTable<Area> = { readonly [K in keyof Area]: Message };

/** `t('home.go-on')`, `t('hand-over.give', { name })`: places are checked by type. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...facts: AllMessages[K] extends null ? [] : [facts: AllMessages[K]]
) => string;

/** Says messages of the tables that are loaded; a key of an area not loaded yet is said as its name. */
export function createTranslate(
  table: Readonly<Partial<Record<string, Message>>>,
  speech: Speech,
): Translate {
  return (key, ...facts) => fillMessage(table[key] ?? key, (facts[0] ?? {}) as Facts, speech);
}
