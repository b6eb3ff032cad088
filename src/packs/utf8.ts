// Text and bytes. The two classes are in every engine (page, worker, Node) but in none of the libraries that pure code
// is compiled with, so their shape is declared here.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => {
  decode(bytes: Uint8Array): string;
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** Text of UTF-8 bytes, or nothing when they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
