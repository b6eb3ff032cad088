// Imports QTI 2.x and 3.0: a package (imsmanifest.xml and what it names), a folder, or single items.
import type { ItemId } from '../../../domain/ids.ts';
import { fail } from '../../../domain/result.ts';
import { hashOf } from '../../build.ts';
import type { PackFiles } from '../../pack-contents.ts';
import { createDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import { type Importer, toManifest } from '../importer.ts';
import { plainLine } from '../markup.ts';
import { type ImportLine, type ImportNote, toNote } from '../report.ts';
import { toSkillId } from '../source-ids.ts';
import { createFindPicture } from '../xml/find-picture.ts';
import { openArchive } from '../xml/open-archive.ts';
import { outcomeOf } from '../xml/question.ts';
import { attributeOf, childNamed, childrenNamed } from '../xml/xml-find.ts';
import { wordsIn } from '../xml/xml-words.ts';
import { convertItem } from './convert-item.ts';
import { type QtiFile, type QtiFiles, readQtiFiles, resolvePath } from './package-files.ts';
import { orderItems, type PlacedItem } from './package-order.ts';
import { type Stimulus, type StimulusItem, withSharedStems } from './shared-stems.ts';

export const importQti: Importer = (source, wishes) => {
  const opened = openArchive(source.files);
  if (!opened.ok) return opened;
  const files = readQtiFiles(opened.value);
  if (files.items.size === 0 && files.manifest === undefined && files.tests.length === 0) {
    const [why] = files.broken.values();
    return fail({ code: 'import/not-this-format', why: why?.code, detail: why?.detail ?? '' });
  }
  const language = languageOf(files, wishes.language);
  const draft = createDraft();
  const lines: ImportLine[] = [];
  const work = {
    files,
    bytes: opened.value,
    draft,
    language,
    seen: new Map<string, string>(),
    made: [],
    taken: new Set<ItemId>(),
  };
  for (const placed of orderItems(files, wishes.title)) lines.push(importItem(placed, work));
  for (const { question, item } of withSharedStems(work.made)) question.keep(draft, item);
  for (const [path, why] of files.broken) {
    if (!lines.some(({ at }) => at === path)) lines.push(leftLine(path, why));
  }
  return finishImport(draft, toManifest(wishes, [language]), lines);
};

interface Work {
  readonly files: QtiFiles;
  readonly bytes: PackFiles;
  readonly draft: ReturnType<typeof createDraft>;
  readonly language: string;
  /** Hash of the file that took an identifier. */
  readonly seen: Map<string, string>;
  readonly made: StimulusItem[];
  /** Ids of them. */
  readonly taken: Set<ItemId>;
}

function importItem({ path, topics }: PlacedItem, work: Work): ImportLine {
  const file = work.files.items.get(path);
  if (!file) {
    const why = work.files.broken.get(path);
    return leftLine(path, why ?? toNote('media-missing', path));
  }
  const own = attributeOf(file.root, 'identifier') || path;
  const hash = hashOf(work.bytes.get(path) ?? new Uint8Array());
  if (work.seen.get(own) === hash) return leftLine(path, toNote('doubled', own), titleOf(file));
  // Another item of the same name is told apart by its path, which stays as long as the package does.
  const identifier = work.seen.has(own) ? `${own}@${path}` : own;
  work.seen.set(own, hash);
  const [skill = toSkillId('qti'), ...also] = topics.map(({ name }) => toSkillId(name));
  const stimuli = stimuliOf(file, work);
  const converted = convertItem(file.root, {
    identifier,
    title: plainLine(titleOf(file)),
    skill,
    also,
    languages: [work.language],
    stimuli: stimuli.map(({ words }) => words),
    find: createFindPicture((src) => {
      const resolved = resolvePath(path, src);
      return resolved === undefined ? undefined : work.bytes.get(resolved);
    }),
    isTaken: (id) => work.taken.has(id),
  });
  for (const { name, title } of converted.made.length > 0 ? topics : []) {
    const id = toSkillId(name);
    if (!work.draft.hasSkill(id))
      work.draft.addSkill({ id, prerequisites: [], title: { [work.language]: title } });
  }
  const [stimulus, ...more] = converted.made.length === 1 ? stimuli : [];
  for (const one of converted.made) {
    work.taken.add(one.item.id);
    work.made.push({ ...one, stimulus: more.length === 0 ? stimulus : undefined });
  }
  const items = converted.made.map(({ question }): ItemId => question.id);
  const outcome = outcomeOf(items, converted.notes);
  return { at: path, name: titleOf(file), kind: converted.kind, outcome, items, notes: converted.notes };
}

/** Texts and pictures that several items are about, in files of their own. */
function stimuliOf({ path, root }: QtiFile, { files }: Work): readonly Stimulus[] {
  return childrenNamed(root, 'assessmentStimulusRef').flatMap((ref) => {
    const resolved = resolvePath(path, attributeOf(ref, 'href'));
    const stimulus = resolved === undefined ? undefined : files.stimuli.get(resolved);
    const body = stimulus && childNamed(stimulus.root, 'stimulusBody');
    return body ? [{ path: stimulus.path, words: wordsIn(body) }] : [];
  });
}

function titleOf({ root }: QtiFile): string {
  return attributeOf(root, 'title') || attributeOf(root, 'identifier');
}

function leftLine(path: string, note: ImportNote, name = path): ImportLine {
  return {
    at: path,
    name,
    kind: 'assessmentItem',
    outcome: 'left',
    items: [],
    notes: [note],
  };
}

/** What most items say of themselves, when it is a language. */
function languageOf({ items }: QtiFiles, otherwise: string): string {
  const counts = new Map<string, number>();
  for (const { root } of items.values()) {
    const tag = canonical(root.attributes.get('xml:lang') ?? '');
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? otherwise;
}

function canonical(tag: string): string | undefined {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
