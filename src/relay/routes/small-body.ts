// The body of a request that is a few lines at most, read no further than that, whatever its head says.
import type { Context } from 'hono';
import { fail, ok, type Result } from '../../domain/result.ts';

export async function readSmallBody(context: Context, mostBytes: number): Promise<Result<string, Response>> {
  const tooLarge = () => fail(context.json({ code: 'request/too-large', mostBytes }, 413));
  if (Number(context.req.header('Content-Length') ?? 0) > mostBytes) return tooLarge();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of context.req.raw.body ?? []) {
    bytes += part.length;
    if (bytes > mostBytes) return tooLarge();
    parts.push(part);
  }
  return ok(Buffer.concat(parts).toString('utf8'));
}
