// Whether a text of an add-on can stand in the place of the pack's own: the same numbers and words are put into it, the same
// gaps stand in it, and it is whole in its language. What it says is for people to judge.
import { textFaults } from './cross-check.ts';
import type { TextSource } from './format.ts';
import { formsOf, PLACEHOLDER } from './text-filling.ts';

const GAP = /\{\{(\d+)\}\}/g;
const SEPARATOR = '|';

/** What does not fit, for its author; nothing where all is well. */
export function misfitOf(own: TextSource, added: TextSource, language: string): string | undefined {
  const [fault] = textFaults(added, language);
  if (fault !== undefined) return fault;
  return (
    difference('placeholder', placesIn(own), placesIn(added)) ??
    countFault(own, added) ??
    gapFault(own, added) ??
    wordingFault(own, added)
  );
}

/** Placeholders of all wordings, a text's (`[@thing]`) told from a number's (`[n]`). */
function placesIn(source: TextSource): ReadonlySet<string> {
  const found = formsOf(source).flatMap((form) =>
    [...form.matchAll(PLACEHOLDER)].flatMap(
      ([, inMath, at = '', name]) => inMath ?? (name ? `${at}${name}` : []),
    ),
  );
  return new Set(found);
}

function difference(what: string, own: ReadonlySet<string>, added: ReadonlySet<string>): string | undefined {
  const lacking = [...own].filter((one) => !added.has(one));
  const strange = [...added].filter((one) => !own.has(one));
  if (lacking.length > 0) return `${what} [${lacking.join('] [')}] of the pack's text is missing`;
  return strange.length > 0 ? `the pack's text has no ${what} [${strange.join('] [')}]` : undefined;
}

/** A plural goes by a number that the pack's text has; one that it does not show may have chosen its form. */
function countFault(own: TextSource, added: TextSource): string | undefined {
  if (typeof added === 'string') return undefined;
  const known = new Set([...placesIn(own), ...(typeof own === 'string' ? [] : [own.plural])]);
  return known.has(added.plural)
    ? undefined
    : `the pack's text does not know "${added.plural}", which is to count`;
}

/** Each wording has every gap once, in whatever order its language wants. */
function gapFault(own: TextSource, added: TextSource): string | undefined {
  const wanted = gapsIn(formsOf(own)[0] ?? '');
  return formsOf(added).every((form) => gapsIn(form) === wanted)
    ? undefined
    : `must have the gaps ${wanted || '(none)'} of the pack's text, each once`;
}

const gapsIn = (form: string): string =>
  [...form.matchAll(GAP)]
    .map(([whole]) => whole)
    .sort()
    .join(' ');

/** Of a list of accepted wordings one at least is there. */
function wordingFault(own: TextSource, added: TextSource): string | undefined {
  const isEmpty = formsOf(added).some((form) => form.replaceAll(SEPARATOR, '').trim() === '');
  return isEmpty && formsOf(own).some((form) => form.replaceAll(SEPARATOR, '').trim() !== '')
    ? 'says nothing'
    : undefined;
}
