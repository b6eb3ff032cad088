// How a face is put together from its number. Twelve heads and ten animals that keep them company make 120 faces
// that differ in shape; colours come on top and carry no meaning. Pure, so that every tablet draws the same face.
export const HEADS = [
  'crop',
  'afro',
  'puffs',
  'braids',
  'bun',
  'scarf',
  'wrap',
  'cap',
  'kufi',
  'sunhat',
  'bob',
  'flat-top',
] as const;
export type Head = (typeof HEADS)[number];

export const COMPANIONS = [
  'bird',
  'fish',
  'cat',
  'turtle',
  'butterfly',
  'elephant',
  'snail',
  'goat',
  'bee',
  'hare',
] as const;
export type Companion = (typeof COMPANIONS)[number];

export const FRAMES = ['round', 'square', 'petals', 'leaf'] as const;
export type Frame = (typeof FRAMES)[number];

const SKINS = ['#5b3a29', '#7a4d33', '#96633f', '#b5804f', '#d0a176', '#e8c39e'] as const;
const CLOTHES = ['#2c7a43', '#f2ab22', '#ad5128', '#1f6c9a', '#774283', '#c2476b'] as const;
const GROUNDS = ['#dff0da', '#fdecc4', '#f9e2d5', '#dcedf7', '#eee2f1'] as const;
const CLOTHS = ['#c2476b', '#1f6c9a', '#f2ab22', '#774283', '#2c7a43'] as const;

export interface AvatarParts {
  readonly head: Head;
  readonly companion: Companion;
  readonly frame: Frame;
  readonly skin: string;
  /** Of the shirt, the hat or scarf, and the ground behind. */
  readonly clothes: string;
  readonly cloth: string;
  readonly ground: string;
  readonly glasses: boolean;
}

/** How many faces differ in shape. */
export const AVATAR_COUNT = HEADS.length * COMPANIONS.length;

/** The parts of a face by its number; any whole number from 0 gives a face, from `AVATAR_COUNT` on frames change. */
export function toAvatarParts(avatar: number): AvatarParts {
  const n = Math.abs(Math.trunc(avatar));
  const round = Math.floor(n / AVATAR_COUNT);
  const at = n % AVATAR_COUNT;
  // Neighbours in a list of names get another head and another animal both; every pair comes once, because the
  // step between rounds of twelve moves the animal by one more.
  const head = at % HEADS.length;
  const companion = (at + Math.floor(at / HEADS.length)) % COMPANIONS.length;
  return {
    head: pick(HEADS, head),
    companion: pick(COMPANIONS, companion),
    frame: pick(FRAMES, round + head + companion),
    skin: pick(SKINS, at * 5 + Math.floor(at / 6) + round),
    clothes: pick(CLOTHES, at * 7 + companion + round),
    cloth: pick(CLOTHS, at * 3 + head + round),
    ground: pick(GROUNDS, at * 2 + companion + round),
    glasses: (at + round) % 7 === 3,
  };
}

function pick<T>(list: readonly [T, ...T[]], at: number): T {
  return list[at % list.length] ?? list[0];
}
