// Which sentences come next: those that nobody has recorded before those that came with the pack, and what was put off last.
import type { VoiceSkill } from '../../../worker/voice-api.ts';

/** A lesson's worth: some minutes. */
const ROUND = 10;

export function nextToSay(
  { sentences }: VoiceSkill,
  said: ReadonlySet<string>,
  putOff: ReadonlySet<string>,
): readonly string[] {
  const rank = (sentence: string, isElsewhere: boolean) =>
    (putOff.has(sentence) ? 2 : 0) + (isElsewhere ? 1 : 0);
  return sentences
    .filter(({ sentence }) => !said.has(sentence))
    .map(({ sentence, isElsewhere }, place) => ({ sentence, place, rank: rank(sentence, isElsewhere) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, ROUND)
    .map(({ sentence }) => sentence);
}

export interface SaidOf {
  readonly done: number;
  readonly count: number;
  /** Of those not said. */
  readonly elsewhere: number;
}

export function countSaid(
  sentences: Iterable<VoiceSkill['sentences'][number]>,
  said: ReadonlySet<string>,
): SaidOf {
  const all = new Map([...sentences].map((one) => [one.sentence, one.isElsewhere]));
  const open = [...all].filter(([sentence]) => !said.has(sentence));
  return {
    done: all.size - open.length,
    count: all.size,
    elsewhere: open.filter(([, isElsewhere]) => isElsewhere).length,
  };
}
