// A list of names as a teacher pastes it: from a register, a message, a spreadsheet column.
export interface NameList {
  /** In the order of the list, each once. */
  readonly names: readonly string[];
  /** Names that stand in the list more than once, each said once. */
  readonly doubles: readonly string[];
}

/** `1. Amina`, `12) Baraka`, `• Chipo`, `٣- سلمى`: what stands before a name in a list. */
const BEFORE_NAME = /^\s*(?:[0-9٠-٩۰-۹०-९]{1,3}\s*[.):\-–]\s*|[-–•*·]\s*)/;
/** Between the columns of a pasted spreadsheet. */
const COLUMN = /[\t;]/;

/** Cells of a spreadsheet, of which names alone would be kept. */
export function isTable(text: string): boolean {
  return text.split(/\r?\n/).filter((line) => line.trim().includes('\t')).length > 1;
}

/** One name a line; numbering, bullets and further columns are dropped. Case and spaces make no other name. */
export function parseNameList(text: string, language: string): NameList {
  const names = new Map<string, string>();
  const doubles = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [first = ''] = line.replace(BEFORE_NAME, '').split(COLUMN);
    const name = first.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (name === '') continue;
    const key = name.toLocaleLowerCase(language);
    if (names.has(key)) doubles.set(key, name);
    else names.set(key, name);
  }
  return { names: [...names.values()], doubles: [...doubles.values()] };
}
