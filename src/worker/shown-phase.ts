// What a phase of a turn needs to be drawn, read from the pack that it names.

import type { Hints } from '../domain/hints.ts';
import type { ItemId, LearnerId, LessonId, SkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import { parseLocale, printLocale } from '../domain/locale.ts';
import { rowOf } from '../tutoring/item-index.ts';
import type { Courses, OpenCourse } from './courses.ts';
import type { ItemReader } from './item-reader.ts';
import type { TurnRecord } from './turn-record.ts';

export type Shown =
  | { readonly type: 'nothing' }
  | { readonly type: 'no-pack' }
  | { readonly type: 'item'; readonly item: Item; readonly open: OpenCourse }
  | { readonly type: 'lesson'; readonly lesson: Lesson; readonly open: OpenCourse }
  /** What is offered names skills; their texts are the pack's. */
  | { readonly type: 'decision'; readonly open: OpenCourse };

export interface ShowingPorts {
  readonly courses: Courses;
  readonly reader: ItemReader;
  /** As a teacher says of a learner. */
  readonly hints: (learner: LearnerId) => Hints;
  readonly askedIn: (learner: LearnerId, language: string) => string;
}

/** For a check there are none: what asks for one finds none left. */
export const withHints = (item: Item, said: Hints): Item => (said === 'none' ? { ...item, hints: [] } : item);

/** `nothing` when its pack is gone or its item is no more. */
export async function showPhase(
  ports: ShowingPorts,
  { phase, learner }: Pick<TurnRecord, 'phase' | 'learner'>,
  language: string,
): Promise<Shown> {
  if (phase.type === 'summary') return { type: 'nothing' };
  if (phase.type === 'choosing') return { type: 'no-pack' };
  const open = await ports.courses.find(phase.pack);
  if (!open) return { type: 'nothing' };
  if (phase.type === 'offer' || phase.type === 'plan') return { type: 'decision', open };
  if (phase.type === 'lesson') {
    return showLesson(ports.reader, open, phase.skill, phase.lesson, language);
  }
  const { item, seed } = phase.type === 'example' ? phase.example : phase;
  const now = ports.askedIn(learner, language);
  const tag = phase.type === 'example' ? now : inLanguage(phase.askedIn ?? now, language);
  const shown = await showItem(ports.reader, open, item, seed, tag);
  return shown.type === 'item' ? { ...shown, item: withHints(shown.item, ports.hints(learner)) } : shown;
}

/** A question goes on with its people and prices, in whatever language it is read now. */
const inLanguage = (tag: string, language: string): string => printLocale({ ...parseLocale(tag), language });

async function showLesson(
  reader: ItemReader,
  open: OpenCourse,
  skill: SkillId,
  id: LessonId,
  language: string,
): Promise<Shown> {
  const lesson = await reader.readLesson(open, skill, id, language);
  return lesson.ok ? { type: 'lesson', lesson: lesson.value, open } : { type: 'nothing' };
}

async function showItem(
  reader: ItemReader,
  open: OpenCourse,
  id: ItemId,
  seed: number,
  language: string,
): Promise<Shown> {
  const row = rowOf(open.course.index, id);
  if (row < 0) return { type: 'nothing' };
  const item = await reader.readItem(open, row, seed, language);
  return item.ok ? { type: 'item', item: item.value, open } : { type: 'nothing' };
}
