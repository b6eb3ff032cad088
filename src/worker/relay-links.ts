// The relays that this device knows: addresses and tokens, in the log's database.
import type { Settings } from '../device-store/settings.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

const RELAYS = 'relays';

export interface RelayLink {
  readonly address: string;
  /** base64url; opens the relay's door and nothing else. */
  readonly token: string;
  /** The relay's own id, as it said when this device was enrolled. */
  readonly relay: string;
}

export interface RelayLinks {
  read(): Promise<Result<readonly RelayLink[], Problem>>;
  put(link: RelayLink): Promise<Result<null, Problem>>;
  remove(address: string): Promise<Result<null, Problem>>;
}

export function createRelayLinks(settings: Pick<Settings, 'read' | 'write'>): RelayLinks {
  const read = () => settings.read(RELAYS, parseLinks);
  const change = async (next: (links: readonly RelayLink[]) => readonly RelayLink[]) => {
    const links = await read();
    return links.ok ? settings.write(RELAYS, next(links.value)) : links;
  };
  return {
    read,
    put: (link) => change((links) => [...links.filter(({ address }) => address !== link.address), link]),
    remove: (address) => change((links) => links.filter((link) => link.address !== address)),
  };
}

/** Whether there is anybody to sync with: asked before anything of the sync is loaded. */
export async function hasRelays(settings: Pick<Settings, 'read'>): Promise<boolean> {
  const links = await settings.read(RELAYS, parseLinks);
  return links.ok && links.value.length > 0;
}

function parseLinks(value: unknown): readonly RelayLink[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is RelayLink =>
      typeof one?.address === 'string' && typeof one.token === 'string' && typeof one.relay === 'string',
  );
}
