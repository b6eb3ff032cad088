// The reader of codes that Banyan brings along: 15 kB gzipped, for browsers without a detector of their own.
import { decodeQR } from 'qr/decode.js';

/** What the code in the picture says; null when there is none to be read. */
export function readCode(picture: HTMLCanvasElement): string | null {
  const drawn = picture.getContext('2d', { willReadFrequently: true });
  if (!drawn || picture.width === 0) return null;
  try {
    return decodeQR(drawn.getImageData(0, 0, picture.width, picture.height));
  } catch {
    // Most pictures show no code, or a blurred one.
    return null;
  }
}
