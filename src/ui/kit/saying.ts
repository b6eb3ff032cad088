// Where a voice is in what it says, for who marks it in the text that is seen; and how fast it goes.
import type { SpeechSpeed } from '../../domain/access.ts';

/** From and behind, counted in characters of the whole text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Saying {
  /** Everything that is said, its sentences parted by one blank. */
  readonly text: string;
  readonly sentence: Stretch;
  /** Null where only the sentence is known: a recording, or a device that does not tell its words. */
  readonly word: Stretch | null;
}

/** Called with each new place, and with null once nothing is said any more. */
export type OnSaying = (saying: Saying | null) => void;

export const SPEEDS = { slower: 0.75, usual: 1, faster: 1.3 } as const satisfies Readonly<
  Record<SpeechSpeed, number>
>;

/** Where each sentence lies in the text that they make together. */
export function toStretches(sentences: readonly string[]): readonly Stretch[] {
  let from = 0;
  return sentences.map((sentence) => {
    const stretch = { from, to: from + sentence.length };
    from = stretch.to + 1;
    return stretch;
  });
}
