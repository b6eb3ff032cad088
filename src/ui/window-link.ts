// What the window does for the worker: speaks with a plain-HTTP relay nearby, which browsers let only a window do, with
// the person's permission (Chrome 142 and later); and says how much battery and data there is.
import type { Means, ReachAnswer, WindowLink } from '../worker/sync-api.ts';

/** Nothing came for so long: the line is dead. */
const SILENCE_MS = 30_000;

export function createWindowLink(window: Window & typeof globalThis): WindowLink {
  const running = new Map<number, AbortController>();
  return {
    send: async (id, { url, body, kind }, take) => {
      if (!knowsLocalFetch(window)) return { type: 'forbidden' };
      const controller = new AbortController();
      running.set(id, controller);
      const line = watchLine(controller);
      try {
        const response = await window.fetch(url, { ...toInit(body), signal: controller.signal });
        line.heard();
        const answer = toAnswer(response);
        const reader = response.body?.getReader();
        for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
          line.heard();
          if (answer.kind.startsWith(kind)) take(part.value);
        }
        return answer;
      } catch {
        // A refused permission, a dead line and an address where nobody listens are told apart by no engine.
        return { type: 'unreachable' };
      } finally {
        line.end();
        running.delete(id);
      }
    },
    stop: async (id) => running.get(id)?.abort(),
    means: () => readMeans(window.navigator),
  };
}

/** A browser that does not read the word would block the request as mixed content. */
function knowsLocalFetch(window: Window & typeof globalThis): boolean {
  let isRead = false;
  const init: LocalInit = {
    get targetAddressSpace() {
      isRead = true;
      return 'local' as const;
    },
  };
  new window.Request('https://localhost/', init);
  return isRead;
}

/** Not in every compiler's library yet (Local Network Access, Chrome 142). */
type LocalInit = RequestInit & { readonly targetAddressSpace: 'local' };

function toInit(body: Uint8Array<ArrayBuffer> | null): LocalInit {
  const local = {
    targetAddressSpace: 'local',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
  } as const;
  // No header that would ask for a preflight.
  return body === null
    ? local
    : { ...local, method: 'POST', body, headers: { 'Content-Type': 'text/plain' } };
}

function toAnswer({ status, headers }: Response): Extract<ReachAnswer, { type: 'answered' }> {
  const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
  const kind = headers.get('Content-Type') ?? '';
  return { type: 'answered', status, kind, retryAfterSeconds: Number.isFinite(seconds) ? seconds : null };
}

function watchLine(controller: AbortController) {
  const abort = () => controller.abort();
  let timer = setTimeout(abort, SILENCE_MS);
  return {
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(abort, SILENCE_MS);
    },
    end: () => clearTimeout(timer),
  };
}

/** What not every browser has. */
interface TellingNavigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  readonly getBattery?: () => Promise<{ readonly level: number; readonly charging: boolean }>;
}

async function readMeans(navigator: Navigator): Promise<Means> {
  const { connection, getBattery } = navigator as Navigator & TellingNavigator;
  const savesData = connection?.saveData === true || connection?.effectiveType === 'slow-2g';
  try {
    const battery = await getBattery?.call(navigator);
    return battery
      ? { battery: battery.level, charging: battery.charging, savesData }
      : { battery: null, charging: true, savesData };
  } catch {
    return { battery: null, charging: true, savesData };
  }
}
