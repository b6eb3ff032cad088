// Which explanation of a skill: what helped learners who stood alike, a new one before one that was seen, and now and
// then another one, so that it becomes known what helps.
import { bandOf, upliftOf } from '../tracing/lesson-uplift.ts';
import { type Choosing, mix } from './choosing.ts';
import { lessonAt } from './item-index.ts';

/** One lesson in so many is drawn by lot among those not seen yet. */
const DRAWN_ONE_IN = 8;
/** Tells this lot from others with the same seed. */
const LESSON_LOT = 0x1e55;

/** The place of the lesson among the skill's ordinary ones; -1 where there is none that can be shown. */
export function pickVariant(choosing: Choosing, skill: number): number {
  const { course, progress, beliefs, seed } = choosing;
  const count = course.index.columns.lessons[skill] ?? 0;
  const seen = progress.skills.lessonsSeen[skill] ?? 0;
  const all = Array.from({ length: count }, (_, variant) => variant).filter((variant) => {
    const lesson = lessonAt(course.index, skill, variant);
    return lesson !== null && !choosing.unreadableLessons.includes(lesson);
  });
  const unseen = all.filter((variant) => variant >= 8 || (seen & (1 << variant)) === 0);
  const open = unseen.length > 0 ? unseen : all;
  const lot = mix(mix(seed, LESSON_LOT), skill);
  if (open.length > 1 && lot % DRAWN_ONE_IN === 0) return open[(lot >>> 8) % open.length] ?? 0;
  const band = bandOf(beliefs.pKnown[skill] ?? 0);
  const upliftAt = (variant: number): number => {
    const lesson = lessonAt(course.index, skill, variant);
    return lesson === null ? 0 : upliftOf(course.uplift, lesson, band);
  };
  // Of two that help alike, the author's order stands; sort is stable.
  return [...open].sort((a, b) => upliftAt(b) - upliftAt(a))[0] ?? -1;
}
