// Names of children and classes as they are typed, pasted and read from files: one spelling to keep, and one by which
// two of them are the same.

/** In characters as Unicode counts them. */
export const LONGEST_NAME = 80;

/** Turn the reading direction round, or show nothing at all; no name needs them, and a file can bring them along. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Also joiners, which stand inside names of some scripts, and the line that stretches Arabic letters. */
const WITHOUT_MEANING = /\u00ad|\u0640|\u200c|\u200d|\ufe0e|\ufe0f/g;

/** One spelling, without what pasting brings along; empty when nothing is left. Of any length. */
export function cleanName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function isTooLong(name: string): boolean {
  return name.length > LONGEST_NAME && [...name].length > LONGEST_NAME;
}

/** The same for spellings that differ in case, spaces, width or form alone. */
export function nameKey(text: string): string {
  return cleanName(text)
    .normalize('NFKC')
    .replace(WITHOUT_MEANING, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}
