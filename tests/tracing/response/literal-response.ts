// The response model as docs/response-model.md tells it, by another way than the code's: nothing is carried along but
// the abilities, which are recursions by nature; all else is looked up or summed anew from the list of earlier answers.
import type { Forest } from '../../../src/tracing/response/forest.ts';
import type { ResponseParameters } from '../../../src/tracing/response/response-parameters.ts';

type Skills = readonly [number, ...number[]];

export interface LiteralAnswer {
  readonly skills: Skills;
  /** -1 for an item that the pack does not have. */
  readonly item: number;
  readonly y: 0 | 1;
  readonly weight: number;
  /** 0 for one that is not known. */
  readonly minute: number;
}

type Question = Pick<LiteralAnswer, 'skills' | 'item' | 'minute'>;

/** An answer and what it left: residuals, and abilities just after it. */
interface Lived extends LiteralAnswer {
  readonly set: number;
  readonly ease: number;
  readonly relation: number;
  readonly r: number;
  readonly abilities: readonly [number, number, number];
  readonly A: ReadonlyMap<number, number>;
  /** Of the item's slot. */
  readonly B: number;
  readonly isOpened: boolean;
}

const DECAYS = [0.6, 0.85, 0.95, 0.99];
const sigma = (x: number) => 1 / (1 + Math.exp(-x));
const held = Math.fround;

/** For a pack whose skills and items are those of the file. */
export function createLiteral({ ease, combinations, tables, forest }: ResponseParameters) {
  const skillCount = ease.skill.length;
  const sets = skillCount + combinations.length;
  const items = ease.item.length;
  const isKnown = (skill: number) => skill >= 0 && skill < skillCount;
  const setOf = (skills: Skills) => {
    const known = skills.filter(isKnown);
    const at = combinations.findIndex((one) => one.length > 1 && one.join() === known.join());
    return at >= 0 ? skillCount + at : (known[0] ?? -1);
  };
  const easeOf = ({ skills, item }: Question) => {
    const known = skills.filter(isKnown).map((skill) => ease.skill[skill] ?? 0);
    const ofSkills = known.length > 0 ? known.reduce((a, b) => a + b) / known.length : ease.base;
    return [ofSkills, ease.item[item] ?? 0] as const;
  };
  const relationOf = ({ skills, item }: Question, last: Lived | undefined) => {
    if (last === undefined) return 0;
    if (item >= 0 && item === last.item) return 2;
    return setOf(skills) >= 0 && setOf(skills) === last.set ? 1 : 0;
  };
  /** Answers since the item came into its slot, which it still holds. */
  const slotOf = (lived: readonly Lived[], item: number) => {
    const inSlot = item < 0 ? [] : lived.filter((one) => one.item >= 0 && one.item % 512 === item % 512);
    return inSlot.slice(inSlot.findLastIndex((one) => one.item !== item) + 1);
  };
  const onSkill = (lived: readonly Lived[], skill: number) =>
    isKnown(skill) ? lived.filter(({ skills }) => skills.includes(skill)) : [];

  function take(lived: readonly Lived[], answer: LiteralAnswer): Lived {
    const { skills, item, y, weight } = answer;
    const last = lived.at(-1);
    const [a, fast, slow] = last?.abilities ?? [0, 0, 0];
    const [ofSkills, ofItem] = easeOf(answer);
    const E = ofSkills + ofItem;
    const n = lived.length + 1;
    const slot = slotOf(lived, item);
    const before = slot.at(-1)?.B ?? 0;
    const abilityOf = (skill: number) => onSkill(lived, skill).at(-1)?.A.get(skill) ?? 0;
    const sum = skills.reduce((total, skill) => total + abilityOf(skill), 0);
    const c = (y - sigma(E + a + sum / skills.length / 2 + before)) * weight;
    const A = new Map(
      skills.filter(isKnown).map((skill) => {
        const m = onSkill(lived, skill).length;
        return [skill, held(abilityOf(skill) + c * Math.max(0.1, 0.6 / (1 + 0.15 * m)))];
      }),
    );
    const follow = (is: number, share: number) => held(is + (y - sigma(E + is)) * weight * share);
    return {
      ...answer,
      set: setOf(skills),
      ease: E,
      relation: relationOf(answer, last),
      r: (y - sigma(E + a)) * weight,
      abilities: [follow(a, Math.max(0.05, 1 / (1 + 0.25 * n))), follow(fast, 0.3), follow(slow, 0.03)],
      A,
      B: held(before + c * 0.5),
      isOpened: item >= 0 && slot.length === 0,
    };
  }

  function features(lived: readonly Lived[], question: Question): readonly number[] {
    const { skills, item, minute } = question;
    const last = lived.at(-1);
    const [a, fast, slow] = last?.abilities ?? [0, 0, 0];
    const [ofSkills, ofItem] = easeOf(question);
    const E = ofSkills + ofItem;
    const slot = slotOf(lived, item);
    const B = slot.at(-1)?.B ?? 0;
    const each = skills.map((skill) => ({ skill, own: onSkill(lived, skill) }));
    const asked = each.filter(({ own }) => own.length > 0);
    const mean = (of: (own: readonly Lived[], skill: number) => number) =>
      asked.reduce((total, { own, skill }) => total + of(own, skill), 0) / skills.length;
    const abilities = each.map(({ own, skill }) => own.at(-1)?.A.get(skill) ?? 0);
    const OA = mean((own, skill) => own.at(-1)?.A.get(skill) ?? 0);
    const back = (own: readonly Lived[], count: number) =>
      Array.from({ length: count }, (_, at) => own.at(-1 - at)?.y ?? 0.5);
    const position = (own: readonly Lived[]) => lived.lastIndexOf(own.at(-1) as Lived) + 1;
    const latest = asked.toSorted((one, other) => position(other.own) - position(one.own))[0]?.own ?? [];
    const rights = (own: readonly Lived[]) => own.filter(({ y }) => y === 1).length;
    const since = (own: readonly Lived[]) => (own.length > 0 ? lived.length - position(own) : 1e6);
    const gap = (then: number) => (minute > 0 && then > 0 ? Math.max(0, minute - then) : -1);
    const setNow = setOf(skills);
    const setRun = runOf(lived, ({ set }) => set >= 0 && set === setNow);
    const itemRun = runOf(lived, (one) => item >= 0 && one.item === item);
    return [
      ...[ofSkills, ofItem, E, skills.length, a, fast, slow, OA, Math.min(9, ...abilities), B],
      ...[E + a, E + a + OA + B, lived.length, (rights(lived) + 1) / (lived.length + 2)],
      ...DECAYS.flatMap((d) => decayed(lived, d)),
      ...back(lived, 5),
      ...[1, 2, 3].map((at) => lived.at(-at)?.r ?? 0),
      ...[last?.ease ?? 0, streakOf(lived), repeatsOf(lived), lived.filter((one) => one.isOpened).length],
      ...[mean((own) => own.length), mean(rights), mean((own) => own.length) - mean(rights)],
      ...[Math.min(...each.map(({ own }) => own.length)), Math.min(...each.map(({ own }) => since(own)))],
      ...DECAYS.flatMap((d) => [0, 1].map((which) => mean((own) => decayed(own, d)[which] ?? 0))),
      ...[...back(latest, 3), streakOf(latest)],
      ...[slot.length, rights(slot), slot.length - rights(slot), since(slot), ...back(slot, 2)],
      ...[itemRun.length > 0 ? 1 : 0, setRun.length > 0 ? 1 : 0],
      ...[setRun.length, setRun.length > 0 ? rights(setRun) / setRun.length : -1],
      ...[itemRun.length, itemRun.length > 0 ? rights(itemRun) : -1],
      ...[gap(last?.minute ?? 0), gap(Math.max(0, ...asked.map(({ own }) => own.at(-1)?.minute ?? 0)))],
      ...[gap(slot.at(-1)?.minute ?? 0)],
      ...keysOf(lived, question).map((key, table) => tables[table]?.get(key) ?? 0),
    ];
  }

  /** One a table, in their order. */
  function keysOf(lived: readonly Lived[], question: Question): readonly number[] {
    const { skills, item } = question;
    const set = setOf(skills);
    const last = lived.at(-1);
    const a = last?.abilities[0] ?? 0;
    const first = onSkill(lived, skills[0]);
    const slot = slotOf(lived, item);
    const since = first.length === 0 ? 0 : lived.length - lived.lastIndexOf(first.at(-1) as Lived) - 1;
    const within = (place: number, classes: number, at: number) => (place < 0 ? -1 : place * classes + at);
    const after = (of: 'set' | 'item', back: number) => {
      const then = lived.at(-back);
      const now = of === 'set' ? set : item;
      if (then === undefined || then[of] < 0 || now < 0) return -1;
      return (then[of] * 2 + then.y) * (of === 'set' ? sets : items) + now;
    };
    const below = (edges: readonly number[], value: number) => edges.filter((edge) => value >= edge).length;
    const relations = lived.slice(-5).reduce((sum, one) => sum * 8 + (one.relation + 1) * 2 + one.y, 0);
    return [
      within(set, 7, below([1, 2, 3, 6, 10, 15], first.length)),
      after('set', 1),
      within(item, 3, below([-0.5, 0.5], a)),
      after('item', 1),
      within(set, 8, bitsOf(first.slice(-2))),
      within(item, 3, first.length === 0 ? 0 : 1 + (first.at(-1)?.y ?? 0)),
      within(set, 11, since === 0 ? 0 : 1 + Math.min(9, Math.floor(Math.log2(since)))),
      after('set', 2),
      within(item, 32, Math.min(3, slot.length) * 8 + bitsOf(slot.slice(-2))),
      relations * 3 + relationOf(question, last),
      within(set, 4, below([-0.8, -0.2, 0.4], a)),
      after('item', 2),
    ];
  }

  return {
    take,
    features,
    /** Of features in 32 bits. */
    predict: (features: ArrayLike<number>) =>
      Math.min(0.995, Math.max(0.005, sigma(ease.base + scoreOf(forest, features)))),
  };
}

/** R and C of answers under a decay, over the weights of as many. */
function decayed(own: readonly Lived[], d: number): readonly [number, number] {
  const weights = own.map((_, at) => d ** (own.length - 1 - at));
  const W = weights.reduce((sum, weight) => sum + weight, 0);
  const R = own.reduce((sum, { r }, at) => sum + r * (weights[at] ?? 0), 0);
  const C = own.reduce((sum, { y }, at) => sum + y * (weights[at] ?? 0), 0);
  return [R / (W + 0.3), (C + 0.5) / (W + 1)];
}

/** The answers at the end that all hold. */
function runOf(lived: readonly Lived[], holds: (one: Lived) => boolean): readonly Lived[] {
  return lived.slice(lived.findLastIndex((one) => !holds(one)) + 1);
}

function streakOf(own: readonly Lived[]): number {
  const y = own.at(-1)?.y;
  const run = Math.min(100, runOf(own, (one) => one.y === y).length);
  return y === 0 ? -run : run;
}

function repeatsOf(lived: readonly Lived[]): number {
  const isAgain = (one: Lived, at: number) => one.item >= 0 && one.item === lived[at - 1]?.item;
  return lived.reduce((sum, one, at) => sum + (isAgain(one, at) ? 0.9 ** (lived.length - 1 - at) : 0), 0);
}

/** Below a leading 1; 0 for none. */
function bitsOf(own: readonly Lived[]): number {
  return own.length === 0 ? 0 : Number.parseInt(`1${own.map(({ y }) => y).join('')}`, 2);
}

function scoreOf({ roots, feature, cut, left, right, leaves }: Forest, values: ArrayLike<number>): number {
  const walk = (node: number): number => {
    if (node < 0) return leaves[-1 - node] ?? 0;
    const isBelow = (values[feature[node] ?? 0] ?? 0) < (cut[node] ?? 0);
    return walk((isBelow ? left[node] : right[node]) ?? -1);
  };
  return Array.from(roots, walk).reduce((sum, leaf) => sum + leaf, 0);
}
