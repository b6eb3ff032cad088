// A picture of the tablet as a pack takes it: turned right side up, small, and without what the camera wrote into it. It
// is painted anew, so that nothing but its points goes on: no place, no time, no name of a camera.
import { fail, ok, type Result } from '../../../domain/result.ts';
import { mediaFault } from '../../../packs/parse/media.ts';
import { pictureKind, readPicture } from '../../../packs/parse/picture.ts';

export type PictureFault = 'too-large' | 'other-kind' | 'damaged' | 'too-detailed';

/** What the page does with pictures; tests put others in its place. */
export interface PicturePorts {
  /** Fails on what the browser cannot decode. */
  readonly open: (file: Blob) => Promise<OpenPicture>;
}

export interface OpenPicture {
  /** As it is seen, right side up. */
  readonly width: number;
  readonly height: number;
  /** WebP where the browser writes it, else JPEG; null where it can paint no more. */
  readonly encode: (width: number, height: number, quality: number) => Promise<Blob | null>;
  readonly close: () => void;
}

/** What `check --strict` asks of a picture. */
export const PICTURE_BYTES = 150_000;
export const PICTURE_SIDE = 1024;

/** Before it is opened: a photo of a good telephone has a third of that. */
const MOST_BYTES = 30_000_000;
/** Decoded, a point takes four bytes, and a tablet of 1 GB has no more room than this. */
const MOST_POINTS = 50_000_000;
const SIDES = [PICTURE_SIDE, 800, 640, 480, 320];
const QUALITIES = [0.82, 0.7, 0.55];
/** The lowest quality takes about half of what the highest does: beyond twice and a half only a smaller size helps. */
const HOPELESS = 2.5;

/** A drawing stays as it is, where packs take it; everything else is painted anew. */
export async function toSmallPicture(
  file: Blob,
  { open }: PicturePorts = pagePorts,
): Promise<Result<Blob, PictureFault>> {
  if (file.size > MOST_BYTES) return fail('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = pictureKind(bytes);
  if (kind === undefined) return toDrawing(bytes);
  const header = readPicture(kind, bytes);
  if (!header || header.width === 0 || header.height === 0) return fail('damaged');
  if (header.width * header.height > MOST_POINTS) return fail('too-large');
  let picture: OpenPicture;
  try {
    picture = await open(new Blob([bytes], { type: `image/${kind}` }));
  } catch {
    return fail('damaged');
  }
  try {
    return await encodeSmall(picture);
  } finally {
    picture.close();
  }
}

function toDrawing(bytes: Uint8Array<ArrayBuffer>): Result<Blob, PictureFault> {
  const isDrawing = bytes.length <= PICTURE_BYTES && mediaFault('media/own/a.svg', bytes) === undefined;
  return isDrawing ? ok(new Blob([bytes], { type: 'image/svg+xml' })) : fail('other-kind');
}

/** The best of those that are small enough: quality goes down before size does. */
async function encodeSmall(picture: OpenPicture): Promise<Result<Blob, PictureFault>> {
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width, picture.height].map((one) =>
      Math.max(1, Math.round(one * scale)),
    );
    for (const quality of QUALITIES) {
      const encoded = await picture.encode(width ?? 1, height ?? 1, quality);
      if (encoded === null) return fail('too-large');
      if (encoded.size <= PICTURE_BYTES) return checked(encoded);
      if (encoded.size > PICTURE_BYTES * HOPELESS) break;
    }
  }
  return fail('too-detailed');
}

async function checked(encoded: Blob): Promise<Result<Blob, PictureFault>> {
  const path = encoded.type === 'image/webp' ? 'media/own/a.webp' : 'media/own/a.jpg';
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  return mediaFault(path, bytes) === undefined ? ok(encoded) : fail('damaged');
}

/** The browser turns a photo by itself when it paints an image; `createImageBitmap` differs from version to version. */
const pagePorts: PicturePorts = {
  async open(file) {
    const url = URL.createObjectURL(file);
    const image = new Image();
    image.src = url;
    const close = () => URL.revokeObjectURL(url);
    try {
      await image.decode();
    } catch (error) {
      close();
      throw error;
    }
    return { width: image.naturalWidth, height: image.naturalHeight, encode: encoder(image), close };
  },
};

function encoder(image: HTMLImageElement): OpenPicture['encode'] {
  return async (width, height, quality) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const painter = canvas.getContext('2d');
    if (!painter) return null;
    painter.imageSmoothingQuality = 'high';
    painter.drawImage(image, 0, 0, width, height);
    const webp = await toBlob(canvas, 'image/webp', quality);
    // A browser that does not write WebP gives PNG instead.
    if (webp?.type === 'image/webp') return webp;
    // JPEG has no see-through: paper behind it, not black.
    painter.globalCompositeOperation = 'destination-over';
    painter.fillStyle = 'white';
    painter.fillRect(0, 0, width, height);
    const jpeg = await toBlob(canvas, 'image/jpeg', quality);
    return jpeg?.type === 'image/jpeg' ? jpeg : null;
  };
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, quality);
  });
}
