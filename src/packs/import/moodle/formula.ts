// Formulas of Moodle's calculated questions in our expression language: the same sums, fewer functions.
import { isReservedName, parseExpression } from '../../expression.ts';

/** Functions of the same name and meaning, but for the number of their arguments. */
const KNOWN = new Set(['abs', 'ceil', 'floor', 'max', 'min', 'pow', 'round', 'fmod', 'pi']);
/** As many places as sums with exact fractions leave room for. */
const PI = '3.14159265';
const LONGEST = 300;

/** The source's names to names of parameters. */
export type Names = ReadonlyMap<string, string>;

export function toNames(sources: readonly string[]): Names {
  return new Map(
    sources.map((source, at) => {
      const isUsable =
        /^[A-Za-z][A-Za-z0-9_]{0,31}$/.test(source) && !isReservedName(source) && !(source in {});
      return [source, isUsable ? source : `v${at + 1}`];
    }),
  );
}

/** Nothing where the formula uses what our language has not. */
export function toExpression(formula: string, names: Names): string | undefined {
  if (formula.length > LONGEST) return undefined;
  let isKnown = true;
  const filled = formula.replace(/\{([^{}=][^{}]{0,60})\}/g, (_, name: string) => {
    const known = names.get(name);
    isKnown &&= known !== undefined;
    return ` ${known ?? ''} `;
  });
  const written = withPowers(withNumbers(filled));
  const inner = written === undefined ? undefined : translate(written, new Set(names.values()));
  return isKnown && inner !== undefined && parseExpression(inner).ok ? inner : undefined;
}

/** `1.5e3` and `.5` as our language writes them. */
function withNumbers(text: string): string {
  return text
    .replace(/(?<![\w.])(\d+(?:\.\d+)?)[eE]([+-]?\d{1,2})(?![\w.])/g, '($1*pow(10,$2))')
    .replace(/(?<![\w.])\.(\d+)/g, '0.$1');
}

/** `a**2` and `a^2` between plain names, numbers and brackets. */
function withPowers(text: string): string | undefined {
  let written = text.replace(/\*\*/g, '^');
  for (let round = 0; round < 20 && written.includes('^'); round++) {
    const next = written.replace(
      /([A-Za-z_]\w*|\d+(?:\.\d+)?|\([^()]*\))\s*\^\s*([A-Za-z_]\w*|\d+(?:\.\d+)?|\([^()]*\))/,
      'pow($1, $2)',
    );
    if (next === written) return undefined;
    written = next;
  }
  return written;
}

/** Takes calls apart from the inside out, so that each is looked at once. */
function translate(text: string, names: ReadonlySet<string>): string | undefined {
  const calls: string[] = [];
  const CALL = /([A-Za-z_]\w*)\s*\(([^()]*)\)|\(([^()]*)\)/;
  let rest = text;
  for (let found = CALL.exec(rest); found; found = CALL.exec(rest)) {
    const [whole, name, args = '', bare] = found;
    const call = name === undefined ? `(${bare})` : toCall(name, args);
    if (call === undefined || calls.length > 100) return undefined;
    calls.push(call);
    rest = `${rest.slice(0, found.index)}\ue000${calls.length - 1}\ue001${rest.slice(found.index + whole.length)}`;
  }
  if (/[()]/.test(rest)) return undefined;
  const isForeign = [...[rest, ...calls].join(' ').matchAll(/[A-Za-z_]\w*/g)].some(
    ([word]) => !names.has(word) && !isReservedName(word),
  );
  if (isForeign) return undefined;
  for (let at = calls.length - 1; at >= 0; at--) {
    const call = calls[at] ?? '';
    rest = rest.split(`\ue000${at}\ue001`).join(call);
  }
  return rest.replace(/\s+/g, ' ').trim();
}

function toCall(name: string, args: string): string | undefined {
  if (!KNOWN.has(name)) return undefined;
  const list = args.split(',').map((arg) => arg.trim());
  const [first = '', second = ''] = list;
  if (name === 'pi') return PI;
  if (name === 'fmod') return list.length === 2 ? `((${first}) % (${second}))` : undefined;
  if (name !== 'round' || list.length === 1) return `${name}(${list.join(', ')})`;
  return `(round((${first}) * pow(10, ${second})) / pow(10, ${second}))`;
}
