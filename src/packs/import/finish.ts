// The last step of every import: the draft is checked as any pack is, and what would be refused is left out and told,
// so that one odd question never costs the others.
import type { PackFault } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { checkPack } from '../check.ts';
import type { PackFiles } from '../pack-contents.ts';
import { isObject } from '../parse/shape.ts';
import { decodeUtf8 } from '../utf8.ts';
import type { DraftManifest, PackDraft } from './draft.ts';
import type { ImportRefusal } from './importer.ts';
import { type Imported, type ImportLine, toNote } from './report.ts';

/** The first file of items that a draft writes. */
const FIRST_ITEMS = 'items/imported.jsonl';
/** What no single line is to blame for. */
const WHOLE_PACK = { file: 'pack.json', line: 0, code: 'too-large' } as const;
/** Each round takes out what the last one found; a source that needs more is not worth asking. */
const MOST_ROUNDS = 20;
/** A template's draws that are tried; `pack check` tries more. */
const SEEDS = 8;

export function finishImport(
  draft: PackDraft,
  manifest: DraftManifest,
  lines: readonly ImportLine[],
): Result<Imported, ImportRefusal> {
  const left = new Map<string, PackFault>(
    [...draft.beyondLimits()].map(([id, detail]) => [id, { ...WHOLE_PACK, detail }]),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = draft.toFiles(manifest, new Set(left.keys()));
    const report = { lines: lines.map((line) => withoutLeft(line, left)) };
    if (!files.has(FIRST_ITEMS)) return fail({ code: 'import/nothing-carried', detail: '', report });
    const { faults } = checkPack(files, { form: 'source', isDraft: true, seeds: SEEDS });
    const [first] = faults;
    if (first === undefined) return ok({ files, report });
    const before = left.size;
    for (const [id, fault] of atFault(files, faults, draft)) left.set(id, fault);
    if (left.size === before) {
      return fail({ code: 'import/unsound', detail: `${first.file}:${first.line}: ${first.detail}`, report });
    }
  }
  return fail({ code: 'import/unsound', detail: `${left.size}`, report: { lines } });
}

/** Faulty texts come first: a file of texts that is refused makes every item look wrong. */
function atFault(
  files: PackFiles,
  faults: readonly PackFault[],
  draft: PackDraft,
): ReadonlyMap<string, PackFault> {
  const inTexts = faults.filter(({ file }) => file.startsWith('text/'));
  const found = new Map<string, PackFault>();
  const lineOf = createLineReader(files);
  const uses = faults.some(({ file }) => /^(?:text|media)\//.test(file)) ? draft.uses() : [];
  const whoIs = (fault: PackFault): readonly string[] => {
    const line = lineOf(fault);
    const key = /^\s*"([^"]*)":/.exec(line)?.[1] ?? '';
    if (/^(?:text|media)\//.test(fault.file)) {
      return uses.filter(({ texts, media }) => texts.has(key) || media.has(fault.file)).map(({ id }) => id);
    }
    return [idIn(line)];
  };
  for (const fault of inTexts.length > 0 ? inTexts : faults) {
    for (const id of whoIs(fault)) if (id !== '' && !found.has(id)) found.set(id, fault);
  }
  return found;
}

/** Of a line that the draft wrote. */
function idIn(line: string): string {
  if (!line.startsWith('{') || !line.endsWith('}')) return '';
  const read: unknown = JSON.parse(line);
  return isObject(read) && typeof read.id === 'string' ? read.id : '';
}

function createLineReader(files: PackFiles): (fault: PackFault) => string {
  const read = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const lines = read.get(file) ?? (decodeUtf8(files.get(file) ?? new Uint8Array()) ?? '').split('\n');
    read.set(file, lines);
    return lines[line - 1] ?? '';
  };
}

function withoutLeft(line: ImportLine, left: ReadonlyMap<string, PackFault>): ImportLine {
  const gone = line.items.filter((item) => left.has(item));
  if (gone.length === 0) return line;
  const items = line.items.filter((item) => !left.has(item));
  const notes = gone.map((item) => {
    const fault = left.get(item);
    return toNote(fault?.code === 'too-large' ? 'too-large' : 'unsound', fault?.detail);
  });
  return { ...line, outcome: items.length > 0 ? 'changed' : 'left', items, notes: [...line.notes, ...notes] };
}
