// What a keypad has typed so far, as plain text that also holds a half-written fraction: `12`, `-0.`, `3/`, `1 /4`.
// The text is the draft; its form says which boxes are shown. Digits are ASCII here and the learner's on the screen.
import type { NumberForm } from '../../domain/item.ts';

export type EntryField = 'whole' | 'top' | 'bottom';

export interface NumberEntry {
  readonly shape: 'plain' | 'fraction' | 'mixed';
  readonly minus: boolean;
  readonly whole: string;
  readonly top: string;
  readonly bottom: string;
}

export type EntryKey =
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'point' }
  | { readonly type: 'minus' }
  | { readonly type: 'delete' }
  /** The fraction bar: leads to the bottom box. */
  | { readonly type: 'bar' };

/** Longer is a finger resting on a key, and marking bounds numbers anyway. */
const MAX_DIGITS = 9;

const PLAIN = /^(-?)(\d{0,9}(?:\.\d{0,9})?)$/;
const FRACTION = /^(-?)(?:(\d{0,9})( ))?(\d{0,9})\/(\d{0,9})$/;

export const FIELDS_OF = {
  plain: ['whole'],
  fraction: ['top', 'bottom'],
  mixed: ['whole', 'top', 'bottom'],
} as const satisfies Readonly<Record<NumberEntry['shape'], readonly EntryField[]>>;

export function emptyEntry(shape: NumberEntry['shape']): NumberEntry {
  return { shape, minus: false, whole: '', top: '', bottom: '' };
}

/** One box instead of the boxes of a fraction, or the other way; the minus stays. */
export function turnedEntry({ shape, minus }: NumberEntry, form: NumberForm): NumberEntry {
  const boxes = form === 'fraction' || form === 'simplest' ? 'fraction' : 'mixed';
  return { ...emptyEntry(shape === 'plain' ? boxes : 'plain'), minus };
}

/** What was typed so far becomes the top of a fraction; a decimal cannot and stays. */
export function toFraction(entry: NumberEntry): NumberEntry {
  if (entry.whole.includes('.')) return entry;
  return { ...emptyEntry('fraction'), minus: entry.minus, top: entry.whole };
}

/** The boxes that a question starts with. */
export function shapeOfForm(form: NumberForm): NumberEntry['shape'] {
  if (form === 'mixed') return 'mixed';
  return form === 'fraction' || form === 'simplest' ? 'fraction' : 'plain';
}

/** Reads an entry's text; null when it is none. */
export function parseEntry(text: string): NumberEntry | null {
  const plain = PLAIN.exec(text);
  if (plain) return { ...emptyEntry('plain'), minus: plain[1] === '-', whole: plain[2] ?? '' };
  const [found, sign, whole = '', space, top = '', bottom = ''] = FRACTION.exec(text) ?? [];
  if (found === undefined) return null;
  return { shape: space ? 'mixed' : 'fraction', minus: sign === '-', whole, top, bottom };
}

export function printEntry(entry: NumberEntry): string {
  const sign = entry.minus ? '-' : '';
  if (entry.shape === 'plain') return `${sign}${entry.whole}`;
  return `${sign}${entry.shape === 'mixed' ? `${entry.whole} ` : ''}${entry.top}/${entry.bottom}`;
}

/** The number as an answer, or null while a box that belongs to it is empty. */
export function entryAnswer(entry: NumberEntry): string | null {
  const sign = entry.minus ? '-' : '';
  if (entry.shape === 'plain') {
    const [whole = '', places = ''] = entry.whole.split('.');
    if (whole === '' && places === '') return null;
    return `${sign}${whole || '0'}${places === '' ? '' : `.${places}`}`;
  }
  const { whole, top, bottom } = entry;
  if (entry.shape === 'mixed' && whole !== '' && top === '' && bottom === '') return `${sign}${whole}`;
  if (top === '' || bottom === '') return null;
  return `${sign}${whole === '' ? '' : `${whole} `}${top}/${bottom}`;
}

/** What the entry is after a key; the same entry when the key means nothing there. */
export function pressKey(entry: NumberEntry, field: EntryField, key: EntryKey): NumberEntry {
  const typed = entry[field];
  switch (key.type) {
    case 'digit':
      return hasRoom(typed) ? { ...entry, [field]: typed + key.digit } : entry;
    case 'point':
      return entry.shape === 'plain' && !typed.includes('.')
        ? { ...entry, [field]: `${typed || '0'}.` }
        : entry;
    case 'minus':
      return { ...entry, minus: !entry.minus };
    case 'bar':
      return entry;
    case 'delete':
      if (typed !== '') return { ...entry, [field]: typed.slice(0, -1) };
      return field === FIELDS_OF[entry.shape][0] ? { ...entry, minus: false } : entry;
  }
}

function hasRoom(typed: string): boolean {
  const [whole = '', places] = typed.split('.');
  return (places ?? whole).length < MAX_DIGITS;
}
