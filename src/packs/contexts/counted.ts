// How the seven languages say a number of something, *5 goats*, and ask for it. In the tables `|` parts the forms: one and
// other; in Arabic all of one, two, few, many, other; in Hindi one and other. The number goes where the language has it.
import type { TextSource } from '../format.ts';

/** Stands for the name of the parameter that is counted, until it is known. */
export const COUNT = '#';

type Forms = Exclude<TextSource, string>;
type Word = (forms: readonly string[]) => Forms;

const twoForms: Word = ([one = '', other = one]) => ({
  plural: COUNT,
  one: `[${COUNT}] ${one}`,
  other: `[${COUNT}] ${other}`,
});

/** French, Spanish and Portuguese have a category for millions. */
const romance: Word = (forms) => {
  const words = twoForms(forms);
  return { ...words, many: words.other };
};

const counted: Readonly<Record<string, Word>> = {
  en: twoForms,
  fr: romance,
  es: romance,
  pt: romance,
  hi: twoForms,
  sw: ([one = '', other = one]) => ({
    plural: COUNT,
    one: `${one} [${COUNT}]`,
    other: `${other} [${COUNT}]`,
  }),
  // One and two are said by the word alone.
  ar: ([one = '', two = '', few = '', many = '', other = '']) => ({
    ...{ plural: COUNT, one, two, zero: `[${COUNT}] ${other}` },
    ...{ few: `[${COUNT}] ${few}`, many: `[${COUNT}] ${many}`, other: `[${COUNT}] ${other}` },
  }),
};

/** Nothing where the language is none of ours. */
export function toCounted(word: string | undefined, language: string): TextSource | undefined {
  return word === undefined ? undefined : counted[language]?.(word.split('|'));
}

/** The word without its number, as it stands behind a box: many of it; in Arabic the plain one. */
export function toBare(word: string | undefined): string | undefined {
  return word?.split('|').at(-1);
}

/** Whether French leaves out the e of *de* before it; no word of ours begins with a breathed h. */
const isElided = (word: string) => /^[aeiouyhâàéèêîôûœ]/i.test(word);

/** Of a thing's question; `asked` is what of the language's *how many* goes by the word (class, gender). */
export function toHowMany(word: string | undefined, asked: string, language: string): string | undefined {
  if (word === undefined) return undefined;
  const forms = word.split('|');
  const other = forms.at(-1) ?? word;
  const isFeminine = asked === 'f';
  switch (language) {
    case 'en':
      return `How many ${other}?`;
    case 'fr':
      return `Combien ${isElided(other) ? "d'" : 'de '}${other} ?`;
    case 'es':
      return `¿${isFeminine ? 'Cuántas' : 'Cuántos'} ${other}?`;
    case 'pt':
      return `${isFeminine ? 'Quantas' : 'Quantos'} ${other}?`;
    case 'sw':
      return `${other.charAt(0).toUpperCase()}${other.slice(1)} ${asked}?`;
    case 'hi':
      return `${isFeminine ? 'कितनी' : 'कितने'} ${other}?`;
    case 'ar':
      return `كم ${forms[3]}؟`;
    default:
      return undefined;
  }
}
