// A file of whatever kind as a list of learners, or the reason why it is none.
import type { Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Decode, decodeText } from '../../packs/table/decode-text.ts';
import type { AttributeField } from '../attributes.ts';
import { type FileList, MOST_ROWS, readClassList } from './read-class-list.ts';
import { readOneRoster, WANTED_FILES } from './read-one-roster.ts';
import { isZip, listNames, UNZIP_LIMITS, unzipFiles } from './unzip.ts';

/** What is read lies in memory several times over. */
export const FILE_LIMITS = {
  archiveBytes: 16 * 1024 * 1024,
  textBytes: 8 * 1024 * 1024,
  rows: 20_000,
} as const;

/** The first bytes of a workbook of Excel before 2007. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];
/** In which Excel's and LibreOffice's workbooks keep their tables. */
const IN_WORKBOOK = /^(?:xl\/|content\.xml$|Index\/)/;

/** `name` is what problems call the file. Problems: roster/file-…. */
export function readRosterFile(
  name: string,
  bytes: Uint8Array,
  decode: Decode,
  fields: readonly AttributeField[],
): Result<FileList, Problem> {
  const limitBytes = isZip(bytes) ? FILE_LIMITS.archiveBytes : FILE_LIMITS.textBytes;
  if (bytes.length > limitBytes) return tooLarge(name, bytes.length, limitBytes);
  const read = isZip(bytes) ? readArchive(name, bytes, decode) : readText(name, bytes, decode, fields);
  if (!read.ok) return read;
  const { rows } = read.value;
  return rows > MOST_ROWS ? fail({ code: 'roster/file-too-long', file: name, rows, most: MOST_ROWS }) : read;
}

function readText(
  file: string,
  bytes: Uint8Array,
  decode: Decode,
  fields: readonly AttributeField[],
): Result<FileList, Problem> {
  if (OLD_WORKBOOK.every((byte, at) => bytes[at] === byte))
    return fail({ code: 'roster/file-workbook', file });
  const list = readClassList(decodeText(bytes, decode), fields);
  return list ? ok(list) : fail({ code: 'roster/file-no-names', file });
}

function readArchive(file: string, bytes: Uint8Array, decode: Decode): Result<FileList, Problem> {
  const names = listNames(bytes);
  if (names?.some((name) => IN_WORKBOOK.test(name))) return fail({ code: 'roster/file-workbook', file });
  const files = unzipFiles(bytes, WANTED_FILES);
  if (!files.ok) {
    return files.problem === 'damaged'
      ? fail({ code: 'roster/file-unreadable', file })
      : tooLarge(file, UNZIP_LIMITS.allBytes + 1, UNZIP_LIMITS.allBytes);
  }
  const texts = [...files.value].map(([name, content]) => [name, decodeText(content, decode)] as const);
  const list = readOneRoster(new Map(texts));
  return list.ok ? list : fail({ code: 'roster/file-lacks', file, missing: list.problem });
}

function tooLarge(file: string, sizeBytes: number, limitBytes: number): Result<FileList, Problem> {
  return fail({ code: 'roster/file-too-large', file, sizeBytes, limitBytes });
}
