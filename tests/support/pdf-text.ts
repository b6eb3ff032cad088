// Reads back what Chromium printed: the pages of a PDF, each with its words. It knows the one way in which Chromium
// writes them (classic objects, deflated streams, fonts with a table from glyphs to letters), and nothing else of PDF.
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In points, 1/72 of an inch. */
  readonly width: number;
  readonly height: number;
  /** Words as they were drawn; spaces are where the font drew some. */
  readonly text: string;
}

export function readPdf(bytes: Uint8Array): readonly PdfPage[] {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\nendobj/g)) {
    objects.set(number, body);
  }
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    for (const [, name = '', number = ''] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      if (!fonts.has(name)) fonts.set(name, lettersOf(objects, objects.get(number) ?? ''));
    }
    const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
    return { width: Number(width), height: Number(height), text: textOf(content, fonts) };
  });
}

function streamOf(body: string): string {
  const start = /stream\r?\n/.exec(body);
  if (!start) return '';
  const end = body.lastIndexOf('endstream');
  const raw = Buffer.from(body.slice(start.index + start[0].length, end), 'latin1');
  return body.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
}

/** From a font's glyphs, as four hexadecimal digits, to letters. */
function lettersOf(objects: ReadonlyMap<string, string>, font: string): ReadonlyMap<string, string> {
  const table = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '');
  const letters = new Map<string, string>();
  for (const [, from = '', to = ''] of table.matchAll(/^<([\dA-F]{4})> <([\dA-F]{4,})>$/gm)) {
    letters.set(from, fromHex(to));
  }
  for (const [, first = '', last = '', to = ''] of table.matchAll(
    /^<([\dA-F]{4})> <([\dA-F]{4})> <([\dA-F]{4})>$/gm,
  )) {
    for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph++) {
      const letter = parseInt(to, 16) + glyph - parseInt(first, 16);
      letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(letter));
    }
  }
  return letters;
}

const fromHex = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/g)) {
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
      text += ' ';
    } else for (const glyph of hex?.match(/.{4}/g) ?? []) text += font.get(glyph) ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}
