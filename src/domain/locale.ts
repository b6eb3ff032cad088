// In which language a question was asked and with whose things: a language tag with the region and the interests as its
// private subtags (RFC 5646), `fr-x-011-music`. An answer whose question drew names or prices has this as its language,
// so the log needs no field more, a codec spells it once a chunk, and an earlier version reads the language in it.

/** Where the names, foods and prices of questions are from: UN M49 areas, and countries that differ from theirs. */
export const REGIONS = [
  ...['001', '014', 'et', '011', 'ng', 'gh', '017', 'mz', 'ao', '018'],
  ...['015', 'eg', '145', '034', 'bd', 'id', 'ph', '419', 'br'],
] as const;
export type Region = (typeof REGIONS)[number];

export const WORLD: Region = '001';

/** What a learner may like: things that questions count. */
export const INTERESTS = ['animals', 'football', 'market', 'music', 'garden', 'books'] as const;
export type Interest = (typeof INTERESTS)[number];

/** More than these, and none of them would be heard of often. */
export const INTERESTS_MOST = 3;

export interface Locale {
  readonly language: string;
  readonly region: Region;
  /** In the order of `INTERESTS`, each once; none for all. */
  readonly interests: readonly Interest[];
}

const PRIVATE = '-x-';

/** Reads a tag; what is not known, or said of no region, is asked as anywhere in the world. */
export function parseLocale(tag: string): Locale {
  const at = tag.indexOf(PRIVATE);
  const [region, ...rest] = at < 0 ? [] : tag.slice(at + PRIVATE.length).split('-');
  return {
    language: at < 0 ? tag : tag.slice(0, at),
    region: parseRegion(region) ?? WORLD,
    interests: parseInterests(rest),
  };
}

export function printLocale({ language, region, interests }: Locale): string {
  return [`${language}${PRIVATE}${region}`, ...parseInterests(interests)].join('-');
}

/** The language alone, of a tag with or without more. */
export const languageOfTag = (tag: string): string => tag.split(PRIVATE, 1)[0] ?? tag;

/** Language, script, country, one variant: each engine takes such a tag, and throws on many others. */
const LANGUAGE =
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))?$/;

/** The language that another tablet says somebody reads; what is none, as an empty one, is none. */
export function parseLanguage(input: string | undefined): string | undefined {
  return input !== undefined && LANGUAGE.test(input) ? input : undefined;
}

export function parseRegion(input: unknown): Region | undefined {
  return REGIONS.find((region) => region === input);
}

/** Those that are known, in order, and no more than a learner may have. */
export function parseInterests(input: Iterable<unknown>): readonly Interest[] {
  const said = new Set(input);
  return INTERESTS.filter((interest) => said.has(interest)).slice(0, INTERESTS_MOST);
}
