// Forty children of one class: on which tablet each of them practises, how much on which day of the week, and what is
// true of them. Names that no other name holds, so that a hand finds the right face.
import { createGuessingMind, createMind, type Mind } from './minds.ts';
import { type Syllabus, skillNamed } from './syllabus.ts';

export const CLASS = 'Standard 2, morning';

/** The first two are worked by hands on their screens, the others by generated turns. */
export type TabletName = 'one' | 'two' | 'three' | 'four' | 'five';
export const BY_HAND = ['one', 'two'] as const satisfies readonly TabletName[];
export const GENERATED = ['three', 'four', 'five'] as const satisfies readonly TabletName[];

/** What a teacher has to be told of a child; nothing of who is fine. */
export type Truth = 'stuck' | 'misconception' | 'guessing' | 'absent' | 'asked-help' | 'fine';

export interface Child {
  readonly name: string;
  readonly tablet: TabletName;
  readonly truth: Truth;
  readonly mind: Mind;
  /** Questions on each of the five days; 0 for a day without a turn. */
  readonly week: readonly number[];
}

/** The wall of who is stuck; children who know as much come to it next. */
export const WALL = skillNamed('subtract-within-10');
/** The skill and the mistaken rule: at 14 - 6 the way back ends at ten. */
export const MISTAKEN_SKILL = skillNamed('subtract-within-20');
const MISTAKE = 'stops-at-ten-going-back';

/** How many skills of the path children know at first: three levels in one class, as everywhere. */
const LEVELS = [5, 12, 17] as const;
/** Skills below the wall, and below the skill that is mistaken. */
const BELOW_WALL = 12;
const BELOW_MISTAKE = 15;

/** Long enough on Monday for the tutor to have found where she stands. */
const ABSENT_AFTER_MONDAY = [12, 0, 0, 0, 0];
const EACH_DAY = [8, 8, 8, 8, 8];
/** There are not enough tablets for everybody every day: each misses one of the days between. */
const WEEKS = [
  [4, 0, 4, 4, 4],
  [4, 4, 0, 4, 4],
  [4, 4, 4, 0, 4],
] as const;
/** These tablets come to school on the last day. */
const LAST_DAY = [0, 0, 0, 0, 5];

const NAMES: Readonly<Record<TabletName, readonly string[]>> = {
  one: ['Zawadi', 'Baraka', 'Imani'],
  two: ['Neema', 'Jabari', 'Subira'],
  three: [
    ...['Chidi', 'Aïssatou', 'Dalila', 'Ekon', 'Gamba', 'Ibrahim'],
    ...['Jelani', 'Kamaria', 'Lerato', 'Makena', 'Nuru'],
  ],
  four: [
    ...['Farida', 'Halima', 'Oluwaseun', 'Penda', 'Rehema', 'Safiya'],
    ...['Tumaini', 'Umoja', 'Wanjiru', 'Xolani', 'Zuri'],
  ],
  five: [
    ...['Yusuf', 'Abena', 'Bakari', 'Chiku', 'Desta', 'Esi'],
    ...['Fanta', 'Gathoni', 'Hamisi', 'Rehema K.', 'Kofi', 'Mosi'],
  ],
};

export function createChildren(syllabus: Syllabus): readonly Child[] {
  const mind = (knows: number) => createMind(syllabus, knows);
  const special: Readonly<Record<string, Pick<Child, 'truth' | 'mind' | 'week'>>> = {
    Chidi: {
      truth: 'stuck',
      mind: createMind(syllabus, BELOW_WALL, { type: 'wall', skill: WALL }),
      week: EACH_DAY,
    },
    Farida: {
      truth: 'misconception',
      mind: createMind(syllabus, BELOW_MISTAKE, { type: 'mistake', misconception: MISTAKE }),
      week: EACH_DAY,
    },
    Yusuf: { truth: 'guessing', mind: createGuessingMind(1), week: EACH_DAY },
    Halima: { truth: 'absent', mind: mind(LEVELS[0]), week: ABSENT_AFTER_MONDAY },
    Subira: { truth: 'asked-help', mind: mind(0), week: LAST_DAY },
  };
  return Object.entries(NAMES).flatMap(([tablet, names]) =>
    names.map((name, at): Child => {
      const isByHand = BY_HAND.some((one) => one === tablet);
      const usual = {
        truth: 'fine',
        mind: mind(isByHand ? 0 : (LEVELS[at % LEVELS.length] ?? 0)),
        week: isByHand ? LAST_DAY : (WEEKS[at % WEEKS.length] ?? LAST_DAY),
      } as const;
      return { name, tablet: tablet as TabletName, ...usual, ...special[name] };
    }),
  );
}
