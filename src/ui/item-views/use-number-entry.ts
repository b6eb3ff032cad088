// The state of typing one number: which box is marked, and what keys do to it. Used by an item's own box and by the
// marked gap of a text.
import { useState } from 'preact/hooks';
import type { NumberForm } from '../../domain/item.ts';
import type { KeypadKeys } from './keypad-keys.ts';
import {
  type EntryField,
  type EntryKey,
  emptyEntry,
  FIELDS_OF,
  type NumberEntry,
  parseEntry,
  pressKey,
  printEntry,
  toFraction,
  turnedEntry,
} from './number-entry.ts';

export interface NumberTyping {
  readonly entry: NumberEntry;
  readonly field: EntryField;
  readonly setField: (field: EntryField) => void;
  readonly press: (key: EntryKey) => void;
  /** One box becomes the boxes of a fraction, or the other way. */
  readonly turnShape: () => void;
  /** Grows when a key of a real keyboard led to another box: that box takes the focus. */
  readonly moves: number;
}

export function useNumberEntry(
  text: string,
  form: NumberForm,
  keys: KeypadKeys,
  onText: (text: string) => void,
): NumberTyping {
  const [place, setPlace] = useState<{ field: EntryField; moves: number }>({ field: 'whole', moves: 0 });
  const entry = parseEntry(text) ?? emptyEntry('plain');
  const fields: readonly EntryField[] = FIELDS_OF[entry.shape];
  const field = fields.find((one) => one === place.field) ?? fields[0] ?? 'whole';
  const setField = (to: EntryField) => setPlace((was) => ({ ...was, field: to }));

  function press(key: EntryKey) {
    if (key.type !== 'bar') return onText(printEntry(pressKey(entry, field, key)));
    const fraction = entry.shape === 'plain' && keys.fraction ? toFraction(entry) : entry;
    if (fraction.shape === 'plain') return;
    if (fraction !== entry) onText(printEntry(fraction));
    setPlace(({ moves }) => ({ field: 'bottom', moves: moves + 1 }));
  }
  function turnShape() {
    setField('whole');
    onText(printEntry(turnedEntry(entry, form)));
  }
  return { entry, field, setField, press, turnShape, moves: place.moves };
}
