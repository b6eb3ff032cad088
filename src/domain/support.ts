// How the app meets a learner, as the teacher says: each field a register of the roster's fold.
import { type AccessWays, joinAccess, parseAccess, USUAL_ACCESS } from './access.ts';
import type { EventOf } from './event.ts';
import { type Hints, toHints } from './hints.ts';
import type { Registers } from './registers.ts';
import { accessIn } from './said-access.ts';
import { toTurnMinutes } from './turns.ts';

export interface Support extends AccessWays {
  /** Of a turn; 0 for what the class has. */
  readonly turnMinutes: number;
  readonly readAloud: boolean;
  readonly calmMotion: boolean;
  readonly extraTime: boolean;
  readonly hints: Hints;
}

/** Until a teacher says otherwise. */
export const NO_SUPPORT: Support = {
  turnMinutes: 0,
  readAloud: false,
  calmMotion: false,
  extraTime: false,
  hints: 'usual',
  ...USUAL_ACCESS,
};

/** What an event says of it; the rest is undefined. */
export function supportIn(event: EventOf<'learner-set'>) {
  const { turnMinutes, readAloud, calmMotion, extraTime, hints } = event;
  return { turnMinutes, readAloud, calmMotion, extraTime, hints, ...accessIn(event) };
}

export function toSupport(fields: Registers<Support>): Support {
  return {
    turnMinutes: toTurnMinutes(fields.turnMinutes?.value ?? 0),
    readAloud: fields.readAloud?.value ?? false,
    calmMotion: fields.calmMotion?.value ?? false,
    extraTime: fields.extraTime?.value ?? false,
    hints: toHints(fields.hints?.value),
    ...parseAccess({
      textSize: fields.textSize?.value,
      strongContrast: fields.strongContrast?.value,
      wideSpacing: fields.wideSpacing?.value,
      speechSpeed: fields.speechSpeed?.value,
      switchUse: fields.switchUse?.value,
      switchMs: fields.switchMs?.value,
      switchKey: fields.switchKey?.value,
      switchVoice: fields.switchVoice?.value,
    }),
  };
}

/** Whether anything was said that is not as usual. */
export const hasSupport = (support: Support): boolean =>
  Object.entries(NO_SUPPORT).some(([key, usual]) => support[key as keyof Support] !== usual);

/** Of two at one tablet each has what they need. */
export function joinSupport(one: Support, other: Support): Support {
  return {
    ...one,
    readAloud: one.readAloud || other.readAloud,
    calmMotion: one.calmMotion || other.calmMotion,
    extraTime: one.extraTime || other.extraTime,
    ...joinAccess(one, other),
  };
}
