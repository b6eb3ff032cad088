// What one file of a pack says of another: doubled ids, names of things that are not there, texts that lack in a
// language, placeholders that nothing fills.
import type { PackFault } from '../domain/problem.ts';
import { checkRichText } from '../domain/rich-text.ts';
import type { TextSource } from './format.ts';
import type { PackContents } from './pack-contents.ts';
import { type Placed, placeIn } from './parse/files.ts';
import type { Place } from './parse/shape.ts';
import { formsOf, PLACEHOLDER, pluralRules } from './text-filling.ts';
import { type Named, namedByItem, namedByLesson } from './text-keys.ts';
import { voiceLanguage, voiceLanguageOf } from './voice.ts';
import { checkWas } from './was-check.ts';

export function crossCheck(contents: PackContents, faults: PackFault[]): void {
  checkIds(contents.items, faults);
  checkIds(contents.lessons, faults);
  checkIds(contents.misconceptions, faults);
  checkSkills(contents, faults);
  checkTexts(contents, faults);
  checkFixedTexts(contents, faults);
  for (const placed of contents.items) {
    const parameters = Object.keys(placed.value.parameters ?? {});
    checkNamed(contents, namedByItem(placed.value), parameters, placed, faults);
  }
  for (const placed of contents.lessons) {
    checkNamed(contents, namedByLesson(placed.value), [], placed, faults);
  }
  checkMisconceptions(contents, faults);
  checkPictures(contents, faults);
  checkWas(contents, faults);
  checkVoices(contents, faults);
}

function checkIds(placed: readonly Placed<{ readonly id: string }>[], faults: PackFault[]): void {
  const seen = new Map<string, Placed<unknown>>();
  for (const entry of placed) {
    const other = seen.get(entry.value.id);
    if (other) at(entry, faults).report('', `also in ${other.file}:${other.line}`, 'duplicate-id');
    else seen.set(entry.value.id, entry);
  }
}

function checkSkills(contents: PackContents, faults: PackFault[]): void {
  if (!contents.manifest) return;
  const known = new Set<string>(contents.manifest.skills.map(({ id }) => id));
  const check = (entry: Placed<{ readonly id: string }>, skills: readonly string[]) => {
    for (const skill of skills) {
      if (!known.has(skill)) at(entry, faults).report('', `pack.json has no skill "${skill}"`, 'dangling');
    }
  };
  for (const entry of contents.items) {
    const skills = [entry.value.skill, ...(entry.value.also ?? [])];
    check(entry, skills);
    for (const skill of new Set(skills.filter((id, place) => skills.indexOf(id) < place))) {
      at(entry, faults).report('', `"${skill}" is named twice among its skills`, 'duplicate-id');
    }
  }
  for (const entry of contents.lessons) check(entry, [entry.value.skill]);
  for (const entry of contents.misconceptions) check(entry, [entry.value.skill]);
}

/** Who hears a recorded sentence is told whose voice it is. */
function checkVoices({ manifest, media }: PackContents, faults: PackFault[]): void {
  const recorded = new Set([...media].flatMap((path) => voiceLanguageOf(path) ?? []));
  const report = placeIn('pack.json', 0, faults).report;
  for (const { tag, voice } of manifest?.languages ?? []) {
    const isRecorded = recorded.delete(voiceLanguage(tag));
    if (isRecorded && !voice)
      report('languages', `"${tag}" has recorded sentences: say whose voice it is`, 'shape');
    if (voice && !isRecorded) report('languages', `"${tag}" has a voice and no recorded sentence`, 'shape');
  }
  for (const language of recorded)
    report('languages', `sentences recorded in ${language}, and no such language`, 'shape');
}

/** Each text by itself: there in every language, with all plural forms, its brackets in order. */
function checkTexts(contents: PackContents, faults: PackFault[]): void {
  const missing = new Map<string, { readonly entry: Placed<unknown>; readonly languages: string[] }>();
  for (const [language, table] of contents.texts) {
    for (const [key, entry] of table) {
      for (const fault of textFaults(entry.value, language)) {
        placeIn(entry.file, entry.line, faults).report('', `"${key}": ${fault}`, 'shape');
      }
      if (missing.has(key)) continue;
      const languages = [...contents.texts].filter(([, other]) => !other.has(key)).map(([tag]) => tag);
      missing.set(key, { entry, languages });
    }
  }
  for (const [key, { entry, languages }] of missing) {
    if (languages.length > 0) {
      placeIn(entry.file, entry.line, faults).report(
        '',
        `"${key}" lacks in ${languages.join(' ')}`,
        'text-missing',
      );
    }
  }
}

/** What is wrong with a text by itself. */
export function textFaults(source: TextSource, language: string): readonly string[] {
  const faults: string[] = [];
  for (const form of formsOf(source)) {
    const rest = form.replace(PLACEHOLDER, '');
    const rich = checkRichText(form);
    if (!rich.ok) faults.push(rich.problem.detail);
    if (rest.includes('['))
      faults.push(`"${rest.slice(rest.indexOf('[')).slice(0, 20)}": a bracket is written \\[`);
  }
  if (typeof source !== 'string') {
    const lacking = categoriesOf(language).filter((category) => !Object.hasOwn(source, category));
    if (lacking.length > 0) faults.push(`plural forms missing in ${language}: ${lacking.join(' ')}`);
  }
  return faults;
}

/** Plural categories that whole numbers of a lesson reach; a language's further ones are for millions or parts. */
function categoriesOf(language: string): readonly Intl.LDMLPluralRule[] {
  const rules = pluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
}

function checkFixedTexts(contents: PackContents, faults: PackFault[]): void {
  const keys = ['pack.title', 'pack.description'];
  for (const skill of contents.manifest?.skills ?? []) keys.push(`skill.${skill.id}`);
  for (const key of keys) {
    if (!hasText(contents, key))
      placeIn('pack.json', 0, faults).report('', `no text "${key}"`, 'text-missing');
  }
}

function checkNamed(
  contents: PackContents,
  named: Named,
  parameters: readonly string[],
  entry: Placed<{ readonly id: string }>,
  faults: PackFault[],
): void {
  const place = at(entry, faults);
  for (const { key, fills } of named.texts) {
    if (!hasText(contents, key)) place.report('', `no text "${key}"`, 'text-missing');
    checkPlaceholders(contents, key, new Set([...parameters, ...fills]), place);
  }
  for (const path of new Set(named.media)) {
    if (!path.includes('[') && !contents.media.has(path)) place.report('', `no file ${path}`, 'dangling');
  }
  for (const id of new Set(named.misconceptions)) {
    if (!contents.misconceptions.some(({ value }) => value.id === id)) {
      place.report('', `no misconception "${id}"`, 'dangling');
    }
  }
}

function checkPlaceholders(
  contents: PackContents,
  key: string,
  names: ReadonlySet<string>,
  place: Place,
): void {
  for (const [language, table] of contents.texts) {
    const source = table.get(key)?.value;
    if (source === undefined) continue;
    const wanted = new Set(formsOf(source).flatMap(placeholdersIn));
    if (typeof source !== 'string') wanted.add(source.plural);
    const open = [...wanted].filter((name) => !names.has(name));
    if (open.length > 0) {
      place.report(
        '',
        `text "${key}" in ${language}: nothing fills ${open.map((name) => `[${name}]`).join(' ')}`,
        'dangling',
      );
    }
  }
}

function checkMisconceptions(contents: PackContents, faults: PackFault[]): void {
  const lessons = new Set<string>(contents.lessons.map(({ value }) => value.id));
  for (const entry of contents.misconceptions) {
    const { title, lesson } = entry.value;
    const key = typeof title === 'string' ? title : title.key;
    if (!hasText(contents, key)) at(entry, faults).report('', `no text "${key}"`, 'text-missing');
    checkPlaceholders(contents, key, new Set(), at(entry, faults));
    if (lesson && !lessons.has(lesson)) at(entry, faults).report('', `no lesson "${lesson}"`, 'dangling');
  }
}

function checkPictures(contents: PackContents, faults: PackFault[]): void {
  const pictures = [
    contents.manifest?.picture,
    ...(contents.manifest?.skills ?? []).map(({ picture }) => picture),
  ];
  for (const path of pictures) {
    if (path !== undefined && !contents.media.has(path)) {
      placeIn('pack.json', 0, faults).report('', `no file ${path}`, 'dangling');
    }
  }
}

function placeholdersIn(form: string): readonly string[] {
  return [...form.matchAll(PLACEHOLDER)].flatMap(([, inMath, , name]) => inMath ?? name ?? []);
}

/** In any language: where it lacks in some, the text itself is told. */
function hasText(contents: PackContents, key: string): boolean {
  return [...contents.texts.values()].some((table) => table.has(key));
}

function at(entry: Placed<{ readonly id: string }>, faults: PackFault[]): Place {
  return placeIn(entry.file, entry.line, faults, entry.value.id);
}
