// GIFT as people write it, for a grammar that takes it as it should be written: signs that Moodle reads as letters where
// they stand (a colon in a question, braces in a formula) get the backslash that makes them letters.

const FORMULA = /\$\$[^$]{1,1000}\$\$|\\\([^\n]{1,1000}?\\\)/g;
/** Attributes of HTML; what has no quotation mark may be an answer. */
const TAG = /<[a-zA-Z][a-zA-Z0-9]*\s[^<>{}~]{1,500}>/g;

/** The same question with every sign that is a letter marked as one. */
export function mendGift(question: string): string {
  const text = question.replace(FORMULA, mendFormula).replace(TAG, mendTag);
  const title = /^\s*::(?:\\.|(?!::)[^\\])*::/s.exec(text)?.[0] ?? '';
  const opening = unescapedBrace(text, title.length);
  const closing = lastBrace(text);
  if (opening < 0 || closing < opening) return `${mendTitle(title)}${toLetters(text.slice(title.length))}`;
  return (
    mendTitle(title) +
    toLetters(text.slice(title.length, opening)) +
    mendAnswers(text.slice(opening, closing + 1)) +
    toLetters(text.slice(closing + 1))
  );
}

/** Inside of a formula no sign is GIFT's. `\neq` and its like would else begin with GIFT's line break. */
function mendFormula(formula: string): string {
  return formula.replace(/(?<!\\)\\n(?=[a-zA-Z])/g, '\\\\n').replace(/(?<!\\)[{}=~#:]/g, '\\$&');
}

function mendTag(tag: string): string {
  return tag.replace(/(?<!\\)(?:=(?=["'])|[:#])/g, '\\$&');
}

function mendTitle(title: string): string {
  const inner = title.trim().slice(2, -2);
  return title === '' ? '' : `::${toLetters(inner)}::`;
}

function toLetters(text: string): string {
  return text.replace(/(?<!\\)[:=~#]/g, '\\$&');
}

/** From brace to brace. What is said whatever was answered comes last, and holds nothing but letters. */
function mendAnswers(answers: string): string {
  const inner = answers.slice(1, -1);
  const end = inner.search(/(?<!\\)####(?!#)/);
  if (end < 0) return `{${mendChoices(inner)}}`;
  const said = inner.slice(end + 4).replace(/(?<!\\)[{}]/g, '\\$&');
  return `{${mendChoices(inner.slice(0, end))}####${toLetters(said)}}`;
}

/** Numbers keep their colons, which are ranges; choices get theirs marked. */
function mendChoices(inner: string): string {
  if (!/^\s*#(?!###)/.test(inner)) return inner.replace(/(?<!\\):/g, '\\:').replace(/(?<!\\)[{}]/g, '\\$&');
  return inner.replace(/(\d),(?=\d{1,2}(?!\d)|\d{4,})/g, '$1.').replace(/^(\s*#\s*)(?=[-+\d])/, '$1=');
}

function unescapedBrace(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    if (text[at - 1] !== '\\') return at;
  }
  return -1;
}

function lastBrace(text: string): number {
  for (let at = text.lastIndexOf('}'); at > 0; at = text.lastIndexOf('}', at - 1)) {
    if (text[at - 1] !== '\\') return at;
  }
  return -1;
}
