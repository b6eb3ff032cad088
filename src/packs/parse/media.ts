// A drawing is shown as an image, where scripts do not run; it is refused all the same when it holds one, because the
// same file may one day be opened by hand. Drawings are held to a list of elements, not to a list of dangers.
import { decodeUtf8 } from '../utf8.ts';
import { type PictureKind, pictureKind, readPicture } from './picture.ts';
import { soundFault } from './sound.ts';

const SVG_BYTES = 200_000;
/** Far beyond what one question needs; a sound of half an hour, a picture as a telephone takes it. */
const SOUND_BYTES = 6_000_000;
const PICTURE_BYTES = 6_000_000;
/** Decoded, 4096 by 4096 points take 64 MB: what a cheap tablet can still show. */
const PICTURE_SIDE = 4096;
const PICTURES: Readonly<Record<string, PictureKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
};
const PICTURE_NAMES: Readonly<Record<PictureKind, string>> = {
  png: 'PNG',
  jpeg: 'JPEG',
  gif: 'GIF',
  webp: 'WebP',
};
const ELEMENTS = new Set(
  (
    'svg g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop clipPath mask use ' +
    'symbol pattern title desc text tspan filter feGaussianBlur feOffset feMerge feMergeNode feFlood feComposite feBlend'
  ).split(' '),
);
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMESPACES = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']);

/** What is wrong with a media file, or nothing. */
export function mediaFault(path: string, bytes: Uint8Array): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (ending === 'svg') {
    return bytes.length > SVG_BYTES
      ? `a drawing of more than ${SVG_BYTES} bytes`
      : svgFault(decodeUtf8(bytes));
  }
  if (ending === 'opus') {
    return bytes.length > SOUND_BYTES ? `a sound of more than ${SOUND_BYTES} bytes` : soundFault(bytes);
  }
  const kind = PICTURES[ending];
  return kind ? pictureFault(kind, bytes) : 'no kind of file that a pack may show';
}

function pictureFault(named: PictureKind, bytes: Uint8Array): string | undefined {
  const { [named]: name } = PICTURE_NAMES;
  if (bytes.length > PICTURE_BYTES) return `a picture of more than ${PICTURE_BYTES} bytes: make it smaller`;
  const kind = pictureKind(bytes);
  if (kind !== named)
    return kind ? `a ${PICTURE_NAMES[kind]} picture, not ${name}: rename it` : `no ${name} picture`;
  const header = readPicture(kind, bytes);
  if (!header) return `a ${name} picture that is damaged or cut off`;
  const { width, height, isMoving } = header;
  if (isMoving) return 'a moving picture: only still ones may stand beside a question';
  if (width === 0 || height === 0) return `a ${name} picture without width or height`;
  if (Math.max(width, height) > PICTURE_SIDE) {
    return `a picture of ${width} by ${height} points: at most ${PICTURE_SIDE} a side, make it smaller`;
  }
  return undefined;
}

function svgFault(source: string | undefined): string | undefined {
  if (source === undefined) return 'no UTF-8 text';
  const body = source
    .replace(/^\uFEFF/, '')
    .replace(/^\s*<\?xml [^?<>]*\?>/, '')
    .replace(/<!--(?:[^-]|-(?!-))*-->/g, '');
  if (!/^\s*<svg[\s>]/.test(body)) return 'no SVG drawing: it must start with <svg';
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(body);
    if (!tag) return `"${body.slice(at, at + 24)}" cannot stand in a drawing`;
    const [, , element = '', attributes = ''] = tag;
    if (!ELEMENTS.has(element)) return `<${element}> cannot stand in a drawing`;
    const fault = attributeFault(attributes);
    if (fault) return fault;
  }
  return undefined;
}

function attributeFault(attributes: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (/^on/i.test(name)) return `${name} is a script`;
    if (/^xmlns/.test(name)) {
      if (!NAMESPACES.has(value)) return `${name}="${value.slice(0, 60)}" is no namespace of a drawing`;
    } else if (/(?:^|:)href$/i.test(name)) {
      if (!/^#[\w-]+$/.test(value)) return `${name} must name a part of the same drawing`;
    } else if (/[\\@]|&#|javascript:|data:|:\/\//i.test(value) || hasForeignUrl(value)) {
      return `${name}="${value.slice(0, 60)}" reaches out of the drawing`;
    }
  }
  return undefined;
}

function hasForeignUrl(value: string): boolean {
  return /url\s*\(/i.test(value.replace(/url\(\s*['"]?#[\w-]+['"]?\s*\)/g, ''));
}
