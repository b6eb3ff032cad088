// Bytes as text for a file that only a list of text types lets through: base64 (RFC 4648, section 4) in short lines.
// Pure code has no `btoa`, and a text that was cut is still read as far as it goes.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, value) => [letter, value]));
const LINE_LETTERS = 76;

export function toBase64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  const bytesALine = (LINE_LETTERS / 4) * 3;
  for (let at = 0; at < bytes.length; at += bytesALine)
    lines.push(toLine(bytes.subarray(at, at + bytesALine)));
  return `${lines.join('\n')}\n`;
}

/** Up to the first letter that is neither base64 nor white space; of a cut group what is whole. */
export function fromBase64Lines(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined && /\s/.test(letter)) continue;
    if (value === undefined) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 255;
  }
  return bytes.slice(0, length);
}

function toLine(bytes: Uint8Array): string {
  let line = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < 4; letter++) {
      line += letter < letters ? LETTERS[(group >> (18 - 6 * letter)) & 63] : '=';
    }
  }
  return line;
}
