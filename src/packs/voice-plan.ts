// What a teacher can say of a skill in a language: the sentences that a child of it hears, in the words in which the app
// says them. Where numbers or names change, a sentence that comes again and again is worth a recording and the others are not.
import type { PackId } from '../domain/ids.ts';
import type { SpokenWords } from '../domain/math-text.ts';
import { toSentences } from '../domain/sentences.ts';
import { toSpokenItem, toSpokenLesson, toSpokenSentences } from '../domain/spoken.ts';
import { checkedIn } from './contexts/checked-in.ts';
import { contextsOf } from './contexts/contexts.ts';
import type { ItemSource, LessonSource, TextTable } from './format.ts';
import { createVariant } from './variant.ts';
import { createLesson } from './variant-core.ts';

export interface SkillToSay {
  /** Its name in the language, which is read aloud on a child's tree. */
  readonly name: string;
  readonly items: readonly ItemToSay[];
  readonly lessons: readonly LessonSource[];
  /** Of the lessons. */
  readonly texts: TextTable;
}

export interface ItemToSay {
  readonly item: ItemSource;
  readonly texts: TextTable;
}

export interface SayGround {
  readonly pack: PackId;
  readonly language: string;
  readonly words: SpokenWords;
}

export interface SkillSentences {
  /** Each once, in the order in which a child may hear them. */
  readonly sentences: readonly string[];
  /** Questions that say more than that, each time in other words. */
  readonly changing: number;
}

/** Variants of a question that are listened to. */
const VARIANTS = 16;
/** Said by so many of them, a sentence is asked for: one number from 1 to 5 mostly is, a sum of two such numbers is not. */
const SAID_AGAIN = 2;

/** Questions and lessons that cannot be made are left out: a child does not meet them either. */
export function sentencesOfSkill(skill: SkillToSay, ground: SayGround): SkillSentences {
  const { language, words } = ground;
  const all = new Set(toSentences(toSpokenSentences(skill.name, words)));
  for (const source of skill.lessons) {
    const made = createLesson(source, { language, text: (key) => skill.texts[key] });
    if (!made.ok) continue;
    const steps = made.value.steps.map((_, step) => toSpokenLesson(made.value, step, words));
    for (const sentence of steps.flatMap(toSentences)) all.add(sentence);
  }
  let changing = 0;
  for (const one of [...skill.items].sort((a, b) => a.item.difficulty - b.item.difficulty)) {
    const { again, isAll } = sentencesOfItem(one, ground);
    for (const sentence of again) all.add(sentence);
    if (!isAll) changing++;
  }
  return { sentences: [...all].filter(hasWords), changing };
}

interface ItemSentences {
  readonly again: readonly string[];
  /** The item never says anything else. */
  readonly isAll: boolean;
}

function sentencesOfItem({ item, texts }: ItemToSay, ground: SayGround): ItemSentences {
  const { pack, language, words } = ground;
  const variants = item.parameters ? VARIANTS : 1;
  const times = new Map<string, number>();
  for (let seed = 0; seed < variants; seed++) {
    const contexts = contextsOf(checkedIn(language, seed));
    const made = createVariant(item, { pack, seed, language, text: (key) => texts[key], contexts });
    if (!made.ok) continue;
    const { hints, solution } = made.value;
    const parts = [toSpokenItem(made.value, words)].concat(
      [...hints, ...solution].map((text) => toSpokenSentences(text, words)),
    );
    for (const one of new Set(parts.flatMap(toSentences))) times.set(one, (times.get(one) ?? 0) + 1);
  }
  const least = item.parameters ? SAID_AGAIN : 1;
  const again = [...times].filter(([, count]) => count >= least).map(([sentence]) => sentence);
  return { again, isAll: again.length === times.size };
}

const hasWords = (sentence: string): boolean => /[\p{L}\p{N}]/u.test(sentence);
