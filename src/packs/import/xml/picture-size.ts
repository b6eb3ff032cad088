// How large a picture is, from its own bytes: a source that names places on it does not always say.
import { pictureKind, readPicture } from '../../parse/picture.ts';
import { decodeUtf8 } from '../../utf8.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Nothing when the bytes do not say. Of a drawing its own lengths, else those of its view. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const kind = pictureKind(bytes);
  if (kind) return readPicture(kind, bytes);
  const [tag = ''] = /<svg[^>]{0,4000}>/.exec(decodeUtf8(bytes) ?? '') ?? [];
  const width = Number.parseFloat(/\swidth="([\d.]+)(?:px)?"/.exec(tag)?.[1] ?? '');
  const height = Number.parseFloat(/\sheight="([\d.]+)(?:px)?"/.exec(tag)?.[1] ?? '');
  if (width > 0 && height > 0) return { width, height };
  const view =
    /\sviewBox="([^"]{1,80})"/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , across = 0, down = 0] = view;
  return across > 0 && down > 0 ? { width: across, height: down } : undefined;
}
