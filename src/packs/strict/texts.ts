// Texts by themselves: put into the language, in its letters, with all that is filled in.
import type { TextSource } from '../format.ts';
import type { PackContents } from '../pack-contents.ts';
import type { Placed } from '../parse/files.ts';
import { formsOf, PLACEHOLDER } from '../text-filling.ts';
import { chosenKeys, namedByItem } from '../text-keys.ts';
import type { Finding, StrictRule } from './finding.ts';
import { wordsOf } from './wording.ts';

/** One word may be the same in two languages (`fraction`, `triangle`); so may a name, a unit and a formula. */
const LEAST_WORDS = 3;
const LEAST_LETTERS = 3;
/** Scripts whose letters stand in the words of a language; Latin ones where a language is not listed. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ne: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  am: /\p{Script=Ethiopic}/u,
  ru: /\p{Script=Cyrillic}/u,
};
const LATIN = /\p{Script=Latin}/u;
/** Letters of formulas and of units (`x`, `cm`, `kg`) are Latin in many countries. */
const MOST_SYMBOL_LETTERS = 2;

export function findTextFaults(contents: PackContents): readonly Finding[] {
  return [...untranslated(contents), ...mixedScripts(contents), ...lostPlaceholders(contents)];
}

function untranslated({ texts }: PackContents): readonly Finding[] {
  const english = texts.get('en');
  if (!english) return [];
  return [...texts].flatMap(([language, table]) => {
    if (language.split('-')[0] === 'en') return [];
    return [...table].flatMap(([key, placed]) => {
      const original = english.get(key);
      const isSame = original && formsOf(placed.value).join('\n') === formsOf(original.value).join('\n');
      const words = wordsOf(withoutPlaceholders(placed.value)).filter((word) => word.length >= LEAST_LETTERS);
      if (!isSame || words.length < LEAST_WORDS) return [];
      return [
        toFinding(
          'untranslated',
          placed,
          key,
          `is the same in ${language} as in English: put it into ${language}`,
        ),
      ];
    });
  });
}

function mixedScripts({ texts }: PackContents): readonly Finding[] {
  return [...texts].flatMap(([language, table]) => {
    const own = SCRIPTS[language.split('-')[0] ?? ''] ?? LATIN;
    return [...table].flatMap(([key, placed]) => {
      const word = wordsOf(withoutPlaceholders(placed.value)).find((one) => isForeign(one, own));
      if (word === undefined) return [];
      return [
        toFinding(
          'mixed-script',
          placed,
          key,
          `"${word}" has letters that ${language} does not write: rewrite it`,
        ),
      ];
    });
  });
}

/** A word of another script, or one that mixes two: a Cyrillic `а` in an English word looks right and is not found. */
function isForeign(word: string, own: RegExp): boolean {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  const foreign = letters.filter((letter) => !own.test(letter)).length;
  return foreign > 0 && (letters.length > MOST_SYMBOL_LETTERS || own === LATIN);
}

/** A placeholder that one language has and another has not: a number or a word that its children are not told. */
function lostPlaceholders({ texts }: PackContents): readonly Finding[] {
  const [[first, original] = []] = texts;
  if (!original) return [];
  return [...texts].flatMap(([language, table]) =>
    [...table].flatMap(([key, placed]) => {
      const other = original.get(key);
      const own = new Set(placeholdersOf(placed.value));
      const lost = other && [...new Set(placeholdersOf(other.value))].filter((name) => !own.has(name));
      if (!lost || lost.length === 0) return [];
      const names = lost.map((name) => `[${name}]`).join(' ');
      return [
        toFinding('unused', placed, key, `has no ${names} in ${language}, as it has in ${first}: put it in`),
      ];
    }),
  );
}

/** Parameters that neither a text, nor a number, nor another parameter of the item uses. */
export function findUnusedParameters(contents: PackContents): readonly Finding[] {
  return contents.items.flatMap(({ file, line, value }) => {
    const { parameters = {}, ...rest } = value;
    const written = JSON.stringify(rest);
    const named = [...namedByItem(value).texts.map(({ key }) => key), ...chosenKeys(value)];
    const shown = new Set(
      [...contents.texts.values()].flatMap((table) =>
        named.flatMap((key) => placeholdersOf(table.get(key)?.value)),
      ),
    );
    const unused = Object.keys(parameters).filter((name) => {
      const { [name]: _, ...others } = parameters;
      const word = new RegExp(`\\b${name}\\b`);
      return !shown.has(name) && !word.test(withoutKeys(written)) && !word.test(JSON.stringify(others));
    });
    if (unused.length === 0) return [];
    const detail = `nothing uses parameter ${unused.join(', ')}: leave it out`;
    return [{ rule: 'unused', file, line, about: value.id, detail } as const];
  });
}

/** Names of fields and keys of texts could look like a parameter's name. */
const withoutKeys = (json: string): string =>
  json.replace(/"[a-zA-Z]+":/g, ' ').replace(/"[A-Za-z0-9]+[-.][^"=+*/ ]*"/g, ' ');

function placeholdersOf(source: TextSource | undefined): readonly string[] {
  if (source === undefined) return [];
  const named = formsOf(source).flatMap((form) =>
    [...form.matchAll(PLACEHOLDER)].flatMap(([, inMath, , name]) => inMath ?? name ?? []),
  );
  return typeof source === 'string' ? named : [...named, source.plural];
}

function withoutPlaceholders(source: TextSource): string {
  return formsOf(source)
    .map((form) => form.replace(/<math[\s\S]*?<\/math>/g, ' ').replace(PLACEHOLDER, ' '))
    .join('\n');
}

function toFinding(rule: StrictRule, { file, line }: Placed<unknown>, about: string, what: string): Finding {
  return { rule, file, line, about, detail: `"${about}" ${what}` };
}
