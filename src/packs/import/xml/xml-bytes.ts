// Text of an XML file's bytes: UTF-8 almost always, UTF-16 with its mark, and Latin-1 where the file says so.
import { decodeUtf8 } from '../../utf8.ts';

const DECLARED = /^<\?xml[^>]{0,200}encoding\s*=\s*["'](?:iso-8859-1|windows-1252|us-ascii)["']/i;

/** Nothing when the bytes are no text. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes, 0, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes, 1, 0);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text.replace(/^\uFEFF/, '');
  const head = fromLatin1(bytes.subarray(0, 256));
  return DECLARED.test(head) ? fromLatin1(bytes) : undefined;
}

const PART = 8192;

function fromUtf16(bytes: Uint8Array, high: 0 | 1, low: 0 | 1): string {
  const parts: string[] = [];
  for (let at = 2; at < bytes.length - 1; at += PART) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(at + PART, bytes.length - 1); unit += 2) {
      units.push((bytes[unit + (high === 1 ? 0 : 1)] ?? 0) * 256 + (bytes[unit + (low === 1 ? 0 : 1)] ?? 0));
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function fromLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + PART)));
  }
  return parts.join('');
}
