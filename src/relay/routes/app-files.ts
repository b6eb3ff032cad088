// The app and its packs, from one folder. What is not there is 404, never the app's page in its place: a missing
// script that answers with HTML breaks an app in ways that nobody can read.
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { type ByteRange, parseRange } from './byte-range.ts';
import { createContentTags, type TagOf } from './content-tags.ts';
import {
  acceptedEncodings,
  cacheControl,
  contentType,
  type Encoding,
  locate,
  matchesTag,
} from './served-file.ts';

interface Opened {
  readonly path: string;
  readonly file: FileHandle;
  readonly size: number;
  /** Changes whenever the file does. */
  readonly mark: string;
  readonly changedMs: number;
  readonly encoding?: Encoding;
}

export function appFiles(folder: string): Hono {
  const tagOf = createContentTags();
  return new Hono().on(['GET', 'HEAD'], '/*', async (context) => {
    const { pathname } = new URL(context.req.url);
    const path = locate(folder, pathname);
    const plain = path === null ? null : await openFile(path);
    if (!plain) return context.notFound();
    const chosen = await chooseEncoding(context, plain);
    if (chosen !== plain) await plain.file.close();
    return answer(context, pathname, chosen, tagOf);
  });
}

/** The file, or a compressed sibling that is as new as it. A range is always one of the plain file. */
async function chooseEncoding(context: Context, plain: Opened): Promise<Opened> {
  if (context.req.header('Range') !== undefined) return plain;
  for (const encoding of acceptedEncodings(context.req.header('Accept-Encoding'))) {
    const sibling = await openFile(`${plain.path}${encoding.suffix}`);
    if (sibling && sibling.changedMs >= plain.changedMs) return { ...sibling, path: plain.path, encoding };
    await sibling?.file.close();
  }
  return plain;
}

async function openFile(path: string): Promise<Opened | null> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return null;
  const stat = await file.stat();
  if (!stat.isFile()) {
    await file.close();
    return null;
  }
  const mark = `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
  return { path, file, size: stat.size, mark, changedMs: stat.mtimeMs };
}

async function answer(context: Context, pathname: string, opened: Opened, tagOf: TagOf): Promise<Response> {
  const { file, size, encoding } = opened;
  const name = `${opened.path}${encoding?.suffix ?? ''}`;
  const tag = await tagOf(name, file, opened.mark).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  const headers = toHeaders(pathname, opened, tag);
  const range = wantedRange(context, size, tag);
  if (matchesTag(context.req.header('If-None-Match'), tag)) return closed(file, headers, 304);
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`);
    return closed(file, headers, 416);
  }
  const part = range === 'whole' ? { first: 0, last: size - 1 } : range;
  headers.set('Content-Length', String(part.last - part.first + 1));
  if (range !== 'whole') headers.set('Content-Range', `bytes ${part.first}-${part.last}/${size}`);
  const status = range === 'whole' ? 200 : 206;
  if (context.req.method === 'HEAD' || size === 0) return closed(file, headers, status);
  return new Response(toStream(file, part), { status, headers });
}

function wantedRange(context: Context, size: number, tag: string): ReturnType<typeof parseRange> {
  const condition = context.req.header('If-Range');
  // The file is another one than the download was begun with: the whole of it, from the start.
  if (context.req.method !== 'GET' || (condition !== undefined && condition !== tag)) return 'whole';
  return parseRange(context.req.header('Range'), size);
}

function toHeaders(pathname: string, { path, encoding }: Opened, tag: string): Headers {
  const headers = new Headers({
    'Content-Type': contentType(path),
    'Cache-Control': cacheControl(pathname),
    'Accept-Ranges': 'bytes',
    ETag: tag,
    Vary: 'Accept-Encoding',
  });
  if (encoding) headers.set('Content-Encoding', encoding.name);
  if (pathname.startsWith('/packs/')) openToOtherOrigins(headers);
  return headers;
}

/** A tablet's app may come from elsewhere and fetch the school's packs from the relay nearby. */
function openToOtherOrigins(headers: Headers): void {
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Access-Control-Expose-Headers', 'ETag, Content-Range, Accept-Ranges');
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
}

async function closed(file: FileHandle, headers: Headers, status: number): Promise<Response> {
  await file.close();
  return new Response(null, { status, headers });
}

/** Closes the file when it is read to the end, and when the other side goes away. */
function toStream(file: FileHandle, { first, last }: ByteRange): ReadableStream<Uint8Array> {
  return Readable.toWeb(file.createReadStream({ start: first, end: last })) as ReadableStream<Uint8Array>;
}
