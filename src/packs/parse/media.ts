// A drawing is shown as an image, where scripts do not run; it is refused all the same when it holds one, because the
// same file may one day be opened by hand. Drawings are held to a list of elements, not to a list of dangers.
import { PACK_LIMITS } from '../format.ts';
import { decodeUtf8 } from '../utf8.ts';

const SVG_BYTES = 200_000;
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
  if (bytes.length > PACK_LIMITS.fileBytes) return `larger than ${PACK_LIMITS.fileBytes} bytes`;
  if (path.endsWith('.webp')) {
    return startsWith(bytes, 'RIFF', 0) && startsWith(bytes, 'WEBP', 8) ? undefined : 'no WebP picture';
  }
  if (path.endsWith('.opus')) {
    return startsWith(bytes, 'OggS', 0) && startsWith(bytes, 'OpusHead', 28) ? undefined : 'no Opus sound';
  }
  if (bytes.length > SVG_BYTES) return `a drawing of more than ${SVG_BYTES} bytes`;
  return svgFault(decodeUtf8(bytes));
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

function startsWith(bytes: Uint8Array, magic: string, at: number): boolean {
  return [...magic].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}
