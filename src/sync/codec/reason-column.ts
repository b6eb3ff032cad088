// Why an item came: a code, a skill that is the item's own, and one fact.

import { type BitCoder, codeFlag, codeTree } from '../../domain/coding/bit-coder.ts';
import { codeNumber, NUMBER } from '../../domain/coding/code-number.ts';
import type { Reason } from '../../domain/event.ts';
import type { MisconceptionId, SkillId } from '../../domain/ids.ts';
import { type ChunkState, WORDS } from './chunk-state.ts';
import { CONTEXT } from './contexts.ts';
import type { Entry } from './lexicon.ts';
import { isCount, isWord } from './plain-json.ts';

/** In the order of their numbers. */
const CODES: readonly Reason['code'][] = [
  'new-skill',
  'finding-start',
  'in-zone',
  'review',
  'easier-after-misses',
  'step-back',
  'mends-misconception',
  'challenge',
  'assigned',
  'nothing-better',
  'checks-misconception',
  'probes-misconception',
  'chosen',
  'planned',
  'on-paper',
  'goes-on',
];
const NUMBERS: ReadonlyMap<string, number> = new Map(CODES.map((code, at) => [code, at]));
const FACTS: Readonly<Partial<Record<Reason['code'], string>>> = {
  'in-zone': 'pCorrect',
  review: 'daysSince',
  'easier-after-misses': 'misses',
  'step-back': 'from',
  'mends-misconception': 'misconception',
  'checks-misconception': 'misconception',
  'probes-misconception': 'misconception',
};

/** Whether the columns carry it exactly: no fields of later versions, chances in hundredths, whole numbers. */
export function fitsReason(reason: Reason): boolean {
  if (!NUMBERS.has(reason.code) || !isWord(reason.skill)) return false;
  const fact = FACTS[reason.code];
  for (const name in reason) if (name !== 'code' && name !== 'skill' && name !== fact) return false;
  switch (reason.code) {
    case 'in-zone':
      return isHundredth(reason.pCorrect);
    case 'review':
      return isCount(reason.daysSince);
    case 'easier-after-misses':
      return isCount(reason.misses);
    case 'step-back':
      return isWord(reason.from);
    case 'mends-misconception':
    case 'checks-misconception':
    case 'probes-misconception':
      return isWord(reason.misconception);
    default:
      return true;
  }
}

function isHundredth(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1 && Math.round(value * 100) / 100 === value;
}

/** Codes the reason; where the same item is shown still, it is mostly the one before. */
export function codeReason(
  coder: BitCoder,
  state: ChunkState,
  showing: { readonly entry: Entry; readonly same: boolean },
  reason: Reason | null,
): Reason {
  const { current } = state;
  const before = current.reason;
  if (before !== null) {
    const repeats = reason !== null && isSameReason(before, reason);
    if (codeFlag(coder, CONTEXT.sameReason + (showing.same ? 1 : 0), repeats)) return before;
  }
  const given = reason === null ? 0 : (NUMBERS.get(reason.code) ?? 0);
  const number = codeTree(coder, CONTEXT.reasonCode + 16 * current.reasonCode, 4, given);
  const code = CODES[number];
  if (code === undefined) coder.spoil();
  const own = codeFlag(coder, CONTEXT.reasonSkill, reason?.skill === showing.entry.skills[0]);
  const skill = own
    ? showing.entry.skills[0]
    : (state.word(coder, WORDS.skill, reason?.skill ?? '') as SkillId);
  const coded = codeFact(coder, state, code ?? 'assigned', skill, reason);
  current.reason = coded;
  current.reasonCode = code === undefined ? 15 : number;
  return coded;
}

function codeFact(
  coder: BitCoder,
  state: ChunkState,
  code: Reason['code'],
  skill: SkillId,
  given: Reason | null,
): Reason {
  switch (code) {
    case 'in-zone': {
      const pCorrect = given?.code === code ? given.pCorrect : 0;
      return { code, skill, pCorrect: codeHundredths(coder, pCorrect) };
    }
    case 'review': {
      const daysSince = given?.code === code ? given.daysSince : 0;
      return { code, skill, daysSince: codeNumber(coder, CONTEXT.reasonNumber, daysSince) };
    }
    case 'easier-after-misses': {
      const misses = given?.code === code ? given.misses : 0;
      return { code, skill, misses: codeNumber(coder, CONTEXT.reasonNumber + NUMBER, misses) };
    }
    case 'step-back': {
      const from = given?.code === code ? given.from : '';
      return { code, skill, from: state.word(coder, WORDS.skill, from) as SkillId };
    }
    case 'mends-misconception':
    case 'checks-misconception':
    case 'probes-misconception': {
      const word = given?.code === code ? given.misconception : '';
      return { code, skill, misconception: state.word(coder, WORDS.misconception, word) as MisconceptionId };
    }
    default:
      return { code, skill };
  }
}

function codeHundredths(coder: BitCoder, chance: number): number {
  const hundredths = Math.round(chance * 100);
  const high = codeTree(coder, CONTEXT.chance, 4, hundredths >> 3);
  const coded = 8 * high + coder.uniform(8, hundredths & 7);
  if (coded > 100) coder.spoil();
  return coded / 100;
}

function isSameReason(a: Reason, b: Reason): boolean {
  return a.code === b.code && a.skill === b.skill && factOf(a) === factOf(b);
}

function factOf(reason: Reason): string | number | undefined {
  switch (reason.code) {
    case 'in-zone':
      return reason.pCorrect;
    case 'review':
      return reason.daysSince;
    case 'easier-after-misses':
      return reason.misses;
    case 'step-back':
      return reason.from;
    case 'mends-misconception':
    case 'checks-misconception':
    case 'probes-misconception':
      return reason.misconception;
    default:
      return undefined;
  }
}
