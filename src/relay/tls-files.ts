// Certificate and key from files, read anew when they change: a renewal needs no restart. Looked at by the clock, not
// by events of the file system, which renewers that swap links do not cause.
import { readFile, stat } from 'node:fs/promises';
import type { Server } from 'node:https';
import { createSecureContext } from 'node:tls';
import { fail, ok, type Result } from '../domain/result.ts';
import type { TlsFiles } from './config.ts';
import type { Log } from './log.ts';
import type { RelayProblem } from './problem.ts';

export interface ReadTls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

const LOOK_MS = 30_000;

/** Both files, tried together: a key of another certificate is refused here and not at the first visitor. */
export async function readTlsFiles(files: TlsFiles): Promise<Result<ReadTls, RelayProblem>> {
  let file = files.certificate;
  try {
    const cert = await readFile(file);
    file = files.key;
    const key = await readFile(file);
    createSecureContext({ cert, key });
    return ok({ cert, key });
  } catch (error) {
    return fail({
      code: 'tls/unreadable',
      file,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Files that cannot be used leave the old ones in place, and a line in the log. Gives the way to stop looking. */
export function watchTlsFiles(files: TlsFiles, server: Server, log: Log, lookMs = LOOK_MS): () => void {
  let known: string | null = null;
  const look = async (): Promise<void> => {
    const mark = await markOf(files);
    const before = known;
    known = mark;
    if (before === null || mark === before) return;
    const read = await readTlsFiles(files);
    if (read.ok) {
      server.setSecureContext(read.value);
      log.info('certificate-renewed');
    } else {
      log.error('certificate-unusable', { file: files.certificate });
    }
  };
  void look();
  const timer = setInterval(() => void look(), lookMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function markOf({ certificate, key }: TlsFiles): Promise<string> {
  const stats = await Promise.all([certificate, key].map((file) => stat(file).catch(() => null)));
  return stats.map((one) => `${one?.size} ${one?.mtimeMs} ${one?.ino}`).join(' ');
}
