// Rows whose parts are put somewhere: in order, in pairs, in groups. `dog = bark | cat = meow`.
import { PACK_LIMITS } from '../../format.ts';
import type { Wording } from '../draft.ts';
import type { Answering } from '../making.ts';
import type { RowMaking } from './csv-making.ts';
import { BAR, partsOf, toWords } from './csv-row.ts';

export function toOrder(making: RowMaking): Answering | undefined {
  const parts = partsOf(making.cells.said('answer'), making.language, BAR, making);
  if (!isEnough(parts.length, making)) return undefined;
  const entries = parts.map((part, at) => entry(`e${at + 1}`, part, making));
  return { type: 'order', entries, answer: entries.map(({ id }) => id) };
}

export function toMatch(making: RowMaking): Answering | undefined {
  const pairs = toPairs(making);
  if (pairs === undefined) return undefined;
  const left = pairs.map((pair, at) => entry(`l${at + 1}`, pair.left, making));
  const right = pairs.map((pair, at) => entry(`r${at + 1}`, pair.right, making));
  const more = making.wrong.map(({ at, words }) => entry(`x${at}`, words, making));
  return {
    type: 'match',
    left,
    right: [...right, ...more],
    pairs: left.map(({ id }, at) => [id, right[at]?.id ?? ''] as const),
  };
}

export function toGroups(making: RowMaking): Answering | undefined {
  const pairs = toPairs(making);
  if (pairs === undefined) return undefined;
  const nameOf = (words: Wording) => words[making.language] ?? '';
  const names = [...new Map(pairs.map(({ right }) => [nameOf(right), right])).values()];
  const groups = names.map((name, at) => entry(`g${at + 1}`, name, making));
  const entries = pairs.map(({ left }, at) => entry(`e${at + 1}`, left, making));
  return {
    type: 'sort-groups',
    groups,
    entries,
    answer: pairs.map(({ right }, at) => {
      const group = names.findIndex((name) => nameOf(name) === nameOf(right));
      return [entries[at]?.id ?? '', groups[group]?.id ?? ''] as const;
    }),
  };
}

function toPairs(making: RowMaking): readonly { left: Wording; right: Wording }[] | undefined {
  const parts = partsOf(making.cells.said('answer'), making.language, BAR, making);
  if (!isEnough(parts.length, making)) return undefined;
  const pairs = parts.map((part) => {
    const sides = Object.entries(part).flatMap(([tag, text]) => {
      const sign = text.indexOf('=');
      const [left, right] = [text.slice(0, sign).trim(), text.slice(sign + 1).trim()];
      return sign > 0 && left !== '' && right !== '' ? [{ tag, left, right }] : [];
    });
    return {
      left: Object.fromEntries(sides.map(({ tag, left }) => [tag, left])),
      right: Object.fromEntries(sides.map(({ tag, right }) => [tag, right])),
    };
  });
  const open = pairs.findIndex(({ left }) => left[making.language] === undefined);
  if (open < 0) return pairs;
  making.note('no-right-answer', `${parts[open]?.[making.language]}: left = right`);
  return undefined;
}

function isEnough(count: number, making: RowMaking): boolean {
  if (count < 2) making.note('no-right-answer', 'answer');
  if (count > PACK_LIMITS.options) making.note('too-large', `${count}`);
  return count >= 2 && count <= PACK_LIMITS.options;
}

function entry(id: string, words: Wording, making: RowMaking) {
  return { id, text: making.say(id, toWords(words, making)) };
}
