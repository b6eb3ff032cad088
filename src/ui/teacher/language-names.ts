/** Writes tags as the languages' names, in a list, in the language of the screen. */
export function languageNames(language: string): (tags: readonly string[]) => string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (tags) => list.format(tags.map((tag) => names.of(tag) ?? tag));
}
