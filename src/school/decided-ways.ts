// How the app meets a learner, as words of a teacher: read from the event that says them, and written as one.
import { type SpeechSpeed, type SwitchUse, type TextSize, USUAL_ACCESS } from '../domain/access.ts';
import type { EventOf } from '../domain/event.ts';
import type { Hints } from '../domain/hints.ts';
import { accessIn, textSizeWords } from '../domain/said-access.ts';
import { AS_CLASS, parseUnasked, type SelfQuestion } from '../domain/self-asked.ts';

/** What is the usual is said as well: it takes back what was said before. */
export type WayWord =
  | { readonly type: 'turnMinutes'; readonly minutes: number }
  | { readonly type: (typeof SWITCHES)[number]; readonly on: boolean }
  | { readonly type: 'hints'; readonly hints: Hints }
  | { readonly type: 'textSize'; readonly percent: TextSize }
  | { readonly type: 'switchUse'; readonly use: SwitchUse }
  | { readonly type: 'speechSpeed'; readonly speed: SpeechSpeed }
  | UnaskedWord;

/** Questions about the own learning that are left out; null of a learner for what the class has, of a class for none. */
export interface UnaskedWord {
  readonly type: 'unasked';
  readonly unasked: readonly SelfQuestion[] | null;
}

export const SWITCHES = ['readAloud', 'calmMotion', 'extraTime', 'strongContrast', 'wideSpacing'] as const;

export function waysIn(event: EventOf<'learner-set'>): readonly WayWord[] {
  const { turnMinutes, hints } = event;
  const { textSize, switchUse, speechSpeed } = accessIn(event);
  return [
    ...(turnMinutes === undefined ? [] : [{ type: 'turnMinutes' as const, minutes: turnMinutes }]),
    ...(hints === undefined ? [] : [{ type: 'hints' as const, hints }]),
    ...SWITCHES.flatMap((type) => {
      const on = event[type];
      return on === undefined ? [] : [{ type, on }];
    }),
    ...(textSize === undefined ? [] : [{ type: 'textSize' as const, percent: textSize }]),
    ...(switchUse === undefined ? [] : [{ type: 'switchUse' as const, use: switchUse }]),
    ...(speechSpeed === undefined ? [] : [{ type: 'speechSpeed' as const, speed: speechSpeed }]),
    ...unaskedIn(event),
  ];
}

/** A class that leaves nothing out is as if nothing had been said. */
export function unaskedInClass(event: EventOf<'class-set'>): readonly UnaskedWord[] {
  return unaskedIn(event).map((word) => (word.unasked?.length === 0 ? { ...word, unasked: null } : word));
}

function unaskedIn({ unasked }: EventOf<'learner-set' | 'class-set'>): readonly UnaskedWord[] {
  return unasked === undefined ? [] : [{ type: 'unasked', unasked: parseUnasked(unasked) ?? null }];
}

/** The fields that say it. */
export function wayFields(word: WayWord): Partial<EventOf<'learner-set'>> {
  switch (word.type) {
    case 'turnMinutes':
      return { turnMinutes: word.minutes };
    case 'hints':
      return { hints: word.hints };
    case 'textSize':
      return textSizeWords(word.percent);
    case 'switchUse':
      return { switchUse: word.use };
    case 'speechSpeed':
      return { speechSpeed: word.speed };
    case 'unasked':
      return { unasked: word.unasked ?? [AS_CLASS] };
    default:
      return { [word.type]: word.on };
  }
}

/** Whether it is a decision, and not what would be without any. */
export function isWay(word: WayWord): boolean {
  switch (word.type) {
    case 'turnMinutes':
      return word.minutes !== 0;
    case 'hints':
      return word.hints !== 'usual';
    case 'textSize':
      return word.percent !== USUAL_ACCESS.textSize;
    case 'switchUse':
      return word.use !== USUAL_ACCESS.switchUse;
    case 'speechSpeed':
      return word.speed !== USUAL_ACCESS.speechSpeed;
    case 'unasked':
      return word.unasked !== null;
    default:
      return word.on;
  }
}
