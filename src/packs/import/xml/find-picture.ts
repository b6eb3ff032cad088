// A picture by the name that a source gives it, checked as any picture of a pack is. A hash names it, so that the same
// picture is stored once.
import { hashOf } from '../../build.ts';
import { mediaFault } from '../../parse/media.ts';
import { pictureKind } from '../../parse/picture.ts';
import { decodeBase64 } from '../base64.ts';
import { cleanSvg } from './clean-svg.ts';
import type { FindPicture, Picture } from './question.ts';

const ENDINGS = { png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp' } as const;
const DATA = /^data:([a-z+./-]+)[^,]{0,80},/i;

/** `look` finds the bytes of a file that the source has. Also takes `data:` addresses. */
export function createFindPicture(look: (src: string) => Uint8Array | undefined): FindPicture {
  const known = new Map<string, Picture | 'media-missing' | 'media-kind'>();
  return (src) => {
    const before = known.get(src);
    if (before !== undefined) return before;
    const data = DATA.exec(src.trim());
    const bytes = data ? decodeBase64(src.trim().slice(data[0].length), data[0]) : look(src);
    const found = bytes === undefined ? 'media-missing' : toPicture(bytes);
    known.set(src, found);
    return found;
  };
}

function toPicture(bytes: Uint8Array): Picture | 'media-kind' {
  const kind = pictureKind(bytes);
  const ending = kind ? ENDINGS[kind] : 'svg';
  return (
    asPicture(bytes, ending) ?? (kind ? 'media-kind' : asPicture(cleanSvg(bytes), ending)) ?? 'media-kind'
  );
}

function asPicture(bytes: Uint8Array | undefined, ending: string): Picture | undefined {
  if (bytes === undefined) return undefined;
  const path = `media/${hashOf(bytes).slice(0, 16)}.${ending}`;
  return mediaFault(path, bytes) === undefined ? { path, bytes } : undefined;
}
