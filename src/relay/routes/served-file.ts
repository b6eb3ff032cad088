// What the relay tells about a file of the app: where it lies, what it is, how long it may be kept.
import { extname, join } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** The siblings that a build writes, best first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Where in `folder` the file of a URL's path lies; null for a path that no file of the app can have: upwards,
 * hidden, with a device or a foreign separator in it, badly encoded, or a compressed sibling by its own name.
 */
export function locate(folder: string, pathname: string): string | null {
  const path = decode(pathname);
  if (path === null) return null;
  const segments = (path === '/' ? '/index.html' : path).split('/').slice(1);
  const plain = segments.every((segment) => /^[^.\\:\0][^\\:\0]*$/.test(segment));
  const sibling = ENCODINGS.some(({ suffix }) => path.endsWith(suffix));
  return plain && !sibling ? join(folder, ...segments) : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

export function contentType(path: string): string {
  return CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
}

/** The build puts a hash of the content into the names below `assets/`, and nowhere else. */
export function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The encodings that an `Accept-Encoding` header lets in, best first. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const accepted = new Map(
    (header ?? '').split(',').map((part): [string, boolean] => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
    }),
  );
  return ENCODINGS.filter(({ name }) => accepted.get(name) ?? false);
}

/** Whether an `If-None-Match` header names the tag; weak and strong forms count alike. */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
