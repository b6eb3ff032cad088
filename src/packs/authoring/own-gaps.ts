// A text with gaps as it is typed: `{4}` is a number to type, `{grey|gray}` words, `{*is|are}` a choice with its right one
// marked. The same way of writing as in the table that spreadsheets fill in.
import type { GapSource } from '../format.ts';
import type { Answering } from '../import/making.ts';
import { acceptedWording } from '../import/markup.ts';
import type { Typed } from './own-pack.ts';
import type { OwnWriting } from './own-writing.ts';

const GAP = /\{([^{}]{1,300})\}/g;
/** Stands for a gap while the words around it are read; no letter of any script. */
const STAND_IN = '\ue002';
/** As many as a text of gaps may have. */
const MOST_GAPS = 9;

export function toGapText(typed: Typed, writing: OwnWriting): Answering | undefined {
  const inners = [...typed.matchAll(GAP)].map(([, inner = '']) => inner.trim());
  if (typed.trim() === '') writing.fault('text', 'empty');
  else if (inners.length === 0 || /[{}]/.test(typed.replace(GAP, ''))) writing.fault('text', 'gaps');
  if (inners.length > MOST_GAPS) writing.fault('text', 'too-many');
  if (inners.length === 0) return undefined;
  const key = writing.say('text', 'text', typed.replaceAll(STAND_IN, '').replace(GAP, STAND_IN));
  let gap = 0;
  const marked = (writing.texts.get(key) ?? '').replaceAll(STAND_IN, () => {
    gap += 1;
    return `{{${gap}}}`;
  });
  writing.keep('text', marked);
  const gaps = inners.map((inner, at) => toGap(inner, at, writing));
  const found = gaps.flatMap((one) => one ?? []);
  return found.length < gaps.length ? undefined : { type: 'fill-gaps', text: key, gaps: found };
}

function toGap(inner: string, at: number, writing: OwnWriting): GapSource | undefined {
  if (inner.includes('*')) return toChoiceGap(inner, at, writing);
  const number = inner.includes('|') ? undefined : writing.readNumber(inner);
  if (number !== undefined) return { type: 'number', answer: number };
  const accepted = inner.split('|').flatMap((part) => acceptedWording(part) ?? []);
  if (accepted.length > 0)
    return { type: 'text', accepted: writing.keep(`gap.${at + 1}`, accepted.join(' | ')) };
  writing.fault('text', 'gaps');
  return undefined;
}

function toChoiceGap(inner: string, at: number, writing: OwnWriting): GapSource | undefined {
  const parts = inner.split('|').map((part) => part.trim());
  const rights = parts.flatMap((part, index) => (part.startsWith('*') ? [index] : []));
  const [right] = rights;
  const words = parts.map((part) => part.replace(/^\*/, '').trim());
  if (right === undefined || rights.length > 1 || parts.length < 2 || words.includes('')) {
    writing.fault('text', 'gaps');
    return undefined;
  }
  if (new Set(words).size < words.length) writing.fault('text', 'alike');
  const options = words.map((text, index) => ({
    id: `${index + 1}`,
    text: writing.say('text', `gap.${at + 1}.${index + 1}`, text),
  }));
  return { type: 'choice', options, answer: `${right + 1}` };
}
