// A text with gaps: `{4}` is a number to type, `{colour|color}` words, `{*is|are|am}` a choice with its right one marked.
import type { GapSource } from '../../format.ts';
import type { Wording } from '../draft.ts';
import { localWording } from '../local-words.ts';
import { acceptedWording } from '../markup.ts';
import { texWords } from '../tex-words.ts';
import { toNumberRef } from '../xml/number-source.ts';
import type { Asked, RowMaking } from './csv-making.ts';
import { numberIn } from './csv-row.ts';

const GAP = /\{([^{}]{1,300})\}/g;
/** Stands for a gap while the words around it are read; no letter of any script. */
const STAND_IN = '\ue002';
/** As many as a text of gaps may have. */
const MOST_GAPS = 9;

export function toGapText(making: RowMaking): Asked | undefined {
  const { cells, language, languages } = making;
  const said = cells.said('prompt');
  const own = gapsIn(said[language] ?? Object.values(said)[0] ?? '');
  if (own.length === 0 || own.length > MOST_GAPS) {
    making.note(own.length === 0 ? 'no-right-answer' : 'too-large', 'prompt: {…}');
    return undefined;
  }
  const texts = Object.fromEntries(
    Object.entries(said).flatMap(([tag, text]) => {
      const isWhole = gapsIn(text).length === own.length;
      if (!isWhole) making.note('unreadable', `${tag}: ${text}`);
      return isWhole ? [[tag, text] as const] : [];
    }),
  );
  const gaps = own.map((_, at) => toGap(at, texts, making));
  const found = gaps.flatMap((gap) => gap ?? []);
  if (found.length < gaps.length) return undefined;
  const words = Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, toText(text, making)]));
  const prompt = making.say('prompt', localWording(languages, 'fillIn'));
  return { prompt, answering: { type: 'fill-gaps', text: making.say('text', words), gaps: found } };
}

function gapsIn(text: string): readonly string[] {
  return [...text.matchAll(GAP)].map(([, inner = '']) => inner.trim());
}

function toText(text: string, making: RowMaking): string {
  let gap = 0;
  const words = texWords(text.replaceAll(STAND_IN, '').replace(GAP, STAND_IN), (note) =>
    making.note(note.code, note.detail),
  );
  return words.replaceAll(STAND_IN, () => {
    gap += 1;
    return `{{${gap}}}`;
  });
}

function toGap(at: number, texts: Wording, making: RowMaking): GapSource | undefined {
  const inEach = Object.entries(texts).map(([tag, text]) => [tag, gapsIn(text)[at] ?? ''] as const);
  const own =
    texts[making.language] === undefined
      ? (inEach[0]?.[1] ?? '')
      : (gapsIn(texts[making.language] ?? '')[at] ?? '');
  if (own.includes('*')) return toChoiceGap(at, inEach, own, making);
  const number = own.includes('|') ? undefined : numberIn(own, making.language, making);
  if (number !== undefined) return { type: 'number', answer: toNumberRef(number) };
  const accepted = inEach.flatMap(([tag, inner]) => {
    const wordings = inner.split('|').flatMap((part) => acceptedWording(part) ?? []);
    return wordings.length > 0 ? [[tag, wordings.join(' | ')] as const] : [];
  });
  if (accepted.length > 0)
    return { type: 'text', accepted: making.say(`gap${at + 1}`, Object.fromEntries(accepted)) };
  making.note('no-right-answer', own);
  return undefined;
}

function toChoiceGap(
  at: number,
  inEach: readonly (readonly [tag: string, inner: string])[],
  own: string,
  making: RowMaking,
): GapSource | undefined {
  const parts = own.split('|');
  const rights = parts.flatMap((part, index) => (part.trim().startsWith('*') ? [index] : []));
  const [right] = rights;
  if (right === undefined || rights.length > 1 || parts.length < 2) {
    making.note('no-right-answer', own);
    return undefined;
  }
  const options = parts.map((_, index) => {
    const words = inEach.flatMap(([tag, inner]) => {
      const part = (inner.split('|')[index] ?? '').trim().replace(/^\*/, '').trim();
      return part === '' ? [] : [[tag, part] as const];
    });
    return { id: `${index + 1}`, text: making.say(`gap${at + 1}o${index + 1}`, Object.fromEntries(words)) };
  });
  return { type: 'choice', options, answer: `${right + 1}` };
}
