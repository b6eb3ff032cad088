// Turns the files of a built pack, one after the other in the manifest's order, into the records that a device stores.
// What one file says of another is checked on the way with little held: keys and ids, and the texts of one language.
import type { ItemId, SkillId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { createSortedLessons, sortIn, toColumnItem, toColumnMisconception } from './column-sources.ts';
import { type ColumnItem, createItemColumns, ITEMS_PER_CHUNK } from './columns.ts';
import type { ItemSource, LessonSource, MisconceptionSource, PackManifest } from './format.ts';
import type { InstallRecord } from './install-records.ts';
import { createTextInstall } from './install-texts.ts';
import { type Placed, parseItems, parseLessons, parseMisconceptions, placeIn } from './parse/files.ts';
import { mediaFault } from './parse/media.ts';
import type { Place } from './parse/shape.ts';
import { fileKind, languageOf, mimeOf } from './paths.ts';
import { chosenKeys, type Named, namedByItem, namedByLesson } from './text-keys.ts';
import { decodeUtf8 } from './utf8.ts';

/** Records to store now, or faults that end the install. */
export interface Installed {
  readonly records: readonly InstallRecord[];
  readonly faults: readonly PackFault[];
}

export interface PackInstall {
  /** Takes the next verified file. Media that the device has already may be left out. */
  file(path: string, bytes: Uint8Array): Installed;
  /** All files were given: the last records, and what is missing. */
  end(): Installed;
}

export function createPackInstall(manifest: PackManifest): PackInstall {
  const skills = manifest.skills.map(({ id }) => id);
  const skillIds = new Set(skills);
  const paths = new Set(manifest.files.map(({ path }) => path));
  const texts = createTextInstall(manifest);

  const rows: ColumnItem[] = [];
  const itemIds = new Set<ItemId>();
  let lines: string[] = [];
  const lessonIds = new Set<string>();
  const lessonLines = new Map<SkillId, string[]>();
  const sortedLessons = createSortedLessons();
  const misconceptions: MisconceptionSource[] = [];
  const misconceptionIds = new Set<string>();
  /** Where each was named first, until all are known. */
  const named = new Map<string, Placed<unknown>>();

  let records: InstallRecord[] = [];
  let faults: PackFault[] = [];
  const given = (): Installed => {
    const result = { records, faults };
    records = [];
    faults = [];
    return result;
  };
  const at = (entry: Placed<{ readonly id: string }>): Place =>
    placeIn(entry.file, entry.line, faults, entry.value.id);

  function addItem(entry: Placed<ItemSource>): void {
    const source = entry.value;
    const names = namedByItem(source);
    checkOnce(itemIds, entry);
    checkCount('items', rows.length + 1, entry);
    checkSkills([source.skill, ...(source.also ?? [])], at(entry));
    checkNames(names, entry);
    const chunk = Math.floor(rows.length / ITEMS_PER_CHUNK);
    texts.needForChunk(
      chunk,
      names.texts.map(({ key }) => key),
      chosenKeys(source),
    );
    rows.push(toColumnItem(source, names));
    lines.push(JSON.stringify(source));
    if (lines.length === ITEMS_PER_CHUNK) closeChunk();
  }

  function closeChunk(): void {
    if (lines.length === 0) return;
    records.push({ type: 'items', chunk: Math.floor((rows.length - 1) / ITEMS_PER_CHUNK), lines });
    lines = [];
  }

  function addLesson(entry: Placed<LessonSource>): void {
    const source = entry.value;
    const names = namedByLesson(source);
    checkOnce(lessonIds, entry);
    checkCount('lessons', lessonIds.size, entry);
    checkSkills([source.skill], at(entry));
    checkNames(names, entry);
    texts.needForLessons(
      source.skill,
      names.texts.map(({ key }) => key),
    );
    lessonLines.set(source.skill, [...(lessonLines.get(source.skill) ?? []), JSON.stringify(source)]);
    sortIn(sortedLessons, source);
  }

  function addMisconception(entry: Placed<MisconceptionSource>): void {
    const { id, skill, title, lesson } = entry.value;
    checkOnce(misconceptionIds, entry);
    checkCount('misconceptions', misconceptionIds.size, entry);
    checkSkills([skill], at(entry));
    if (lesson && !lessonIds.has(lesson)) at(entry).report('', `no lesson "${lesson}"`, 'dangling');
    texts.needForMisconception(id, typeof title === 'string' ? title : title.key);
    misconceptions.push(entry.value);
  }

  function addMedia(path: string, bytes: Uint8Array): void {
    const fault = mediaFault(path, bytes);
    if (fault) placeIn(path, 0, faults).report('', fault, 'media');
    records.push({ type: 'media', path, mime: mimeOf(path), bytes });
  }

  function checkOnce<T extends string>(ids: Set<T>, entry: Placed<{ readonly id: T }>): void {
    if (ids.has(entry.value.id)) at(entry).report('', 'the id occurs twice', 'duplicate-id');
    ids.add(entry.value.id);
  }

  /** At once, not at the end: what is more than the manifest says must not be stored first. */
  function checkCount(what: keyof PackManifest['counts'], count: number, entry: Placed<unknown>): void {
    if (count > manifest.counts[what]) {
      placeIn(entry.file, entry.line, faults).report('', `pack.json counts fewer ${what}`, 'manifest');
    }
  }

  function checkSkills(ids: readonly SkillId[], place: Place): void {
    for (const id of ids) {
      if (!skillIds.has(id)) place.report('', `pack.json has no skill "${id}"`, 'dangling');
    }
  }

  function checkNames(names: Named, entry: Placed<{ readonly id: string }>): void {
    for (const path of names.media) {
      if (!path.includes('[') && !paths.has(path)) at(entry).report('', `no file ${path}`, 'dangling');
    }
    for (const id of names.misconceptions) if (!named.has(id)) named.set(id, entry);
  }

  function checkWhole(): void {
    for (const [id, { file, line }] of named) {
      if (!misconceptionIds.has(id))
        placeIn(file, line, faults).report('', `no misconception "${id}"`, 'dangling');
    }
    const found = { items: rows.length, lessons: lessonIds.size, misconceptions: misconceptions.length };
    for (const [what, count] of Object.entries(found)) {
      const said = manifest.counts[what as keyof PackManifest['counts']];
      if (said > count) {
        placeIn('pack.json', 0, faults).report('counts', `${said} ${what}, there are ${count}`, 'manifest');
      }
    }
    for (const path of [manifest.picture, ...manifest.skills.map(({ picture }) => picture)]) {
      if (path && !paths.has(path)) placeIn('pack.json', 0, faults).report('', `no file ${path}`, 'dangling');
    }
  }

  return {
    file(path, bytes) {
      const kind = fileKind(path);
      if (kind !== 'items') closeChunk();
      if (kind === 'items') for (const entry of parseItems(path, bytes, faults)) addItem(entry);
      if (kind === 'lessons') for (const entry of parseLessons(path, bytes, faults)) addLesson(entry);
      if (kind === 'misconceptions') {
        for (const entry of parseMisconceptions(path, bytes, faults)) addMisconception(entry);
      }
      if (kind === 'media') addMedia(path, bytes);
      if (kind === 'model') records.push({ type: 'model', json: decodeUtf8(bytes) ?? '' });
      if (kind === 'model-file') records.push({ type: 'model-file', bytes });
      if (kind === 'text') texts.add(languageOf(path), path, bytes, records, faults);
      return given();
    },
    end() {
      closeChunk();
      checkWhole();
      texts.end(records, faults);
      for (const [skill, skillLines] of lessonLines) {
        records.push({ type: 'lessons', skill, lines: skillLines });
      }
      records.push({ type: 'misconceptions', misconceptions: misconceptions.map(toStored) });
      const columns = createItemColumns({
        items: rows,
        skills,
        lessons: sortedLessons.ordinary,
        misconceptions: misconceptions.map((one) => toColumnMisconception(one, sortedLessons)),
      });
      records.push({ type: 'columns', columns });
      return given();
    },
  };
}

function toStored({ id, skill, lesson }: MisconceptionSource) {
  return { id, skill, ...(lesson && { lesson }) };
}
