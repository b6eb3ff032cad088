// Drafts of the types where something is typed, or a marker is moved.
import type { Gap, NumberForm } from '../../domain/item.ts';
import { toAsciiDigits } from '../../domain/numerals.ts';
import { type DraftRules, storedIds, storedText } from './draft-rules.ts';
import { emptyEntry, entryAnswer, parseEntry, printEntry, shapeOfForm } from './number-entry.ts';
import { toLineValue } from './number-line-scale.ts';

export const numberDraft: DraftRules<'number'> = {
  empty: (item) => ({ type: 'number', text: emptyNumber(item.form), unit: null }),
  parse: (item, stored) => ({
    type: 'number',
    text: storedNumber(stored.text, item.form),
    unit: item.units.find((unit) => unit === stored.unit) ?? null,
  }),
  toAnswer: (item, draft) => {
    const text = numberAnswer(draft.text);
    if (text === null) return null;
    if (item.units.length < 2) return { type: 'number', text };
    return draft.unit === null ? null : { type: 'number', text, unit: draft.unit };
  },
};

export const shortTextDraft: DraftRules<'short-text'> = {
  empty: () => ({ type: 'short-text', text: '' }),
  parse: (_item, stored) => ({ type: 'short-text', text: storedText(stored.text) }),
  toAnswer: (_item, { text }) => (text.trim() === '' ? null : { type: 'short-text', text: text.trim() }),
};

export const expressionDraft: DraftRules<'expression'> = {
  empty: () => ({ type: 'expression', text: '' }),
  parse: (_item, stored) => ({ type: 'expression', text: storedText(stored.text) }),
  toAnswer: (_item, draft) => {
    const text = toAsciiDigits(draft.text.trim()).replaceAll('\u066b', '.');
    return text === '' ? null : { type: 'expression', text };
  },
};

export const fillGapsDraft: DraftRules<'fill-gaps'> = {
  empty: (item) => ({ type: 'fill-gaps', gaps: item.gaps.map(emptyGap) }),
  parse: (item, stored) => {
    const gaps = Array.isArray(stored.gaps) ? stored.gaps : [];
    return { type: 'fill-gaps', gaps: item.gaps.map((gap, at) => storedGap(gap, gaps[at])) };
  },
  toAnswer: (item, draft) => {
    const gaps = item.gaps.map((gap, at) => gapAnswer(gap, draft.gaps[at] ?? ''));
    const given = gaps.filter((gap) => gap !== null);
    return given.length < gaps.length ? null : { type: 'fill-gaps', gaps: given };
  },
};

export const numberLineDraft: DraftRules<'number-line'> = {
  empty: () => ({ type: 'number-line', value: null }),
  parse: (item, stored) => ({
    type: 'number-line',
    value:
      typeof stored.value === 'number' && Number.isFinite(stored.value)
        ? toLineValue(item, stored.value)
        : null,
  }),
  toAnswer: (_item, { value }) => (value === null ? null : { type: 'number-line', value }),
};

function emptyNumber(form: NumberForm): string {
  return printEntry(emptyEntry(shapeOfForm(form)));
}

function storedNumber(value: unknown, form: NumberForm): string {
  const text = storedText(value);
  return text !== '' && parseEntry(text) ? text : emptyNumber(form);
}

function numberAnswer(text: string): string | null {
  const entry = parseEntry(text);
  return entry && entryAnswer(entry);
}

function emptyGap(gap: Gap): string {
  return gap.type === 'number' ? emptyNumber(gap.form) : '';
}

function storedGap(gap: Gap, value: unknown): string {
  switch (gap.type) {
    case 'number':
      return storedNumber(value, gap.form);
    case 'text':
      return storedText(value);
    case 'choice':
      return storedIds([value], gap.options)[0] ?? '';
  }
}

function gapAnswer(gap: Gap, typed: string): string | null {
  if (gap.type === 'number') return numberAnswer(typed);
  return typed.trim() === '' ? null : typed.trim();
}
