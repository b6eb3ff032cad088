// One region's names, money, foods, places and things, as a question draws from them. Loaded when a question does.
import { INTERESTS, type Interest, parseLocale, printLocale } from '../../domain/locale.ts';
import type { ContextKind, TextSource } from '../format.ts';
import { COUNT, toBare, toCounted, toHowMany } from './counted.ts';
import type { Contexts, PlaceOfWord } from './drawing.ts';
import { nameIn } from './names.ts';
import { REGION_SETS } from './regions.ts';
import { THINGS } from './things.ts';
import { CONTEXT_LANGUAGES, FOODS, MONEY, PLACES, readWords, UNITS, type Words } from './words.ts';

type Table = ReadonlyMap<string, Words>;

interface Tables {
  readonly things: Readonly<Record<Interest, Table>>;
  readonly thing: Table;
  readonly food: Table;
  readonly money: Table;
  readonly place: Table;
  readonly unit: Table;
}

let tables: Tables | undefined;

/** What a tag names. A word that is in no table is undefined. */
export function contextsOf(tag: string): Contexts {
  const locale = parseLocale(tag);
  const set = REGION_SETS[locale.region];
  const { things, unit } = readTables();
  const liked = locale.interests.length > 0 ? locale.interests : INTERESTS;
  const ids: Readonly<Record<ContextKind, readonly string[]>> = {
    name: set.name,
    money: [set.money],
    food: set.food,
    place: set.place,
    unit: [...unit.keys()],
    thing: liked.flatMap((one) => [...things[one].keys()]).filter((id) => !set.without.includes(id)),
  };
  return {
    tag: (withInterests) => printLocale(withInterests ? locale : { ...locale, interests: [] }),
    region: locale.region,
    priceStep: set.priceStep,
    choices: (kind) => ids[kind].map((id) => ({ kind, id })),
    word: wordOf,
  };
}

/** The text of a word of the app's own, with its number counted by `count`. */
function wordOf({ kind, id, form, count }: PlaceOfWord, language: string): TextSource | undefined {
  const base = spokenBase(language);
  if (kind === 'name') return nameIn(id, language);
  const raw = readTables()[kind].get(id)?.[base];
  if (raw === undefined) return undefined;
  if (kind === 'place') return raw;
  const { word, asked } = kind === 'thing' ? splitAsked(raw, base) : { word: raw, asked: '' };
  switch (form) {
    case 'how-many':
      return kind === 'thing' ? toHowMany(word, asked, base) : undefined;
    case 'bare':
      return toBare(word);
    case 'counted':
      return kind === 'food' ? rename(toKilos(word, base), count) : rename(toCounted(word, base), count);
  }
}

/** A language without words of ours, as a translator's file may bring, says the English ones: a question stays one. */
function spokenBase(language: string): string {
  const base = language.split('-')[0] ?? language;
  return CONTEXT_LANGUAGES.includes(base) ? base : 'en';
}

const SAYS_ASKED: ReadonlySet<string> = new Set(['es', 'pt', 'sw', 'hi']);

function splitAsked(raw: string, language: string): { readonly word: string; readonly asked: string } {
  const at = raw.lastIndexOf(' ');
  return SAYS_ASKED.has(language) && at >= 0
    ? { word: raw.slice(0, at), asked: raw.slice(at + 1) }
    : { word: raw, asked: '' };
}

/** Metric everywhere, and written short where the language does. */
function toKilos(food: string, language: string): TextSource | undefined {
  const kilos: Readonly<Record<string, string>> = {
    en: `[${COUNT}] kg of ${food}`,
    fr: `[${COUNT}] kg ${food}`,
    es: `[${COUNT}] kg de ${food}`,
    pt: `[${COUNT}] kg de ${food}`,
    ar: `[${COUNT}] كغ من ${food}`,
    sw: `kilo [${COUNT}] za ${food}`,
    hi: `[${COUNT}] किलो ${food}`,
  };
  return kilos[language];
}

function rename(source: TextSource | undefined, count: string): TextSource | undefined {
  const named = (text: string) => text.replaceAll(`[${COUNT}]`, `[${count}]`);
  if (source === undefined || typeof source === 'string') return source && named(source);
  const { plural: _, ...forms } = source;
  const renamed = Object.fromEntries(
    Object.entries(forms).map(([category, form]) => [category, named(form)]),
  );
  return { ...renamed, plural: count, other: named(source.other) };
}

function readTables(): Tables {
  if (tables) return tables;
  const things = {
    animals: readWords(THINGS.animals),
    football: readWords(THINGS.football),
    market: readWords(THINGS.market),
    music: readWords(THINGS.music),
    garden: readWords(THINGS.garden),
    books: readWords(THINGS.books),
  };
  tables = {
    things,
    thing: new Map(INTERESTS.flatMap((one) => [...things[one]])),
    food: readWords(FOODS),
    money: readWords(MONEY),
    place: readWords(PLACES),
    unit: readWords(UNITS),
  };
  return tables;
}
