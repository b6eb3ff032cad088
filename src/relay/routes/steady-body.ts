// A body read as it comes, up to a size, and no slower than a poor link: a connection that is held open with a byte now
// and then is ended.
import type { Limits } from '../guard/limits.ts';

export class BodyFault extends Error {
  readonly code: 'sync/too-large' | 'sync/too-slow' | 'sync/cut-short';
  constructor(code: BodyFault['code']) {
    super(code);
    this.name = 'BodyFault';
    this.code = code;
  }
}

export async function* readBody(
  request: Request,
  { syncBodyBytes, leastBytesPerSecond, graceMs }: Limits,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > syncBodyBytes)
    throw new BodyFault('sync/too-large');
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  // Not the clock on the wall, which may be set while a body comes in.
  const startedMs = performance.now();
  let bytes = 0;
  try {
    for (;;) {
      const part = await within(reader.read().catch(toCut), graceMs);
      if (part === null) throw new BodyFault('sync/too-slow');
      if (part.done) return;
      bytes += part.value.length;
      count(part.value.length);
      if (bytes > syncBodyBytes) throw new BodyFault('sync/too-large');
      const seconds = (performance.now() - startedMs) / 1000;
      if (seconds * 1000 > graceMs && bytes < seconds * leastBytesPerSecond)
        throw new BodyFault('sync/too-slow');
      yield part.value;
    }
  } finally {
    // Also when nobody wants the rest: else it would lie in memory.
    await reader.cancel().catch(() => undefined);
  }
}

/** The link died: nobody's fault, and nobody is left to be told. */
function toCut(): never {
  throw new BodyFault('sync/cut-short');
}

async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
