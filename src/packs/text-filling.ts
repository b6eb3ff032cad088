// Fills the placeholders of a text: `[n]` a number, `[@thing]` another text, `\[` a bracket. See docs/pack-format.md.
import { rationalToNumber } from '../domain/rational.ts';
import type { Scope } from './expression-value.ts';
import type { TextSource } from './format.ts';
import { printNumber, printNumberMath } from './number-text.ts';

export interface TextContext {
  readonly language: string;
  readonly text: (key: string) => TextSource | undefined;
  readonly refuse: (problem: {
    readonly code: 'text-missing' | 'dangling' | 'too-large';
    readonly detail: string;
    readonly again: boolean;
  }) => void;
  /** Counts texts down: those that name texts could otherwise multiply without end. */
  readonly budget: { left: number };
}

/** Texts that one item may put in one another, all told. */
export const MOST_FILLS = 500;

/** A text may name texts that name texts, no deeper. */
const MAX_DEPTH = 4;
/** Twice what one text may be: a text filled with texts. */
const MAX_FILLED = 8_000;
export const PLACEHOLDER = /\\\[|<mn>\[([A-Za-z][A-Za-z0-9_]*)\]<\/mn>|\[(@?)([A-Za-z][A-Za-z0-9_]*)\]/g;

/** The text under a key with its placeholders filled; what is missing is refused and left empty. */
export function fillText(key: string, scope: Scope, context: TextContext, depth = 0): string {
  if (context.budget.left-- <= 0) {
    context.refuse({
      code: 'too-large',
      detail: `more than ${MOST_FILLS} texts in one another`,
      again: false,
    });
    return '';
  }
  const source = context.text(key);
  if (source === undefined) {
    context.refuse({ code: 'text-missing', detail: `"${key}" in ${context.language}`, again: false });
    return '';
  }
  const missing = (name: string) => {
    const detail = `text "${key}" in ${context.language}: nothing fills [${name}]`;
    context.refuse({ code: 'dangling', detail, again: false });
    return '';
  };
  const filled = choosePlural(source, scope, context.language, missing).replace(
    PLACEHOLDER,
    (whole, inMath: string | undefined, at: string | undefined, name: string | undefined) => {
      if (whole === '\\[') return '[';
      const value = scope.get(inMath ?? name ?? '');
      if (at === '@') {
        if (typeof value !== 'string' || depth >= MAX_DEPTH) return missing(`@${name}`);
        return fillText(value, scope, context, depth + 1);
      }
      if (value === undefined || typeof value === 'string') return missing(inMath ?? name ?? '');
      return inMath ? printNumberMath(value, context.language) : printNumber(value, context.language);
    },
  );
  if (filled.length <= MAX_FILLED) return filled;
  context.refuse({
    code: 'too-large',
    detail: `text "${key}" grows beyond ${MAX_FILLED} characters`,
    again: false,
  });
  return '';
}

function choosePlural(
  source: TextSource,
  scope: Scope,
  language: string,
  missing: (name: string) => string,
): string {
  if (typeof source === 'string') return source;
  const value = scope.get(source.plural);
  if (value === undefined || typeof value === 'string') return missing(source.plural);
  return source[pluralRules(language).select(rationalToNumber(value))] ?? source.other;
}

const rulesOf = new Map<string, Intl.PluralRules>();

export function pluralRules(language: string): Intl.PluralRules {
  const rules = rulesOf.get(language) ?? new Intl.PluralRules(language);
  rulesOf.set(language, rules);
  return rules;
}

/** All wordings of a text: itself, or one a plural category. */
export function formsOf(source: TextSource): readonly string[] {
  if (typeof source === 'string') return [source];
  const { plural: _, ...forms } = source;
  return Object.values(forms);
}
