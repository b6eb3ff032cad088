// What stands on a sheet so that a teacher finds it again: six letters, easy to read aloud and to type on any tablet.

/** Without vowels no code is a word; without Y nobody asks which letter it is. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 6;

/** The code of a number; `seed` is 32 bits, unsigned. Some 64 million codes, far more than a school prints. */
export function sheetCode(seed: number): string {
  let rest = seed;
  let code = '';
  for (let at = 0; at < LENGTH; at++) {
    code += LETTERS[rest % LETTERS.length] ?? '';
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

/** What was typed, as codes are written: any case, spaces anywhere; null for what is none. */
export function parseSheetCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}
