// Tries every item as learners will meet it: many seeds, every language, its own marking.
import type { PackId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { mark } from '../domain/marking/mark.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import type { PackFault } from '../domain/problem.ts';
import { compareRational, printRational, type Rational } from '../domain/rational.ts';
import { checkRichText } from '../domain/rich-text.ts';
import { checkedIn, lackingWords } from './contexts/checked-in.ts';
import { contextsOf } from './contexts/contexts.ts';
import { drawsContexts } from './contexts/drawing.ts';
import { evaluateSource, isComputed, type Scope } from './expression-value.ts';
import type { Expression, ItemSource, MisconceptionSource } from './format.ts';
import type { PackContents } from './pack-contents.ts';
import { type Placed, placeIn } from './parse/files.ts';
import type { Place } from './parse/shape.ts';
import { namedByItem } from './text-keys.ts';
import { drawVariant } from './variant.ts';
import { createLesson, type Draw } from './variant-core.ts';
import { wrongAnswers } from './wrong-answers.ts';

/** A template's draws are tried with this many seeds; what fails once in a hundred draws is then found mostly. */
export const DEFAULT_SEEDS = 60;
/** Without parameters a seed only shuffles. */
const SHUFFLE_SEEDS = 4;
/** So many seeds are drawn in every language; each one after them in the first and in one other, in turn. */
const SEEDS_IN_ALL = 3;
/** Of one item: more of the same kind help nobody. */
const FAULTS_AN_ITEM = 6;

export function checkVariants(contents: PackContents, seeds: number, faults: PackFault[]): void {
  const misconceptions = new Map(contents.misconceptions.map(({ value }) => [value.id, value]));
  for (const placed of contents.items) {
    checkItem(contents, placed, seeds, misconceptions, onceEach(placed, faults));
  }
  for (const placed of contents.lessons) checkLesson(contents, placed.value, onceEach(placed, faults));
}

type Misconceptions = ReadonlyMap<string, MisconceptionSource>;

function checkItem(
  contents: PackContents,
  { value: source }: Placed<ItemSource>,
  seeds: number,
  misconceptions: Misconceptions,
  place: Place,
): void {
  // Paths without placeholders were looked for already.
  const hasComputedPaths = namedByItem(source).media.some((path) => path.includes('['));
  const media = hasComputedPaths ? contents.media : undefined;
  const count = source.parameters === undefined ? Math.min(seeds, SHUFFLE_SEEDS) : seeds;
  for (const [language, texts] of drawsContexts(source) ? contents.texts : []) {
    for (const lacking of lackingWords(source, language, (key) => texts.get(key)?.value))
      place.report('', `${lacking} (${language})`, 'text-missing');
  }
  for (let seed = 0; seed < count; seed++) {
    const shapes = new Map<string, string>();
    for (const [language, texts] of languagesOf(contents, seed)) {
      const where = `${language}, seed ${seed}`;
      const context = {
        pack: 'org.banyan.check' as PackId,
        seed,
        language,
        text: (key: string) => texts.get(key)?.value,
        contexts: contextsOf(checkedIn(language, seed)),
      };
      const draw = drawVariant(source, context);
      if (!draw.ok) {
        place.report('', `${draw.problem.detail} (${where})`, draw.problem.code);
        if (!draw.problem.again) return;
        continue;
      }
      checkItemDrawn(draw.value.item, media, where, place);
      if (seed === 0) checkTextsOf(richTexts(draw.value.item), where, place);
      checkRules(source, draw.value.scope, misconceptions, where, place);
      shapes.set(language, toShape(draw.value));
    }
    if (new Set(shapes.values()).size > 1) {
      place.report(
        '',
        `languages differ in more than words (seed ${seed}): options look alike in one of them`,
        'answer',
      );
    }
  }
}

/** Numbers are the same in every language and words hardly differ by seed: all languages for all seeds find no more. */
function languagesOf({ texts }: PackContents, seed: number) {
  if (seed < SEEDS_IN_ALL) return [...texts];
  const [first, ...others] = texts;
  return [first, others[seed % others.length]].filter((language) => language !== undefined);
}

function checkItemDrawn(
  item: Item,
  media: ReadonlySet<string> | undefined,
  where: string,
  place: Place,
): void {
  const answer = rightAnswer(item);
  const right = mark(item, answer);
  if (!right.ok || !right.value.correct) {
    const why = right.ok ? right.value.note : right.problem.code;
    place.report('', `the right answer ${JSON.stringify(answer)} is marked ${why} (${where})`, 'answer');
  }
  for (const { answer: given, misconception, shown } of wrongAnswers(item)) {
    const marked = mark(item, given);
    if (!marked.ok)
      place.report('', `wrong "${shown}" cannot be marked: ${marked.problem.code} (${where})`, 'answer');
    else if (marked.value.correct) place.report('', `wrong "${shown}" is marked right (${where})`, 'answer');
    else if (misconception !== undefined && !marked.value.misconceptions.includes(misconception)) {
      place.report('', `wrong "${shown}" does not show ${misconception} (${where})`, 'misconception');
    }
  }
  for (const fault of itemFaults(item)) place.report('', `${fault} (${where})`, 'answer');
  for (const [, path = ''] of JSON.stringify(item).matchAll(/"(media\/[^"]+)"/g)) {
    if (media && !media.has(path)) place.report('', `no file ${path} (${where})`, 'dangling');
  }
}

/** Algebra is no rich text: `3<x` opens no tag. */
function richTexts(item: Item): unknown {
  return item.type === 'expression' ? { ...item, answer: '', wrong: [] } : item;
}

/** A text put into another can break its mathematics; once for each language shows it. Ids and paths are plain too. */
function checkTextsOf(value: unknown, where: string, place: Place): void {
  if (typeof value === 'string') {
    const rich = checkRichText(value);
    if (!rich.ok) place.report('', `${rich.problem.detail} (${where})`, 'mathematics');
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) checkTextsOf(inner, where, place);
  }
}

function itemFaults(item: Item): readonly string[] {
  if (item.type === 'fill-gaps') {
    const found = [...item.text.matchAll(/\{\{(\d+)\}\}/g)]
      .map(([, number]) => Number(number))
      .sort((a, b) => a - b);
    const wanted = item.gaps.map((_, index) => index + 1);
    return found.join() === wanted.join()
      ? []
      : [`the text has gaps ${found.join(' ')}, must have ${wanted.join(' ')}`];
  }
  if (item.type === 'number-line' && item.snap > 0) {
    const nearest = item.from + Math.round((item.answer - item.from) / item.snap) * item.snap;
    return Math.abs(nearest - item.answer) <= item.tolerance + 1e-9
      ? []
      : [`a finger that snaps to ${item.snap} cannot reach ${item.answer}`];
  }
  return [];
}

/** Where a misconception has a rule, a wrong value must be what the rule gives. */
function checkRules(
  source: ItemSource,
  scope: Scope,
  misconceptions: Misconceptions,
  where: string,
  place: Place,
): void {
  for (const { value, misconception, by } of wrongValues(source)) {
    const known = misconceptions.get(misconception);
    if (known?.rule === undefined) {
      if (by !== undefined)
        place.report('', `${misconception} has no rule, "by" is of no use`, 'misconception');
      continue;
    }
    if (by === undefined) {
      place.report(
        '',
        `wrong "${value}": "by" must give ${known.parameters?.join(' ')} of ${misconception}`,
        'misconception',
      );
      continue;
    }
    const expected = applyRule(known, by, scope, place);
    const given = evaluateSource(value, scope);
    if (expected && given.ok && compareRational(expected, given.value) !== 0) {
      const detail = `wrong "${value}" is ${printRational(given.value)}, ${misconception} gives ${printRational(expected)}`;
      place.report('', `${detail} (${where})`, 'misconception');
    }
  }
}

function applyRule(
  { id, rule, parameters }: MisconceptionSource,
  by: Readonly<Record<string, Expression>>,
  scope: Scope,
  place: Place,
): Rational | undefined {
  const args = new Map<string, Rational>();
  for (const name of parameters ?? []) {
    const source = by[name];
    const value = source === undefined ? undefined : evaluateSource(source, scope);
    if (!value?.ok) {
      place.report('', `"by" does not give ${name} of ${id}`, 'misconception');
      return undefined;
    }
    args.set(name, value.value);
  }
  const result = evaluateSource(rule ?? '', args);
  if (result.ok) return result.value;
  place.report('', `the rule of ${id} gives nothing: ${result.problem.detail}`, 'misconception');
  return undefined;
}

function wrongValues(source: ItemSource) {
  const found: {
    value: number | string;
    misconception: string;
    by: Readonly<Record<string, Expression>> | undefined;
  }[] = [];
  const fromWrong = (
    sources: readonly {
      value: unknown;
      misconception: string;
      by?: Readonly<Record<string, Expression>>;
    }[] = [],
  ) => {
    for (const { value, misconception, by } of sources)
      if (isComputed(value)) found.push({ value, misconception, by });
  };
  const fromOptions = (
    options: readonly {
      value?: number | string;
      misconception?: string;
      by?: Readonly<Record<string, Expression>>;
    }[],
  ) => {
    for (const { value, misconception, by } of options) {
      if (value !== undefined && misconception !== undefined) found.push({ value, misconception, by });
    }
  };
  if (source.type === 'number' || source.type === 'number-line') fromWrong(source.wrong);
  if (source.type === 'choose-one' || source.type === 'choose-several') fromOptions(source.options);
  if (source.type === 'fill-gaps') {
    for (const gap of source.gaps) {
      if (gap.type === 'choice') fromOptions(gap.options);
      if (gap.type === 'number') fromWrong(gap.wrong);
    }
  }
  return found;
}

function checkLesson(contents: PackContents, source: Parameters<typeof createLesson>[0], place: Place): void {
  for (const [language, texts] of contents.texts) {
    const lesson = createLesson(source, { language, text: (key) => texts.get(key)?.value });
    if (!lesson.ok) place.report('', `${lesson.problem.detail} (${language})`, lesson.problem.code);
  }
}

/** What must be the same in every language: parameters, and the ids in their order. */
function toShape({ item, scope }: Draw): string {
  const values = [...scope].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : printRational(value)}`,
  );
  const answer = rightAnswer(item);
  const isWords =
    answer.type === 'read-aloud' ||
    answer.type === 'short-text' ||
    answer.type === 'number' ||
    answer.type === 'fill-gaps';
  const order = [...JSON.stringify(item).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
  return `${values.join()} ${order.join()} ${isWords ? '' : JSON.stringify(answer)}`;
}

/** Reports each kind of fault of an item once: sixty seeds find the same one sixty times. */
function onceEach(placed: Placed<{ readonly id: string }>, faults: PackFault[]): Place {
  const seen = new Set<string>();
  const place = placeIn(placed.file, placed.line, faults, placed.value.id);
  return {
    path: '',
    report(path, detail, code) {
      const kind = `${code} ${detail.replace(/[-\d.]+|\(.*\)/g, '#')}`;
      if (seen.has(kind) || seen.size >= FAULTS_AN_ITEM) return;
      seen.add(kind);
      place.report(path, detail, code);
    },
  };
}
