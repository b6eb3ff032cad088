// What page and worker hold: each engine's own heap, asked over the browser's debugging protocol, and what the system
// gave the process that both live in.
import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Of page and worker together, in MB, after their garbage was collected. */
export async function readHeaps(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  let bytes = sizeOf((await session.send('Runtime.getHeapUsage')) as HeapUsage);
  for (const worker of await attachWorkers(session)) {
    await worker('HeapProfiler.collectGarbage');
    bytes += sizeOf((await worker('Runtime.getHeapUsage')) as HeapUsage);
  }
  await session.detach();
  return bytes / 1e6;
}

const sizeOf = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage): number =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

type Send = (method: string, params?: object) => Promise<unknown>;

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The page's workers, each as a way to send it a command. Messages are carried by the page's own session. */
export async function attachWorkers(session: CDPSession): Promise<readonly Send[]> {
  const sends: Send[] = [];
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply: Reply = JSON.parse(message);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    sends.push(async (method, params = {}) => {
      last += 1;
      const id = last;
      const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await replied;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    });
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  return sends;
}

/** Pages of memory that belong to the largest renderer below `root` alone, in MB: heaps, stacks, decoded pictures. */
export function readRendererMemory(root: number): number {
  let most = 0;
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!pid) continue;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--type=renderer') || !isBelow(pid, root)) continue;
      const [, kilobytes] = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      most = Math.max(most, Number(kilobytes ?? 0) / 1000);
    } catch {
      // ended meanwhile
    }
  }
  return most;
}

function isBelow(pid: number, root: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === root) return true;
    const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
    at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  }
  return false;
}
