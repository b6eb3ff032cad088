// What a pack says aloud, in the very words in which the app says it: what `npm run pack -- voice` records.
import { builtInLanguage } from '../domain/interface-language.ts';
import type { Item } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import { toSentences } from '../domain/sentences.ts';
import { createTranslate } from '../i18n/messages.ts';
import { spokenItem, spokenLesson, spokenText } from './item-views/spoken.ts';
import { loadMessages } from './load-messages.ts';

export interface PackSpeaker {
  /** The question, its choices, its hints and its solution, cut into sentences. */
  ofItem(item: Item): readonly string[];
  ofLesson(lesson: Lesson): readonly string[];
}

/** Null for a language in which the interface has no words for mathematics. */
export async function createPackSpeaker(language: string): Promise<PackSpeaker | null> {
  const spoken = builtInLanguage(language);
  if (spoken === undefined) return null;
  const words = await loadMessages(spoken, ['learner']);
  const context = { t: createTranslate(words, { language: spoken, numerals: 'latn' }) };
  return {
    ofItem: (item) =>
      [
        spokenItem(item, context),
        ...[...item.hints, ...item.solution].map((text) => spokenText(text, context)),
      ].flatMap(toSentences),
    ofLesson: (lesson) => lesson.steps.flatMap((_, step) => toSentences(spokenLesson(lesson, step, context))),
  };
}
