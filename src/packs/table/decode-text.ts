// Which encoding a list from somebody's computer has. Spreadsheets write UTF-8, UTF-16, or the code page of the country
// in which Windows was bought, and none of them says which.

/** Decodes bytes by the name of an encoding (WHATWG); null where they are not valid in it. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';

/** So much tells one code page from the other. */
const LOOKED_AT_BYTES = 64 * 1024;

export function decodeText(bytes: Uint8Array, decode: Decode): string {
  const encoding = findEncoding(bytes, decode);
  return (decode(bytes, encoding) ?? '').replace(/^\ufeff/, '');
}

function findEncoding(bytes: Uint8Array, decode: Decode): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return wideEncoding(bytes) ?? (decode(bytes, 'utf-8') === null ? codePage(bytes, decode) : 'utf-8');
}

/** One byte in so many at least; a stray zero in a file of another encoding is none of them. */
const FEWEST_ZEROS = 50;

/** Separators and line ends of a table are two bytes in UTF-16, one of them zero, always at the same side. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT_BYTES);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * FEWEST_ZEROS < end || end === 0) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

/** Western Europe's and the Arabic one share é and its kin: the wrong one shows in words of two scripts, or of none. */
function codePage(bytes: Uint8Array, decode: Decode): Encoding {
  const head = bytes.subarray(0, LOOKED_AT_BYTES);
  const western = oddWords(decode(head, 'windows-1252') ?? '');
  const arabic = oddWords(decode(head, 'windows-1256') ?? '');
  return arabic < western ? 'windows-1256' : 'windows-1252';
}

/** Words that nobody writes: of Latin and Arabic letters together, or of accented letters with no plain one. */
function oddWords(text: string): number {
  const words = text.match(/[\p{L}\p{M}\u0080-\u009f¡-¿×÷]+/gu) ?? [];
  return words.filter((word) => {
    const isArabic = /\p{Script=Arabic}/u.test(word);
    const isLatin = /\p{Script=Latin}/u.test(word);
    const isPlain = /[a-z]/i.test(word);
    return (isArabic && isLatin) || (!isArabic && !isPlain && word.length > 1);
  }).length;
}
