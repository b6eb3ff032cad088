// What makes a screen easier to see, to read and to press, as a teacher says of a learner or somebody of a tablet.

export const TEXT_SIZES = [100, 125, 150, 200] as const;
/** Of all words and numbers, in percent. */
export type TextSize = (typeof TEXT_SIZES)[number];

/**
 * Whether the screen is worked with one switch: `key` is a key alone, `touch` is also the whole screen as one large
 * button.
 */
export const SWITCH_USES = ['none', 'key', 'touch'] as const;
export type SwitchUse = (typeof SWITCH_USES)[number];

export const SWITCH_PACES_MS = [1000, 1500, 2000, 3000, 5000] as const;

/** How fast words are read aloud, recorded or not. */
export const SPEECH_SPEEDS = ['slower', 'usual', 'faster'] as const;
export type SpeechSpeed = (typeof SPEECH_SPEEDS)[number];

export interface AccessWays {
  readonly textSize: TextSize;
  readonly strongContrast: boolean;
  /** Between letters, words and lines, as WCAG 1.4.12 has it. */
  readonly wideSpacing: boolean;
  readonly speechSpeed: SpeechSpeed;
  readonly switchUse: SwitchUse;
  /** How long each thing stays framed. */
  readonly switchMs: number;
  /** `KeyboardEvent.code` of one more key that presses; empty for none beside Space and Enter. */
  readonly switchKey: string;
  /** What is framed is said. */
  readonly switchVoice: boolean;
}

export const USUAL_ACCESS: AccessWays = {
  textSize: 100,
  strongContrast: false,
  wideSpacing: false,
  speechSpeed: 'usual',
  switchUse: 'none',
  switchMs: 2000,
  switchKey: '',
  switchVoice: false,
};

const LONGEST_KEY = 32;
/** Faster than a hand follows that has practised it. */
const SHORTEST_MS = 250;
const LONGEST_MS = 10_000;

/** Reads what was stored or said, field by field; what is missing or strange is what is usual. */
export function parseAccess(from: { readonly [K in keyof AccessWays]?: unknown }): AccessWays {
  return {
    textSize: toTextSize(from.textSize),
    strongContrast: from.strongContrast === true,
    wideSpacing: from.wideSpacing === true,
    speechSpeed: SPEECH_SPEEDS.find((speed) => speed === from.speechSpeed) ?? USUAL_ACCESS.speechSpeed,
    switchUse: SWITCH_USES.find((use) => use === from.switchUse) ?? USUAL_ACCESS.switchUse,
    switchMs: toPace(from.switchMs),
    switchKey: toKey(from.switchKey),
    switchVoice: from.switchVoice === true,
  };
}

/** The next larger of the sizes there are: a later version may know more of them. */
export function toTextSize(percent: unknown): TextSize {
  if (typeof percent !== 'number' || Number.isNaN(percent)) return 100;
  return TEXT_SIZES.find((size) => size >= percent) ?? 200;
}

function toPace(ms: unknown): number {
  if (typeof ms !== 'number' || Number.isNaN(ms)) return USUAL_ACCESS.switchMs;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, Math.round(ms)));
}

function toKey(code: unknown): string {
  return typeof code === 'string' && code.length <= LONGEST_KEY ? code : '';
}

/** Of two together, or of a tablet and who is in front of it: each has what they need. */
export function joinAccess(one: AccessWays, other: AccessWays): AccessWays {
  const { switchUse, switchMs, switchKey, switchVoice } = one.switchUse === 'none' ? other : one;
  return {
    textSize: toTextSize(Math.max(one.textSize, other.textSize)),
    strongContrast: one.strongContrast || other.strongContrast,
    wideSpacing: one.wideSpacing || other.wideSpacing,
    speechSpeed: joinSpeeds(one.speechSpeed, other.speechSpeed),
    ...{ switchUse, switchMs, switchKey, switchVoice },
  };
}

/** Who needs it slower cannot follow otherwise; who likes it faster can wait. */
function joinSpeeds(...speeds: readonly SpeechSpeed[]): SpeechSpeed {
  return SPEECH_SPEEDS.find((speed) => speed !== 'usual' && speeds.includes(speed)) ?? 'usual';
}
