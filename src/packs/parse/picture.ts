// What a picture's header says of it. Nothing is decoded: the browser does that, and what it decodes takes four bytes
// a pixel, so the header's width and height are what keeps a small file from filling a tablet.

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp';

export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  /** More than one picture in it: it would move beside a question that wants thought. */
  readonly isMoving: boolean;
}

const READERS: Readonly<Record<PictureKind, (bytes: Uint8Array) => PictureHeader | undefined>> = {
  png: readPng,
  jpeg: readJpeg,
  gif: readGif,
  webp: readWebp,
};

/** Which kind the first bytes are of, whatever the name says. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n', 0)) return 'png';
  if (startsWith(bytes, '\xff\xd8\xff', 0)) return 'jpeg';
  if (startsWith(bytes, 'GIF87a', 0) || startsWith(bytes, 'GIF89a', 0)) return 'gif';
  if (startsWith(bytes, 'RIFF', 0) && startsWith(bytes, 'WEBP', 8)) return 'webp';
  return undefined;
}

/** Nothing when the picture is cut off or its parts do not follow one another. Time goes by the number of parts. */
export function readPicture(kind: PictureKind, bytes: Uint8Array): PictureHeader | undefined {
  return READERS[kind](bytes);
}

export function startsWith(bytes: Uint8Array, magic: string, at: number): boolean {
  return [...magic].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

/** PNG, third edition: a chunk is its length, its name, its bytes and a sum; `acTL` stands only in moving ones. */
function readPng(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 33 || !startsWith(bytes, 'IHDR', 12)) return undefined;
  let isMoving = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (startsWith(bytes, 'acTL', at + 4)) isMoving = true;
    if (startsWith(bytes, 'IEND', at + 4)) {
      return { width: view.getUint32(16), height: view.getUint32(20), isMoving };
    }
  }
  return undefined;
}

/** JPEG (ITU T.81, annex B): segments up to the frame; frames other than these three no browser shows. */
function readJpeg(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xc2) {
      const isWhole = hasEndOfImage(bytes, at);
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5), isMoving: false };
      return isWhole ? size : undefined;
    }
    const length = view.getUint16(at + 2);
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda) || length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}

function hasEndOfImage(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.lastIndexOf(0xd9); at > from; at = bytes.lastIndexOf(0xd9, at - 1)) {
    if (bytes[at - 1] === 0xff) return true;
  }
  return false;
}

/**
 * GIF89a: blocks up to the trailer, each picture's own bytes in pieces of at most 255. A picture may be larger than the
 * screen that the header names, and browsers widen that to it.
 */
function readGif(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 14) return undefined;
  let pictures = 0;
  let [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  let at: number | undefined = 13 + colourBytes(bytes[10]);
  while (at !== undefined && at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return pictures > 0 ? { width, height, isMoving: pictures > 1 } : undefined;
    if (block === 0x2c) {
      if (at + 10 > bytes.length) return undefined;
      pictures += 1;
      width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true));
      height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true));
      at = endOfPieces(bytes, at + 11 + colourBytes(bytes[at + 9]));
    } else {
      at = block === 0x21 ? endOfPieces(bytes, at + 2) : undefined;
    }
  }
  return undefined;
}

/** Bytes of the colour table that a byte of flags announces. */
function colourBytes(flags = 0): number {
  return flags & 0x80 ? 3 << ((flags & 0x07) + 1) : 0;
}

function endOfPieces(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1 + (bytes[at] ?? 0)) if (bytes[at] === 0) return at + 1;
  return undefined;
}

/** WebP container (RFC 9649): one of three first chunks, each with its own way to say a size. */
function readWebp(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return undefined;
  if (startsWith(bytes, 'VP8X', 12)) {
    const isMoving = ((bytes[20] ?? 0) & 0x02) !== 0;
    return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27), isMoving };
  }
  if (startsWith(bytes, 'VP8L', 12) && bytes[20] === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), isMoving: false };
  }
  if (startsWith(bytes, 'VP8 ', 12) && startsWith(bytes, '\x9d\x01\x2a', 23)) {
    const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    return { width, height, isMoving: false };
  }
  return undefined;
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
