// Computes what a template names: numbers, texts, paths, figures, all in one scope of drawn parameters. The first
// problem is kept and everything after it is computed with stand-ins, so that the makers of items read straight.
import type { Figure } from '../domain/figure.ts';
import type { PackFaultCode } from '../domain/problem.ts';
import { printRational, type Rational, rationalToNumber, ZERO } from '../domain/rational.ts';
import { evaluateSource, type Scope } from './expression-value.ts';
import { FIGURE_FIELDS, type FieldKind, type FigureFields, figureFault } from './figure-fields.ts';
import type { FigureSource, NumberRef, TextRef, TextSource } from './format.ts';
import { printNumber } from './number-text.ts';
import { fileKind } from './paths.ts';
import { fillText, MOST_FILLS, type TextContext } from './text-filling.ts';

/** Where an item or a lesson is made: the language, and its texts by key. */
export interface VariantContext {
  readonly language: string;
  readonly text: (key: string) => TextSource | undefined;
}

export interface VariantProblem {
  readonly code: PackFaultCode;
  readonly detail: string;
  /** Another draw of the parameters may do better. */
  readonly again: boolean;
}

export interface Resolver {
  readonly scope: Scope;
  /** The first thing that went wrong, if anything did. */
  problem(): VariantProblem | undefined;
  refuse(problem: VariantProblem): void;
  number(ref: NumberRef): Rational;
  text(ref: TextRef): string;
  /** All wordings of a text that lists them separated by ` | `. */
  wordings(ref: TextRef): readonly string[];
  /** The same as it would be if this parameter held that text; nothing where it cannot be filled. */
  wordingsWith(ref: TextRef, name: string, key: string): readonly string[];
  path(path: string): string;
  figure(source: FigureSource): Figure;
}

export function createResolver(context: VariantContext, scope: Scope): Resolver {
  let problem: VariantProblem | undefined;
  const refuse = (found: VariantProblem) => {
    problem ??= found;
  };
  const texts: TextContext = { ...context, refuse, budget: { left: MOST_FILLS } };

  const number = (ref: NumberRef): Rational => {
    const value = evaluateSource(ref, scope);
    if (value.ok) return value.value;
    const again =
      value.problem.code === 'expression/division-by-zero' || value.problem.code === 'expression/too-large';
    refuse({ code: 'expression', detail: `"${ref}": ${value.problem.detail}`, again });
    return ZERO;
  };

  const text = (ref: TextRef): string => {
    if (typeof ref === 'string') {
      return ref.startsWith('=') ? printNumber(number(ref), context.language) : fillText(ref, scope, texts);
    }
    const own = new Map(scope);
    for (const [name, source] of Object.entries(ref.with)) {
      const passed = typeof source === 'string' ? scope.get(source.replace(/^=/, '').trim()) : undefined;
      own.set(name, typeof passed === 'string' ? passed : number(source));
    }
    return fillText(ref.key, own, texts);
  };

  const path = (source: string): string => {
    const filled = source.replace(/\[([A-Za-z][A-Za-z0-9_]*)\]/g, (whole, name: string) => {
      const value = scope.get(name);
      if (value === undefined)
        refuse({ code: 'dangling', detail: `"${source}": no parameter ${whole}`, again: false });
      return typeof value === 'string' ? value : printRational(value ?? ZERO);
    });
    if (fileKind(filled) !== 'media')
      refuse({ code: 'dangling', detail: `"${filled}" is no path in media/`, again: false });
    return filled;
  };

  const whole = (ref: NumberRef, from: number, to: number): number => {
    const value = number(ref);
    const count = rationalToNumber(value);
    if (value.d !== 1n || count < from || count > to) {
      refuse({
        code: 'shape',
        detail: `figure: ${printRational(value)} must be whole, ${from} to ${to}`,
        again: true,
      });
    }
    return count;
  };

  const field = (source: unknown, kind: FieldKind): unknown => {
    switch (kind.kind) {
      case 'path':
        return path(source as string);
      case 'text':
        return text(source as TextRef);
      case 'whole':
        return whole(source as NumberRef, kind.from, kind.to);
      case 'number':
        return rationalToNumber(number(source as NumberRef));
      case 'word':
        return source;
      case 'list':
        return (source as readonly unknown[]).map((entry) => field(entry, kind.of));
      case 'group':
        return group(source as Readonly<Record<string, unknown>>, kind.fields);
    }
  };
  const group = (
    source: Readonly<Record<string, unknown>>,
    fields: FigureFields,
  ): Record<string, unknown> => {
    const entries: [string, unknown][] = [];
    for (const [name, kind] of Object.entries(fields)) {
      const given = Object.hasOwn(source, name) ? source[name] : kind.fallback;
      if (given !== undefined) entries.push([name, field(given, kind)]);
    }
    return Object.fromEntries(entries);
  };

  return {
    scope,
    problem: () => problem,
    refuse,
    number,
    text,
    wordings: (ref) => toWordings(text(ref)),
    wordingsWith(ref, name, key) {
      const other = createResolver(context, new Map([...scope, [name, key]]));
      const wordings = toWordings(other.text(ref));
      return other.problem() ? [] : wordings;
    },
    path,
    figure(source) {
      // The fields were checked against the same table when the source was parsed.
      const figure = { type: source.type, ...group(source, FIGURE_FIELDS[source.type]) } as Figure;
      const fault = problem === undefined ? figureFault(figure) : undefined;
      if (fault) refuse({ code: 'shape', detail: `figure: ${fault}`, again: true });
      return figure;
    },
  };
}

function toWordings(listed: string): readonly string[] {
  const wordings = listed.split('|').map((wording) => wording.trim());
  return [...new Set(wordings)].filter((wording) => wording !== '');
}
