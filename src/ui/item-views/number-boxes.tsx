import { useEffect, useRef, useState } from 'preact/hooks';
import { toAsciiDigits, toNumerals } from '../../domain/numerals.ts';
import type { ViewContext } from '../kit/view-context.ts';
import card from './card.module.css';
import styles from './number-boxes.module.css';
import { type EntryField, type NumberEntry, parseEntry } from './number-entry.ts';
import { decimalSign } from './shown-number.ts';
import type { NumberTyping } from './use-number-entry.ts';

interface NumberBoxesProps {
  readonly typing: NumberTyping;
  /** Whether the keypad types here. */
  readonly active: boolean;
  /** What the whole number is called, such as *Gap 2*. */
  readonly label: string;
  readonly inline?: boolean;
  readonly locked: boolean;
  /** Told when a box gets the focus. */
  readonly onFocus?: () => void;
  readonly onEntry: (entry: NumberEntry) => void;
  readonly context: ViewContext;
}

/** One box for a number, or the stacked boxes of a fraction. Runs left to right in every language. */
export function NumberBoxes(props: NumberBoxesProps) {
  const { context, label, inline = false } = props;
  const { entry } = props.typing;
  const { t } = context;
  if (entry.shape === 'plain') {
    return (
      <span class={styles.boxes} data-inline={inline}>
        <Box {...props} of="whole" name={label} />
      </span>
    );
  }
  return (
    <fieldset class={`${card.group} ${styles.boxes}`} data-inline={inline} aria-label={label}>
      {entry.minus && <span class={styles.minus}>−</span>}
      {entry.shape === 'mixed' && <Box {...props} of="whole" name={t('item.whole')} />}
      <span class={styles.fraction}>
        <Box {...props} of="top" name={t('item.top')} />
        <span class={styles.bar} />
        <Box {...props} of="bottom" name={t('item.bottom')} />
      </span>
    </fieldset>
  );
}

/** A text box whose keyboard stays away on touch; keys of a real keyboard arrive as in any box. */
function Box(props: NumberBoxesProps & { readonly of: EntryField; readonly name: string }) {
  const { typing, active, of, name, locked, onFocus, onEntry, context } = props;
  const { entry, field, setField, moves } = typing;
  const box = useRef<HTMLInputElement>(null);
  const [, setRefused] = useState(0);
  const shown = toShown(entry, of, context);
  useEffect(() => {
    // A key that means nothing leaves its mark in the browser's box; what is drawn is what counts.
    if (box.current && box.current.value !== shown) box.current.value = shown;
  });
  useEffect(() => {
    if (moves > 0 && active && field === of) box.current?.focus();
  }, [moves, active, field, of]);
  const read = (text: string) => {
    const next = fromTyped(entry, of, text, context);
    if (next) onEntry(next);
    else setRefused((count) => count + 1);
  };
  return (
    <input
      ref={box}
      class={styles.box}
      type="text"
      inputMode="none"
      autocomplete="off"
      size={Math.max(2, shown.length + 1)}
      aria-label={name}
      data-active={active && field === of && !locked}
      readOnly={locked}
      value={shown}
      onFocus={() => {
        setField(of);
        onFocus?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== '/' || locked) return;
        event.preventDefault();
        typing.press({ type: 'bar' });
      }}
      onInput={(event) => read(event.currentTarget.value)}
    />
  );
}

function toShown(entry: NumberEntry, field: EntryField, context: ViewContext): string {
  const digits = entry[field].replace('.', decimalSign(context));
  const sign = entry.minus && entry.shape === 'plain' ? '−' : '';
  return `${sign}${toNumerals(digits, context.numerals)}`;
}

/** The entry with one box typed anew, or null when that is no number. */
function fromTyped(
  entry: NumberEntry,
  field: EntryField,
  text: string,
  context: ViewContext,
): NumberEntry | null {
  const ascii = toAsciiDigits(text)
    .replace(/[−–]/g, '-')
    .replace(/[,٫]/g, '.')
    .replace(decimalSign(context), '.');
  const typed = parseEntry(ascii.trim());
  if (typed?.shape !== 'plain') return null;
  if (entry.shape === 'plain') return typed;
  return typed.whole.includes('.')
    ? null
    : { ...entry, minus: entry.minus || typed.minus, [field]: typed.whole };
}
