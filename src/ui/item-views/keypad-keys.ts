// Which keys a question's keypad has beside the digits. A child who counts mangoes needs no fraction key, so keys
// come from what the item is written with: its form, its answers right and wrong, and its own words.
import type { NumberForm, WrongValue } from '../../domain/item.ts';

export interface KeypadKeys {
  readonly point: boolean;
  readonly minus: boolean;
  /** A key that changes between one box and the boxes of a fraction. */
  readonly fraction: boolean;
}

interface NumberAsked {
  readonly answer: string;
  readonly form: NumberForm;
  readonly wrong: readonly WrongValue[];
}

export function keysOf(asked: readonly NumberAsked[], texts: readonly string[]): KeypadKeys {
  const values = asked.flatMap(({ answer, wrong }) => [answer, ...wrong.map(({ value }) => value)]);
  const forms = asked.map(({ form }) => form);
  const isAny = forms.includes('any');
  const words = texts.join(' ');
  return {
    point:
      forms.includes('decimal') ||
      (isAny && (values.some((value) => value.includes('.')) || /\d[.,٫]\d/.test(words))),
    minus: values.some((value) => value.startsWith('-')),
    // A whole number may be the answer where a fraction is asked for.
    fraction:
      forms.includes('fraction') ||
      forms.includes('simplest') ||
      (isAny && (values.some((value) => value.includes('/')) || words.includes('<mfrac'))),
  };
}
