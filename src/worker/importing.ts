// Questions from other programs, made into a pack's file on the tablet. Reading foreign formats and setting mathematics
// is much code that no learner needs: it comes in a file of its own, when a teacher first asks for it.
import { toOwnBuffer } from '../device-store/own-buffer.ts';
import { parsePackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';

import { writeArchive } from '../packs/archive-writer.ts';
import { type BuiltPack, buildPack } from '../packs/build.ts';
import type { PackManifest } from '../packs/format.ts';
import { csvExample, csvTemplate } from '../packs/import/csv/csv-template.ts';
import type { ImportWishes } from '../packs/import/importer.ts';
import { IMPORTERS } from '../packs/import/importers.ts';
import { type FileFormat, recogniseFormat } from '../packs/import/recognise.ts';
import { toAuthorId } from '../packs/import/source-ids.ts';
import { hasSameFiles } from '../packs/same-files.ts';
import type { SourceRead, SourceWanted } from './importing-api.ts';

/** It is read whole, several times over; a tablet of 1 GB has room for no more. */
const MOST_BYTES = 32 * 1024 * 1024;

/** `installed` says what is on this tablet of a pack by its id, if anything. */
export async function importSource(
  wanted: SourceWanted,
  installed: (id: string) => PackManifest | null,
): Promise<Result<SourceRead, Problem>> {
  const { name, file } = wanted;
  if (file.size > MOST_BYTES) {
    return fail({ code: 'pack/too-large', file: name, sizeBytes: file.size, limitBytes: MOST_BYTES });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = wanted.format ?? recogniseFormat(name, bytes);
  const wishes = toWishes(wanted);
  const before = installed(wishes.id);
  const read = readAs(format, name, bytes, { ...wishes, version: before?.version ?? wishes.version });
  if (read.type === 'refused' || before === null) return ok(toRead(format, wishes.title, read));
  if (hasSameFiles(read.built.manifest, before)) return ok(toRead(format, wishes.title, read));
  const next = readAs(format, name, bytes, { ...wishes, version: after(before.version) });
  return ok(toRead(format, wishes.title, next));
}

/** The table that a teacher fills in, with the headings of her language; a mark at its begin tells spreadsheets that it is UTF-8. */
export function readTemplate(what: 'empty' | 'example', language: string) {
  const table = what === 'empty' ? csvTemplate(language) : csvExample(language);
  return ok({ name: `banyan-${what}.csv`, file: new Blob(['\uFEFF', table], { type: 'text/csv' }) });
}

type Read =
  | { readonly type: 'made'; readonly built: BuiltPack; readonly lines: Lines }
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly why?: NoteCode | undefined;
      readonly detail: string;
      readonly lines: Lines;
    };
type NoteCode = Lines[number]['notes'][number]['code'];
type Lines = SourceRead['lines'];
type RefusalCode = Extract<SourceRead, { readonly type: 'refused' }>['code'];

function readAs(format: FileFormat, name: string, bytes: Uint8Array, wishes: ImportWishes): Read {
  const importer = IMPORTERS[format];
  if (importer === undefined) throw new Error(`Must be a known format, got ${format}`);
  const imported = importer({ name, files: new Map([[name, bytes]]) }, wishes);
  if (!imported.ok) {
    const { code, why, detail, report } = imported.problem;
    return { type: 'refused', code, why, detail, lines: report?.lines ?? [] };
  }
  const { files, report } = imported.value;
  const built = buildPack(files);
  if (built.ok) return { type: 'made', built: built.value, lines: report.lines };
  const [fault] = built.problem;
  return { type: 'refused', code: 'import/unsound', detail: fault?.detail ?? '', lines: report.lines };
}

function toRead(format: FileFormat, title: string, read: Read): SourceRead {
  if (read.type === 'refused') return { ...read, format };
  const { manifest } = read.built;
  return {
    type: 'made',
    format,
    pack: manifest.id,
    title,
    name: `${manifest.id}-${manifest.version}.zip`,
    file: new Blob([toOwnBuffer(writeArchive(read.built))], { type: 'application/zip' }),
    items: manifest.counts.items,
    skills: manifest.skills.length,
    lines: read.lines,
  };
}

/** The name of the file makes the id, so that the same one imported again is the next version of the same pack. */
function toWishes({ name, title, language }: SourceWanted): ImportWishes {
  const stem = name.replace(/(?:\.[A-Za-z0-9]{1,5}){1,2}$/, '') || 'pack';
  const id = parsePackId(`imported.${toAuthorId(stem).replaceAll('.', '-')}`);
  if (!id.ok) throw new Error(`Must make the id of a pack, got ${id.problem.got}`);
  return {
    id: id.value,
    version: '1.0.0',
    licence: 'unknown',
    publisher: 'unknown',
    language,
    title: title.trim() || stem,
  };
}

function after(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number.parseInt(patch, 10) + 1}`;
}
