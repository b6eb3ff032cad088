// Who sits in the invented class: names as they are given in many places, most of them children who get on as they
// should, and one or two for each thing that a teacher is told of. Nobody is meant by any of them.

/** What is particular about a learner; `steady` for nothing. */
export type Trait =
  | 'steady'
  /** Knows much already. */
  | 'ahead'
  /** Came into the class two days ago. */
  | 'new'
  /** Comes to a skill that does not grow, whatever is done. */
  | 'wall'
  /** Thinks of one thing in a wrong way that no lesson mends. */
  | 'misconceived'
  | 'asks-help'
  /** The last turns felt hard. */
  | 'low'
  /** Answers before reading. */
  | 'hasty'
  /** Gets through with a hint each time, and never without. */
  | 'leans'
  /** Opens all hints before a try. */
  | 'clicks'
  /** Did not practise lately, though nobody said why. */
  | 'absent'
  /** Knew much, and was ill for weeks. */
  | 'fading'
  /** A teacher said that something is not known yet; the answers say otherwise. */
  | 'corrected';

export interface Member {
  readonly name: string;
  readonly trait: Trait;
  /** Skills up to this depth of the pack were known at the beginning. */
  readonly level: number;
  /** How much of what is missing an answer teaches, in (0, 1). */
  readonly rate: number;
}

const NAMES = [
  ...['Amina', 'Mateo', 'Nalini', 'Chidi', 'Sofía', 'Djibril', 'Mei', 'Tomás', 'Esther', 'Ravi'],
  ...['Fatou', 'Lucas', 'Hana', 'Jomo', 'Inés', 'Kofi', 'Leila', 'Ngoc', 'Oskar', 'Priya'],
  ...['Samuel', 'Tala', 'Wanjiku', 'Yusuf', 'Zofia', 'Binta', 'Diego', 'Grace', 'Hassan', 'Imani'],
  ...['Ayşe', 'Malik', 'Noor', 'Sione', 'Thandiwe', 'مريم', 'يوسف', 'आशा', 'ሰላም', '小明'],
] as const;

/** By place in the list; on five tablets, so that those who sit at one are five apart. */
const TRAITS: Readonly<Record<number, Trait>> = {
  2: 'wall',
  4: 'ahead',
  7: 'leans',
  8: 'misconceived',
  11: 'asks-help',
  13: 'absent',
  16: 'low',
  18: 'hasty',
  20: 'fading',
  23: 'clicks',
  25: 'corrected',
  27: 'ahead',
  30: 'absent',
  34: 'new',
};

/** What the others in the class stand at, one after the other. */
const LEVELS = [0, 1, 2, 1, 3] as const;
const RATES = [0.6, 0.5, 0.55, 0.65] as const;

export const CAST: readonly Member[] = NAMES.map((name, at) => {
  const trait = TRAITS[at] ?? 'steady';
  const rate = RATES[at % RATES.length] ?? 0.4;
  if (trait === 'ahead' || trait === 'fading') return { name, trait, level: 4, rate: 0.7 };
  return { name, trait, level: LEVELS[at % LEVELS.length] ?? 1, rate };
});
