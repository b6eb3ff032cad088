// Bytes in the 45 characters of a QR code's dense mode (RFC 9285): two bytes in three characters. A browser's own
// detector gives text and mangles bytes, so each code of a run (qr-frames.ts) is shown as this text.
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1];
    const value = second === undefined ? first : first * 256 + second;
    text += digit(value) + digit(Math.floor(value / 45));
    if (second !== undefined) text += digit(Math.floor(value / 2025));
  }
  return text;
}

/** Null for a text that no bytes give. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((sign) => ALPHABET.indexOf(sign));
    const [low = -1, middle = -1, high] = digits;
    if (digits.some((one) => one < 0)) return null;
    const value = low + 45 * middle + 2025 * (high ?? 0);
    if (value > (high === undefined ? 0xff : 0xffff)) return null;
    if (high !== undefined) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}

const digit = (value: number): string => ALPHABET[value % 45] ?? '';
