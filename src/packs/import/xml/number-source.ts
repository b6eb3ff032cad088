// Numbers as sources write them, as packs write them.
import { parseRational, printRational, type Rational, toRational } from '../../../domain/rational.ts';
import type { NumberRef } from '../../format.ts';

const WRITTEN = /^([+-]?)(\d*)(?:[.,](\d+))?(?:[eE]([+-]?\d{1,2}))?$/;

/** Reads `12`, `-0,5`, `.25`, `1.5e3`, `3/4`; exact. */
export function readSourceNumber(text: string): Rational | undefined {
  const plain = text.trim().replace(/[−–]/g, '-').replace(/\.$/, '');
  const fraction = plain.includes('/') ? parseRational(plain) : undefined;
  if (fraction) return fraction.ok ? fraction.value : undefined;
  const parts = WRITTEN.exec(plain);
  const [, sign = '', whole = '', places = '', exponent = '0'] = parts ?? [];
  if (!parts || whole + places === '' || plain.length > 40) return undefined;
  const scale = Number(exponent) - places.length;
  const digits = BigInt(`${whole}${places}`) * (sign === '-' ? -1n : 1n);
  const value =
    scale < 0 ? toRational(digits, 10n ** BigInt(-scale)) : toRational(digits * 10n ** BigInt(scale));
  return value.ok ? value.value : undefined;
}

/** A plain number where JSON can hold it exactly, else an expression. */
export function toNumberRef(value: Rational): NumberRef {
  const printed = printRational(value);
  const plain = Number(printed);
  if (!printed.includes('/') && String(plain) === printed) return plain;
  return `=${value.d === 1n ? value.n : `${value.n}/${value.d}`}`;
}
