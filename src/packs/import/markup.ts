// Words of a source as texts of a pack: what is markup here and was none there is escaped.

/** Plain words; lines are kept, as a pack's text keeps them. */
export function plainWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[$[]/g, (sign) => `\\${sign}`)
    .replace(/\*\*/g, '*\u200b*')
    .trim();
}

/** LaTeX as a pack writes it; its brackets are no placeholders. */
export function mathematics(latex: string): string {
  return `$${latex.trim().replace(/\[(?=@?[A-Za-z])/g, '{[}')}$`;
}
