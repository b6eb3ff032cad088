// What a learner says to the teacher and to nobody else, and what the teacher says to it. Each is two letters, so that
// sealed they are all of one length: who carries them cannot tell a feeling from the wish to talk.
/** 1 rain, 2 cloud, 3 sun. */
export type Feeling = 1 | 2 | 3;

export type PrivateNeed = 'wants-to-talk' | 'feeling-low';
export type PrivateReply = 'done' | 'tomorrow' | 'next-week' | 'shown-again';

export type PrivateWord =
  /** How it is, at the start of a turn. */
  | { readonly type: 'came'; readonly feeling: Feeling }
  /** How the turn felt, at its end; `again` takes the place of what was said of the same turn. */
  | { readonly type: 'left'; readonly feeling: Feeling; readonly again?: true }
  | { readonly type: 'wants-to-talk' }
  /** The teacher's answer: it was talked about, or not now. */
  | { readonly type: 'replied'; readonly to: PrivateNeed; readonly as: PrivateReply };

const TALK = 't0';
const REPLY_TO: Readonly<Record<PrivateNeed, string>> = { 'wants-to-talk': 't', 'feeling-low': 'f' };
const REPLIED_AS: Readonly<Record<PrivateReply, string>> = {
  done: 'd',
  tomorrow: 'm',
  'next-week': 'w',
  'shown-again': 'u',
};

export function printPrivateWord(word: PrivateWord): string {
  switch (word.type) {
    case 'came':
      return `c${word.feeling}`;
    case 'left':
      return `${word.again ? 'L' : 'l'}${word.feeling}`;
    case 'wants-to-talk':
      return TALK;
    case 'replied':
      return REPLY_TO[word.to] + REPLIED_AS[word.as];
  }
}

/** Null for what this version does not know, and for a text that could not be opened. */
export function parsePrivateWord(text: string): PrivateWord | null {
  return ALL.get(text) ?? null;
}

export function parseFeeling(value: unknown): Feeling | null {
  return FEELINGS.find((one) => one === value) ?? null;
}

export const FEELINGS: readonly Feeling[] = [1, 2, 3];
const NEEDS = Object.keys(REPLY_TO) as readonly PrivateNeed[];
const REPLIES = Object.keys(REPLIED_AS) as readonly PrivateReply[];

/** Every word that there is. */
export const PRIVATE_WORDS: readonly PrivateWord[] = [
  ...FEELINGS.map((feeling): PrivateWord => ({ type: 'came', feeling })),
  ...FEELINGS.map((feeling): PrivateWord => ({ type: 'left', feeling })),
  ...FEELINGS.map((feeling): PrivateWord => ({ type: 'left', feeling, again: true })),
  { type: 'wants-to-talk' },
  ...NEEDS.flatMap((to) => REPLIES.map((as): PrivateWord => ({ type: 'replied', to, as }))),
];
const ALL: ReadonlyMap<string, PrivateWord> = new Map(
  PRIVATE_WORDS.map((word) => [printPrivateWord(word), word]),
);
