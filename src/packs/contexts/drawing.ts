// How a question draws from a context set: which word its seed picks, and how the word is named until its language is
// known. Small, since every tablet makes questions; the words themselves are in contexts.ts, loaded when one is wanted.
import type { Region } from '../../domain/locale.ts';
import { createRandom, toSeed } from '../../domain/random.ts';
import type { Scope } from '../expression-value.ts';
import type { ItemSource, ParameterSource, TextSource } from '../format.ts';
import { CONTEXT_FORMS, CONTEXT_KINDS, type ContextForm, type ContextKind } from '../format.ts';

/** A word of the app's, or the key of a text of the pack. */
export type Choice = string | { readonly kind: ContextKind; readonly id: string };

export interface Contexts {
  /** What an answer records as its language, with the interests where they had a say. */
  tag(withInterests: boolean): string;
  readonly region: Region;
  readonly priceStep: number;
  choices(kind: ContextKind): readonly Choice[];
  word(place: PlaceOfWord, language: string): TextSource | undefined;
}

export interface PlaceOfWord {
  readonly kind: ContextKind;
  readonly id: string;
  readonly form: ContextForm;
  /** The parameter that is counted. */
  readonly count: string;
}

export type WordParameter = Extract<ParameterSource, { readonly context: ContextKind }>;

export const isWordParameter = (parameter: ParameterSource): parameter is WordParameter =>
  'context' in parameter && parameter.context !== 'price';

/** Whether an item asks otherwise in another region. */
export function drawsContexts({ parameters }: Pick<ItemSource, 'parameters'>): boolean {
  return Object.values(parameters ?? {}).some((parameter) => 'context' in parameter);
}

export function drawsThings({ parameters }: Pick<ItemSource, 'parameters'>): boolean {
  return Object.values(parameters ?? {}).some((one) => 'context' in one && one.context === 'thing');
}

/**
 * The word of a parameter, the same in every draw: words are drawn apart from numbers, so that an item which begins to draw
 * names keeps its numbers, and neither region nor interest changes them. `root` names item (or stem) and seed. Undefined when
 * the region has no other word left.
 */
export function drawWord(
  name: string,
  parameter: WordParameter,
  drawn: Scope,
  { root, contexts }: { readonly root: string; readonly contexts: Contexts },
): string | undefined {
  const { context: kind, of, form, count } = parameter;
  const before = of === undefined ? undefined : drawn.get(of);
  const place = { kind, form: form ?? 'counted', count: count ?? '' } as const;
  if (of !== undefined) return typeof before === 'string' ? again(before, place) : undefined;
  const taken = new Set([...drawn.values()].map((value) => (typeof value === 'string' ? stemOf(value) : '')));
  // A place has one money, however many prices a question tells.
  const free = choicesOf(parameter, contexts).filter(
    (choice) => kind === 'money' || !taken.has(stemOf(toKey(choice, place))),
  );
  const share = createRandom(toSeed(`${root}/${name}`))();
  const choice = free[Math.floor(share * free.length)];
  return choice === undefined ? undefined : toKey(choice, place);
}

/** The pack's own words for the region, or for any; else the app's. */
export function choicesOf({ context, own }: WordParameter, contexts: Contexts): readonly Choice[] {
  return own?.[contexts.region] ?? own?.any ?? contexts.choices(context);
}

/** Keys of the pack that the parameter may come to hold: those of its other forms are there where it has them. */
export function ownKeys({ own = {} }: WordParameter): readonly string[] {
  return [...new Set(Object.values(own).flat())].flatMap((key) => [key, `${key}.bare`, `${key}.how-many`]);
}

type Said = Omit<PlaceOfWord, 'id'>;

/** No text of a pack has a colon in its key. */
function toKey(choice: Choice, { kind, form, count }: Said): string {
  if (typeof choice !== 'string') return ['context', kind, choice.id, form, count].join(':');
  return form === 'counted' ? choice : `${choice}.${form}`;
}

/** The same word in another form, or counted by another parameter. */
function again(key: string, place: Said): string {
  const known = readWordKey(key);
  return known ? toKey(known, place) : toKey(stemOf(key), place);
}

const FORM_END = new RegExp(`\\.(${CONTEXT_FORMS.join('|')})$`);
const stemOf = (key: string): string => {
  const known = readWordKey(key);
  return known ? `${known.kind}:${known.id}` : key.replace(FORM_END, '');
};

/** What `toKey` named; undefined for the key of a pack's text. */
export function readWordKey(key: string): PlaceOfWord | undefined {
  const [mark, named, id, formed, count = ''] = key.split(':');
  const kind = CONTEXT_KINDS.find((one) => one === named);
  const form = CONTEXT_FORMS.find((one) => one === formed);
  return mark === 'context' && kind && id && form ? { kind, id, form, count } : undefined;
}
