// The code pages that every engine reads (page, worker, Node); none of the libraries that pure code is compiled with
// declares it.
import type { Decode } from './decode-text.ts';

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => {
  decode(bytes: Uint8Array): string;
};

export const platformDecode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
