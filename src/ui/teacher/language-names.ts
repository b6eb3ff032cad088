/** What Chromium has no name for, as its speakers call it: a bare `ff` is told to nobody. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['aa', 'Qafar'],
  ['bem', 'Ichibemba'],
  ['ff', 'Fulfulde / Pulaar'],
  ['kg', 'Kikongo'],
  ['lu', 'Kiluba'],
  ['lua', 'Tshiluba'],
  ['luo', 'Dholuo'],
  ['mos', 'Mooré'],
  ['rn', 'Ikirundi'],
  ['sg', 'Sängö'],
  ['ss', 'siSwati'],
  ['tum', 'Chitumbuka'],
  ['umb', 'Umbundu'],
]);

/** Writes a tag as the language's name, in the language of the screen where it has one. */
export function languageName(language: string): (tag: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  return (tag) => names.of(tag) ?? OWN_NAMES.get(tag) ?? tag;
}

/** Writes tags as the languages' names, in a list. */
export function languageNames(language: string): (tags: readonly string[]) => string {
  const nameOf = languageName(language);
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (tags) => list.format(tags.map(nameOf));
}
