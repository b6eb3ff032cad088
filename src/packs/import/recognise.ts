// Which format a picked file is of, by what is in it: names lie, and Android hides their endings.
import { decodeUtf8 } from '../utf8.ts';

export const FILE_FORMATS = ['gift', 'csv', 'qti', 'moodle-xml'] as const;
/** What a single file may be of; OATutor's content is a folder. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** As far as anything that tells a format stands from the beginning of a file. */
const HEAD_BYTES = 64 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const MOODLE = /<quiz[\s>]/;
const QTI = /<(?:\w+:)?(?:qti-)?(?:assessment-?[iI]tem|assessment-?[tT]est|manifest)[\s>]/;
/** A question of GIFT has its answers in braces: `{=right ~wrong}`, `{T}`, `{#3:0.5}`, `{}`. */
const GIFT = /\{\s*(?:[=~#]|T\b|F\b|TRUE\b|FALSE\b|\})/;

/** The name decides only between formats that look alike. */
export function recogniseFormat(name: string, bytes: Uint8Array): FileFormat {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return 'qti';
  const head = headOf(bytes);
  if (MOODLE.test(head)) return 'moodle-xml';
  if (QTI.test(head)) return 'qti';
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  return /\.gift(?:\.txt)?$/i.test(name) || GIFT.test(head) ? 'gift' : 'csv';
}

/** Cut between characters, and in Latin-1 where it is no UTF-8: what is looked for is ASCII. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  return decodeUtf8(head) ?? String.fromCharCode(...head.filter((byte) => byte > 0 && byte < 128));
}
