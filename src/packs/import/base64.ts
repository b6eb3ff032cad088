// Base64 as sources hold files in, with line breaks in it. Our own few lines: what engines have for it is not in all of
// them, and throws.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<number, number> = new Map([
  ...[...SIGNS].map((sign, value) => [sign.charCodeAt(0), value] as const),
  ['-'.charCodeAt(0), 62],
  ['_'.charCodeAt(0), 63],
]);

/** Nothing when it is none, or when `head` (`data:image/png;base64,`) says that it is written otherwise. */
export function decodeBase64(text: string, head = 'base64'): Uint8Array | undefined {
  if (!/base64/i.test(head)) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = VALUES.get(code);
    if (value === undefined) {
      // Line breaks and blanks are passed over; `=` ends it.
      if (code === 61) break;
      if (code > 32) return undefined;
      continue;
    }
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.slice(0, length);
}
