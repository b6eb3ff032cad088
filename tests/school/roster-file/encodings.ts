// The encodings that the platform reads, as the worker hands them in; and bytes of the ones that it does not write.
import type { Decode, Encoding } from '../../../src/packs/table/decode-text.ts';

export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Bytes of a text; characters that a code page lacks are an error of the test. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return encodePage(text, encoding);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodePage(text: string, page: Encoding): Uint8Array {
  const table = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (letter) => {
    const byte = table.indexOf(letter);
    if (byte < 0) throw new Error(`Must be in ${page}, got ${letter}`);
    return byte;
  });
}
